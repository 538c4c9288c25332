/// Reads a small XML file strictly (W3C XML 1.0 with namespaces). A reader of our own, because it has to
/// refuse what others are made to support: document types, and with them every entity beyond the five,
/// and depth and size without bounds.
package struct XMLReader {
  private var scanner: XMLScanner
  private var elementCount = 0
  private var namespaces: XMLNamespaces
  private let limits: XMLLimits

  /// The root of the file `bytes`.
  ///
  /// - Parameter unprefixed: the namespace of names without a prefix, until the file says otherwise
  /// - Throws: `XMLProblem` at the first thing that is not as it has to be.
  package static func root(
    of bytes: [UInt8], limits: XMLLimits, unprefixed: String = ""
  ) throws(XMLProblem) -> XMLElement {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .refused("is UTF-16", hint: "save it as UTF-8")
    }
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .notXML
    }
    var reader = XMLReader(XMLScanner(bytes), limits, unprefixed)
    return try reader.document()
  }

  private init(_ scanner: XMLScanner, _ limits: XMLLimits, _ unprefixed: String) {
    self.scanner = scanner
    self.limits = limits
    namespaces = XMLNamespaces(unprefixed: unprefixed)
  }

  private mutating func document() throws(XMLProblem) -> XMLElement {
    _ = scanner.take("\u{FEFF}")
    try skipMiscellany()
    guard scanner.take("<") else { throw .notXML }
    let root = try element(depth: 1)
    try skipMiscellany()
    guard scanner.isAtEnd else { throw .broken("something follows its end") }
    return root
  }

  /// What may stand around the root.
  private mutating func skipMiscellany() throws(XMLProblem) {
    repeat { scanner.skipSpace() } while try skipMarkup()
  }

  /// Skips a comment or a processing instruction; whether there was one.
  private mutating func skipMarkup() throws(XMLProblem) -> Bool {
    if scanner.take("<!--") {
      _ = try scanner.text(until: "-->")
    } else if scanner.take("<?") {
      _ = try scanner.text(until: "?>")
    } else if scanner.take("<!DOCTYPE") || scanner.take("<!doctype") || scanner.take("<!ENTITY") {
      throw .refused(
        "has a document type, which can hide entities", hint: "remove its '<!DOCTYPE …>'")
    } else {
      return false
    }
    return true
  }

  /// An element whose `<` has been read.
  private mutating func element(depth: Int) throws(XMLProblem) -> XMLElement {
    guard depth <= limits.depth else {
      throw .refused("is nested more than \(limits.depth) deep")
    }
    elementCount += 1
    guard elementCount <= limits.elements else {
      throw .refused("has more than \(limits.elements) elements")
    }
    let start = scanner.position - 1
    let name = try scanner.name()
    let (attributes, isEmpty) = try self.attributes()
    let outside = namespaces
    namespaces.enter(attributes)
    var element = try namespaces.element(name, attributes)
    if !isEmpty { try readContent(of: &element, named: name, depth: depth) }
    namespaces = outside
    element.range = start..<scanner.position
    return element
  }

  private mutating func readContent(
    of element: inout XMLElement, named name: String, depth: Int
  ) throws(XMLProblem) {
    while true {
      element.text += try scanner.characters()
      let end = scanner.position
      if scanner.take("</") {
        element.contentEnd = end
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
    throw .broken("'</\(name)>' is missing")
  }

  /// The attributes of a tag, and whether the tag ends in `/>`.
  private mutating func attributes() throws(XMLProblem) -> (
    [XMLNamespaces.RawAttribute], isEmpty: Bool
  ) {
    var attributes: [XMLNamespaces.RawAttribute] = []
    while true {
      let hasSpace = scanner.skipSpace()
      if scanner.take("/>") { return (attributes, true) }
      if scanner.take(">") { return (attributes, false) }
      guard hasSpace else { throw .broken("a tag does not end") }
      let name = try scanner.name()
      scanner.skipSpace()
      guard scanner.take("=") else { throw .broken("'\(name)' has no value") }
      scanner.skipSpace()
      let value = try quotedValue(of: name)
      guard !attributes.contains(where: { $0.name == name }) else {
        throw .broken("'\(name)' is given twice")
      }
      guard attributes.count < limits.attributes else {
        throw .refused("has an element with more than \(limits.attributes) attributes")
      }
      attributes.append((name, value))
    }
  }

  private mutating func quotedValue(of name: String) throws(XMLProblem) -> String {
    let (value, isClosed): (String, Bool)
    if scanner.take("\"") {
      value = try scanner.characters(until: UInt8(ascii: "\""))
      isClosed = scanner.take("\"")
    } else if scanner.take("'") {
      value = try scanner.characters(until: UInt8(ascii: "'"))
      isClosed = scanner.take("'")
    } else {
      throw .broken("the value of '\(name)' is not in quotes")
    }
    guard isClosed else { throw .broken("the value of '\(name)' does not end") }
    return value
  }
}
