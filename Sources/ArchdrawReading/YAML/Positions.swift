import ArchdrawDiagnostics

/// Turns libyaml's marks into places as an editor counts them. libyaml counts Unicode scalars, and
/// takes U+0085, U+2028 and U+2029 for ends of lines, which editors do not.
struct Positions {
  /// A line as libyaml parts them.
  private struct Line {
    var text: Substring
    /// The editor's line.
    var number: Int
    /// Characters that precede the text on the editor's line.
    var column: Int
    var isASCII: Bool
  }

  private var lines: [Line] = []
  /// The place last looked up: marks mostly ask for the next one on a line.
  private var last = (line: -1, scalars: 0, characters: 0, index: "".startIndex)

  init(_ text: String) {
    var start = text.startIndex
    var number = 1
    var column = 0
    var isASCII = true
    let bytes = text.utf8
    var index = start
    func line(to end: String.Index) -> Line {
      Line(text: text[start..<end], number: number, column: column, isASCII: isASCII)
    }
    while index < bytes.endIndex {
      let byte = bytes[index]
      var next = bytes.index(after: index)
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        lines.append(line(to: index))
        if byte == UInt8(ascii: "\r"), next < bytes.endIndex, bytes[next] == UInt8(ascii: "\n") {
          next = bytes.index(after: next)
        }
        (start, number, column, isASCII) = (next, number + 1, 0, true)
      } else if byte >= 0x80 {
        isASCII = false
        let scalar = text.unicodeScalars[index]
        next = text.unicodeScalars.index(after: index)
        if [0x85, 0x2028, 0x2029].contains(scalar.value) {
          lines.append(line(to: index))
          column += text[start..<index].count + 1
          (start, isASCII) = (next, true)
        }
      }
      index = next
    }
    lines.append(line(to: text.endIndex))
  }

  /// The place of a mark, both counted from 1, and the rest of the line from there.
  mutating func place(line: Int, column: Int) -> (span: SourceSpan, rest: Substring) {
    guard lines.indices.contains(line - 1) else {
      let end = lines[lines.count - 1]
      return (SourceSpan(line: end.number, column: end.column + end.text.count + 1), "")
    }
    let found = lines[line - 1]
    let scalars = max(0, column - 1)
    if found.isASCII {
      let index = found.text.utf8.index(
        found.text.startIndex, offsetBy: scalars, limitedBy: found.text.endIndex)
      let rest = found.text[(index ?? found.text.endIndex)...]
      return (SourceSpan(line: found.number, column: found.column + scalars + 1), rest)
    }
    advance(to: scalars, on: line - 1)
    return (
      SourceSpan(line: found.number, column: found.column + last.characters + 1),
      found.text[last.index...]
    )
  }

  private mutating func advance(to scalars: Int, on line: Int) {
    let text = lines[line].text
    if last.line != line || last.scalars > scalars {
      last = (line, 0, 0, text.startIndex)
    }
    let index =
      text.unicodeScalars.index(
        last.index, offsetBy: scalars - last.scalars, limitedBy: text.endIndex) ?? text.endIndex
    let characters = last.characters + text[last.index..<index].count
    last = (line, scalars, characters, index)
  }

  /// How many lines there are, as libyaml parts them.
  var count: Int { lines.count }

  /// The line of a mark, for messages that quote it.
  func text(ofLine line: Int) -> Substring {
    lines.indices.contains(line - 1) ? lines[line - 1].text : ""
  }
}
