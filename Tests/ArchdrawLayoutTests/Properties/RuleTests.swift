import ArchdrawLayout
import Measuring
import Testing

@Suite("What holds for every drawing")
struct RuleTests {
  @Test("No rule is broken", arguments: Seeds.all)
  func rules(_ seed: UInt64) throws {
    let design = DesignGenerator.design(seed: seed)
    let placement = try layOut(design)
    for rule in Invariant.allCases {
      #expect(rule.broken(design, placement) == [], "\(rule.rawValue), \(Seeds.hint(seed))")
    }
  }
}
