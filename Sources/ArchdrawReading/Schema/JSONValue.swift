/// A JSON value whose keys keep their order.
indirect enum JSONValue {
  case text(String)
  case flag(Bool)
  case number(Int)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// The value as text, two blanks a level; what fits into a short line stands on one.
  func written(indent: String = "") -> String {
    let line = compact
    if indent.count + line.count <= 96 { return line }
    let inner = indent + "  "
    switch self {
    case .list(let values):
      let lines = values.map { inner + $0.written(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let pairs):
      let lines = pairs.map { inner + Self.quoted($0.0) + ": " + $0.1.written(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  private var compact: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .list(let values): "[" + values.map(\.compact).joined(separator: ", ") + "]"
    case .object(let pairs):
      "{" + pairs.map { Self.quoted($0.0) + ": " + $0.1.compact }.joined(separator: ", ") + "}"
    }
  }

  /// Only what JSON demands is escaped; the schema holds no control characters.
  private static func quoted(_ text: String) -> String {
    "\"" + text.reduce(into: "") { $0 += "\"\\".contains($1) ? "\\\($1)" : String($1) } + "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .text(text) }
  init(arrayLiteral values: JSONValue...) { self = .list(values) }
  init(dictionaryLiteral pairs: (String, JSONValue)...) { self = .object(pairs) }

  static func reference(_ name: String) -> JSONValue { ["$ref": .text("#/$defs/\(name)")] }
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }
}
