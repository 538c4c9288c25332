import ArchdrawCatalogue
import ArchdrawScene
import Testing

@testable import ArchdrawDrawing

@Suite struct GlyphSourceTests {
  @Test func everyPlainShapeIsRead() {
    let source = GlyphSource(
      """
      <path d="M1 1h5"/><circle cx="2" cy="2" r="1" fill="#fff" stroke="none"/>\
      <rect x="1" y="1" width="4" height="4" rx="1" fill="#fff" fill-opacity="0.22"/>\
      <ellipse cx="3" cy="3" rx="2" ry="1" stroke-width="1"/>
      """)
    #expect(source.elements.count == 4)
    #expect(source.elements.map(\.isFilled) == [false, true, true, false])
    #expect(source.elements.map(\.isStroked) == [true, false, true, true])
    #expect(source.elements.map(\.isTint) == [false, false, true, false])
    #expect(source.elements.map(\.strokeWidth) == [nil, nil, nil, 1])
  }

  @Test func everyGlyphOfTheCatalogueHasSomethingToDraw() {
    for id in glyphSourcesIDs {
      let elements = GlyphSource(glyphSources(id) ?? "").elements
      #expect(!elements.isEmpty, "\(id)")
      #expect(elements.allSatisfy { $0.commands.count > 1 }, "\(id)")
    }
  }

  @Test(arguments: [
    ("PostgreSQL", "Po"), ("Docker", "Do"), ("Third party", "TP"), ("Amazon SQS", "SQS"),
    ("Knowledge bases for all", "KBF"), ("MongoDB", "MDB"), ("GitHub", "GH"), ("", ""),
  ])
  func aTypeWithoutGlyphShowsItsInitials(name: String, expected: String) {
    let type = ServiceType(
      "x", fullName: name, name: LocalizedText(name, name), category: .general,
      role: LocalizedText("", ""))
    #expect(initials(type) == expected)
  }

  @Test func everyServiceHasAGlyphThatNoOtherHas() {
    var owners: [String: String] = [:]
    for type in Catalogue.services {
      let glyph = GlyphSource(glyphSources(type.id) ?? "")
      #expect(!glyph.elements.isEmpty, "\(type.id)")
      let outlines = "\(glyph.elements.map(\.commands))"
      #expect(owners[outlines] == nil, "\(type.id) looks like \(owners[outlines] ?? "")")
      owners[outlines] = type.id
    }
  }
}
