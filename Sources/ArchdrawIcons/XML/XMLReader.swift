/// Reads a small XML file strictly (W3C XML 1.0 with namespaces). A reader of our own, because it has to
/// refuse what others are made to support: document types, and with them every entity beyond the five,
/// and depth and size without bounds.
struct XMLReader {
  private var scanner: XMLScanner
  private var elementCount = 0
  private var namespaces = XMLNamespaces()

  /// The root of the file `bytes`.
  ///
  /// - Throws: `IconProblem` at the first thing that is not as it has to be.
  static func root(of bytes: [UInt8]) throws(IconProblem) -> XMLElement {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .bad("is UTF-16", hint: "save it as UTF-8")
    }
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .neither
    }
    var reader = XMLReader(scanner: XMLScanner(bytes))
    return try reader.document()
  }

  private init(scanner: XMLScanner) { self.scanner = scanner }

  private mutating func document() throws(IconProblem) -> XMLElement {
    _ = scanner.take("\u{FEFF}")
    try skipMiscellany()
    guard scanner.take("<") else { throw .neither }
    let root = try element(depth: 1)
    try skipMiscellany()
    guard scanner.isAtEnd else { throw .brokenSVG("something follows its end") }
    return root
  }

  /// What may stand around the root.
  private mutating func skipMiscellany() throws(IconProblem) {
    repeat { scanner.skipSpace() } while try skipMarkup()
  }

  /// Skips a comment or a processing instruction; whether there was one.
  private mutating func skipMarkup() throws(IconProblem) -> Bool {
    if scanner.take("<!--") {
      _ = try scanner.text(until: "-->")
    } else if scanner.take("<?") {
      _ = try scanner.text(until: "?>")
    } else if scanner.take("<!DOCTYPE") || scanner.take("<!doctype") || scanner.take("<!ENTITY") {
      throw .bad("has a document type, which can hide entities", hint: "remove its '<!DOCTYPE …>'")
    } else {
      return false
    }
    return true
  }

  /// An element whose `<` has been read.
  private mutating func element(depth: Int) throws(IconProblem) -> XMLElement {
    guard depth <= IconLimits.depth else {
      throw .bad("is nested more than \(IconLimits.depth) deep")
    }
    elementCount += 1
    guard elementCount <= IconLimits.elements else {
      throw .bad("has more than \(IconLimits.elements) elements")
    }
    let name = try scanner.name()
    let (attributes, isEmpty) = try self.attributes()
    let outside = namespaces
    namespaces.enter(attributes)
    var element = try namespaces.element(name, attributes)
    if !isEmpty { try readContent(of: &element, named: name, depth: depth) }
    namespaces = outside
    return element
  }

  private mutating func readContent(
    of element: inout XMLElement, named name: String, depth: Int
  ) throws(IconProblem) {
    while true {
      element.text += try scanner.characters()
      if scanner.take("</") {
        guard try scanner.name() == name else { break }
        scanner.skipSpace()
        guard scanner.take(">") else { break }
        return
      }
      if scanner.take("<![CDATA[") {
        element.text += try scanner.text(until: "]]>")
      } else if try !skipMarkup() {
        guard scanner.take("<") else { break }
        element.children.append(try self.element(depth: depth + 1))
      }
    }
    throw .brokenSVG("'</\(name)>' is missing")
  }

  /// The attributes of a tag, and whether the tag ends in `/>`.
  private mutating func attributes() throws(IconProblem) -> (
    [XMLNamespaces.RawAttribute], isEmpty: Bool
  ) {
    var attributes: [XMLNamespaces.RawAttribute] = []
    while true {
      let hasSpace = scanner.skipSpace()
      if scanner.take("/>") { return (attributes, true) }
      if scanner.take(">") { return (attributes, false) }
      guard hasSpace else { throw .brokenSVG("a tag does not end") }
      let name = try scanner.name()
      scanner.skipSpace()
      guard scanner.take("=") else { throw .brokenSVG("'\(name)' has no value") }
      scanner.skipSpace()
      let value = try quotedValue(of: name)
      guard !attributes.contains(where: { $0.name == name }) else {
        throw .brokenSVG("'\(name)' is given twice")
      }
      guard attributes.count < IconLimits.attributes else {
        throw .bad("has an element with more than \(IconLimits.attributes) attributes")
      }
      attributes.append((name, value))
    }
  }

  private mutating func quotedValue(of name: String) throws(IconProblem) -> String {
    let (value, isClosed): (String, Bool)
    if scanner.take("\"") {
      value = try scanner.characters(until: UInt8(ascii: "\""))
      isClosed = scanner.take("\"")
    } else if scanner.take("'") {
      value = try scanner.characters(until: UInt8(ascii: "'"))
      isClosed = scanner.take("'")
    } else {
      throw .brokenSVG("the value of '\(name)' is not in quotes")
    }
    guard isClosed else { throw .brokenSVG("the value of '\(name)' does not end") }
    return value
  }
}

extension IconProblem {
  static let neither = IconProblem.bad("is neither a PNG nor an SVG file")
}
