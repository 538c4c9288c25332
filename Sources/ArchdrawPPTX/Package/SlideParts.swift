import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawLayout
import ArchdrawModel
import ArchdrawSlides

/// What slides are added to: the layouts and the master of notes that they name, and where their numbers
/// begin.
struct SlideBase {
  /// Of a slide with only a title, and of a title slide; paths from the package's root.
  var layout: String
  var places: LayoutPlaces
  var titleLayout: String?
  var notesMaster: String
  var firstSlide = 1
  var firstNotes = 1

  static let own = SlideBase(
    layout: "ppt/slideLayouts/slideLayout\(OwnLayout.titleOnly.rawValue).xml",
    places: LayoutPlaces(sheet: .standard, hasTitle: true, hasNumber: true),
    titleLayout: "ppt/slideLayouts/slideLayout\(OwnLayout.title.rawValue).xml",
    notesMaster: "ppt/notesMasters/notesMaster1.xml")
}

/// The slides of a deck with their notes and pictures, as parts.
struct SlideParts {
  /// Slides that belong together, by their place in `slides`.
  struct Section {
    var name: String
    var slides: Range<Int>
  }

  var deck: Deck
  var palette: Palette
  var colors: ThemeColors
  var base: SlideBase
  private(set) var slides: [Part] = []
  private(set) var notes: [Part] = []
  private(set) var media: [Part] = []
  private(set) var sections: [Section] = []

  init(deck: Deck, palette: Palette, colors: ThemeColors, base: SlideBase) {
    self.deck = deck
    self.palette = palette
    self.colors = colors
    self.base = base
  }

  mutating func add() {
    if let title = deck.title { addTitleSlide(title) }
    for (index, chapter) in deck.chapters.enumerated() {
      let first = slides.count
      let pencil = Pencil(
        design: chapter.design, palette: palette, colors: colors, icons: chapter.icons,
        media: addMedia(chapter.pictures, of: index))
      for slide in chapter.slides {
        var shapes = SlideShapes(
          pencil: pencil, placement: chapter.placement, layout: base.places)
        let part = shapes.part(slide)
        addSlide(
          part, shapes.canvas.relationships, layout: base.layout,
          notes: notesText(slide, chapter.design), language: chapter.design.language)
      }
      sections.append(
        Section(name: chapter.design.title ?? "\(index + 1)", slides: first..<slides.count))
    }
  }

  private mutating func addTitleSlide(_ title: String) {
    let titles = deck.chapters.compactMap(\.design.title)
    var canvas = Canvas()
    if base.titleLayout != nil {
      canvas.add(
        Placeholder.text(
          "ctrTitle", id: canvas.newID(), name: "Title", [title], language: deck.language))
      if !titles.isEmpty {
        canvas.add(
          Placeholder.text(
            "subTitle", id: canvas.newID(), name: "Subtitle", index: 1, Self.contents(titles),
            language: deck.language))
      }
    } else {
      canvas.add(
        Placeholder.text(
          "title", id: canvas.newID(), name: "Title", [title], language: deck.language))
    }
    addSlide(
      Parts.slide(canvas.shapes), [], layout: base.titleLayout ?? base.layout,
      notes: [title] + titles, language: deck.language)
    sections.append(Section(name: title, slides: 0..<1))
  }

  /// The titles of a deck's designs, as many as the title slide has room for.
  private static func contents(_ titles: [String]) -> [String] {
    titles.count <= 6 ? titles : [titles.joined(separator: " · ")]
  }

  private mutating func addSlide(
    _ markup: Markup, _ links: [Relationship], layout: String, notes text: [String],
    language: Language
  ) {
    let slidePath = "ppt/slides/slide\(base.firstSlide + slides.count).xml"
    let notesPath = "ppt/notesSlides/notesSlide\(base.firstNotes + notes.count).xml"
    func beside(_ path: String) -> String { "../" + path.dropFirst("ppt/".count) }
    slides.append(
      Part(
        slidePath, PartType.slide, markup,
        links + [
          Relationship(.slideLayout, beside(layout)), Relationship(.notesSlide, beside(notesPath)),
        ]))
    notes.append(
      Part(
        notesPath, PartType.notesSlide, Parts.notes(text, language: language),
        [
          Relationship(.notesMaster, beside(base.notesMaster)),
          Relationship(.slide, beside(slidePath)),
        ]))
  }

  private mutating func addMedia(_ pictures: [Deck.Picture], of chapter: Int) -> [MediaParts] {
    pictures.enumerated().map { index, picture in
      let name = "archdraw-\(chapter + 1)-\(index + 1)"
      var parts = MediaParts(png: "\(name).png")
      media.append(Part("ppt/media/\(parts.png)", PartType.png, bytes: picture.png))
      if let svg = picture.svg {
        parts.svg = "\(name).svg"
        media.append(Part("ppt/media/\(name).svg", PartType.svg, bytes: Array(svg.utf8)))
      }
      return parts
    }
  }

  /// What a speaker reads: the design in words, or the step's text.
  private func notesText(_ slide: Slide, _ design: Design) -> [String] {
    switch slide.kind {
    case .overview: return [textAlternative(design)]
    case .steps:
      let step = slide.step.map { "\($0.number). \($0.text.text)" }
      let words = Words(design.language)
      let flows = design.flows.filter { $0.step == slide.step?.number }.map { flow in
        [words.ends(design[flow.from].label, design[flow.to].label, flow.arrow), flow.label]
          .compactMap { $0 }.joined(separator: ": ")
      }
      return (step.map { [$0] } ?? []) + flows
    case .components:
      return (slide.table?.rows ?? []).compactMap { row in
        guard case .component(let entry) = row.content else { return nil }
        return "\(entry.title): \(entry.role)"
      }
    }
  }
}
