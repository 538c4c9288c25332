/// What keeps a line from being the 'key: value' that it was meant to be.
struct LineTrap {
  var message: String
  var hint: String?
  /// How many characters of the line, from its first word, are at fault.
  var length: Int
  /// Whether the line after it is at fault, and `length` counts there.
  var isOfNextLine = false

  /// - Parameters:
  ///   - line: the line as it stands
  ///   - next: the words of the line after it, when that is where YAML stumbled
  ///   - depth: how far that line is indented
  ///
  /// `nil` when nothing is wrong with the line by itself.
  init?(_ line: Substring, followedBy next: Substring?, _ depth: Int) {
    let indent = line.prefix { $0 == " " }.count
    let words = line.dropFirst(indent)
    length = max(1, words.count)
    if let first = words.first, first.isWhitespace {
      message = "a blank of another kind stands where YAML wants plain ones"
      hint = "indent with the space bar"
      length = words.prefix(while: \.isWhitespace).count
    } else if Self.hasColon(words) {
      guard next != nil, depth > indent, let colon = words.firstIndex(of: ":"),
        words[colon...].contains(where: { $0 != ":" && $0 != " " }), words.first != "-"
      else { return nil }
      let (key, value) = (words[..<colon], words[colon...].dropFirst().drop { $0 == " " })
      if let next, depth == indent + 1 {
        // One blank is a slip of the finger; what belongs to a key stands further in.
        let neighbour = next.prefix { $0 != ":" }
        message =
          "'\(neighbour)' is indented by \(depth), its neighbour '\(key)' by \(indent)"
        hint = "what belongs together is indented alike"
        length = neighbour.count
        isOfNextLine = true
        return
      }
      if indent == 0 || componentKeys.contains(where: { $0.name == key }) {
        message = "'\(key)' has a value, and what follows is indented as if it belonged to it"
        hint = "indent it like '\(key):'"
        return
      }
      message = "'\(key)' has a value, and cannot hold what is indented below it"
      hint = "write '\(key):', and below it 'type: \(value)' and 'components:'"
    } else {
      (message, hint) = Self.missingColon(in: words, isAtTop: indent == 0)
    }
  }

  private static func hasColon(_ words: Substring) -> Bool {
    words.hasSuffix(":") || words.contains(": ")
  }

  private static func missingColon(
    in words: Substring, isAtTop: Bool
  ) -> (message: String, hint: String?) {
    let message = "a 'key: value' is expected, and has no ':'"
    if words.hasPrefix("//") { return ("a comment starts with '#', not with '//'", nil) }
    if hasArrow(String(words)) {
      return isAtTop
        ? ("a flow stands outside 'flows'", "list it below 'flows:', as '- \(words)'")
        : (message, "a flow starts with '- '")
    }
    for sign in ["\u{FF1A}", "=", ":"] {
      guard let range = words.firstRange(of: sign) else { continue }
      let key = words[..<range.lowerBound].trimmed
      let value = words[range.upperBound...].trimmed
      guard !key.isEmpty, !value.isEmpty, value.count < 60 else { continue }
      return (
        sign == ":"
          ? "a blank is missing after the ':'" : "a key is followed by ':', not by '\(sign)'",
        "write '\(key): \(value)'"
      )
    }
    let parts = words.split(separator: " ")
    switch parts.count {
    case 1 where parts[0].first != "-": return (message, "write '\(parts[0]):', or give it a value")
    case 2 where parts[0] != "-": return (message, "write '\(parts[0]): \(parts[1])'")
    default: return (message, nil)
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
