import ArchdrawArchive
import ArchdrawDrawing
import ArchdrawXML

extension SlideBase {
  /// Slides go on after those that the template has.
  init(_ template: DeckTemplate) {
    layout = template.layout.path
    places = LayoutPlaces(
      sheet: template.sheet, hasTitle: template.layout.hasTitle,
      hasNumber: template.layout.hasNumber)
    titleLayout = template.titleLayout
    notesMaster = template.notesMaster ?? "ppt/notesMasters/notesMaster1.xml"
    firstSlide = template.nextNumber("ppt/slides/slide")
    firstNotes = template.nextNumber("ppt/notesSlides/notesSlide")
  }
}

extension DeckTemplate {
  /// One more than the largest number behind `prefix`.
  func nextNumber(_ prefix: String) -> Int {
    let numbers = files.compactMap { file -> Int? in
      guard file.name.hasPrefix(prefix), file.name.hasSuffix(".xml") else { return nil }
      return Int(file.name.dropFirst(prefix.count).dropLast(4))
    }
    return (numbers.max() ?? 0) + 1
  }

  /// The template's files with the slides added; all that need not change are as they were.
  func entries(adding slides: SlideParts) -> [ZipEntry] {
    var parts = slides.slides + slides.notes + slides.media
    if notesMaster == nil { parts += ownNotesMaster(slides) }
    let package = TemplatePackage(files: files)
    let links = package.relationships(of: presentationPath).map(\.id)
    var next = (links.compactMap { Int($0.drop { !$0.isNumber }) }.max() ?? 0) + 1
    var newLinks: [Markup] = []
    func link(_ kind: Relationship.Kind, _ path: String) -> String {
      let id = "rId\(next)"
      next += 1
      newLinks.append(Relationship(kind, "/\(path)").markup(id: id))
      return id
    }
    let slideLinks = slides.slides.map { link(.slide, $0.path) }
    let notesLink = notesMaster == nil ? link(.notesMaster, slides.base.notesMaster) : nil
    let edited = files.map { file in
      switch file.name {
      case "[Content_Types].xml": typed(file, with: parts)
      case presentationPath: extended(file, slides: slideLinks, notesMaster: notesLink)
      case Part.relationshipsPath(of: presentationPath): linked(file, with: newLinks)
      default: file
      }
    }
    return edited.filter { $0.name == "[Content_Types].xml" }
      + edited.filter { $0.name != "[Content_Types].xml" } + parts.flatMap(\.entries)
  }

  /// A template without a master of notes gets ours.
  private func ownNotesMaster(_ slides: SlideParts) -> [Part] {
    let theme = "theme\(nextNumber("ppt/theme/theme")).xml"
    let colors = ThemeColors(Palette(theme: .light))
    return [
      Part(
        slides.base.notesMaster, PartType.notesMaster, Parts.notesMaster(),
        [Relationship(.theme, "../theme/\(theme)")]),
      Part(
        "ppt/theme/\(theme)", PartType.theme,
        Parts.theme("archdraw notes", colors, language: slides.deck.language)),
    ]
  }

  private func typed(_ file: ZipEntry, with parts: [Part]) -> ZipEntry {
    edit(file) { root, edits in
      edits.append(to: root, parts.map(\.override.fragment).joined())
      for item in root.children where item["ContentType"] == PartType.template {
        let path = item["PartName"] ?? ""
        let type = Markup(
          "Override",
          [
            "xmlns": Namespace.contentTypes, "PartName": path,
            "ContentType": PartType.presentation,
          ])
        edits.replace(item.range, with: type.fragment)
      }
    }
  }

  private func linked(_ file: ZipEntry, with links: [Markup]) -> ZipEntry {
    edit(file) { root, edits in edits.append(to: root, links.map(\.fragment).joined()) }
  }

  private func extended(_ file: ZipEntry, slides: [String], notesMaster: String?) -> ZipEntry {
    let known = presentation.child("sldIdLst")?.children.compactMap { $0["id"].flatMap { Int($0) } }
    let first = max(Parts.firstSlideID, (known?.max() ?? 0) + 1)
    let items = slides.enumerated().map { Parts.slideItem(first + $0, link: $1).fragment }.joined()
    return edit(file) { root, edits in
      var place = root.child("sldMasterIdLst")?.range.upperBound ?? 0
      if let notesMaster {
        let list = Markup(
          "p:notesMasterIdLst",
          ["xmlns:p": Namespace.presentation, "xmlns:r": Namespace.relationships],
          [Markup("p:notesMasterId", ["r:id": notesMaster])])
        edits.insert(list.fragment, at: place)
      } else if let list = root.child("notesMasterIdLst") {
        place = list.range.upperBound
      }
      if let list = root.child("sldIdLst") {
        edits.append(to: list, items)
      } else {
        if let list = root.child("handoutMasterIdLst") { place = list.range.upperBound }
        let open = "<p:sldIdLst xmlns:p=\"\(Namespace.presentation)\">"
        edits.insert(open + items + "</p:sldIdLst>", at: place)
      }
      guard let section = root.lastSection else { return }
      let members = slides.indices.map { Parts.sectionItem(first + $0).fragment }.joined()
      edits.append(to: section, members)
    }
  }

  private func edit(_ file: ZipEntry, _ change: (XMLElement, inout Edits) -> Void) -> ZipEntry {
    guard let root = try? TemplatePackage(files: files).root(of: file.name) else { return file }
    var edits = Edits()
    change(root, &edits)
    return ZipEntry(file.name, edits.applied(to: file.bytes))
  }
}

extension XMLElement {
  /// The list of slides of a presentation's last section.
  fileprivate var lastSection: XMLElement? {
    (child("extLst")?.children ?? []).lazy.compactMap { part in
      part.child("sectionLst")?.children.last?.child("sldIdLst")
    }.first
  }
}
