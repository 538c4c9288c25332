import ArchdrawCatalogue
import ArchdrawModel
import ArchdrawScene
import DrawingSamples
import Testing

@testable import ArchdrawDrawing

@Suite struct PaletteTests {
  @Test(arguments: Theme.allCases)
  func textIsReadable(theme: Theme) {
    let palette = Palette(theme: theme)
    for surface in surfaces(palette) {
      for text in texts(palette) {
        #expect(contrast(text, surface) >= 4.5, "\(text.name) on \(surface.name)")
      }
    }
    #expect(contrast(palette.numeral, palette.disc) >= 4.5)
  }

  @Test(arguments: Theme.allCases)
  func linesAndGlyphsAreSeen(theme: Theme) {
    let palette = Palette(theme: theme)
    for surface in surfaces(palette) {
      for line in lines(palette) {
        #expect(contrast(line, surface) >= 3, "\(line.name) on \(surface.name)")
      }
    }
    for behind in behindGlyphs(palette) {
      #expect(contrast(palette.glyph, behind) >= 3, "\(behind.name)")
    }
  }

  /// Borders are measured on the page: the orange, the green and the teal are given colours, reach 3.0
  /// there and 2.8 on the fill of a subnet.
  @Test(arguments: Theme.allCases)
  func bordersAreSeenOnThePage(theme: Theme) {
    let palette = Palette(theme: theme)
    for border in borders(palette) {
      #expect(contrast(border, palette.page) >= 3, "\(border.name)")
    }
  }

  /// A paint that none of the tests above measures would be one that nobody can be sure to see.
  @Test(arguments: Theme.allCases)
  func everyPaintOfADrawingIsMeasured(theme: Theme) {
    let palette = Palette(theme: theme)
    let measured =
      surfaces(palette) + texts(palette) + lines(palette) + borders(palette)
      + behindGlyphs(palette) + [palette.glyph, palette.numeral]
    for sample in [Sample.zoo(), .webService()] {
      let scene = draw(sample.design, sample.placement, theme: theme)
      let paints = Set(paints(scene.symbols.flatMap(\.nodes) + scene.nodes).map(\.name))
      #expect(paints.subtracting(measured.map(\.name)) == [])
    }
  }

  @Test func familiesAreToldApartWithoutColour() {
    let shapes = TileFamily.allCases.map { TileShape(withoutColor: $0) }
    #expect(Set(shapes).count == shapes.count)
  }

  @Test(
    arguments: [
      (0xFFFFFF, .light), (0xFFF2CC, .light), (0x0E1621, .dark), (0xAA0000, .dark),
    ] as [(UInt32, Theme)])
  func aColourHasTheThemeThatCanBeReadOnIt(color: UInt32, theme: Theme) {
    #expect(Color(color).theme == theme)
    #expect(Palette(theme: theme).ink.light.contrast(to: Color(color)) >= 4.5)
  }

  @Test(arguments: Theme.allCases)
  func aPaintsNameMeansOnePairOfColours(theme: Theme) {
    let palette = Palette(theme: theme)
    var known: [String: Paint] = [:]
    let paints =
      surfaces(palette) + texts(palette) + lines(palette) + borders(palette)
      + behindGlyphs(palette) + [palette.glyph, palette.numeral]
    for paint in paints {
      #expect(known[paint.name, default: paint] == paint)
      known[paint.name] = paint
    }
  }

  private func surfaces(_ palette: Palette) -> [Paint] {
    [palette.page] + frames(palette).compactMap(\.fill)
  }

  private func texts(_ palette: Palette) -> [Paint] {
    [palette.ink, palette.secondary] + FlowKind.allCases.map(palette.label)
      + frames(palette).map(\.title)
  }

  /// What has to be seen on every surface.
  private func lines(_ palette: Palette) -> [Paint] {
    FlowKind.allCases.map { palette.line($0).paint } + [palette.person, palette.disc]
  }

  private func borders(_ palette: Palette) -> [Paint] { frames(palette).map(\.border) }

  private func behindGlyphs(_ palette: Palette) -> [Paint] {
    frames(palette).map(\.badge)
      + ArchdrawCatalogue.Category.allCases.filter { $0 != .people }.map(palette.tile)
  }

  private func frames(_ palette: Palette) -> [FrameColors] {
    FrameStyle.allCases.map(palette.frame)
      + ArchdrawCatalogue.Category.allCases.map(palette.frame)
  }

  private func paints(_ nodes: [Node]) -> [Paint] {
    nodes.flatMap { node -> [Paint] in
      switch node {
      case .group(let group): paints(group.nodes)
      case .path(let path): [path.fill, path.stroke?.paint].compactMap { $0 }
      case .text(let text): [text.paint, text.halo].compactMap { $0 }
      case .image, .instance: []
      }
    }
  }

  /// The lesser one, where a drawing follows the reader's screen.
  private func contrast(_ a: Paint, _ b: Paint) -> Double {
    min(a.light.contrast(to: b.light), a.dark.contrast(to: b.dark))
  }
}
