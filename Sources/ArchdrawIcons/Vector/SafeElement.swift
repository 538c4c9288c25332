/// An element of which nothing is left that could harm.
struct SafeElement {
  enum Value: Equatable {
    case text(String)
    /// `url(#id)` with what follows it.
    case local(id: String, fallback: String)
    /// `#id`.
    case link(id: String)

    /// The id that is referred to, as the file had it.
    var id: String? {
      switch self {
      case .text: nil
      case .local(let id, _), .link(let id): id
      }
    }
  }

  var name: String
  /// As the file had it.
  var id: String?
  var attributes: [(name: String, value: Value)] = []
  var children: [SafeElement] = []

  /// Bytes of its own tag, roughly.
  var size: Int {
    attributes.reduce(name.utf8.count + 8) { sum, attribute in
      let length = if case .text(let text) = attribute.value { text.utf8.count } else { 16 }
      return sum + attribute.name.utf8.count + length
    }
  }

  mutating func set(_ name: String, _ value: Value) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append((name, value))
    }
  }
}
