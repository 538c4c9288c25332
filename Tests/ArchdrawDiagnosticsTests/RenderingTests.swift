import ArchdrawDiagnostics
import Testing

@Suite struct RenderingTests {
  private let source = SourceText(name: "a.yaml", text: "one: two\r\nthree:\tfour\n한글: 😀x")

  private func rendered(_ diagnostics: Diagnostic...) -> String {
    render(diagnostics, of: source)
  }

  @Test("The word is underlined below its line")
  func underline() {
    let text = rendered(.error(.unknownType, "bad", at: SourceSpan(line: 1, column: 6, length: 3)))
    #expect(
      text == """
        a.yaml:1:6: error: bad
            1 | one: two
              |      ^~~

        """)
  }

  @Test("A wide character takes two columns of marks and of blanks")
  func wide() {
    let blanks = rendered(.error(.unknownType, "bad", at: SourceSpan(line: 3, column: 6)))
    #expect(blanks.hasSuffix("    3 | 한글: 😀x\n      |         ^\n"))
    let marks = rendered(.error(.unknownType, "bad", at: SourceSpan(line: 3, column: 1, length: 2)))
    #expect(marks.hasSuffix("    3 | 한글: 😀x\n      | ^~~~\n"))
  }

  @Test("A tab before the word is a tab before the mark")
  func tab() {
    let text = rendered(.error(.unknownType, "bad", at: SourceSpan(line: 2, column: 8, length: 4)))
    #expect(text.hasSuffix("    2 | three:\tfour\n      |       \t^~~~\n"))
  }

  @Test("Findings stand in the order of their places, those of the whole file first")
  func order() {
    let text = rendered(
      .warning(.noValue, "second", at: SourceSpan(line: 2, column: 1)),
      .error(.unknownType, "first", at: SourceSpan(line: 1, column: 1)), .error(.emptyFile, "whole")
    )
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("a.yaml") }
    #expect(
      headings == [
        "a.yaml: error: whole", "a.yaml:1:1: error: first", "a.yaml:2:1: warning: second",
      ])
  }

  @Test("Hints follow the line, notes show their own")
  func notesAndHints() {
    let note = Diagnostic.Note("first here", at: SourceSpan(line: 1, column: 1, length: 3))
    let text = rendered(
      .error(
        .unknownType, "bad", at: SourceSpan(line: 2, column: 1, length: 5),
        notes: [note, Diagnostic.Note("and more")], hint: "did you mean 'one'?"))
    #expect(
      text == """
        a.yaml:2:1: error: bad
            2 | three:\tfour
              | ^~~~~
              = did you mean 'one'?
        a.yaml:1:1: note: first here
            1 | one: two
              | ^~~
        a.yaml: note: and more

        """)
  }

  @Test("A place past the end of its line, or of the text, does no harm")
  func pastTheEnd() {
    let text = rendered(.error(.unknownType, "bad", at: SourceSpan(line: 1, column: 12)))
    #expect(text.hasSuffix("    1 | one: two\n      |            ^\n"))
    #expect(
      rendered(.error(.unknownType, "bad", at: SourceSpan(line: 9, column: 1)))
        == "a.yaml:9:1: error: bad\n"
    )
  }

  @Test("Nothing from the source steers the terminal")
  func controlCharacters() {
    let source = SourceText(name: "a", text: "x\u{1B}[31m\u{202E}")
    let text = render(
      [.error(.unknownType, quoted("\u{1B}\n"), at: SourceSpan(line: 1, column: 1))], of: source)
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("error: '\u{FFFD}\u{23CE}'"))
  }
}

@Suite struct SourceTextTests {
  @Test("The first byte that is no UTF-8 is pointed at")
  func notUTF8() {
    let error = #expect(throws: DiagnosticsError.self) {
      try SourceText(name: "a", utf8: Array("ab\nc".utf8) + [0xE9])
    }
    #expect(
      error?.diagnostics == [
        .error(
          .notUTF8, "the text is not UTF-8", at: SourceSpan(line: 2, column: 2),
          hint: "save it as UTF-8")
      ])
  }

  @Test("A byte order mark is dropped, and UTF-16 is named")
  func byteOrderMarks() throws {
    #expect(try SourceText(name: "a", utf8: [0xEF, 0xBB, 0xBF, 0x61]).text == "a")
    let error = #expect(throws: DiagnosticsError.self) {
      try SourceText(name: "a", utf8: [0xFF, 0xFE, 0x61, 0])
    }
    #expect(error?.diagnostics.first?.message == "the file is UTF-16, and must be UTF-8")
  }
}

@Suite struct SpellingTests {
  @Test(
    "The nearest name is found for a slip, and none for another word",
    arguments: [
      ("titel", "title"), ("cloudfrnt", "cloudfront"), ("s33", "s3"), ("ecs", nil), ("x", nil),
      ("something", nil), ("TITLE", "title"),
    ])
  func nearest(word: String, expected: String?) {
    #expect(nearestName(to: word, among: ["title", "cloudfront", "s3", "lambda"]) == expected)
  }

  @Test("Names are joined as in a sentence")
  func joined() {
    #expect(alternatives(["a", "b", "c"]) == "'a', 'b' or 'c'")
    #expect(alternatives(["a"]) == "'a'")
  }
}
