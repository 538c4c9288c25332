import Foundation
import TestSupport
import Testing

/// The gallery in a browser against the gallery in librsvg.
@Suite(.whenAppsAreThere) struct BrowserTests {
  /// In percent of the pixels, see `differences`: room for another version of either program.
  private static let tolerance = 0.001

  private let archdraw: Command

  init() throws { archdraw = try Command() }

  @Test(arguments: ["en", "ko"]) func drawsTheGalleryAsLibrsvgDoes(_ language: String) throws {
    let pairs = try GraphvizTests.patterns.map { pattern in
      try pair(pattern, svg: ["--language", language], png: ["--language", language])
    }
    let strange = try differences(pairs).filter { $0.percent > Self.tolerance }
    #expect(strange == [])
  }

  @Test(arguments: ["dark", "mono"]) func drawsEveryThemeAsLibrsvgDoes(_ theme: String) throws {
    let pair = try pair("web-basic", svg: ["--theme", theme], png: ["--theme", theme])
    #expect(try differences([pair])[0].percent <= Self.tolerance)
  }

  @Test func followsADarkScreen() throws {
    let pair = try pair("web-basic", svg: ["--theme", "auto"], png: ["--theme", "dark"])
    #expect(try differences([pair], onDarkScreen: true)[0].percent <= Self.tolerance)
    #expect(try differences([pair])[0].percent > 50)
  }

  /// What the tolerance is worth: a picture that lacks one flow, or one flow's label, does not pass.
  @Test func whatIsMissingIsNoticed() throws {
    let pair = try pair("web-basic", svg: [], png: [])
    let lines = String(decoding: pair.svg, as: UTF8.self).split(separator: "\n")
    let lacking = lines.indices.filter { lines[$0].hasPrefix("<g id=\"flow-") }.map { flow in
      let rest = lines.indices.filter { $0 != flow }.map { lines[$0] }.joined(separator: "\n")
      return Pair(name: String(lines[flow].prefix(20)), svg: Data(rest.utf8), png: pair.png)
    }
    let unnoticed = try differences(lacking).filter { $0.percent <= Self.tolerance }
    #expect(lacking.count > 10 && unnoticed == [])
  }

  private func pair(_ pattern: String, svg: [String], png: [String]) throws -> Pair {
    let drawn = try archdraw.run([pattern, "-o", "a.svg"] + svg)
    let reference = try archdraw.run([pattern, "-o", "a.png", "--scale", "1"] + png)
    try #require(drawn.status == 0 && reference.status == 0)
    return Pair(name: pattern, svg: archdraw.data("a.svg"), png: archdraw.data("a.png"))
  }
}
