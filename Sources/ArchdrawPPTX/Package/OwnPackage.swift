import ArchdrawArchive
import ArchdrawDrawing

/// A whole package with our own master, in the order in which PowerPoint writes it.
func ownPackage(_ slides: SlideParts) -> [ZipEntry] {
  let deck = slides.deck
  let notesColors = ThemeColors(Palette(theme: .light))
  let layouts = OwnLayout.allCases.map { layout in
    Part(
      "ppt/slideLayouts/slideLayout\(layout.rawValue).xml", PartType.slideLayout,
      Parts.slideLayout(layout), [Relationship(.slideMaster, "../slideMasters/slideMaster1.xml")])
  }
  let layoutLinks = OwnLayout.allCases.map {
    Relationship(.slideLayout, "../slideLayouts/slideLayout\($0.rawValue).xml")
  }
  let title = deck.title ?? deck.chapters.first?.design.title ?? ""
  let parts =
    [
      Part("docProps/app.xml", PartType.extended, Parts.application),
      Part("docProps/core.xml", PartType.core, Parts.core(title: title)),
      Part(
        "ppt/presentation.xml", PartType.presentation, Parts.presentation(slides),
        presentationLinks(slides)),
      Part("ppt/presProps.xml", PartType.presProps, Namespace.root("p:presentationPr", [])),
      Part("ppt/viewProps.xml", PartType.viewProps, Namespace.root("p:viewPr", [])),
      Part("ppt/tableStyles.xml", PartType.tableStyles, Parts.tableStyles),
      Part(
        "ppt/theme/theme1.xml", PartType.theme,
        Parts.theme("archdraw", slides.colors, language: deck.language)),
      Part(
        "ppt/theme/theme2.xml", PartType.theme,
        Parts.theme("archdraw notes", notesColors, language: deck.language)),
      Part(
        "ppt/slideMasters/slideMaster1.xml", PartType.slideMaster,
        Parts.slideMaster(isDark: slides.colors.isDark),
        layoutLinks + [Relationship(.theme, "../theme/theme1.xml")]),
    ] + layouts + [
      Part(
        "ppt/notesMasters/notesMaster1.xml", PartType.notesMaster, Parts.notesMaster(),
        [Relationship(.theme, "../theme/theme2.xml")])
    ] + slides.slides + slides.notes + slides.media
  let roots = [
    Relationship(.officeDocument, "ppt/presentation.xml"),
    Relationship(.coreProperties, "docProps/core.xml"),
    Relationship(.extendedProperties, "docProps/app.xml"),
  ]
  return [
    ZipEntry("[Content_Types].xml", Array(Parts.contentTypes(parts).part.utf8)),
    ZipEntry("_rels/.rels", Part.relationships(roots)),
  ] + parts.flatMap(\.entries)
}

/// In the order that `Parts.presentation` counts on: masters, properties, slides.
private func presentationLinks(_ slides: SlideParts) -> [Relationship] {
  [
    Relationship(.slideMaster, "slideMasters/slideMaster1.xml"),
    Relationship(.notesMaster, "notesMasters/notesMaster1.xml"),
    Relationship(.presProps, "presProps.xml"), Relationship(.viewProps, "viewProps.xml"),
    Relationship(.theme, "theme/theme1.xml"), Relationship(.tableStyles, "tableStyles.xml"),
  ] + slides.slides.map { Relationship(.slide, String($0.path.dropFirst("ppt/".count))) }
}

extension Parts {
  static func contentTypes(_ parts: [Part]) -> Markup {
    let defaults = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ("xml", "application/xml"),
    ].map { Markup("Default", ["Extension": $0.0, "ContentType": $0.1]) }
    return Markup(
      "Types", ["xmlns": Namespace.contentTypes], defaults + parts.map(\.override))
  }

  static var tableStyles: Markup {
    Markup(
      "a:tblStyleLst",
      ["xmlns:a": Namespace.drawing, "def": "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"])
  }

  static var application: Markup {
    Markup(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
      [Markup("Application", text: "archdraw")])
  }

  /// Without any time, so that the same deck gives the same bytes.
  static func core(title: String) -> Markup {
    Markup(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ], [Markup("dc:title", text: title)])
  }
}
