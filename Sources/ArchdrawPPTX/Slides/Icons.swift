import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene

extension Pencil {
  /// An element's picture of its own, fitted into a square; `nil` when it has none.
  func ownIcon(
    of element: Element, in frame: Rect, opacity: Double, on canvas: inout Canvas
  ) -> [Markup]? {
    guard let index = icons[element.id] else { return nil }
    var shapes: [Markup] = []
    if let plate = palette.plate(on: palette.page) {
      let box = EmuRect(frame.inset(by: 0.5))
      shapes.append(
        canvas.shape(
          "\(element.path) plate", box: box, geometry: Geometry.rounded(box, radius: box.width / 6),
          fill: fill(plate, opacity)))
    }
    let picture = canvas.picture(
      "\(element.path) icon", media[index], box: EmuRect(frame), opacity: opacity)
    return shapes + [picture]
  }

  /// A component's tile with its glyph, in any square: for lists and tables.
  func icon(of element: Element, in frame: Rect, on canvas: inout Canvas) -> Markup? {
    guard let type = element.service else { return nil }
    let shapes =
      ownIcon(of: element, in: frame, opacity: 1, on: &canvas)
      ?? tile(type, element.path, in: frame, opacity: 1, sites: nil, on: &canvas)
      + glyph(palette.glyph(type), 48, "\(element.path) glyph", in: frame, on: &canvas)
    return canvas.group(
      "\(element.path) icon", description: type.name[language], box: EmuRect(frame), shapes)
  }

  /// The coloured square of a service; nothing for people, who have none.
  func tile(
    _ type: ServiceType, _ name: String, in frame: Rect, opacity: Double, sites: Sites?,
    link: String? = nil, id: Int? = nil, on canvas: inout Canvas
  ) -> [Markup] {
    guard type.category != .people else { return [] }
    let box = EmuRect(frame)
    let scale = frame.width / 48
    let shape = palette.tileShape(type.category)
    let geometry =
      shape == .plain
      ? Geometry.rounded(box, radius: emu(8 * scale), sites: sites)
      : Geometry.custom(
        [
          Geometry.path(
            Path(
              shape.outline(Rect(0, 0, 48, 48), inset: 0), fill: palette.ink,
              stroke: palette.tileOutline), side: 48)
        ], sites: sites)
    let outline = palette.tileOutline.map { line($0, scale: scale, opacity: opacity).markup }
    return [
      canvas.shape(
        "\(name) tile", box: box, geometry: geometry,
        fill: fill(palette.tile(type.category), opacity), line: outline ?? Line.none, link: link,
        id: id)
    ]
  }

  /// A glyph drawn in a square of `side`, fitted into a frame: as few shapes as its fills and lines
  /// allow.
  func glyph(
    _ nodes: [Node], _ side: Double, _ name: String, in frame: Rect, opacity: Double = 1,
    on canvas: inout Canvas
  ) -> [Markup] {
    let scale = frame.width / side
    var shapes: [Markup] = []
    for layer in GlyphLayer.layers(of: nodes) {
      shapes.append(
        canvas.shape(
          name, box: EmuRect(frame),
          geometry: Geometry.custom(layer.paths.map { Geometry.path($0, side: side) }),
          fill: layer.fill.map { fill($0, layer.fillOpacity * opacity) } ?? Markup("a:noFill"),
          line: layer.stroke.map { line($0, scale: scale, opacity: opacity).markup } ?? Line.none))
    }
    for case .text(let letters) in nodes {
      var body = numeral(letters.lines.map(\.text).joined(), letters.size * scale)
      body.fill = fill(letters.paint, opacity)
      shapes.append(
        canvas.shape(name, box: EmuRect(frame), geometry: Geometry.preset("rect"), text: body))
    }
    return shapes
  }
}

/// Paths of a glyph that one shape can hold: one fill and one line.
private struct GlyphLayer {
  var paths: [Path]
  var fill: Paint?
  var fillOpacity = 1.0
  var stroke: Path.Stroke?

  static func layers(of nodes: [Node]) -> [GlyphLayer] {
    var layers: [GlyphLayer] = []
    for case .path(let path) in nodes {
      if var last = layers.last, last.takes(path) {
        last.add(path)
        layers[layers.count - 1] = last
      } else {
        var layer = GlyphLayer(paths: [])
        layer.add(path)
        layers.append(layer)
      }
    }
    return layers
  }

  private func takes(_ path: Path) -> Bool {
    (stroke == nil || path.stroke == nil || stroke == path.stroke)
      && (fill == nil || path.fill == nil
        || (fill == path.fill && fillOpacity == path.fillOpacity))
  }

  private mutating func add(_ path: Path) {
    paths.append(path)
    if let fill = path.fill { (self.fill, fillOpacity) = (fill, path.fillOpacity) }
    if let stroke = path.stroke { self.stroke = stroke }
  }
}
