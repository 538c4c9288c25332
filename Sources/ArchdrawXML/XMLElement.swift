/// An element of an XML file, its names resolved.
package struct XMLElement: Sendable {
  package struct Attribute: Sendable {
    /// `nil` for one without a prefix.
    package var namespace: String?
    package var name: String
    package var value: String
  }

  package var namespace: String
  package var name: String
  package var attributes: [Attribute]
  package var children: [XMLElement] = []
  /// All text directly in it, joined.
  package var text = ""
  /// The bytes of the file that it takes up, tags included.
  package var range = 0..<0
  /// Where its end tag begins; `nil` when it has none.
  package var contentEnd: Int?

  /// The value of an attribute that has no prefix.
  package subscript(name: String) -> String? {
    attributes.first { $0.namespace == nil && $0.name == name }?.value
  }

  /// The value of an attribute with a prefix.
  package subscript(name: String, in namespace: String) -> String? {
    attributes.first { $0.namespace == namespace && $0.name == name }?.value
  }
}
