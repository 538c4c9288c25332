import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene
import DrawingSamples
import Foundation
import Testing

@testable import ArchdrawSVG

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGTests {
  @Test(arguments: Theme.allCases)
  func isWellFormed(theme: Theme) {
    for sample in [Sample.zoo(), .webService(), .webService(.korean)] {
      expectWellFormed(renderSVG(draw(sample.design, sample.placement, theme: theme)))
    }
  }

  @Test func hostileTextStaysText() {
    var sample = Sample(Size(200, 200))
    sample.heading("</text><script>alert(1)</script>&amp;\u{0}\u{1B}\u{FFFE}")
    sample.component("a", "ec2", "\"><b>]]>", 0, 0, note: "<&'\"", link: "?a=\"&b=<")
    let svg = renderSVG(draw(sample.design, sample.placement, theme: .auto))
    expectWellFormed(svg)
    #expect(!svg.contains("<script") && !svg.contains("<b>"))
    #expect(
      !svg.unicodeScalars.contains { $0.value == 0 || $0.value == 0x1B || $0.value == 0xFFFE })
  }

  @Test func webServiceIsSmall() {
    let sample = Sample.webService()
    let svg = renderSVG(draw(sample.design, sample.placement, theme: .auto))
    #expect(svg.utf8.count < 40_000)
  }

  @Test func nothingPointsOutside() {
    let sample = Sample.zoo()
    let svg = renderSVG(draw(sample.design, sample.placement, theme: .auto))
    #expect(!svg.contains("<script") && !svg.contains("url(") && !svg.contains("@import"))
    let references = svg.components(separatedBy: "href=\"").dropFirst()
    #expect(references.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("mailto:a@example.com") })
  }

  @Test func aFixedThemeHasItsColoursInPlace() {
    let sample = Sample.webService()
    for theme in [Theme.light, .dark, .mono] {
      let svg = renderSVG(draw(sample.design, sample.placement, theme: theme))
      #expect(!svg.contains("@media") && !svg.contains(".f-"))
    }
  }

  @Test func aPictureWithoutFlowsHasNoStyleSheet() {
    var sample = Sample(Size(100, 100))
    sample.component("a", "ec2", "", 10, 20)
    let svg = renderSVG(draw(sample.design, sample.placement, theme: .light))
    #expect(!svg.contains("<style") && !svg.contains("fades"))
  }

  @Test func whatIsUnrelatedFadesUnderThePointer() {
    let line = Path([.move(Point(0, 0)), .line(Point(9, 0))])
    let scene = Scene(
      size: Size(9, 9), title: "", description: "", language: "en", fontFamilies: [],
      background: nil, followsScreen: false,
      nodes: [
        .group(Group(id: "f", related: ["f", "a", "l"], fades: true, nodes: [.path(line)])),
        .group(Group(id: "a", related: ["a", "f"], fades: true, nodes: [])),
        .group(Group(id: "b", fades: true, nodes: [])),
        .group(Group(id: "l", related: ["f", "a", "l"], fades: true, nodes: [])),
        .group(Group(id: "frame", nodes: [])),
      ])
    let svg = renderSVG(scene)
    #expect(svg.contains(#"<g id="f" class="h1 fades w1 w2"><path d="M0 0h9" class="reach"/>"#))
    #expect(svg.contains(#"<g id="a" class="h2 fades w1 w2">"#))
    #expect(svg.contains(#"<g id="b" class="fades">"#))
    #expect(svg.contains(#"<g id="l" class="h1 fades w1">"#))
    #expect(svg.contains(#"<g id="frame">"#))
    #expect(
      svg.contains(
        "svg:has(.h1:hover) .fades:not(.w1),svg:has(.h2:hover) .fades:not(.w2){opacity:.2}"))
  }

  @Test func lightStandsBeforeDark() throws {
    let sample = Sample.webService()
    let svg = renderSVG(draw(sample.design, sample.placement, theme: .auto))
    let light = try #require(svg.range(of: ".f-ink{fill:#1B2735}"))
    let dark = try #require(svg.range(of: ".f-ink{fill:#EDF2F7}"))
    let media = try #require(svg.range(of: "@media (prefers-color-scheme: dark)"))
    #expect(light.lowerBound < media.lowerBound && media.lowerBound < dark.lowerBound)
  }

  @Test func picturesAreEmbedded() {
    var sample = Sample(Size(100, 100))
    let id = sample.component("a", "ec2", "", 10, 20)
    var icons = Icons()
    icons[id] = icons.add(.png([0x89, 0x50]))
    let png = renderSVG(draw(sample.design, sample.placement, theme: .light, icons: icons))
    #expect(
      png.contains(
        #"<image x="0" y="0" width="48" height="48" href="data:image/png;base64,iVA="/>"#))
    #expect(png.contains(##"<use href="#icon-1" x="10" y="20" width="48" height="48"/>"##))
  }

  @Test func drawingsAreInlined() {
    var sample = Sample(Size(100, 100))
    let id = sample.component("a", "ec2", "", 10, 20)
    let body = #"<path d="M0 0h8v8z"/>"#
    var icons = Icons()
    icons[id] = icons.add(.svg(VectorImage(viewBox: Rect(0, 0, 8, 4), body: body)))
    let svg = renderSVG(draw(sample.design, sample.placement, theme: .light, icons: icons))
    let open =
      ##"<svg x="0" y="0" width="48" height="48" viewBox="0 0 8 4" fill="#000" color="#000">"##
    #expect(svg.contains(open + body + "</svg></symbol>"))
  }

  @Test(
    arguments: [
      ([], ""), ([1], "AQ=="), ([1, 2], "AQI="), ([1, 2, 3], "AQID"),
      ([255, 254, 253, 252], "//79/A=="),
    ] as [([UInt8], String)])
  func base64IsPadded(bytes: [UInt8], expected: String) {
    #expect(base64(bytes) == expected)
  }

  @Test func pathsAreRelativeAndDoNotDrift() {
    let third = 1.0 / 3
    let points = (0...300).map { Point(Double($0) * third, 0.004) }
    let data = pathData([.move(points[0])] + points.dropFirst().map { .line($0) })
    let steps = data.dropFirst(3).split(separator: "h").compactMap { Double($0) }
    #expect(abs(steps.reduce(0, +) - 100) < 0.006)
    let commands: [Path.Command] = [
      .move(Point(1, 1)), .line(Point(1, 3)), .curve(Point(1, 2), Point(2, 1), Point(0, 0)), .close,
      .line(Point(2, 2)),
    ]
    #expect(pathData(commands) == "M1 1v2c0-1 1-2-1-3zl1 1")
  }

  private func expectWellFormed(_ svg: String) {
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError)) \(parser.lineNumber)")
  }
}
