import ArchdrawGeometry

/// A* over (vertex, heading). Its memory is kept from one search to the next.
struct PathSearch {
  /// What a search may pass, each level all that the one before may.
  enum Leniency: Int, CaseIterable {
    case none, groups, titles, boxes

    /// The reasons that still block an edge.
    var blocking: UInt8 {
      let hard = RoutingGrid.Block.box | RoutingGrid.Block.title
      return switch self {
      case .none: hard | RoutingGrid.Block.border | RoutingGrid.Block.frame
      case .groups: hard
      case .titles: RoutingGrid.Block.box
      case .boxes: 0
      }
    }
  }

  /// What is known of a state: a vertex and the heading it was reached with.
  struct State: BitwiseCopyable {
    var cost: Int32 = 0
    /// The state before; below nought the number of a start.
    var origin: Int32 = 0
    /// The search that wrote this, an even number; the next one once all that follows from it is known.
    var run: UInt32 = 0

    var isDone: Bool { run & 1 == 1 }
  }

  /// The part of the drawing that a search keeps to, in tenths of a pixel.
  struct Window: Equatable {
    var minX = Int32.min
    var maxX = Int32.max
    var minY = Int32.min
    var maxY = Int32.max

    /// Whether all of another window lies in this one.
    func contains(_ other: Window) -> Bool {
      minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
    }
  }

  let grid: RoutingGrid
  private var heap = SearchHeap()
  /// Four for each vertex, by heading.
  private var states: Buffer<State>
  /// By vertex: the search in which a dock can be reached from it, and the number of the first of those.
  private let goalMarks: Buffer<UInt32>
  private let goals: Buffer<Int32>
  private var run: UInt32 = 0
  /// The least the last search could have cost.
  private(set) var floor: Int32 = 0
  /// How many states have been looked at in all searches.
  private(set) var effort = 0

  init(_ grid: RoutingGrid) {
    self.grid = grid
    states = Buffer(zeroes: 4 * grid.vertexCount)
    goalMarks = Buffer(zeroes: grid.vertexCount)
    goals = Buffer(zeroes: grid.vertexCount)
  }

  /// Gives the memory of the searches back, there being no more of them.
  mutating func finish() {
    states = Buffer(zeroes: 0)
    heap = SearchHeap()
  }

  /// The cheapest way, or `nil` when there is none in the window. In a hurry it is one that goes straight for
  /// its end, found among far fewer states.
  mutating func find(
    _ terms: FlowTerms, _ usage: TrackUsage, window: Window, leniency: Leniency,
    isHurried: Bool = false
  ) -> GridPath? {
    run += 2
    let query = SearchQuery(terms, usage, leniency, grid)
    for (index, target) in query.targets.enumerated() {
      // Several sides may share a vertex; the list is short and is walked from there.
      let vertex = target.dock.vertex
      if goalMarks[vertex] != run {
        goalMarks[vertex] = run
        goals[vertex] = Int32(index)
      }
    }
    var expansion = PathExpansion(
      grid: grid, usage: usage, terms: terms, query: query, window: window, run: run,
      states: states, heap: heap, haste: isHurried ? 3 : 1)
    heap = SearchHeap()
    defer {
      effort += expansion.effort
      heap = expansion.heap
    }
    for (index, start) in query.starts.enumerated() {
      expansion.open(start.dock, start.cost, number: index)
    }
    floor = expansion.heap.leastCost
    var best: (cost: Int32, state: Int, target: Int)?
    while let (state, estimate) = expansion.heap.pop() {
      if let best, best.cost <= estimate { break }
      if states.base[state].isDone { continue }
      states.base[state].run |= 1
      let vertex = state >> 2
      if goalMarks.base[vertex] == run {
        reach(state, query, usage, &best)
        expansion.limit = best?.cost ?? .max
      }
      expansion.expand(state)
    }
    guard let best else { return nil }
    return path(to: best.state, target: query.targets[best.target].dock, cost: best.cost, query)
  }

  /// Keeps the best way to end at a vertex from which docks can be reached.
  private func reach(
    _ state: Int, _ query: SearchQuery, _ usage: TrackUsage,
    _ best: inout (cost: Int32, state: Int, target: Int)?
  ) {
    let vertex = state >> 2
    let heading = state & 3
    for index in Int(goals[vertex])..<query.targets.count
    where query.targets[index].dock.vertex == vertex {
      let target = query.targets[index].dock
      if heading == target.heading { continue }
      var total = states[state].cost + query.targets[index].cost
      if heading == Heading.opposite(target.heading) {
        total += usage.crossings(at: vertex, heading) * RouteCosts.crossing
      } else {
        total += RouteCosts.bend + RouteCosts.shortEnd(target.stub)
      }
      if best.map({ total < $0.cost }) ?? true { best = (total, state, index) }
    }
  }

  private func path(to state: Int, target: Dock, cost: Int32, _ query: SearchQuery) -> GridPath {
    var vertices: [Int] = [state >> 2]
    var current = state
    while states[current].origin >= 0 {
      current = Int(states[current].origin)
      vertices.append(current >> 2)
    }
    vertices.reverse()
    let start = query.starts[-1 - Int(states[current].origin)].dock
    return GridPath(
      vertices: vertices, edges: grid.edges(along: vertices), start: start, target: target,
      cost: cost)
  }
}
