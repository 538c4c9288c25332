/// Which nets use which edges and docks, as bits.
struct TrackUsage {
  /// How many 64-bit words the nets take.
  let words: Int
  private(set) var edges: [UInt64]
  private(set) var sides: [UInt64]

  init(edgeCount: Int, sideCount: Int, netCount: Int) {
    words = max(1, (netCount + 63) / 64)
    edges = Array(repeating: 0, count: edgeCount * words)
    sides = Array(repeating: 0, count: sideCount * words)
  }

  mutating func add(_ path: GridPath, net: Int) {
    let (word, bit) = (net / 64, UInt64(1) << UInt64(net % 64))
    for edge in path.edges { edges[edge * words + word] |= bit }
    for side in path.sides where side >= 0 { sides[side * words + word] |= bit }
  }

  mutating func remove(_ path: GridPath, net: Int) {
    let (word, bit) = (net / 64, UInt64(1) << UInt64(net % 64))
    for edge in path.edges { edges[edge * words + word] &= ~bit }
    for side in path.sides where side >= 0 { sides[side * words + word] &= ~bit }
  }

  /// What leaving or arriving by a dock costs, its stub included.
  func price(of dock: Dock, net: Int) -> Int32 {
    let others = dock.side < 0 ? 0 : Int32(others(onSide: dock.side, net: net))
    return dock.cost + dock.stub + others * RouteCosts.sharedSide
      + max(0, others - 2) * RouteCosts.crowdedSide
  }

  /// How many nets other than `net` end on a side.
  private func others(onSide side: Int, net: Int) -> Int {
    var count = 0
    for word in 0..<words {
      var bits = sides[side * words + word]
      if word == net / 64 { bits &= ~(1 << UInt64(net % 64)) }
      count += bits.nonzeroBitCount
    }
    return count
  }
}

/// A way through the grid.
struct GridPath: Equatable {
  /// Every vertex passed, in order.
  var vertices: [Int]
  /// The edges between them.
  var edges: [Int]
  var start: Dock
  var target: Dock
  /// What the search paid, in tenths.
  var cost: Int32

  var sides: [Int] { [start.side, target.side] }

  static func == (a: GridPath, b: GridPath) -> Bool {
    a.vertices == b.vertices && a.sides == b.sides
  }
}
