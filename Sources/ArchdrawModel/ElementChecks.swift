import ArchdrawCatalogue
import ArchdrawDiagnostics

extension ComponentDeclaration {
  /// What is wrong with the declaration by itself, given what it is drawn as (`nil`: unknown).
  func problems(as kind: Element.Kind?, isTopLevel: Bool) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if let problem = Diagnostic.invalidID(id) { problems.append(problem) }
    for (key, text) in texts where text.value.utf8.count > Limits.text {
      problems.append(.tooLong("'\(key)'", at: text.span))
    }
    if let count, !(1...Limits.number).contains(count.value) {
      problems.append(.outOfRange(count, key: "count"))
    }
    if let step, !(1...Limits.number).contains(step.value) {
      problems.append(.outOfRange(step, key: "step"))
    }
    if let link, let problem = Link.problem(of: link) { problems.append(problem) }
    if let icon, let problem = Icon.problem(of: icon) { problems.append(problem) }
    if let members, let components, !components.value.isEmpty {
      problems.append(.membersAndComponents(of: id, members: members.span, components.span))
    }
    if let members, members.value.isEmpty { problems.append(.noMembers(of: id, at: members.span)) }
    return problems + (kind.map { misplacedKeys(as: $0, isTopLevel: isTopLevel) } ?? [])
  }

  /// The bytes of all its texts.
  var textSize: Int {
    let paths = members?.value.reduce(0) { $0 + $1.value.utf8.count } ?? 0
    return texts.reduce(id.value.utf8.count + paths) { $0 + $1.text.value.utf8.count }
  }

  private var texts: [(key: String, text: Located<String>)] {
    [("label", label), ("note", note), ("link", link), ("icon", icon), ("tier", tier)]
      .compactMap { key, text in text.map { (key, $0) } }
  }

  /// Keys of a group on a component, and the other way round.
  private func misplacedKeys(as kind: Element.Kind, isTopLevel: Bool) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if case .component = kind {
      if isTopLevel, let place { problems.append(.placeAtTopLevel(id, at: place.span)) }
      if let direction { problems.append(.directionOfComponent(id, at: direction.span)) }
    } else {
      if let count, count.value != 1 { problems.append(.countOfGroup(id, at: count.span)) }
      if let place { problems.append(.placeOfGroup(id, at: place.span)) }
    }
    return problems
  }
}

/// What a link may be: `http`, `https`, `mailto`, or relative to the drawing.
enum Link {
  static func problem(of link: Located<String>) -> Diagnostic? {
    let text = link.value
    // Browsers drop controls from a scheme, so that `java\tscript:` would run.
    if text.isEmpty || text.first == " " || text.unicodeScalars.contains(where: isUnseen) {
      return .invalidLink(link)
    }
    let head = text.prefix { !"/?#".contains($0) }
    if let colon = head.firstIndex(of: ":") {
      let scheme = String(head[..<colon])
      let isAllowed = ["http", "https", "mailto"].contains(scheme.lowercased())
      return isAllowed ? nil : .forbiddenScheme(scheme, in: link)
    }
    // A colon in disguise (`javascript%3A`, `javascript&colon;`), or another site without a scheme.
    let isDisguised = head.contains("&") || head.lowercased().contains("%3a")
    return isDisguised || text.hasPrefix("//") || text.contains("\\") ? .invalidLink(link) : nil
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value)
      || scalar.properties.isDefaultIgnorableCodePoint
      || (scalar.properties.isWhitespace && scalar != " ")
  }
}

/// What the path of an icon or of a set of them may be: beside the file or below it.
enum Icon {
  /// An icon is an SVG or a PNG.
  static func problem(of icon: Located<String>) -> Diagnostic? {
    let path = icon.value
    guard !path.isEmpty, !path.contains("\0") else { return .invalidIcon(icon) }
    if leadsOut(path) { return .iconOutside("icon", icon) }
    let lowercased = path.lowercased()
    return lowercased.hasSuffix(".svg") || lowercased.hasSuffix(".png") ? nil : .invalidIcon(icon)
  }

  static func problem(ofSet icons: Located<String>) -> Diagnostic? {
    guard !icons.value.isEmpty, !icons.value.contains("\0") else { return .invalidIcons(icons) }
    return leadsOut(icons.value) ? .iconOutside("icon set", icons) : nil
  }

  private static func leadsOut(_ path: String) -> Bool {
    if path.hasPrefix("/") || path.hasPrefix("~") || path.contains("\\") || path.contains(":") {
      return true
    }
    var depth = 0
    for part in path.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }
}
