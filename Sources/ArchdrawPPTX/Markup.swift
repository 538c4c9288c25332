/// An element of an XML part, as it is composed.
struct Markup: Sendable, Equatable {
  private var name: String
  private var attributes: [Attribute]
  private var content: Content

  private struct Attribute: Sendable, Equatable {
    var name: String
    var value: String
  }

  private enum Content: Sendable, Equatable {
    case children([Markup])
    case text(String)
  }

  /// An element with the attributes that are not `nil`.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, (any MarkupValue)?> = [:],
    _ children: [Markup] = []
  ) {
    self.init(name, attributes, .children(children))
  }

  /// An element that holds a text.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, (any MarkupValue)?> = [:], text: String
  ) {
    self.init(name, attributes, .text(text))
  }

  private init(
    _ name: String, _ attributes: KeyValuePairs<String, (any MarkupValue)?>, _ content: Content
  ) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in
      value.map { Attribute(name: name, value: $0.inMarkup) }
    }
    self.content = content
  }

  /// The same with an attribute more.
  func with(_ name: String, _ value: some MarkupValue) -> Markup {
    var copy = self
    copy.attributes.append(Attribute(name: name, value: value.inMarkup))
    return copy
  }

  /// A whole part, an element a line.
  var part: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &text, depth: 0)
    return text
  }

  /// The element alone, to stand in a part that is there.
  var fragment: String {
    var text = ""
    write(to: &text, depth: 0)
    return text
  }

  private func write(to text: inout String, depth: Int) {
    text += String(repeating: " ", count: depth) + "<" + name
    for attribute in attributes {
      text += " \(attribute.name)=\"\(escaped(attribute.value))\""
    }
    switch content {
    case .text(let words): text += ">\(escaped(words))</\(name)>\n"
    case .children(let children) where children.isEmpty: text += "/>\n"
    case .children(let children):
      text += ">\n"
      for child in children { child.write(to: &text, depth: depth + 1) }
      text += String(repeating: " ", count: depth) + "</\(name)>\n"
    }
  }
}

/// What an attribute can be given.
protocol MarkupValue {
  var inMarkup: String { get }
}

extension String: MarkupValue {
  var inMarkup: String { self }
}

extension Int: MarkupValue {
  var inMarkup: String { "\(self)" }
}

extension Bool: MarkupValue {
  var inMarkup: String { self ? "1" : "0" }
}

/// A text as XML holds it. What XML 1.0 forbids (2.2) is left out.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n", "\t": result += "&#\(scalar.value);"
    case "\u{FFFE}", "\u{FFFF}": break
    default: if scalar.value >= 0x20 { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}
