import ArchdrawLayout
import ArchdrawModel
import Measuring
import Testing

/// What a change of the design may not do to its drawing.
@Suite("Changes of a design")
struct ChangeTests {
  @Test("Ids do not matter", arguments: Seeds.small)
  func ids(_ seed: UInt64) throws {
    let design = DesignGenerator.design(seed: seed)
    var (one, other) = (try layOut(design), try layOut(design.renamed))
    // They name what they are about.
    (one.warnings, other.warnings) = ([], [])
    #expect(one == other, Seeds.hint(seed))
  }

  @Test("One more component that no flow touches adds no crossing", arguments: Seeds.small)
  func loneComponent(_ seed: UInt64) throws {
    let design = DesignGenerator.design(seed: seed)
    #expect(
      try crossings(design.withLoneComponent) <= crossings(design), Seeds.hint(seed))
  }

  private func crossings(_ design: Design) throws -> Int {
    measure(design, try layOut(design)).crossings.count
  }
}
