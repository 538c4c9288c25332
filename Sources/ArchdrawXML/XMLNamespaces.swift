/// What prefixes stand for at one place of an XML file (W3C Namespaces in XML 1.0).
struct XMLNamespaces {
  typealias RawAttribute = (name: String, value: String)

  private var bindings: [(prefix: Substring, namespace: String)] = [
    ("xml", "http://www.w3.org/XML/1998/namespace"), ("xmlns", "http://www.w3.org/2000/xmlns/"),
  ]
  /// Of names without a prefix.
  private var unprefixed: String

  /// - Parameter unprefixed: where names without a prefix belong until a file says otherwise
  init(unprefixed: String) { self.unprefixed = unprefixed }

  /// Adds the declarations of an element.
  mutating func enter(_ attributes: [RawAttribute]) {
    for (name, value) in attributes {
      if name == "xmlns" {
        unprefixed = value
      } else if name.hasPrefix("xmlns:") {
        bindings.append((name.dropFirst("xmlns:".count), value))
      }
    }
  }

  func element(_ name: String, _ raw: [RawAttribute]) throws(XMLProblem) -> XMLElement {
    let (namespace, local) = try resolve(name)
    var attributes: [XMLElement.Attribute] = []
    for (name, value) in raw {
      let (namespace, local) = try resolve(name)
      attributes.append(.init(namespace: namespace, name: local, value: value))
    }
    return XMLElement(namespace: namespace ?? unprefixed, name: local, attributes: attributes)
  }

  private func resolve(
    _ name: String
  ) throws(XMLProblem) -> (String?, local: String) {
    guard let colon = name.firstIndex(of: ":") else { return (nil, name) }
    let prefix = name[..<colon]
    guard let binding = bindings.last(where: { $0.prefix == prefix }) else {
      throw .broken("the prefix '\(prefix)' is not declared")
    }
    return (binding.namespace, String(name[name.index(after: colon)...]))
  }
}
