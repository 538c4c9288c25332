import Measuring
import Testing

@testable import ArchdrawLayout

@Suite("Network simplex")
struct NetworkSimplexTests {
  typealias Edge = NetworkSimplex.Edge

  private func cost(_ positions: [Int], _ edges: [Edge]) -> Int {
    edges.reduce(0) { $0 + $1.weight * (positions[$1.head] - positions[$1.tail]) }
  }

  /// The least cost of any whole-number positions between 0 and `most`, by trying them all.
  private func leastCost(nodeCount: Int, edges: [Edge], most: Int) -> Int {
    var best = Int.max
    var positions = [Int](repeating: 0, count: nodeCount)
    func tryAll(_ node: Int) {
      if node == nodeCount {
        let holds = edges.allSatisfy { positions[$0.head] - positions[$0.tail] >= $0.length }
        if holds { best = min(best, cost(positions, edges)) }
        return
      }
      for value in 0...most {
        positions[node] = value
        tryAll(node + 1)
      }
    }
    tryAll(0)
    return best
  }

  @Test("A chain is as short as its constraints allow")
  func chain() {
    let edges = [
      Edge(tail: 0, head: 1, length: 3, weight: 1), Edge(tail: 1, head: 2, length: 2, weight: 1),
    ]
    let positions = NetworkSimplex.solve(nodeCount: 3, edges: edges)
    #expect(positions[1] - positions[0] == 3)
    #expect(positions[2] - positions[1] == 2)
  }

  @Test("The heavier of two rival pulls is made shorter")
  func rivals() {
    let edges = [
      Edge(tail: 0, head: 1, length: 1, weight: 0), Edge(tail: 1, head: 3, length: 1, weight: 0),
      Edge(tail: 0, head: 3, length: 10, weight: 0), Edge(tail: 0, head: 1, length: 0, weight: 5),
      Edge(tail: 1, head: 3, length: 0, weight: 1),
    ]
    let positions = NetworkSimplex.solve(nodeCount: 4, edges: edges)
    #expect(positions[1] - positions[0] == 1)
    #expect(positions[3] - positions[1] == 9)
  }

  @Test("No whole-number positions are cheaper", arguments: 0..<60)
  func optimal(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let nodeCount = 5
    var edges: [Edge] = []
    for tail in 0..<nodeCount {
      for head in (tail + 1)..<nodeCount where Int.random(in: 0..<10, using: &random) < 6 {
        edges.append(
          Edge(
            tail: tail, head: head, length: Int.random(in: 0...2, using: &random),
            weight: Int.random(in: 0...4, using: &random)))
      }
    }
    let positions = NetworkSimplex.solve(nodeCount: nodeCount, edges: edges)
    #expect(edges.allSatisfy { positions[$0.head] - positions[$0.tail] >= $0.length })
    #expect(cost(positions, edges) == leastCost(nodeCount: nodeCount, edges: edges, most: 8))
  }
}
