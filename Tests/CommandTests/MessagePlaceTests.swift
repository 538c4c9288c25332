import Foundation
import TestSupport
import Testing

/// Lines and columns are an editor's: a character is what a reader takes for one.
@Suite struct MessagePlaceTests {
  private struct Place: Equatable {
    var line: Int
    var column: Int
    var length: Int
  }

  private func places(of text: String) throws -> [Place] {
    let archdraw = try Command()
    try archdraw.write(text, to: "x.yaml")
    let run = try archdraw("check", "x.yaml", "--message-format", "json")
    return try run.errors.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      func number(_ key: String) -> Int { object?[key] as? Int ?? -1 }
      return Place(line: number("line"), column: number("column"), length: number("length"))
    }
  }

  @Test(arguments: [
    ("plain", "web"), ("Hangul", "웹서버"), ("Hangul in parts", "\u{1112}\u{1161}\u{11AB}글"),
    ("Han beyond 16 bits", "𠮷野家"), ("a family", "\"👩‍👩‍👧‍👦\""), ("a flag", "\"🇰🇷\""),
    ("skin", "\"👍🏽\""), ("marks", "e\u{301}a\u{30A}"), ("Devanagari", "क्षि"), ("keycaps", "\"1️⃣\""),
  ])
  func columnsAreCharacters(_ name: String, _ word: String) throws {
    let label = word.replacing("\"", with: "")
    let text = "components: { a: { label: \(word), type: ec3 } }\n"
    let column = "components: { a: { label: \(word), type: ".count + 1
    #expect(try places(of: text) == [Place(line: 1, column: column, length: 3)], "\(label)")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesEndAsTheyLike(_ end: String) throws {
    let text = ["title: 한글 👩‍👩‍👧", "components:", "  a: ec3", "  나: { type: ec4 }", ""]
      .joined(separator: end)
    #expect(
      try places(of: text) == [
        Place(line: 3, column: 6, length: 3), Place(line: 4, column: 14, length: 3),
      ])
  }

  @Test func byteOrderMarksTakeNoColumn() throws {
    #expect(
      try places(of: "\u{FEFF}components: { a: ec3 }\n") == [Place(line: 1, column: 18, length: 3)])
  }

  @Test(arguments: [
    "\u{1B}[31m", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200E}", "\u{200F}",
    "\u{FEFF}",
    "\u{2060}", "\u{61C}", "\u{E0041}", "\u{7F}", "\u{0}", "\u{85}", "\u{2028}",
  ])
  func whatIsUnseenIsShown(_ text: String) throws {
    let archdraw = try Command()
    try archdraw.write(
      "components:\n  \"a\(text)b\": { type: \"x\(text)y\", lab\(text)l: 1 }\n", to: "x.yaml")
    for format in ["text", "json"] {
      let errors = try archdraw("check", "x.yaml", "--message-format", format).errors
      #expect(!errors.isEmpty)
      let unseen = errors.unicodeScalars.filter {
        $0 != "\n"
          && ($0.properties.generalCategory == .control
            || $0.properties.generalCategory == .format || $0 == "\u{2028}")
      }
      #expect(unseen.isEmpty, "\(unseen.map { String($0.value, radix: 16) })")
    }
  }
}
