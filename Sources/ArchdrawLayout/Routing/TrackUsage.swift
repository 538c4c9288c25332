/// Which nets use which edges, vertices and sides.
struct TrackUsage {
  let grid: RoutingGrid
  private var edgeNets: NetSets
  private var sideNets: NetSets
  /// By edge: how many nets run along it.
  let load: Buffer<UInt16>
  /// Two for each vertex: how many nets run straight through it from left to right, and from top to bottom.
  let through: Buffer<UInt16>

  init(_ grid: RoutingGrid, sideCount: Int) {
    self.grid = grid
    edgeNets = NetSets(placeCount: 2 * grid.vertexCount)
    sideNets = NetSets(placeCount: sideCount)
    load = Buffer(zeroes: 2 * grid.vertexCount)
    through = Buffer(zeroes: 2 * grid.vertexCount)
  }

  mutating func add(_ path: GridPath, net: Int) {
    for edge in path.edges where edgeNets.add(net, at: edge) {
      load[edge] += 1
      count(net, around: edge) { $0 + 1 }
    }
    for side in path.sides where side >= 0 { _ = sideNets.add(net, at: side) }
  }

  mutating func remove(_ path: GridPath, net: Int) {
    for edge in path.edges where edgeNets.remove(net, at: edge) {
      load[edge] -= 1
      count(net, around: edge) { $0 - 1 }
    }
    for side in path.sides where side >= 0 { _ = sideNets.remove(net, at: side) }
  }

  /// Changes the counts of those ends of an edge where the net goes on straight.
  private func count(_ net: Int, around edge: Int, _ change: (UInt16) -> UInt16) {
    let axis = edge & 1
    let first = edge / 2
    if let before = grid.neighbour(first, axis + 2), edgeNets.contains(net, at: 2 * before + axis) {
      through[2 * first + axis] = change(through[2 * first + axis])
    }
    guard let second = grid.neighbour(first, axis) else { return }
    if edgeNets.contains(net, at: 2 * second + axis) {
      through[2 * second + axis] = change(through[2 * second + axis])
    }
  }

  /// Whether a net that is no companion of the flow's runs along an edge.
  func isShared(_ edge: Int, _ terms: FlowTerms) -> Bool {
    load.base[edge] > 0 && edgeNets.hasOthers(than: terms.net, terms.isCompanion, at: edge)
  }

  /// Whether the flow's own net runs along an edge.
  func isOwn(_ edge: Int, _ terms: FlowTerms) -> Bool {
    load.base[edge] > 0 && !terms.isAlone && edgeNets.contains(terms.net, at: edge)
  }

  /// What leaving or arriving by a dock costs, its stub included.
  func price(of dock: Dock, _ terms: FlowTerms) -> Int32 {
    if dock.side < 0 { return dock.cost + dock.stub }
    let others = Int32(sideNets.others(than: terms.net, at: dock.side))
    var tooMany = 0
    if let most = terms.labelledLines, terms.companions.count >= most {
      tooMany = terms.companions.count { sideNets.contains($0, at: dock.side) } + 1 - most
    }
    return dock.cost + dock.stub + others * RouteCosts.sharedSide
      + max(0, others - 2) * RouteCosts.crowdedSide
      + Int32(max(0, tooMany)) * RouteCosts.crowdedLabels
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
