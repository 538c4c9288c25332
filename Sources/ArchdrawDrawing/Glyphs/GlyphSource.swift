import ArchdrawGeometry
import ArchdrawScene

/// The shapes of a glyph file: what the build has checked to be `path`, `circle`, `rect` and `ellipse`
/// elements, drawn in one colour.
struct GlyphSource {
  /// One element's outline and how it is painted.
  struct Element: Equatable {
    var commands: [Path.Command]
    var isFilled: Bool
    var fillOpacity: Double
    /// Whether the fill is a tint of a surface rather than solid.
    var isTint: Bool { isFilled && fillOpacity < 1 }
    var isStroked: Bool
    /// `nil`: the glyph's own stroke.
    var strokeWidth: Double?
  }

  var elements: [Element]

  init(_ source: String) {
    elements = source.utf8.split(separator: UInt8(ascii: "<")).compactMap { Element($0) }
  }

  /// The glyph in one paint. `tint` replaces the opacity of its tints.
  func nodes(_ paint: Paint, strokeWidth: Double, tint: Double? = nil) -> [Node] {
    elements.map { element in
      let stroke = Path.Stroke(
        paint, width: element.strokeWidth ?? strokeWidth, cap: .round, join: .round)
      return .path(
        Path(
          element.commands, fill: element.isFilled ? paint : nil,
          fillOpacity: element.isTint ? tint ?? element.fillOpacity : 1,
          stroke: element.isStroked ? stroke : nil))
    }
  }
}

extension GlyphSource.Element {
  /// `text` is an element without its `<`; `nil` when it is none.
  fileprivate init?(_ text: Substring.UTF8View.SubSequence) {
    let attributes = Attributes(text)
    let number = attributes.number
    let center = Point(number("cx") ?? 0, number("cy") ?? 0)
    switch attributes.element {
    case "path": commands = pathCommands(attributes["d"] ?? "")
    case "circle":
      let r = number("r") ?? 0
      commands = Shape.ellipse(center: center, r, r)
    case "ellipse":
      commands = Shape.ellipse(center: center, number("rx") ?? 0, number("ry") ?? 0)
    case "rect":
      let rect = Rect(
        number("x") ?? 0, number("y") ?? 0, number("width") ?? 0, number("height") ?? 0)
      commands = Shape.rectangle(rect, radius: number("rx") ?? 0)
    default: return nil
    }
    isFilled = (attributes["fill"] ?? "none") != "none"
    fillOpacity = number("fill-opacity") ?? 1
    isStroked = attributes["stroke"] != "none"
    strokeWidth = number("stroke-width")
  }
}

/// The name and the attributes of one element.
private struct Attributes {
  var element: String
  private var pairs: [(name: String, value: String)] = []

  init(_ text: Substring.UTF8View.SubSequence) {
    let parts = text.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    let head = parts.first?.split(separator: UInt8(ascii: " ")) ?? []
    element = head.first.map { String(Substring($0)) } ?? ""
    for i in stride(from: 0, to: parts.count - 1, by: 2) {
      guard let name = parts[i].split(separator: UInt8(ascii: " ")).last else { continue }
      pairs.append((String(Substring(name.dropLast())), String(Substring(parts[i + 1]))))
    }
  }

  subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  func number(_ name: String) -> Double? {
    guard let value = self[name] else { return nil }
    var scanner = NumberScanner(value)
    return scanner.number()
  }
}
