import ArchdrawGeometry
import ArchdrawModel
import DrawingSamples
import Testing

@testable import ArchdrawDrawing

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("web", "web"), ("007", "_007"), ("-x", "_-x"), ("주문", "주문"), ("title", "title_"),
    ("flow-1", "flow-1_"), ("tile-ec2", "tile-ec2_"), ("legend", "legend_"), ("a b<", "a_b_"),
  ])
  func isThePathMadeSafe(path: String, expected: String) {
    var sample = Sample(Size(100, 100))
    let id = sample.component(path, "ec2", "", 0, 0)
    sample.flow(id, id, [(0, 0), (10, 0)])
    #expect(Identifiers(sample.design)[id] == expected)
  }

  @Test func twoPathsThatBecomeOneAreKeptApart() {
    var sample = Sample(Size(100, 100))
    let first = sample.component("title", "ec2", "", 0, 0)
    let second = sample.component("title_", "ec2", "", 0, 0)
    let identifiers = Identifiers(sample.design)
    #expect([identifiers[first], identifiers[second]] == ["title_", "title__"])
  }
}
