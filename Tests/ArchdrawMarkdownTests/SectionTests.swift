import ArchdrawDrawing
import DrawingSamples
import Testing

@testable import ArchdrawMarkdown

@Suite struct SectionTests {
  @Test func webServiceIsWrittenAsRecorded() throws {
    let text = renderMarkdown(Sample.webService().design, picture: "web.svg", level: 2)
    #expect(try goldenDifference(text, "web-service.md") == nil)
  }

  @Test func headingsAndWordsAreInTheDesignsLanguage() {
    var design = Sample.webService().design
    design.language = .korean
    let text = renderMarkdown(design, picture: "web.svg", level: 1)
    #expect(text.contains("\n## 구성 요소\n\n| 구성 요소 | 서비스 | 역할 |\n| --- | --- | --- |\n"))
    #expect(text.contains("\n## 흐름\n\n| 보내는 쪽 | 받는 쪽 | 설명 | 종류 |\n"))
  }

  /// SVG has it as its description, PowerPoint in its notes.
  @Test func thePictureHasTheWordsOfEveryFormat() {
    let design = Sample.webService().design
    let text = renderMarkdown(design, picture: "web.svg", level: 2)
    #expect(text.contains("![\(escaped(textAlternative(design)))](web.svg)"))
  }

  @Test(arguments: [
    ("plain; text, (so) 한글 🚀 1.5 GB", "plain; text, (so) 한글 🚀 1.5 GB"),
    ("a | b", "a \\| b"), ("two\r\nlines\u{7}", "two lines"), ("\\| \\", "\\\\\\| \\\\"),
    ("](x) [a](b) ![c](d)", "\\](x) \\[a\\](b) !\\[c\\](d)"),
    (
      "`code` *x* _y_ snake_case ~~z~~ $m$",
      "\\`code\\` \\*x\\* \\_y\\_ snake_case \\~\\~z\\~\\~ \\$m\\$"
    ),
    (
      "<b>hi</b> <!-- x --> {{ y }}", "&#60;b>hi&#60;/b> &#60;!-- x --> &#123;&#123; y &#125;&#125;"
    ),
    ("R&D &lt; &#60; a&b;c", "R&D &amp;lt; &amp;\\#60; a&amp;b;c"),
    ("# heading #", "\\# heading \\#"), ("- list", "\\- list"), ("a - b", "a - b"),
    ("> quote", "\\> quote"), ("a > b", "a > b"), ("1. first", "1\\. first"), ("7) x", "7\\) x"),
    ("===", "\\==="), ("https://a.b www.c.d", "https\\://a.b www\\.c.d"), ("12:30", "12:30"),
  ])
  func whatMarkdownWouldReadIsEscaped(_ text: String, _ expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func linesOfATextStayLines() {
    #expect(escapedParagraphs("a\n    b\n\n# c") == "a\nb\n\n\\# c")
  }

  @Test(arguments: [
    ("a b(1).svg", "a%20b%281%29.svg"), ("a#b?c%d:e&f.svg", "a%23b%3Fc%25d%3Ae%26f.svg"),
    ("../주문/그림.svg", "../주문/그림.svg"), ("a|b]>\n.svg", "a%7Cb%5D%3E%0A.svg"),
  ])
  func filesAreLinkedWhateverTheirNames(_ path: String, _ expected: String) {
    #expect(destination(ofFile: path) == expected)
  }

  @Test func addressesStayThemselves() {
    #expect(
      destination(of: "https://a.b/c%20d?e=f&copy;=g#h") == "https://a.b/c%20d?e=f&amp;copy;=g#h")
  }

  @Test func stepsKeepTheirNumbers() {
    var design = Sample.webService().design
    for i in design.flows.indices { design.flows[i].step = nil }
    (design.flows[0].step, design.flows[1].step) = (1, 4)
    let text = renderMarkdown(design, picture: "a.svg", level: 2)
    #expect(text.contains("\n- **1** "))
    #expect(text.contains("\n- **4** "))
  }
}
