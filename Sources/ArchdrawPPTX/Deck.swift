import ArchdrawArchive
import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawLayout
import ArchdrawModel
import ArchdrawSlides

/// What a presentation is made of.
package struct Deck: Sendable {
  /// One design with its slides, which were composed for the sheet of the deck's template.
  package struct Chapter: Sendable {
    package var design: Design
    package var placement: Placement
    package var slides: [Slide]
    package var icons: Icons
    /// The files of the pictures in `icons`, in their order.
    package var pictures: [Picture]

    package init(
      design: Design, placement: Placement, slides: [Slide], icons: Icons, pictures: [Picture]
    ) {
      self.design = design
      self.placement = placement
      self.slides = slides
      self.icons = icons
      self.pictures = pictures
    }
  }

  /// A picture from outside as whole files: what every program can show, and the drawing that newer ones
  /// show in its place.
  package struct Picture: Sendable {
    package var png: [UInt8]
    package var svg: String?

    package init(png: [UInt8], svg: String?) {
      self.png = png
      self.svg = svg
    }
  }

  /// The title slide's; `nil`: there is none, and there are no sections.
  package var title: String?
  package var chapters: [Chapter]
  /// `light`, `dark` or `mono`.
  package var theme: Theme
  package var language: Language

  package init(title: String?, chapters: [Chapter], theme: Theme, language: Language) {
    self.title = title
    self.chapters = chapters
    self.theme = theme
    self.language = language
  }
}

/// Writes a presentation (ECMA-376, PresentationML), with our own master or into a template. The same deck
/// gives the same bytes.
package func renderPPTX(
  _ deck: Deck, on template: DeckTemplate? = nil
) throws(ZipProblem) -> [UInt8] {
  let palette = Palette(theme: deck.theme)
  let colors = ThemeColors(palette)
  let base = template.map { SlideBase($0) } ?? .own
  var slides = SlideParts(deck: deck, palette: palette, colors: colors, base: base)
  slides.add()
  let entries = template.map { $0.entries(adding: slides) } ?? ownPackage(slides)
  return try zip(entries)
}
