/// What prefixes stand for at one place of an XML file (W3C Namespaces in XML 1.0).
struct XMLNamespaces {
  typealias RawAttribute = (name: String, value: String)

  private var bindings: [(prefix: Substring, namespace: XMLElement.Namespace)] = [
    ("xml", .other), ("xmlns", .other),
  ]
  /// Of names without a prefix. A file that declares none is taken for what it is meant to be.
  private var unprefixed = XMLElement.Namespace.svg

  /// Adds the declarations of an element.
  mutating func enter(_ attributes: [RawAttribute]) {
    for (name, value) in attributes {
      if name == "xmlns" {
        unprefixed = Self.namespace(value)
      } else if name.hasPrefix("xmlns:") {
        bindings.append((name.dropFirst("xmlns:".count), Self.namespace(value)))
      }
    }
  }

  func element(_ name: String, _ raw: [RawAttribute]) throws(IconProblem) -> XMLElement {
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
  ) throws(IconProblem) -> (XMLElement.Namespace?, local: String) {
    guard let colon = name.firstIndex(of: ":") else { return (nil, name) }
    let prefix = name[..<colon]
    guard let binding = bindings.last(where: { $0.prefix == prefix }) else {
      throw .brokenSVG("the prefix '\(prefix)' is not declared")
    }
    return (binding.namespace, String(name[name.index(after: colon)...]))
  }

  private static func namespace(_ name: String) -> XMLElement.Namespace {
    switch name {
    case "http://www.w3.org/2000/svg": .svg
    case "http://www.w3.org/1999/xlink": .xlink
    default: .other
    }
  }
}
