import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene
import ArchdrawSlides
import DrawingSamples
import Testing

@Suite struct SlideDrawingTests {
  private let sample = Sample.webService()

  private func scenes(_ kind: SlideKind) -> [(slide: Slide, scene: Scene)] {
    let slides = slides(of: sample.design, sample.placement, kinds: [kind])
    return Array(
      zip(slides, draw(slides, of: sample.design, sample.placement, theme: .light)))
  }

  private func groups(_ scene: Scene) -> [Group] {
    scene.nodes.compactMap { if case .group(let group) = $0 { group } else { nil } }
  }

  private func words(_ nodes: [Node]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .group(let group): words(group.nodes)
      case .text(let text): text.lines.map(\.text)
      case .path, .image, .instance: []
      }
    }
  }

  /// The symbols that nodes use, by id.
  private func used(_ nodes: [Node]) -> Set<String> {
    nodes.reduce(into: []) { ids, node in
      if case .group(let group) = node { ids.formUnion(used(group.nodes)) }
      if case .instance(let symbol, _) = node { ids.insert(symbol) }
    }
  }

  @Test(arguments: SlideKind.allCases) func isAPageWithAllItUses(_ kind: SlideKind) throws {
    for (slide, scene) in scenes(kind) {
      #expect(scene.size == SlideSheet.standard.size && scene.title == slide.heading)
      #expect(words(scene.nodes).contains("Web service basics"))
      #expect(used(scene.nodes).isSubset(of: Set(scene.symbols.map(\.id))))
    }
  }

  @Test func aStepDimsWhatItDoesNotTouch() throws {
    let (slide, scene) = try #require(scenes(.steps).first)
    let lit = try #require(slide.picture?.lit)
    let identifiers = Identifiers(sample.design)
    let litIDs = Set(
      lit.elements.map { identifiers[$0] }
        + lit.flows.flatMap { [identifiers.flow($0), identifiers.flowLabel($0)] })
    for group in groups(scene) {
      let isLit = litIDs.contains(try #require(group.id))
      #expect(isLit ? group.opacity == 1 : group.opacity < 0.5, "\(group.id ?? "")")
    }
  }

  @Test func theDrawingFillsThePlaceItHas() throws {
    let (slide, scene) = try #require(scenes(.overview).first)
    let picture = try #require(slide.picture)
    let placed = try #require(sample.placement.components.first)
    let id = Identifiers(sample.design)[placed.element]
    let group = try #require(groups(scene).first { $0.id == id })
    let frames = group.nodes.compactMap {
      if case .instance(_, let frame) = $0 { frame } else { nil }
    }
    #expect(frames == [picture.place(placed.tile)])
  }

  @Test func aTableHasARowForEachComponent() throws {
    let (slide, scene) = try #require(scenes(.components).first)
    let tiles = scene.nodes.filter { if case .instance = $0 { true } else { false } }
    let table = try #require(slide.table)
    #expect(
      tiles.count
        == table.rows.filter { if case .component = $0.content { true } else { false } }.count)
    #expect(words(scene.nodes).contains("CloudFront"))
  }
}
