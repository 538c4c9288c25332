import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawSVG
import ArchdrawScene

extension DrawIOWriter {
  /// What draw.io leaves between a label and the edge of its cell, in pixels.
  static let spacing = 2.0
  /// How far under the edge of its cell the ink of a label at that edge begins, in draw.io's own fonts.
  static let drop = 7.5

  mutating func addHeading() {
    let id = Identifiers.heading
    if let title = drawer.placement.title {
      cells.append(textCell(title, drawer.palette.ink, id: "\(id):title"))
    }
    if let subtitle = drawer.placement.subtitle {
      cells.append(textCell(subtitle, drawer.palette.secondary, id: "\(id):subtitle"))
    }
  }

  /// The steps and kinds of flow, in one cell that can be moved as a whole.
  mutating func addLegend() {
    let legend = drawer.placement.legend
    var frames = legend.steps.map { Rect($0.disc.x - 9, $0.disc.y - 9, 18, 18) }
    // Not `\.text?.frame`: Swift 6.3 copies such a path's value onto itself, which AddressSanitizer forbids.
    frames += legend.steps.compactMap { $0.text?.frame } + legend.kinds.map(\.text.frame)
    frames += legend.kinds.map {
      Rect(minX: $0.start.x, minY: $0.start.y - 5, maxX: $0.end.x, maxY: $0.end.y + 5)
    }
    guard let first = frames.first else { return }
    let id = Identifiers.legend
    let frame = frames.reduce(first) { $0.union($1) }
    let corner = Point(frame.x, frame.y)
    let style = Style([
      "container": "1", "collapsible": "0", "fillColor": "none", "strokeColor": "none",
    ])
    cells.append(Cell(id: id, style: style, place: .box(frame)))
    for step in legend.steps {
      cells.append(
        disc(step.number, at: step.disc - corner, id: "\(id):step\(step.number)", parent: id))
      if let text = step.text {
        let name = "\(id):text\(step.number)"
        cells.append(textCell(text, drawer.palette.secondary, id: name, parent: id, corner))
      }
    }
    for kind in legend.kinds { addSample(kind, corner) }
  }

  private mutating func addSample(_ kind: PlacedLegend.Kind, _ corner: Point) {
    let legend = Identifiers.legend
    let id = "\(legend):\(kind.kind.rawValue)"
    cells.append(
      Cell(
        id: id, parent: legend, style: lineStyle(kind.kind, .forward),
        place: .route([kind.start - corner, kind.end - corner])))
    if kind.kind == .blocked {
      let offset = Point(-Self.crossSize.width / 2 - 4, -Self.crossSize.height / 2)
      cells.append(cross(id, .onConnector(0, offset: offset, size: Self.crossSize)))
    }
    cells.append(
      textCell(kind.text, drawer.palette.secondary, id: "\(id):text", parent: legend, corner))
  }

  private func textCell(
    _ placed: PlacedText, _ paint: Paint, id: String, parent: String = Cell.layer,
    _ corner: Point = Point(0, 0)
  ) -> Cell {
    var style = Style(
      "text",
      ["align": placed.alignment, "verticalAlign": "middle", "spacing": "0", "resizable": "0"])
    style.addFont(paint, size: placed.size, isBold: placed.weight == .bold)
    return Cell(
      id: id, parent: parent, label: html(placed.lines), style: style,
      place: .box(placed.frame.from(corner)))
  }

  /// A step's disc with its numeral.
  func disc(_ number: Int, at center: Point, id: String, parent: String) -> Cell {
    var style = Style(
      "ellipse", ["fillColor": drawer.palette.disc.light.hex, "strokeColor": "none"])
    style.addFont(drawer.palette.numeral, size: number < 100 ? 11 : 8, isBold: true)
    return Cell(
      id: id, parent: parent, label: "\(number)", style: style,
      place: .box(Rect(center.x - 9, center.y - 9, 18, 18)))
  }

  /// A cell that shows a drawing of ours, as a picture inside the file.
  func pictureStyle(_ nodes: [Node], _ size: Size) -> Style {
    let used = nodes.compactMap { node in
      if case .instance(let symbol, _) = node { symbols[symbol] } else { nil }
    }
    let picture = Scene(
      size: size, title: "", description: "", language: drawer.design.language.rawValue,
      fontFamilies: drawer.scene.fontFamilies, background: nil, followsScreen: false,
      symbols: used, nodes: nodes)
    // Without the `;base64` of a data URI: a semicolon ends a value of a style, and draw.io adds it.
    let data = "data:image/svg+xml,\(base64(Array(renderSVG(picture).utf8)))"
    return Style(["shape": "image", "imageAspect": "0", "aspect": "fixed", "image": data])
  }
}

extension PlacedText {
  var alignment: String {
    switch anchor {
    case .start: "left"
    case .middle: "center"
    case .end: "right"
    }
  }
}
