/// A text as letters alone, on one line: nothing in it is markup, and it ends neither a table's cell nor a
/// link. Newlines become blanks, other control characters vanish.
func escaped(_ text: String) -> String {
  let words = text.split { $0.isNewline || $0 == " " || $0 == "\t" }
  let scalars = Array(words.joined(separator: " ").unicodeScalars)
  var result = ""
  for (i, scalar) in scalars.enumerated() {
    switch scalar {
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
    case "\\", "`", "*", "[", "]", "#", "|", "~", "$": result += "\\\(scalar)"
    // Templates and components of the tools around Markdown read these before it does.
    case "<", "{", "}": result += "&#\(scalar.value);"
    case ">": result += i == 0 ? "\\>" : ">"
    case "&" where isEntity(scalars[(i + 1)...]): result += "&amp;"
    case "_" where !isInWord(i, scalars): result += "\\_"
    // Hosts make links of what looks like an address.
    case ":" where scalars[(i + 1)...].starts(with: "//".unicodeScalars): result += "\\:"
    case "." where scalars[..<i].suffix(3).allSatisfy({ "wW".unicodeScalars.contains($0) }):
      result += "\\."
    // Lists, and the lines that make a heading of what stands above them.
    case "-" where i == 0, "+" where i == 0, "=" where i == 0: result += "\\\(scalar)"
    case ".", ")":
      // A numbered list.
      let isNumber = i > 0 && scalars[..<i].allSatisfy { ("0"..."9").contains($0) }
      result += isNumber ? "\\\(scalar)" : String(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A text of several lines as paragraphs.
func escapedParagraphs(_ text: String) -> String {
  text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { escaped(String($0)) }
    .joined(separator: "\n")
}

/// Where a link leads, as it stands between brackets: what would end it, or mean more there than itself, is
/// written in percent.
func destination(of link: String) -> String {
  let scalars = Array(link.unicodeScalars)
  var result = ""
  for (i, scalar) in scalars.enumerated() {
    switch scalar {
    case "\u{00}"..." ", "\u{7F}", "<", ">", "(", ")", "[", "]", "{", "}", "\\", "\"", "`", "|",
      "*":
      result += percent(scalar)
    case "&" where isEntity(scalars[(i + 1)...]): result += "&amp;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A file's path as a link to it.
func destination(ofFile path: String) -> String {
  var link = ""
  for scalar in path.unicodeScalars {
    switch scalar {
    case "%", "?", "#", ":", "&": link += percent(scalar)
    default: link.unicodeScalars.append(scalar)
    }
  }
  return destination(of: link)
}

/// An ASCII character by its number.
private func percent(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "%" + (scalar.value < 16 ? "0" : "") + digits
}

/// Whether what follows a `&` makes an entity of it (`&lt;`, `&#60;`).
private func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
  let name = rest.prefix { $0 == "#" || $0.isLetterOrDigit }
  return !name.isEmpty && rest.dropFirst(name.count).first == ";"
}

/// Whether letters stand on both sides, where an underscore is but another letter.
private func isInWord(_ i: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  i > 0 && i + 1 < scalars.count && scalars[i - 1].isLetterOrDigit
    && scalars[i + 1].isLetterOrDigit
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || Character(self).isNumber }
}
