import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene
import DrawingSamples
import Testing

@testable import ArchdrawDrawing

@Suite struct SceneTests {
  @Test func zooHasItsPartsInOrder() throws {
    let sample = Sample.zoo()
    let scene = draw(sample.design, sample.placement, theme: .auto)
    #expect(try goldenDifference(outline(scene), "zoo.txt") == nil)
  }

  @Test func sameDesignGivesSameScene() {
    let sample = Sample.webService()
    let first = draw(sample.design, sample.placement, theme: .auto)
    #expect(draw(sample.design, sample.placement, theme: .auto) == first)
  }

  @Test func everyInstanceHasItsSymbolAndEveryIdIsUsedOnce() {
    for sample in [Sample.zoo(), .webService()] {
      let scene = draw(sample.design, sample.placement, theme: .light)
      let symbols = scene.symbols.map(\.id)
      #expect(Set(symbols).count == symbols.count)
      let all = flattened(scene.nodes)
      for case .instance(let symbol, _) in all { #expect(symbols.contains(symbol)) }
      let ids = all.compactMap { node in if case .group(let g) = node { g.id } else { nil } }
      #expect(Set(ids + symbols).count == ids.count + symbols.count)
    }
  }

  @Test func onlyAutoFollowsTheScreen() {
    let sample = Sample.webService()
    for theme in Theme.allCases {
      let scene = draw(sample.design, sample.placement, theme: theme)
      #expect(scene.followsScreen == (theme == .auto))
    }
  }

  @Test func anIconOfItsOwnReplacesTileAndGlyph() {
    let sample = Sample.zoo()
    let id = sample.placement.components[0].element
    let icon = Image.Content.png([1, 2, 3])
    var icons = Icons()
    icons[id] = icons.add(icon)
    let scene = draw(sample.design, sample.placement, theme: .light, icons: icons)
    let tile = sample.placement.components[0].tile
    #expect(flattened(scene.nodes).contains(.instance(symbol: "icon-1", frame: tile)))
    let symbol = scene.symbols.first { $0.id == "icon-1" }
    #expect(symbol?.nodes == [.image(Image(frame: Rect(0, 0, 48, 48), content: icon))])
  }

  @Test func iconsOfItsOwnStandOnALightPlateInTheDark() {
    let sample = Sample.zoo()
    var icons = Icons()
    icons[sample.placement.components[0].element] = icons.add(.png([1]))
    func plates(_ theme: Theme) -> [Paint] {
      flattened(draw(sample.design, sample.placement, theme: theme, icons: icons).nodes)
        .compactMap { if case .path(let path) = $0 { path.fill } else { nil } }
        .filter { $0.name.hasPrefix("plate") }
    }
    #expect(plates(.light).isEmpty && plates(.mono).isEmpty)
    #expect(plates(.dark).map(\.light) == [Color(0xEDF2F7)])
    #expect(plates(.auto).map(\.dark) == [Color(0xEDF2F7)])
  }

  @Test func aComponentIsRelatedToItsFlowsAndWhereTheyLead() throws {
    var sample = Sample(Size(400, 100))
    let a = sample.component("a", "ec2", "A", 0, 0)
    let b = sample.component("b", "rds", "B", 100, 0)
    let c = sample.component("c", "s3", "C", 200, 0)
    sample.component("d", "s3", "D", 300, 0)
    sample.flow(a, b, [(48, 24), (100, 24)])
    sample.flow(b, c, [(148, 24), (200, 24)])
    let scene = draw(sample.design, sample.placement, theme: .light)
    let related = scene.nodes.compactMap { node in
      if case .group(let group) = node { "\(group.id ?? "-"): \(group.related)" } else { nil }
    }
    #expect(
      related == [
        #"flow-1: ["flow-1", "flow-1-label", "a", "b"]"#,
        #"flow-2: ["flow-2", "flow-2-label", "b", "c"]"#,
        #"a: ["a", "flow-1", "flow-1-label", "b"]"#,
        #"b: ["b", "flow-1", "flow-1-label", "a", "flow-2", "flow-2-label", "c"]"#,
        #"c: ["c", "flow-2", "flow-2-label", "b"]"#, "d: []",
      ])
  }

  @Test(arguments: ["ec2", "desktop"])
  func howManyThereAreIsClearOfTheLabel(type: String) throws {
    var sample = Sample(Size(200, 100))
    sample.component("a", type, "교무실 PC 여러 대", 76, 8, count: 42)
    let placed = sample.placement.components[0]
    let rim = placed.counter(42).pill.inset(by: -1.5)
    #expect(try #require(placed.label).frame.minY - rim.maxY >= 4)
  }

  @Test func emptyDesignIsAnEmptyPage() {
    let sample = Sample(Size(100, 50))
    let scene = draw(sample.design, sample.placement, theme: .light)
    #expect(scene.nodes.isEmpty && scene.symbols.isEmpty)
    #expect(scene.title == "Architecture diagram")
    #expect(scene.description == "")
  }

  private func flattened(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { node in
      if case .group(let group) = node { [node] + flattened(group.nodes) } else { [node] }
    }
  }

  /// A scene as text: groups, what they say and what they are made of.
  private func outline(_ scene: Scene) -> String {
    let symbols = scene.symbols.map { "symbol \($0.id)" }
    return (symbols + scene.nodes.flatMap { outline($0, "") }).joined(separator: "\n") + "\n"
  }

  private func outline(_ node: Node, _ indent: String) -> [String] {
    switch node {
    case .group(let group):
      let title = group.title.map { " '\($0)'" } ?? ""
      let link = group.link.map { " -> \($0)" } ?? ""
      let head = "\(group.id ?? "-") (\(group.classes.joined(separator: " ")))\(title)\(link)"
      return [indent + head] + group.nodes.flatMap { outline($0, indent + "  ") }
    case .path(let path):
      let stroke = path.stroke.map { " line \($0.paint.name) \(format($0.width)) \($0.dash)" } ?? ""
      return ["\(indent)path\(path.fill.map { " \($0.name)" } ?? "")\(stroke)"]
    case .text(let text):
      let halo = text.halo.map { " halo \($0.name)" } ?? ""
      return ["\(indent)text \(text.paint.name)\(halo): \(text.lines.map(\.text))"]
    case .image: return ["\(indent)image"]
    case .instance(let symbol, let frame):
      return ["\(indent)\(symbol) at \(format(frame.x)),\(format(frame.y))"]
    }
  }
}
