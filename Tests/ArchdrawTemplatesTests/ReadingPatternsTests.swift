import ArchdrawCatalogue
import ArchdrawModel
import ArchdrawReading
import Testing

@testable import ArchdrawTemplates

/// The patterns as designs: what the reader makes of them.
@Suite struct ReadingPatternsTests {
  @Test(arguments: Variant.all, [Language.english, .korean])
  func `a pattern is read without findings`(variant: Variant, language: Language) throws {
    let text = try variant.render(language: language)
    let (design, diagnostics) = readDesign(text)
    #expect(diagnostics == [])
    #expect(try #require(design).language == language)
  }

  @Test(arguments: Variant.all)
  func `asking for Korean is the same as a design that says it is Korean`(variant: Variant) throws {
    let asked = readDesign(try variant.render(), language: .korean).design
    let said = readDesign(try variant.render(language: .korean)).design
    #expect(withoutPlaces(try #require(asked)) == withoutPlaces(try #require(said)))
  }

  @Test(arguments: Variant.all)
  func `nothing English is left in Korean but names`(variant: Variant) throws {
    let design = try #require(readDesign(try variant.render(language: .korean)).design)
    let texts =
      [design.title, design.description].compactMap { $0 }
      + design.elements.compactMap(\.note) + design.flows.compactMap(\.note)
    #expect(texts.filter { !$0.unicodeScalars.contains { ("가"..."힣").contains($0) } } == [])
  }

  @Test(arguments: Variant.all)
  func `steps count from one without a gap, each once`(variant: Variant) throws {
    let design = try #require(readDesign(try variant.render()).design)
    let steps = (design.flows.compactMap(\.step) + design.elements.compactMap(\.step)).sorted()
    #expect(steps == Array(steps.indices.map { $0 + 1 }))
    #expect(variant.name == "service-map" ? steps.isEmpty : (4...6).contains(steps.count))
  }

  /// Source lines differ by the one that names the language.
  private func withoutPlaces(_ design: Design) -> Design {
    var design = design
    for index in design.elements.indices { design.elements[index].span = nil }
    for index in design.flows.indices { design.flows[index].span = nil }
    return design
  }
}
