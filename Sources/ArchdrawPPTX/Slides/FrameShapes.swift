import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension PictureShapes {
  /// A group's frame, its title in it; with its badge and its step in one group.
  mutating func frame(_ placed: PlacedGroup) -> Markup {
    let element = design[placed.element]
    let colors = palette.frame(of: element)
    let opacity = opacity(of: element.id)
    let target = GluePlan.Target.element(element.id)
    let frame = picture.place(placed.frame)
    let box = EmuRect(frame)
    let dash = element.frameDash
    let isDotted = dash.first.map { $0 < 1 } ?? false
    let border = pencil.line(
      Path.Stroke(
        colors.border, width: isDotted ? 1.5 : 1.25, dash: dash, cap: isDotted ? .round : .butt),
      scale: scale, opacity: opacity)
    let extras = badge(placed, colors, opacity) + step(of: element, at: placed.disc, opacity)
    let words = description(of: element)
    let shape = canvas.shape(
      element.path, description: words, box: box,
      geometry: Geometry.rounded(box, radius: emu(6 * scale), sites: glue.sites[target]),
      fill: colors.fill.map { pencil.fill($0, opacity) } ?? Markup("a:noFill"),
      line: border.markup, text: title(placed, colors.title, opacity), link: link(of: element),
      id: glue.shapes[target])
    if extras.isEmpty { return shape }
    let around = placed.disc.map { EmuRect(picture.place(Rect($0.x - 9, $0.y - 9, 18, 18))) }
    return canvas.group(
      "\(element.path) frame", description: words, box: around?.union(box) ?? box, [shape] + extras)
  }

  /// The title as the frame's own text, held in its place by insets.
  private func title(_ placed: PlacedGroup, _ paint: Paint, _ opacity: Double) -> TextBody? {
    guard let title = placed.title else { return nil }
    var body = pencil.text(title, paint, scale: scale, opacity: opacity)
    body.place = .top
    body.insets.top = max(0, emu((title.baseline - title.size - placed.frame.y) * scale))
    switch title.anchor {
    case .start: body.insets.left = max(0, emu((title.x - placed.frame.minX) * scale))
    case .end: body.insets.right = max(0, emu((placed.frame.maxX - title.x) * scale))
    case .middle:
      let shift = emu(2 * (title.x - placed.frame.midX) * scale)
      if shift > 0 { body.insets.left = shift } else { body.insets.right = -shift }
    }
    return body
  }

  private mutating func badge(
    _ placed: PlacedGroup, _ colors: FrameColors, _ opacity: Double
  ) -> [Markup] {
    guard let corner = placed.badge else { return [] }
    let element = design[placed.element]
    let frame = picture.place(corner)
    let own = pencil.ownIcon(
      of: element, in: frame.inset(by: 2 * scale), opacity: opacity, on: &canvas)
    if let own { return own }
    let name = "\(element.path) badge"
    let nodes: [Node]
    let side: Double
    switch element.kind {
    case .group(let type):
      guard let badge = type.badge else { return [] }
      (nodes, side) = (palette.badgeGlyph(badge), 24)
    case .serviceGroup(let type), .component(let type):
      (nodes, side) = (palette.badgeGlyph(type), 48)
    }
    let radius = 6 * 100_000 / 24
    let outline = palette.tileOutline.map {
      pencil.line($0, scale: scale, opacity: opacity).markup
    }
    let tab = canvas.shape(
      name, box: EmuRect(frame),
      geometry: Geometry.preset("round2DiagRect", adjustments: ["adj1": radius, "adj2": 0]),
      fill: pencil.fill(colors.badge, opacity), line: outline ?? Line.none)
    return [tab]
      + pencil.glyph(nodes, side, "\(name) glyph", in: frame, opacity: opacity, on: &canvas)
  }

  mutating func step(of element: Element, at center: Point?, _ opacity: Double) -> [Markup] {
    guard let number = element.step, let center else { return [] }
    return [disc(number, "\(element.path) step", at: center, opacity: opacity)]
  }
}
