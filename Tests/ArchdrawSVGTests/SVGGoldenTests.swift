import ArchdrawDrawing
import ArchdrawModel
import ArchdrawSVG
import ArchdrawScene
import DrawingSamples
import Testing

@Suite struct SVGGoldenTests {
  @Test(arguments: [Theme.auto, .dark, .mono])
  func webServiceIsDrawnAsRecorded(theme: Theme) throws {
    let svg = renderSVG(withoutGlyphs(Sample.webService(), theme))
    #expect(try goldenDifference(svg, "web-service-\(theme.rawValue).svg") == nil)
  }

  @Test func koreanWebServiceIsDrawnAsRecorded() throws {
    let svg = renderSVG(withoutGlyphs(Sample.webService(.korean), .light))
    #expect(try goldenDifference(svg, "web-service-ko.svg") == nil)
  }

  @Test(arguments: [Theme.auto, .light, .mono])
  func zooIsDrawnAsRecorded(theme: Theme) throws {
    let svg = renderSVG(withoutGlyphs(Sample.zoo(), theme))
    #expect(try goldenDifference(svg, "zoo-\(theme.rawValue).svg") == nil)
  }

  /// The scene with tiles but nothing on them: a glyph that is redrawn is not to fail these tests.
  private func withoutGlyphs(_ sample: Sample, _ theme: Theme) -> Scene {
    var scene = draw(sample.design, sample.placement, theme: theme)
    for i in scene.symbols.indices {
      let isBadge = scene.symbols[i].id.hasPrefix("badge-")
      scene.symbols[i].nodes = Array(scene.symbols[i].nodes.prefix(isBadge ? 0 : 1))
    }
    return scene
  }
}
