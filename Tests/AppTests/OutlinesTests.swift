import Foundation
import TestSupport
import Testing

/// Letters as outlines, against letters as text.
@Suite(.whenAppsAreThere) struct OutlinesTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  /// One design with all that is hard: wrapped lines, Hangul, bold and small numerals. Emoji are not in it:
  /// librsvg draws them as shadows of themselves, and outlines in their colours.
  private static let design = """
    title: Outlines 그림
    components:
      a: { type: ec2, label: Tow AVATAR of the 웹 서버, count: 3, link: "https://example.com/" }
      b: { type: rds, label: Größe & 데이터 }
    flows:
      - a -> b: { label: SQL over TLS, step: 1, note: Reads it }
    """

  @Test func lookAsTheTextDoes() throws {
    try archdraw.write(Self.design, to: "a.yaml")
    let pairs = try ["a.yaml", "web-basic"].map { source in
      let paths = try archdraw.run([source, "-o", "a.svg", "--text", "paths"])
      let text = try archdraw.run([source, "-o", "a.png", "--scale", "1"])
      try #require(paths.status == 0 && text.status == 0, "\(paths.errors)")
      return Pair(name: source, svg: archdraw.data("a.svg"), png: archdraw.data("a.png"))
    }
    #expect(try differences(pairs).filter { $0.percent > 0.001 } == [])
  }

  @Test func keepIDsTitlesAndText() throws {
    try archdraw.write(Self.design, to: "a.yaml")
    let text = try archdraw("a.yaml").output
    let paths = try archdraw("a.yaml", "--text", "paths").output
    let marks = { (svg: String) in
      svg.matches(of: #/<g id="[^"]+" class="[^"]+">|<title>[^<]*<\/title>|>[^<>]+<\/text>/#)
        .map { String($0.output) }
    }
    #expect(marks(paths) == marks(text))
  }

  @Test func aPDFOfThemHoldsNoFont() throws {
    try #require(try archdraw("web-basic", "--text", "paths", "-o", "a.pdf").status == 0)
    let path = archdraw.folder.appending(path: "a.pdf").path
    #expect(try app("pdffonts", path, input: "").split(separator: "\n").count == 2)
  }
}
