import Testing

@testable import ArchdrawLayout

@Suite("Ranking")
struct RankingTests {
  @Test("A process may rank as often as it wants")
  func longLived() throws {
    // Graphviz 2.42 counts its calls of `decompose`: two for the plain graph, three for the framed one. Where
    // the count overflowed within the framed one's three, it crashed.
    let plain = RankingGraph(
      nodeCount: 2, edges: [RankingGraph.Edge(from: 0, to: 1, weight: 6)], arrivals: [:],
      departures: [:])
    let framed = RankingGraph(
      nodeCount: 2, edges: [RankingGraph.Edge(from: 0, to: 1, weight: 4)],
      arrivals: [0: 1, 1: 1], departures: [0: 1])
    let first = try Graphviz.rank(framed)
    for _ in 0..<300 {
      for _ in 0..<127 { _ = try Graphviz.rank(plain) }
      #expect(try Graphviz.rank(framed) == first)
    }
  }
}
