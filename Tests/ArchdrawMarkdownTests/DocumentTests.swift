import ArchdrawDiagnostics
import Testing

@testable import ArchdrawMarkdown

@Suite struct DocumentTests {
  private func document(_ text: String) -> MarkdownDocument {
    MarkdownDocument(SourceText(name: "a.md", text: text), name: "a")
  }

  private func designs(_ text: String) -> [String?] {
    document(text).blocks.map { $0.source?.text }
  }

  @Test func blocksOfTheLanguageAreFound() {
    #expect(designs("```archdraw\na: b\n  c\n```\n") == ["a: b\n  c"])
    #expect(designs("~~~~ archdraw name=x\n~~~\n```\n~~~~~\n") == ["~~~\n```"])
    #expect(designs("   ```archdraw\n   a\n     b\n c\n ```") == ["a\n  b\nc"])
    #expect(designs("```archdraw\n```") == [""])
  }

  @Test(arguments: [
    "````markdown\n```archdraw\na\n```\n````\n", "```\n```archdraw\na\n```\n",
    "    ```archdraw\n    a\n    ```\n", "<!--\n```archdraw\na\n```\n-->\n",
    "<pre>\n```archdraw\na\n```\n</pre>\n", "```archdrawer\na\n```\n", "``archdraw\na\n``\n",
    "```archdraw`\na\n", "text ```archdraw\na\n", "```yaml archdraw\na\n```\n",
    "- a\n\n      ```archdraw\n      b\n      ```\n",
  ])
  func whatOnlyLooksLikeABlockIsNone(_ text: String) {
    #expect(document(text).blocks.isEmpty)
  }

  @Test func blocksStandInQuotesAndLists() {
    #expect(designs("> ```archdraw\n> a:\n>   b\n> ```\n") == ["a:\n  b"])
    #expect(designs("- x\n\n  ```archdraw\n  a\n\n  b\n  ```\n- y\n") == ["a\n\nb"])
    #expect(designs("10. ```archdraw\n    a\n    ```\n") == ["a"])
    #expect(designs("> - ```archdraw\n>   a\n>   ```\n") == ["a"])
    #expect(designs("- - -\n```archdraw\na\n```\n") == ["a"])
    #expect(designs("* a\n* * *\n```archdraw\na\n```\n") == ["a"])
  }

  @Test func placesAreThoseInTheWholeText() throws {
    let block = try #require(document("x\n> - ```archdraw\n>   a: b\n>   ```\n").blocks.first)
    let source = try #require(block.source)
    let found = Diagnostic.error(.unknownKey, "x", at: SourceSpan(line: 1, column: 4, length: 2))
    #expect(source.placed(found).span == SourceSpan(line: 3, column: 8, length: 2))
    let whole = source.placed(.error(.noComponents, "x"))
    #expect(whole.span == SourceSpan(line: 2, column: 8, length: 8))
  }

  @Test func whatEndsABlockEarlyLeavesItOpen() {
    for text in ["```archdraw\na\n", "> ```archdraw\n> a\n```\n", "- ```archdraw\n  a\nb\n"] {
      let block = document(text).blocks.first
      #expect(block?.diagnostics.map(\.message) == ["the block is not closed"])
      #expect(block?.source == nil)
    }
  }

  @Test func namesArePicturesNames() {
    let text = "```archdraw\n```\n```archdraw name=b\n```\n```archdraw\n```\n"
    #expect(document(text).blocks.map(\.name) == ["a-1", "b", "a-3"])
    let messages = document(
      "```archdraw name=../b\n```\n```archdraw x\n```\n```archdraw name=A-1\n```\n"
    ).blocks.flatMap(\.diagnostics).map(\.message)
    #expect(
      messages == [
        "a picture cannot be called '../b'", "'x' has no meaning for a block",
        "two pictures would be called 'A-1'",
      ])
  }

  @Test(arguments: [
    ("```archdraw\n```", "```archdraw\n```\n\n![](p) <!-- archdraw -->"),
    ("```archdraw\n```\n", "```archdraw\n```\n\n![](p) <!-- archdraw -->\n"),
    ("```archdraw\n```\n\nb", "```archdraw\n```\n\n![](p) <!-- archdraw -->\n\nb"),
    ("```archdraw\n```\nb", "```archdraw\n```\n\n![](p) <!-- archdraw -->\n\nb"),
    ("```archdraw\r\n```\r\nb", "```archdraw\r\n```\r\n\r\n![](p) <!-- archdraw -->\r\n\r\nb"),
    ("> ```archdraw\n> ```\n> b", "> ```archdraw\n> ```\n>\n> ![](p) <!-- archdraw -->\n>\n> b"),
    (
      "1. ```archdraw\n   ```\n2. b",
      "1. ```archdraw\n   ```\n\n   ![](p) <!-- archdraw -->\n\n2. b"
    ),
  ])
  func aLinkStandsBeneathEachBlock(_ text: String, _ expected: String) {
    #expect(document(text).text(linking: ["![](p)"]) == expected)
    #expect(document(expected).text(linking: ["![](p)"]) == expected)
  }

  @Test func anEarlierLinkIsReplaced() {
    let text = "```archdraw\n```\n![old](o) <!-- archdraw -->\nb ![](x)\n"
    #expect(
      document(text).text(linking: ["![new](n)"])
        == "```archdraw\n```\n![new](n) <!-- archdraw -->\nb ![](x)\n")
    let other = "```archdraw\n```\n\n![mine](m)\n"
    #expect(document(other).text(linking: ["![](n)"]).contains("\n![mine](m)\n"))
  }

  @Test func linksWithoutABlockAreTold() {
    let stale = document("a\n\n> ![](p) <!-- archdraw -->\n")
    #expect(stale.diagnostics.map(\.span) == [SourceSpan(line: 3, column: 3, length: 24)])
    #expect(stale.text(linking: []) == stale.source.text)
    #expect(document("```\n![](p) <!-- archdraw -->\n```\n").diagnostics.isEmpty)
  }

  /// Each container costs a look at the rest of its line.
  @Test func endlessContainersAreReadInTime() {
    for sign in ["> ", "- ", "- + ", "1. ", ">"] {
      #expect(document(String(repeating: sign, count: 20_000) + "```archdraw\n").blocks.isEmpty)
    }
  }
}
