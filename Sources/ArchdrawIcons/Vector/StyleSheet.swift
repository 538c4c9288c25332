import ArchdrawXML

/// The simple rules of a style sheet: those that name an element, classes or an id. Whatever else CSS
/// can say (relations, states, conditions, imports) is left out.
struct StyleSheet {
  typealias Declaration = (name: String, value: String)

  private struct Rule {
    var element = ""
    var id = ""
    var classes: [String] = []
    var declarations: [Declaration]

    /// Ids count more than classes, these more than elements (CSS Selectors 3, 9).
    var specificity: Int {
      (id.isEmpty ? 0 : 10_000) + classes.count * 100 + (element.isEmpty ? 0 : 1)
    }
  }

  private var rules: [Rule] = []

  var isEmpty: Bool { rules.isEmpty }

  /// Adds the rules of a `<style>`.
  mutating func add(_ source: String) throws(IconProblem) {
    var rest = Self.withoutComments(source)[...]
    while let brace = rest.firstIndex(of: "{") {
      let selectors = rest[..<brace]
      let body = rest[rest.index(after: brace)...]
      // A statement without a block, such as an import, ends before the selectors.
      if let end = selectors.lastIndex(of: ";") {
        rest = rest[rest.index(after: end)...]
        continue
      }
      let end = Self.endOfBlock(body)
      rest = end == body.endIndex ? "" : body[body.index(after: end)...]
      if trimmed(selectors).hasPrefix("@") { continue }
      let declarations = Self.declarations(of: String(body[..<end]))
      for selector in selectors.split(separator: ",") {
        guard let rule = Self.rule(trimmed(selector), declarations) else { continue }
        rules.append(rule)
      }
      guard rules.count <= IconLimits.rules else {
        throw .bad("has more than \(IconLimits.rules) style rules")
      }
    }
  }

  /// What holds for an element, the stronger rules last.
  func declarations(for element: XMLElement) -> [Declaration] {
    let classes = (element["class"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    let id = element["id"] ?? ""
    return rules.enumerated()
      .filter { _, rule in
        (rule.element.isEmpty || rule.element == element.name)
          && (rule.id.isEmpty || rule.id == id) && rule.classes.allSatisfy(classes.contains)
      }
      .sorted { ($0.element.specificity, $0.offset) < ($1.element.specificity, $1.offset) }
      .flatMap(\.element.declarations)
  }

  /// The declarations of a block or of a `style` attribute.
  static func declarations(of block: String) -> [Declaration] {
    block.split(separator: ";").compactMap { declaration in
      guard let colon = declaration.firstIndex(of: ":") else { return nil }
      let name = trimmed(declaration[..<colon]).lowercased()
      let value = declaration[declaration.index(after: colon)...].prefix { $0 != "!" }
      return (name, trimmed(value))
    }
  }

  private static func rule(_ selector: String, _ declarations: [Declaration]) -> Rule? {
    var rule = Rule(declarations: declarations)
    var rest = selector[...]
    func name() -> String? {
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      rest = rest[name.endIndex...]
      return name.isEmpty ? nil : String(name)
    }
    if rest.first == "*" { rest = rest.dropFirst() } else { rule.element = name() ?? "" }
    while let sign = rest.popFirst() {
      guard let name = name() else { return nil }
      switch sign {
      case ".": rule.classes.append(name)
      case "#" where rule.id.isEmpty: rule.id = name
      default: return nil
      }
    }
    return selector.isEmpty ? nil : rule
  }

  /// The brace that closes a block whose own is behind, or the end when it is missing.
  private static func endOfBlock(_ body: Substring) -> Substring.Index {
    var depth = 1
    for index in body.indices {
      if body[index] == "{" { depth += 1 }
      if body[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return body.endIndex
  }

  private static func withoutComments(_ source: String) -> String {
    var result = ""
    var rest = source[...]
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}
