import Foundation
import TestSupport
import Testing

/// `docs/messages.md` is true: what it says is wrong has that message, word for word, and what it says
/// mends it does.
@Suite struct MessagePageTests {
  /// A section: an id, and its blocks in their order.
  struct Entry: Sendable, CustomTestStringConvertible {
    var id: String
    var blocks: [(language: String, text: String)] = []

    var testDescription: String { id }
  }

  static let entries: [Entry] = {
    let file = URL(filePath: #filePath).appending(path: "../../../docs/messages.md").standardized
    let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var entries: [Entry] = []
    var open: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if open == nil { entries[entries.count - 1].blocks.append((String(line.dropFirst(3)), "")) }
        open = open == nil ? String(line) : nil
      } else if open != nil {
        entries[entries.count - 1].blocks[entries[entries.count - 1].blocks.count - 1].text +=
          line + "\n"
      } else if line.hasPrefix("### `") {
        entries.append(
          Entry(id: line.split(separator: "`").dropFirst().first.map(String.init) ?? ""))
      }
    }
    return entries
  }()

  private static let logo = "<svg viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>"

  private func messages(of design: String) throws -> String {
    let archdraw = try Command()
    try archdraw.write(design, to: "design.yaml")
    try archdraw.write(Self.logo, to: "logo.svg")
    try archdraw.write("<svg viewBox='0 0 8 8'><text>hi</text></svg>", to: "text.svg")
    return try archdraw("design.yaml", "-o", "design.svg").errors
  }

  @Test(arguments: entries.filter { $0.blocks.first?.language == "yaml" })
  func holds(_ entry: Entry) throws {
    let languages = entry.blocks.map(\.language)
    try #require(languages == ["yaml", "text", "yaml"])
    // The sum is left out on the page.
    let lines = try messages(of: entry.blocks[0].text).split(separator: "\n").dropLast()
    #expect(lines.joined(separator: "\n") + "\n" == entry.blocks[1].text)
    #expect(try messages(of: entry.blocks[2].text) == "")
  }

  @Test func everyMessageIsOfItsEntry() throws {
    for entry in Self.entries where entry.blocks.first?.language == "yaml" {
      let archdraw = try Command()
      try archdraw.write(entry.blocks[0].text, to: "design.yaml")
      try archdraw.write(Self.logo, to: "logo.svg")
      try archdraw.write("<svg viewBox='0 0 8 8'><text>hi</text></svg>", to: "text.svg")
      let errors = try archdraw("design.yaml", "-o", "a.svg", "--message-format", "json").errors
      #expect(errors.contains("\"id\": \"\(entry.id)\""), "\(entry.id): \(errors)")
    }
  }
}
