/// The inner loop of one search: from a state to the states beside it. It reads through plain pointers;
/// the search keeps what they point to alive.
struct PathExpansion {
  private let grid: RoutingGrid
  private let usage: TrackUsage
  private let terms: FlowTerms
  private let query: SearchQuery
  private let window: PathSearch.Window
  private let run: UInt32
  private let states: UnsafeMutablePointer<PathSearch.State>
  private let x: UnsafePointer<Int32>
  private let y: UnsafePointer<Int32>
  private let links: UnsafePointer<Int32>
  private let groups: UnsafePointer<Int32>
  private let overlays: UnsafePointer<UInt64>
  private let blocks: UnsafePointer<UInt8>
  private let load: UnsafePointer<UInt16>
  private let through: UnsafePointer<UInt16>
  private let standing: UnsafePointer<UInt8>
  private let bordersAhead: UnsafePointer<Int32>
  /// How many times the least still to pay is counted: more than once finds a way sooner, if a dearer one.
  private let haste: Int32
  var heap: SearchHeap
  /// What a way to the target is known to cost; states that cannot do better are left out.
  var limit = Int32.max
  /// How many states have been expanded.
  private(set) var effort = 0

  init(
    grid: RoutingGrid, usage: TrackUsage, terms: FlowTerms, query: SearchQuery,
    window: PathSearch.Window, run: UInt32, states: Buffer<PathSearch.State>, heap: SearchHeap,
    haste: Int32
  ) {
    self.grid = grid
    self.usage = usage
    self.terms = terms
    self.query = query
    self.window = window
    self.run = run
    self.states = states.base
    self.haste = haste
    self.heap = heap
    self.heap.removeAll()
    x = UnsafePointer(grid.x.base)
    y = UnsafePointer(grid.y.base)
    links = UnsafePointer(grid.links.base)
    groups = UnsafePointer(grid.groups.base)
    overlays = UnsafePointer(grid.overlays.base)
    blocks = UnsafePointer(grid.blocks.base)
    load = UnsafePointer(usage.load.base)
    through = UnsafePointer(usage.through.base)
    standing = UnsafePointer(terms.standing.base)
    bordersAhead = UnsafePointer(terms.bordersAhead.base)
  }

  /// Starts from a dock.
  mutating func open(_ dock: Dock, _ cost: Int32, number: Int) {
    let vertex = dock.vertex
    if isForeign(vertex), !query.mayTrespass { return }
    guard contains(x[vertex], y[vertex]) else { return }
    relax(vertex, dock.heading, cost, origin: -1 - number)
  }

  @inline(__always)
  private func contains(_ x: Int32, _ y: Int32) -> Bool {
    x >= window.minX && x <= window.maxX && y >= window.minY && y <= window.maxY
  }

  @inline(__always)
  private func isForeign(_ vertex: Int) -> Bool {
    standing[Int(groups[vertex])] == FlowTerms.Standing.foreign
      || overlays[vertex] & terms.foreignOverlays != 0
  }

  @inline(__always)
  private mutating func relax(_ vertex: Int, _ heading: Int, _ cost: Int32, origin: Int) {
    let state = vertex << 2 | heading
    let known = states[state]
    if known.run | 1 == run | 1, known.cost <= cost { return }
    states[state] = PathSearch.State(
      cost: cost, origin: Int32(truncatingIfNeeded: origin), run: run)
    let ahead = haste * estimateAhead(vertex, heading)
    if cost + ahead >= limit { return }
    heap.push(state, cost: cost + ahead)
  }

  /// Goes on from a state: ahead, to the right and to the left.
  mutating func expand(_ state: Int) {
    effort += 1
    let vertex = state >> 2
    let heading = state & 3
    let cost = states[state].cost
    for turn in 0..<4 where turn != 2 {
      let next = (heading + turn) & 3
      let neighbour = Int(links[4 * vertex + next])
      if neighbour < 0 { continue }
      guard contains(x[neighbour], y[neighbour]) else { continue }
      let edge = 2 * (next < 2 ? vertex : neighbour) + (next & 1)
      if blocks[edge] & query.blocking != 0 { continue }
      let length = abs(x[neighbour] - x[vertex]) + abs(y[neighbour] - y[vertex])
      guard let price = price(of: edge, length, from: vertex, to: neighbour) else { continue }
      var total = cost + price.length
      if turn == 0 {
        total += Int32(through[2 * vertex + (heading + 1) & 1]) * RouteCosts.crossing
        if price.isShared, !isShared(behind: vertex, heading) { total += RouteCosts.joining }
      } else {
        total += RouteCosts.bend
        if price.isShared { total += RouteCosts.joining }
      }
      relax(neighbour, next, total, origin: state)
    }
  }

  /// What running along an edge costs, and whether another net does; `nil` where the flow may not go.
  @inline(__always)
  private func price(
    of edge: Int, _ length: Int32, from vertex: Int, to neighbour: Int
  ) -> (length: Int32, isShared: Bool)? {
    let group = Int(groups[neighbour])
    let isForeign = isForeign(neighbour)
    if isForeign, !query.mayTrespass { return nil }
    let isUsed = load[edge] > 0
    let isShared = isUsed && usage.isShared(edge, terms)
    var price = RouteCosts.price(
      of: length, standing: standing[group], isShared: isShared,
      isOwn: isUsed && usage.isOwn(edge, terms), crossesBorder: Int(groups[vertex]) != group,
      hugsBorder: blocks[edge] & RoutingGrid.hugsBorder != 0)
    if isForeign { price += length * RouteCosts.trespass }
    if query.mayTrespass, blocks[edge] & RoutingGrid.Block.any != 0 {
      price += length * RouteCosts.trespass
    }
    return (price, isShared)
  }

  /// Whether the edge just passed was shared with another net.
  @inline(__always)
  private func isShared(behind vertex: Int, _ heading: Int) -> Bool {
    let behind = Int(links[4 * vertex + Heading.opposite(heading)])
    if behind < 0 { return false }
    return usage.isShared(2 * (heading < 2 ? behind : vertex) + (heading & 1), terms)
  }

  /// The least that is still to pay from a state.
  @inline(__always)
  private func estimateAhead(_ vertex: Int, _ heading: Int) -> Int32 {
    let borders = bordersAhead[Int(groups[vertex])]
    if terms.targetIsGroup { return borders + query.area.distance(x[vertex], y[vertex]) }
    var least = Int32.max
    for goal in query.goals {
      let dx = goal.x - x[vertex]
      let dy = goal.y - y[vertex]
      let bends = Self.bends(dx, dy, heading, goal.arrival)
      least = min(least, abs(dx) + abs(dy) + bends * RouteCosts.bend + goal.cost)
    }
    return least == Int32.max ? 0 : least + borders
  }

  /// The fewest bends on a way of `dx`, `dy` that begins with one heading and ends with another.
  @inline(__always)
  private static func bends(_ dx: Int32, _ dy: Int32, _ heading: Int, _ arrival: Int) -> Int32 {
    let ahead = along(dx, dy, heading)
    if heading == arrival {
      if ahead < 0 { return 4 }
      return along(dx, dy, (heading + 1) & 3) == 0 ? 0 : 2
    }
    if heading == Heading.opposite(arrival) { return 2 }
    return ahead >= 0 && along(dx, dy, arrival) >= 0 ? 1 : 3
  }

  @inline(__always)
  private static func along(_ dx: Int32, _ dy: Int32, _ heading: Int) -> Int32 {
    let part = heading & 1 == 0 ? dx : dy
    return heading & 2 == 0 ? part : -part
  }
}
