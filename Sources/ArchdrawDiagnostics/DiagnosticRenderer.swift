/// Diagnostics as text, the way compilers print them:
///
///     design.yaml:4:8: error: unknown type 'cloudfrnt'
///       4 |   cdn: cloudfrnt
///         |        ^~~~~~~~~
///         = did you mean 'cloudfront'?
///
/// Sorted by place; what concerns the whole file comes first. Ends in a newline unless it is empty.
package func render(
  _ diagnostics: [Diagnostic], of source: SourceText, style: MessageStyle = .plain
) -> String {
  var text = ""
  for diagnostic in diagnostics.sortedByPlace() {
    let severity = style(diagnostic.severity == .error ? .error : .warning, diagnostic.label)
    text += style(.place, location(diagnostic.span, in: source))
    text += "\(severity) \(shown(diagnostic.message))\n"
    text += excerpt(at: diagnostic.span, of: source, style)
    if let hint = diagnostic.hint { text += gutter("") + style(.hint, "= \(shown(hint))") + "\n" }
    for note in diagnostic.notes {
      text += style(.place, location(note.span, in: source))
      text += style(.note, "note:") + " \(shown(note.message))\n"
      text += excerpt(at: note.span, of: source, style)
    }
  }
  return text
}

extension Diagnostic {
  fileprivate var label: String { severity.rawValue + ":" }
}

extension [Diagnostic] {
  /// In the order of their places, those without one first; at one place as they were found.
  package func sortedByPlace() -> [Diagnostic] {
    enumerated().sorted { a, b in
      switch (a.element.span, b.element.span) {
      case (let x?, let y?) where (x.line, x.column) != (y.line, y.column):
        (x.line, x.column) < (y.line, y.column)
      case (nil, .some): true
      case (.some, nil): false
      default: a.offset < b.offset
      }
    }.map(\.element)
  }
}

private func location(_ span: SourceSpan?, in source: SourceText) -> String {
  guard let span else { return "\(shown(source.name)): " }
  return "\(shown(source.name)):\(span.line):\(span.column): "
}

/// Bytes of a line that are worth a search for the place in it, again for every finding.
private let longestLine = 100_000

/// The source line and the marks beneath it; empty without a place in the text.
private func excerpt(
  at span: SourceSpan?, of source: SourceText, _ style: MessageStyle
) -> String {
  guard let span, let line = source[line: span.line], line.utf8.count <= longestLine else {
    return ""
  }
  let window = Window(line, around: span)
  return gutter(String(span.line)) + "| " + window.text + "\n"
    + gutter("") + "| " + style(.mark, window.underline) + "\n"
}

/// The line's number, right-aligned over five columns.
private func gutter(_ number: String) -> String {
  String(repeating: " ", count: max(0, 5 - number.count)) + number + " "
}

/// The part of a line that is shown: all of it, or what surrounds the span when the line is long (a
/// JSON file may be one line).
private struct Window {
  var text = ""
  var underline = ""

  init(_ line: Substring, around span: SourceSpan) {
    let width = 120
    let count = line.count
    let start = count <= width ? 0 : max(0, min(span.column - 1 - width / 3, count - width))
    let shown = line.dropFirst(start).prefix(width)
    let first = span.column - 1 - start
    if start > 0 { append("\u{2026}", mark: " ") }
    for (offset, character) in shown.enumerated() {
      let mark: Character = offset == first ? "^" : "~"
      append(character, mark: (first..<first + span.length).contains(offset) ? mark : " ")
    }
    if start + shown.count < count { append("\u{2026}", mark: " ") }
    if first >= shown.count {
      underline += String(repeating: " ", count: first - shown.count) + "^"
    }
    while underline.last?.isWhitespace == true { underline.removeLast() }
  }

  private mutating func append(_ character: Character, mark: Character) {
    // A tab stays one, in both lines, so that the mark stands below its word.
    if character == "\t" {
      text.append(character)
      underline.append(mark == " " ? "\t" : mark)
      return
    }
    text += visible(character)
    let rest = terminalWidth(of: character) - 1
    underline.append(mark)
    underline += String(repeating: mark == "^" ? "~" : mark, count: rest)
  }
}
