import ArchdrawGeometry
import ArchdrawScene

/// Writes a scene as one SVG file: no script, no outside reference, text as text.
///
/// A scene that follows the reader's screen gets CSS classes for the colours that differ, the light
/// ones first for renderers that do not know `prefers-color-scheme`; any other has its colours in
/// plain attributes.
package func renderSVG(_ scene: Scene) -> String {
  var writer = SVGWriter(scene)
  return writer.write()
}

struct SVGWriter {
  /// The size that text has unless it says otherwise; stands on the root, as most text has it.
  static let textSize = 12.0

  var scene: Scene
  var output = ""
  var styles: PaintClasses
  let highlights: Highlights
  /// The stroke that the surrounding element has set for all paths in it.
  var inheritedStroke: Path.Stroke?

  init(_ scene: Scene) {
    self.scene = scene
    styles = PaintClasses(followsScreen: scene.followsScreen)
    highlights = Highlights(scene.nodes)
  }

  mutating func write() -> String {
    // The style sheet stands first and lists what the rest uses, so the rest is written before it.
    writeSymbols()
    if let background = scene.background {
      let paint = styles.fill(background)
      output += "<rect width=\"\(width)\" height=\"\(height)\"\(paint)/>\n"
    }
    for node in scene.nodes {
      write(node)
      output += "\n"
    }
    let sheet = styles.sheet + highlights.sheet
    return root + (sheet.isEmpty ? "" : "<style>\n\(sheet)</style>\n") + output + "</svg>\n"
  }

  private var width: String { format(scene.size.width) }
  private var height: String { format(scene.size.height) }

