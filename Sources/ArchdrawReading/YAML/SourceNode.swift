import ArchdrawDiagnostics
import ArchdrawModel

/// A value of the file in our own terms: merged, unaliased, and with its place.
struct SourceNode {
  enum Value {
    case scalar(Scalar)
    case list([SourceNode])
    case map([Entry])
  }

  struct Scalar {
    var text: String
    /// Whether it stands without quotes; an empty one then is no value at all.
    var isPlain: Bool
    /// Whether the source at the node's place reads just like the text, so that places within it are
    /// known.
    var isVerbatim: Bool
  }

  struct Entry {
    var key: SourceNode
    var name: String
    var value: SourceNode
  }

  var value: Value
  var span: SourceSpan

  var scalar: Scalar? {
    if case .scalar(let scalar) = value { scalar } else { nil }
  }

  /// Whether nothing was written (`label:`).
  var isAbsent: Bool { scalar.map { $0.isPlain && $0.text.isEmpty } ?? false }

  /// Whether it is a scalar or a map or a list, for messages.
  var kind: String {
    switch value {
    case .scalar: "a text"
    case .list: "a list"
    case .map: "a map"
    }
  }

  /// A part of the scalar's text, with its place where that can be known and the scalar's otherwise.
  func part(_ range: Range<Int>, _ text: String) -> Located<String> {
    guard scalar?.isVerbatim == true else { return Located(text, at: span) }
    return Located(
      text,
      at: SourceSpan(line: span.line, column: span.column + range.lowerBound, length: range.count))
  }
}
