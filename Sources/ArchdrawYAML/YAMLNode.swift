/// A place in a YAML text, as libyaml counts: from 1, in Unicode scalars. U+0085, U+2028 and U+2029 end a line.
package struct YAMLMark: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A node of a YAML document. Aliases stand for what they name: such nodes share their memory with it and
/// have its marks.
package struct YAMLNode: Sendable {
  package enum Value: Sendable {
    case scalar(Scalar)
    case sequence([YAMLNode])
    case mapping([Entry])
    /// A map or a list that lies deeper than was asked for.
    case unread
  }

  /// A text, as it is written: YAML's rules for numbers and dates are not applied to it, and `16:9` is no
  /// number.
  package struct Scalar: Sendable {
    package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    package var text: String
    package var style: Style
  }

  /// A key with its value. A mapping's keys may be of any kind, and may occur twice.
  package struct Entry: Sendable {
    package var key: YAMLNode
    package var value: YAMLNode
  }

  package var value: Value
  /// Where it begins, with its anchor and its tag.
  package var mark: YAMLMark

  package var scalar: Scalar? {
    if case .scalar(let scalar) = value { scalar } else { nil }
  }

  package var sequence: [YAMLNode]? {
    if case .sequence(let nodes) = value { nodes } else { nil }
  }

  package var mapping: [Entry]? {
    if case .mapping(let entries) = value { entries } else { nil }
  }

  /// The value of the first key that reads so.
  package subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.key.scalar?.text == key }?.value
  }
}
