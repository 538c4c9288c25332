import ArchdrawCatalogue
import ArchdrawModel
import ArchdrawScene
import Testing

@testable import ArchdrawDrawing

@Suite struct PaletteTests {
  private static let themes: [Theme] = [.light, .dark, .mono]

  @Test(arguments: themes)
  func textIsReadable(theme: Theme) {
    let palette = Palette(theme: theme)
    let texts = [palette.ink, palette.secondary, palette.blockedLabel] + titles(palette)
    for surface in surfaces(palette) {
      for text in texts {
        #expect(contrast(text, surface) >= 4.5, "\(text.name) on \(surface.name)")
      }
    }
    #expect(contrast(palette.numeral, palette.disc) >= 4.5)
  }

  @Test(arguments: themes)
  func linesAndGlyphsAreSeen(theme: Theme) {
    let palette = Palette(theme: theme)
    for surface in surfaces(palette) {
      for line in [palette.flow, palette.quietLine, palette.blocked, palette.person] {
        #expect(contrast(line, surface) >= 3, "\(line.name) on \(surface.name)")
      }
    }
    for category in ArchdrawCatalogue.Category.allCases where category != .people {
      #expect(contrast(palette.glyph, palette.tile(category)) >= 3, "\(category)")
    }
  }

  /// Frames stand on the page or in a frame without a strong fill of its own; the green and the teal
  /// subnets are given colours and reach 2.8 on each other's fill, so they are measured on the page.
  @Test(arguments: themes)
  func bordersAreSeenOnThePage(theme: Theme) {
    let palette = Palette(theme: theme)
    for style in FrameStyle.allCases {
      #expect(contrast(palette.frame(style).border, palette.page) >= 3, "\(style)")
    }
    for category in ArchdrawCatalogue.Category.allCases {
      #expect(contrast(palette.frame(category).border, palette.page) >= 3, "\(category)")
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
    let categories = ArchdrawCatalogue.Category.allCases
    let paints =
      surfaces(palette) + titles(palette) + categories.map(palette.tile)
      + categories.map { palette.frame($0).border }
      + FrameStyle.allCases.flatMap { [palette.frame($0).border, palette.frame($0).badge] }
      + [palette.ink, palette.flow, palette.quietLine, palette.disc, palette.numeral]
    for paint in paints {
      #expect(known[paint.name, default: paint] == paint)
      known[paint.name] = paint
    }
  }

  private func surfaces(_ palette: Palette) -> [Paint] {
    [palette.page] + FrameStyle.allCases.compactMap { palette.frame($0).fill }
  }

  private func titles(_ palette: Palette) -> [Paint] {
    FrameStyle.allCases.map { palette.frame($0).title }
      + ArchdrawCatalogue.Category.allCases.map { palette.frame($0).title }
  }

  private func contrast(_ a: Paint, _ b: Paint) -> Double { a.light.contrast(to: b.light) }
}
