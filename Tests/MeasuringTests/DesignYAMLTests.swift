import ArchdrawModel
import ArchdrawReading
import Measuring
import Testing

@Suite("Generated designs as files")
struct DesignYAMLTests {
  @Test("A design's file is read as that design, in whatever order its keys stand")
  func readBack() throws {
    for seed in 0..<300 as Range<UInt64> {
      let design = DesignGenerator.design(seed: seed)
      #expect(try read(design.yaml()) == design, "seed \(seed)")
      var random = SplitMix64(seed: seed)
      let shuffled = design.yaml { $0.shuffle(using: &random) }
      #expect(try read(shuffled) == design, "seed \(seed), shuffled")
    }
  }

  /// The design without the places where it was read.
  private func read(_ text: String) throws -> Design {
    let (design, findings) = readDesign(text)
    var read = try #require(design, "\(findings.map(\.message))\n\(text)")
    for index in read.elements.indices { read.elements[index].span = nil }
    for index in read.flows.indices { read.flows[index].span = nil }
    return read
  }
}
