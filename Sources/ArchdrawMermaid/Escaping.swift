/// A text as it stands between quotation marks in Mermaid. What Mermaid, its Markdown or HTML would take for
/// more than a letter becomes an entity (`#35;`); newlines break the line, other control characters vanish.
func escaped(_ text: String) -> String {
  var result = ""
  var scalars = Array(text.unicodeScalars)[...]
  var isLineStart = true
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\n":
      result += "<br/>"
      isLineStart = true
      continue
    case "\u{00}"..."\u{1F}", "\u{7F}": continue
    case "\"", "#", "&", "<", ">", "*", "_", "~", "`", "\\", "[", "]", "{", "}", "|", "%", "$",
      "@":
      result += entity(scalar)
    // `https://` would become a link, `fa:fa-bell` an icon, `style a:#fff` lose its semicolon.
    case ":" where scalars.first != " " && !scalars.isEmpty: result += entity(scalar)
    // A list, which Mermaid refuses to draw: `- a`, `1. a`.
    case "-" where isLineStart, "+" where isLineStart, "=" where isLineStart:
      result += entity(scalar)
    case ".", ")":
      let line = result.split(separator: ">").last ?? ""
      let isNumber = !line.isEmpty && line.allSatisfy { $0.isNumber && $0.isASCII }
      result += isNumber && scalars.first == " " ? entity(scalar) : String(scalar)
    default: result.unicodeScalars.append(scalar)
    }
    if scalar != " " { isLineStart = false }
  }
  return result
}

private func entity(_ scalar: Unicode.Scalar) -> String { "#\(scalar.value);" }

/// A text that goes on to the end of its line: what Mermaid would take for markup or a directive becomes an
/// entity, newlines blanks.
func escapedLine(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "#", "&", "<", ">", "%", "{", "}": result += entity(scalar)
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A link between quotation marks.
func escapedURL(_ link: String) -> String {
  var result = ""
  for scalar in link.unicodeScalars {
    switch scalar {
    case "\"": result += "%22"
    case " ": result += "%20"
    case "\\": result += "%5C"
    case "\u{00}"..."\u{1F}": continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A title as a double-quoted scalar of YAML. Mermaid knows no entities there and takes `<` and `&` for HTML;
/// their wide forms say the same.
func quotedTitle(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "＆"
    case "<": result += "＜"
    case ">": result += "＞"
    case "%": result += "％"
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
