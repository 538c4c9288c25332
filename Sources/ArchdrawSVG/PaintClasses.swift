import ArchdrawScene

/// Colours as attributes, and the style sheet for those that follow the reader's screen.
struct PaintClasses {
  enum Use: String {
    case fill, stroke
  }

  private var followsScreen: Bool
  /// In the order of first use.
  private var used: [(use: Use, paint: Paint)] = []
  private var names: Set<String> = []

  init(followsScreen: Bool) { self.followsScreen = followsScreen }

  /// The attribute for a paint, or a further class when it has to change with the screen.
  mutating func attribute(_ use: Use, _ paint: Paint, _ classes: inout [String]) -> String {
    guard followsScreen, paint.light != paint.dark else {
      return " \(use.rawValue)=\"\(hex(paint.light))\""
    }
    let name = className(use, paint)
    if names.insert(name).inserted { used.append((use, paint)) }
    classes.append(name)
    return ""
  }

  /// The fill of an element that has no other paint.
  mutating func fill(_ paint: Paint) -> String {
    var classes: [String] = []
    return attribute(.fill, paint, &classes) + Self.attribute(classes)
  }

  static func attribute(_ classes: [String]) -> String {
    classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  /// The rules, light first; empty when nothing follows the screen.
  var sheet: String {
    if used.isEmpty { return "" }
    func rules(_ color: (Paint) -> Color) -> String {
      used.map { ".\(className($0.use, $0.paint)){\($0.use.rawValue):\(hex(color($0.paint)))}\n" }
        .joined()
    }
    return "\(rules(\.light))@media (prefers-color-scheme: dark) {\n\(rules(\.dark))}\n"
  }

  /// `f-` and `s-` keep clear of the classes that say what a thing is.
  private func className(_ use: Use, _ paint: Paint) -> String {
    (use == .fill ? "f-" : "s-") + paint.name
  }
}

/// A colour as CSS writes it, in the short form where there is one.
package func hex(_ color: Color) -> String {
  let channels = [color.red, color.green, color.blue]
  guard channels.allSatisfy({ $0 / 16 == $0 % 16 }) else { return color.hex }
  return String(color.hex.enumerated().filter { i, _ in i == 0 || i % 2 == 1 }.map(\.element))
}
