/// The little of JSON that lists and messages need.
enum JSONValue {
  case text(String)
  case list([String])
  case number(Int)
  case null
  case array([JSONValue])
  case object([(String, JSONValue)])

  var text: String {
    switch self {
    case .text(let text): quoted(text)
    case .list(let texts): "[" + texts.map(quoted).joined(separator: ", ") + "]"
    case .number(let number): String(number)
    case .null: "null"
    case .array(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(quoted($0)): \($1.text)" }.joined(separator: ", ") + "}"
    }
  }
}

/// An object with a list of rows for each table, one row a line.
func jsonText(of tables: [Table]) -> String {
  let members = tables.map { table in
    let rows = table.rows.map { row in
      "    " + JSONValue.object([("name", .text(row.name))] + row.fields).text
    }
    return "  \(quoted(table.name)): [\n" + rows.joined(separator: ",\n") + "\n  ]"
  }
  return "{\n" + members.joined(separator: ",\n") + "\n}\n"
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case _ where scalar.isUnseen:
      for unit in String(scalar).utf16 {
        let code = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      }
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

extension Unicode.Scalar {
  /// What may steer a terminal, or is not seen there.
  fileprivate var isUnseen: Bool {
    if ("\u{20}"..."\u{7E}").contains(self) { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
