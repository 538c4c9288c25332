import ArchdrawModel
import Measuring
import Testing

@Suite("Generated designs")
struct DesignGeneratorTests {
  private static let designs = (0..<400).map { DesignGenerator.design(seed: UInt64($0)) }

  @Test("The same seed gives the same design")
  func deterministic() {
    for seed in 0..<20 {
      #expect(DesignGenerator.design(seed: UInt64(seed)) == Self.designs[seed])
    }
  }

  @Test("Designs are whole: parents first, paths unique, every end there")
  func valid() {
    for (seed, design) in Self.designs.enumerated() {
      for (index, element) in design.elements.enumerated() {
        #expect(element.id.index == index, "seed \(seed)")
        #expect(element.parent.map { $0.index < index && design[$0].isGroup } ?? true)
        #expect(element.children.allSatisfy { design[$0].parent == element.id })
        #expect((element.members ?? []).allSatisfy { !design[$0].isGroup })
        #expect(element.members != [], "seed \(seed)")
      }
      #expect(Set(design.elements.map(\.path)).count == design.elements.count, "seed \(seed)")
      let ends = design.flows.flatMap { [$0.from.index, $0.to.index] }
      #expect(ends.allSatisfy(design.elements.indices.contains), "seed \(seed)")
    }
  }

  @Test("Designs are as odd as they are meant to be")
  func odd() {
    let designs = Self.designs
    let sizes = designs.map { $0.elements.count { !$0.isGroup } }
    #expect(sizes.min() == 1)
    #expect(sizes.max()! >= 70)
    #expect(designs.map(depth).max() == 8)
    #expect(designs.contains { degree($0) >= 40 })
    let features: [(Design) -> Bool] = [
      { $0.flows.isEmpty },
      { design in design.flows.contains { design[$0.to].isGroup } },
      { $0.flows.contains { $0.from == $0.to } },
      { $0.elements.contains { $0.members != nil } },
      { $0.elements.contains(where: \.isOnBorder) },
      { $0.elements.contains { $0.isGroup && $0.members == nil && $0.children.isEmpty } },
      { $0.elements.contains { $0.typeID == "az" } },
      { $0.direction == .up },
      { design in design.flows.contains { $0.step != nil } },
    ]
    for (index, feature) in features.enumerated() {
      #expect(designs.contains(where: feature), "feature \(index)")
    }
  }

  private func depth(_ design: Design) -> Int {
    var depths: [Int] = []
    for element in design.elements {
      depths.append(element.parent.map { depths[$0.index] + 1 } ?? 0)
    }
    return depths.max() ?? 0
  }

  private func degree(_ design: Design) -> Int {
    design.elements.map { element in
      design.flows.count { $0.from == element.id || $0.to == element.id }
    }.max() ?? 0
  }
}
