/// A quoted string of the DOT language. A newline becomes a line of its own; backslashes are doubled,
/// as Graphviz reads `\N` and its like as names; control characters vanish.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\u{00}"..."\u{1F}": break
    // Graphviz reads entities in labels, as HTML does.
    case "&": result += "&amp;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