  private var root: String {
    let fonts = scene.fontFamilies.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="title desc" \
      xml:lang="\(escaped(scene.language))" font-family="\(escaped(fonts))" \
      font-size="\(format(Self.textSize))" fill="none">
      <title id="title">\(escaped(scene.title))</title>
      <desc id="desc">\(escaped(scene.description))</desc>

      """
  }

  private mutating func writeSymbols() {
    if scene.symbols.isEmpty { return }
    output += "<defs>\n"
    for symbol in scene.symbols {
      let (width, height) = (format(symbol.size.width), format(symbol.size.height))
      inheritedStroke = symbol.nodes.firstStroke
      let stroke = inheritedStroke.map { attributes(of: $0) } ?? ""
      // Round joins and outlines may reach beyond the box, which would otherwise cut them off.
      output += "<symbol id=\"\(escaped(symbol.id))\" viewBox=\"0 0 \(width) \(height)\""
      output += " overflow=\"visible\"\(stroke)>"
      for node in symbol.nodes { write(node) }
      output += "</symbol>\n"
      inheritedStroke = nil
    }
    output += "</defs>\n"
  }

  mutating func write(_ node: Node) {
    switch node {
    case .group(let group): write(group)
    case .path(let path): write(path)
    case .text(let text): write(text)
    case .image(let image): write(image)
    case .instance(let symbol, let frame):
      output += "<use href=\"#\(escaped(symbol))\"\(attributes(of: frame))/>"
    }
  }

  private mutating func write(_ group: Group) {
    if let link = group.link { output += "<a href=\"\(escaped(link))\">" }
    output += "<g"
    if let id = group.id { output += " id=\"\(escaped(id))\"" }
    let classes = group.classes + highlights.classes(of: group)
    if !classes.isEmpty { output += " class=\"\(escaped(classes.joined(separator: " ")))\"" }
    if group.opacity < 1 { output += " opacity=\"\(format(group.opacity))\"" }
    output += ">"
    if let title = group.title { output += "<title>\(escaped(title))</title>" }
    if highlights.reacts(group), case .path(let line)? = group.nodes.first, line.fill == nil {
      output += "<path d=\"\(pathData(line.commands))\" class=\"reach\"/>"
    }
    for node in group.nodes { write(node) }
    output += "</g>"
    if group.link != nil { output += "</a>" }
  }

  private mutating func write(_ path: Path) {
    output += "<path d=\"\(pathData(path.commands))\""
    var classes = path.isSpare ? [Highlights.spare] : []
    if path.isSpare { output += " visibility=\"hidden\"" }
    if let fill = path.fill {
      output += styles.attribute(.fill, fill, &classes)
      if path.fillOpacity < 1 { output += " fill-opacity=\"\(format(path.fillOpacity))\"" }
    }
    if path.stroke == nil, inheritedStroke != nil { output += " stroke=\"none\"" }
    if let stroke = path.stroke, stroke != inheritedStroke {
      output += strokeAttributes(stroke, &classes)
    }
    output += PaintClasses.attribute(classes) + "/>"
  }

  private mutating func write(_ text: Text) {
    for line in text.lines {
      var style = " x=\"\(format(line.baseline.x))\" y=\"\(format(line.baseline.y))\""
      if text.size != Self.textSize { style += " font-size=\"\(format(text.size))\"" }
      if text.isBold { style += " font-weight=\"700\"" }
      if text.anchor != .start { style += " text-anchor=\"\(text.anchor.rawValue)\"" }
      if inheritedStroke != nil { style += " stroke=\"none\"" }
      let content = escaped(line.text)
      if let outline = line.outline {
        write(outline, text)
        // Unseen, as long as what is seen: to be searched, selected and read out.
        output += "<text\(style) textLength=\"\(format(outline.width))\""
        output += " lengthAdjust=\"spacingAndGlyphs\" fill=\"#000\" fill-opacity=\"0\">"
        output += "\(content)</text>"
        continue
      }
      if let halo = text.halo {
        let stroke = attributes(of: Self.halo(halo))
        output += "<text\(style)\(stroke) aria-hidden=\"true\">\(content)</text>"
      }
      output += "<text\(style)\(styles.fill(text.paint))>\(content)</text>"
    }
  }

  private mutating func write(_ outline: Text.Outline, _ text: Text) {
    if !outline.commands.isEmpty {
      if let halo = text.halo { write(Path(outline.commands, stroke: Self.halo(halo))) }
      write(Path(outline.commands, fill: text.paint))
    }
    for picture in outline.pictures { write(picture) }
  }

  private static func halo(_ paint: Paint) -> Path.Stroke {
    Path.Stroke(paint, width: Text.haloWidth, join: .round)
  }

  private mutating func write(_ image: Image) {
    let frame = attributes(of: image.frame)
    switch image.content {
    case .png(let bytes):
      output += "<image\(frame) href=\"data:image/png;base64,\(base64(bytes))\"/>"
    case .svg(let drawing):
      let box = drawing.viewBox
      let viewBox = [box.x, box.y, box.width, box.height].map(format).joined(separator: " ")
      // What it leaves uncoloured is black, as in a file of its own.
      output += "<svg\(frame) viewBox=\"\(viewBox)\" fill=\"#000\" color=\"#000\">"
      output += drawing.body + "</svg>"
    }
  }

  private mutating func attributes(of stroke: Path.Stroke) -> String {
    var classes: [String] = []
    let attributes = strokeAttributes(stroke, &classes)
    return attributes + PaintClasses.attribute(classes)
  }

  private mutating func strokeAttributes(
    _ stroke: Path.Stroke, _ classes: inout [String]
  ) -> String {
    var result = styles.attribute(.stroke, stroke.paint, &classes)
    result += " stroke-width=\"\(format(stroke.width))\""
    if !stroke.dash.isEmpty {
      result += " stroke-dasharray=\"\(stroke.dash.map(format).joined(separator: " "))\""
    }
    if stroke.cap != .butt { result += " stroke-linecap=\"\(stroke.cap.rawValue)\"" }
    if stroke.join != .miter { result += " stroke-linejoin=\"\(stroke.join.rawValue)\"" }
    return result
  }

  private func attributes(of frame: Rect) -> String {
    " x=\"\(format(frame.x))\" y=\"\(format(frame.y))\""
      + " width=\"\(format(frame.width))\" height=\"\(format(frame.height))\""
  }
}

extension [Node] {
  /// The stroke of the first path that has one: in a glyph nearly all others have the same.
  fileprivate var firstStroke: Path.Stroke? {
    for case .path(let path) in self {
      if let stroke = path.stroke { return stroke }
    }
    return nil
  }
}
