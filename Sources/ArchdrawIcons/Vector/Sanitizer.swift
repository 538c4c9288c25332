import ArchdrawXML

/// Takes from an SVG file what is known to be harmless: listed elements with listed attributes whose
/// values have the right form. Style sheets are resolved into attributes, so that no class is left.
struct Sanitizer {
  private var styles = StyleSheet()
  private var seenIDs: Set<String> = []
  /// The largest number that places or sizes something.
  private(set) var largestNumber = 0.0
  /// The shortest dash pattern.
  private(set) var shortestDashes = Double.infinity

  init(_ root: XMLElement) throws(IconProblem) { try collectStyles(root) }

  private mutating func collectStyles(_ element: XMLElement) throws(IconProblem) {
    guard element.isSVG else { return }
    if element.name == "style" { try styles.add(element.text) }
    for child in element.children { try collectStyles(child) }
  }

  /// The safe part of an element; `nil` when there is none.
  mutating func safe(_ element: XMLElement) throws(IconProblem) -> SafeElement? {
    guard element.isSVG else { return nil }
    switch ElementRule(element.name) {
    case .drop: return nil
    case .refuse(let message, let hint): throw .bad(message, hint: hint)
    case .keep(let name):
      var result = SafeElement(name: name)
      // Of two with one id, the first counts.
      if let id = element["id"], seenIDs.insert(id).inserted { result.id = id }
      try addAttributes(of: element, to: &result)
      result.children = try safeChildren(of: element)
      return result
    }
  }

  mutating func safeChildren(of element: XMLElement) throws(IconProblem) -> [SafeElement] {
    var children = element.children
    if element.name == "switch" {
      // The first that needs nothing special is the one that is drawn.
      let plain = children.first { $0["requiredExtensions"] == nil && $0.name != "foreignObject" }
      children = plain.map { [$0] } ?? []
    }
    var result: [SafeElement] = []
    for child in children {
      if let child = try safe(child) { result.append(child) }
    }
    return result
  }

  /// Properties by their strength: attributes, then the style sheet, then the element's own style.
  mutating func addProperties(
    of element: XMLElement, to result: inout SafeElement
  ) throws(IconProblem) {
    var properties = element.attributes.filter { $0.namespace == nil }.map { ($0.name, $0.value) }
    if !styles.isEmpty { properties += styles.declarations(for: element) }
    if let style = element["style"] { properties += StyleSheet.declarations(of: style) }
    for (name, text) in properties {
      if name.hasPrefix("marker"), text != "none" {
        throw .bad("uses markers", hint: "draw its arrowheads with paths")
      }
      guard let kind = ValueKind(property: name), let value = try checked(text, kind) else {
        continue
      }
      result.set(name, value)
    }
  }

  private mutating func addAttributes(
    of element: XMLElement, to result: inout SafeElement
  ) throws(IconProblem) {
    for attribute in element.attributes where attribute.namespace == nil {
      guard let kind = ValueKind(attribute: attribute.name),
        let value = try checked(attribute.value, kind)
      else { continue }
      result.set(attribute.name, value)
    }
    try addProperties(of: element, to: &result)
    let mayLink = ["use", "linearGradient", "radialGradient"].contains(element.name)
    if mayLink, let href = element.href {
      guard href.hasPrefix("#") else { throw .reachesOut }
      result.set("href", .link(id: String(href.dropFirst())))
    }
  }

  private mutating func checked(
    _ text: String, _ kind: ValueKind
  ) throws(IconProblem) -> SafeElement.Value? {
    guard let value = try safeValue(text, kind) else { return nil }
    switch kind {
    case .numbers, .path, .transform:
      let largest = magnitudes(in: text).max() ?? 0
      guard largest <= IconLimits.number else { throw .bad("holds a number beyond a million") }
      if kind != .transform { largestNumber = max(largestNumber, largest) }
    case .dashes:
      let sum = magnitudes(in: text).reduce(0, +)
      if text.contains("%") { return nil }
      if sum > 0 { shortestDashes = min(shortestDashes, sum) }
    case .plain, .paint, .reference: break
    }
    return value
  }
}
