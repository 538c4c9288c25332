/// An element of an XML file, its names resolved.
struct XMLElement {
  /// The names of an SVG file; what is in neither of these is of no use to a drawing.
  enum Namespace: Equatable {
    case svg, xlink, other
  }

  struct Attribute {
    var namespace: Namespace?
    var name: String
    var value: String
  }

  var namespace: Namespace
  var name: String
  var attributes: [Attribute]
  var children: [XMLElement] = []
  /// All text directly in it, joined.
  var text = ""

  /// The value of an attribute that has no prefix.
  subscript(name: String) -> String? {
    attributes.first { $0.namespace == nil && $0.name == name }?.value
  }

  /// What a link points to.
  var href: String? {
    self["href"] ?? attributes.first { $0.namespace == .xlink && $0.name == "href" }?.value
  }
}
