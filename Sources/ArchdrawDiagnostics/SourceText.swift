/// A source as its messages show it: a name and the lines of its text.
package struct SourceText: Sendable, Equatable {
  /// What stands before the line number: a path, or `<stdin>`.
  package let name: String
  package let text: String
  /// The lines without their ends; `\n`, `\r\n` and `\r` end one.
  package let lines: [Substring]
  /// Where the text stands in a longer one that `lines` are of; `nil` when it is all there is.
  private let part: Part?

  fileprivate struct Part: Equatable {
    /// What a finding is about that is about the whole part. The text begins on the next line.
    var start: SourceSpan
    /// How many characters stand before each line's text.
    var insets: [Int]
  }

  package init(name: String, text: String) {
    self.name = name
    self.text = text
    lines = Self.lines(of: text)
    part = nil
  }

  /// Lines of another text, whose messages show them where they stand.
  ///
  /// - Parameters:
  ///   - start: the place of findings about the whole of it; the text begins on the next line
  ///   - insets: for each line, how many characters of the other text's line stand before it
  package init(_ text: String, in whole: SourceText, at start: SourceSpan, insets: [Int]) {
    name = whole.name
    self.text = text
    lines = whole.lines
    part = Part(start: start, insets: insets)
  }

  /// A finding in the text with its places in what `lines` are of.
  package func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let part else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.span = diagnostic.span.map(part.place) ?? part.start
    for i in diagnostic.notes.indices {
      diagnostic.notes[i].span = diagnostic.notes[i].span.map(part.place)
    }
    return diagnostic
  }

  /// Parted byte by byte: whole designs are, for messages that few of them need.
  private static func lines(of text: String) -> [Substring] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == feed, previous == carriage {
        start = bytes.index(after: index)
      } else if byte == feed || byte == carriage {
        lines.append(text[start..<index])
        start = bytes.index(after: index)
      }
      previous = byte
    }
    return lines + [text[start...]]
  }

  /// The text in `bytes`, which must be UTF-8; a byte order mark before it is dropped.
  ///
  /// - Throws: `DiagnosticsError` that points at the first byte that is no UTF-8.
  package init(name: String, utf8 bytes: [UInt8]) throws(DiagnosticsError) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let text = String(validating: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self) else {
      throw DiagnosticsError([.notUTF8(bytes)])
    }
    self.init(name: name, text: text)
  }

  /// The line with this number, counted from 1; `nil` outside the text.
  package subscript(line number: Int) -> Substring? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}

extension SourceText.Part {
  fileprivate func place(_ span: SourceSpan) -> SourceSpan {
    let inset = insets.indices.contains(span.line - 1) ? insets[span.line - 1] : 0
    return SourceSpan(
      line: start.line + span.line, column: inset + span.column, length: span.length)
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ bytes: [UInt8]) -> Diagnostic {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .error(
        .notUTF8, "the file is UTF-16, and must be UTF-8", hint: "save it as UTF-8")
    }
    // What precedes the first replacement was read well: its last line gives the place.
    let lines = String(decoding: bytes, as: UTF8.self)
      .prefix { !$0.unicodeScalars.contains("\u{FFFD}") }
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    let span = SourceSpan(line: lines.count, column: (lines.last?.count ?? 0) + 1)
    return .error(.notUTF8, "the text is not UTF-8", at: span, hint: "save it as UTF-8")
  }
}
