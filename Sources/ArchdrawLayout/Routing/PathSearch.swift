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

  /// What is known of a state.
  private struct Node {
    var cost: Int32 = 0
    /// The state before; below nought the number of a start.
    var origin: Int32 = 0
    /// The search that wrote this.
    var run: UInt32 = 0
    var isDone = false
  }

  /// The columns and rows a search keeps to.
  struct Window: Equatable {
    var columns: ClosedRange<Int>
    var rows: ClosedRange<Int>
  }

  let grid: RoutingGrid
  private var heap = SearchHeap()
  private var nodes: [Node]
  private var run: UInt32 = 0
  /// For each state whether a dock of a group can be reached from it, and which.
  private var goalMarks: [UInt32]
  private var goals: [Int32]
  /// The least the last search could have cost.
  private(set) var floor: Int32 = 0

  init(_ grid: RoutingGrid) {
    self.grid = grid
    let count = grid.columns * grid.rows
    nodes = Array(repeating: Node(), count: 4 * count)
    goalMarks = Array(repeating: 0, count: count)
    goals = Array(repeating: 0, count: count)
  }

  /// The cheapest way, or `nil` when there is none in the window.
  mutating func find(
    _ terms: FlowTerms, _ usage: TrackUsage, window: Window, leniency: Leniency
  ) -> GridPath? {
    run += 1
    heap.removeAll()
    let query = SearchQuery(terms, usage, leniency, grid)
    for (index, target) in query.targets.enumerated() {
      // Several sides may share a vertex; the list is short and is walked from there.
      let vertex = target.dock.vertex
      if goalMarks[vertex] != run {
        goalMarks[vertex] = run
        goals[vertex] = Int32(index)
      }
    }
    for (index, start) in query.starts.enumerated() {
      open(start.dock, start.cost, number: index, query, terms, window)
    }
    floor = heap.leastCost
    var best: (cost: Int32, state: Int, target: Int)?
    while let (state, estimate) = heap.pop() {
      if let best, best.cost <= estimate { break }
      if nodes[state].isDone { continue }
      nodes[state].isDone = true
      let vertex = state >> 2
      let cost = nodes[state].cost
      if goalMarks[vertex] == run {
        reach(vertex, state & 3, cost, query, usage, terms, &best)
      }
      expand(vertex, state & 3, cost, query, terms, usage, window)
    }
    guard let best else { return nil }
    return path(to: best.state, target: query.targets[best.target].dock, cost: best.cost, query)
  }

  private mutating func open(
    _ start: Dock, _ cost: Int32, number: Int, _ query: SearchQuery, _ terms: FlowTerms,
    _ window: Window
  ) {
    let group = Int(grid.groups[start.vertex])
    let isForeign =
      terms.standing[group] == FlowTerms.Standing.foreign
      || grid.overlays[start.vertex] & terms.foreignOverlays != 0
    if isForeign, !query.mayTrespass { return }
    let column = start.vertex % grid.columns
    let row = start.vertex / grid.columns
    guard window.columns.contains(column), window.rows.contains(row) else { return }
    relax(start.vertex, column, row, start.heading, cost, origin: -1 - number, query, terms)
  }

  @inline(__always)
  private mutating func relax(
    _ vertex: Int, _ column: Int, _ row: Int, _ heading: Int, _ cost: Int32, origin: Int,
    _ query: SearchQuery, _ terms: FlowTerms
  ) {
    let state = vertex << 2 | heading
    let node = nodes[state]
    if node.run == run, node.cost <= cost { return }
    nodes[state] = Node(cost: cost, origin: Int32(truncatingIfNeeded: origin), run: run)
    let ahead = estimateAhead(vertex, column, row, heading, query, terms)
    heap.push(state, cost: cost + ahead)
  }

  @inline(__always)
  private mutating func expand(
    _ vertex: Int, _ heading: Int, _ cost: Int32, _ query: SearchQuery, _ terms: FlowTerms,
    _ usage: TrackUsage, _ window: Window
  ) {
    let columns = grid.columns
    let row = vertex / columns
    let column = vertex - row * columns
    let state = vertex << 2 | heading
    for turn in 0..<4 where turn != 2 {
      let next = (heading + turn) & 3
      let neighbour: Int
      let edge: Int
      let length: Int32
      switch next {
      case Heading.right:
        if column >= window.columns.upperBound { continue }
        neighbour = vertex + 1
        edge = 2 * vertex
        length = grid.tenthsX[column + 1] - grid.tenthsX[column]
      case Heading.down:
        if row >= window.rows.upperBound { continue }
        neighbour = vertex + columns
        edge = 2 * vertex + 1
        length = grid.tenthsY[row + 1] - grid.tenthsY[row]
      case Heading.left:
        if column <= window.columns.lowerBound { continue }
        neighbour = vertex - 1
        edge = 2 * neighbour
        length = grid.tenthsX[column] - grid.tenthsX[column - 1]
      default:
        if row <= window.rows.lowerBound { continue }
        neighbour = vertex - columns
        edge = 2 * neighbour + 1
        length = grid.tenthsY[row] - grid.tenthsY[row - 1]
      }
      if grid.blocks[edge] & query.blocking != 0 { continue }
      guard
        let price = price(
          of: edge, length, from: vertex, to: neighbour, mayTrespass: query.mayTrespass, terms,
          usage)
      else { continue }
      var total = cost + price.length
      if turn == 0 {
        total += crossings(at: vertex, heading, terms, usage) * RouteCosts.crossing
        if price.isShared, !isShared(behind: vertex, heading, terms, usage) {
          total += RouteCosts.joining
        }
      } else {
        total += RouteCosts.bend
        if price.isShared { total += RouteCosts.joining }
      }
      let dx = next & 1 == 0 ? 1 - next : 0
      let dy = next & 1 == 1 ? 2 - next : 0
      relax(neighbour, column + dx, row + dy, next, total, origin: state, query, terms)
    }
  }

  /// What running along an edge costs, and whether another net does; `nil` where the flow may not go.
  @inline(__always)
  private func price(
    of edge: Int, _ length: Int32, from vertex: Int, to neighbour: Int, mayTrespass: Bool,
    _ terms: FlowTerms, _ usage: TrackUsage
  ) -> (length: Int32, isShared: Bool)? {
    let group = Int(grid.groups[neighbour])
    let standing = terms.standing[group]
    let isForeign =
      standing == FlowTerms.Standing.foreign
      || grid.overlays[neighbour] & terms.foreignOverlays != 0
    if isForeign, !mayTrespass { return nil }
    var price = length
    var isShared = false
    var isOwn = false
    for word in 0..<usage.words {
      let bits = usage.edges[edge * usage.words + word]
      if bits == 0 { continue }
      if bits & ~terms.companions[word] != 0 { isShared = true }
      if word == terms.net / 64, bits & (1 << UInt64(terms.net % 64)) != 0 { isOwn = true }
    }
    if isOwn { price = price * 8 / 10 }
    if isShared { price += length * 4 / 10 }
    if standing == FlowTerms.Standing.outside { price += length * 35 / 100 }
    if Int(grid.groups[vertex]) != group { price += RouteCosts.border }
    if isForeign { price += length * RouteCosts.trespass }
    if mayTrespass, grid.blocks[edge] != 0 { price += length * RouteCosts.trespass }
    return (price, isShared)
  }

  /// Whether the edge just passed was shared with another net.
  @inline(__always)
  private func isShared(
    behind vertex: Int, _ heading: Int, _ terms: FlowTerms, _ usage: TrackUsage
  ) -> Bool {
    guard let edge = edge(at: vertex, Heading.opposite(heading)) else { return false }
    for word in 0..<usage.words
    where usage.edges[edge * usage.words + word] & ~terms.companions[word] != 0 {
      return true
    }
    return false
  }

  /// How many nets run straight across at a vertex.
  @inline(__always)
  private func crossings(
    at vertex: Int, _ heading: Int, _ terms: FlowTerms, _ usage: TrackUsage
  ) -> Int32 {
    guard let one = edge(at: vertex, (heading + 1) & 3),
      let two = edge(at: vertex, (heading + 3) & 3)
    else { return 0 }
    var count = 0
    for word in 0..<usage.words {
      count +=
        (usage.edges[one * usage.words + word] & usage.edges[two * usage.words + word])
        .nonzeroBitCount
    }
    return Int32(count)
  }

  /// How often a way crosses other nets or runs along one.
  func conflicts(_ path: GridPath, _ terms: FlowTerms, _ usage: TrackUsage) -> Int {
    var count = 0
    var heading = path.start.heading
    for (index, edge) in path.edges.enumerated() {
      let next = grid.heading(from: path.vertices[index], to: path.vertices[index + 1])
      if next == heading { count += Int(crossings(at: path.vertices[index], next, terms, usage)) }
      heading = next
      for word in 0..<usage.words
      where usage.edges[edge * usage.words + word] & ~terms.companions[word] != 0 {
        count += 1
      }
    }
    if let last = path.vertices.last, heading == Heading.opposite(path.target.heading) {
      count += Int(crossings(at: last, heading, terms, usage))
    }
    return count
  }

  /// What a way would cost now.
  func cost(of path: GridPath, _ terms: FlowTerms, _ usage: TrackUsage) -> Int32 {
    var total = usage.price(of: path.start, net: terms.net)
    total += usage.price(of: path.target, net: terms.net)
    var heading = path.start.heading
    var wasShared = false
    for (index, edge) in path.edges.enumerated() {
      let vertex = path.vertices[index]
      let next = path.vertices[index + 1]
      let turned = grid.heading(from: vertex, to: next)
      guard
        let price = price(
          of: edge, grid.length(of: edge), from: vertex, to: next, mayTrespass: false, terms, usage)
      else { continue }
      total += price.length
      if turned == heading {
        total += crossings(at: vertex, heading, terms, usage) * RouteCosts.crossing
      } else {
        total += RouteCosts.bend
      }
      if price.isShared, !wasShared || turned != heading { total += RouteCosts.joining }
      wasShared = price.isShared
      heading = turned
    }
    if heading != Heading.opposite(path.target.heading) { return total + RouteCosts.bend }
    guard let last = path.vertices.last else { return total }
    return total + crossings(at: last, heading, terms, usage) * RouteCosts.crossing
  }

  /// The edge that leaves a vertex some way.
  @inline(__always)
  private func edge(at vertex: Int, _ heading: Int) -> Int? {
    switch heading {
    case Heading.right: 2 * vertex
    case Heading.down: 2 * vertex + 1
    case Heading.left: vertex > 0 ? 2 * vertex - 2 : nil
    default: vertex >= grid.columns ? 2 * (vertex - grid.columns) + 1 : nil
    }
  }

  /// Keeps the best way to end at a vertex from which docks can be reached.
  private func reach(
    _ vertex: Int, _ heading: Int, _ cost: Int32, _ query: SearchQuery, _ usage: TrackUsage,
    _ terms: FlowTerms, _ best: inout (cost: Int32, state: Int, target: Int)?
  ) {
    for index in Int(goals[vertex])..<query.targets.count
    where query.targets[index].dock.vertex == vertex {
      let target = query.targets[index].dock
      let arrival = Heading.opposite(target.heading)
      if heading == target.heading { continue }
      var total = cost + query.targets[index].cost
      if heading == arrival {
        total += crossings(at: vertex, heading, terms, usage) * RouteCosts.crossing
      } else {
        total += RouteCosts.bend + RouteCosts.shortEnd(target.stub)
      }
      if best.map({ total < $0.cost }) ?? true { best = (total, vertex << 2 | heading, index) }
    }
  }

  /// The least that is still to pay from a state.
  @inline(__always)
  private func estimateAhead(
    _ vertex: Int, _ column: Int, _ row: Int, _ heading: Int, _ query: SearchQuery,
    _ terms: FlowTerms
  ) -> Int32 {
    let x = grid.tenthsX[column]
    let y = grid.tenthsY[row]
    let borders = terms.bordersAhead[Int(grid.groups[vertex])]
    if terms.targetIsGroup { return borders + query.area.distance(x, y) }
    var least = Int32.max
    for goal in query.goals {
      let dx = goal.x - x
      let dy = goal.y - y
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

  private func path(to state: Int, target: Dock, cost: Int32, _ query: SearchQuery) -> GridPath {
    var vertices: [Int] = [state >> 2]
    var current = state
    while nodes[current].origin >= 0 {
      current = Int(nodes[current].origin)
      vertices.append(current >> 2)
    }
    vertices.reverse()
    let start = query.starts[-1 - Int(nodes[current].origin)].dock
    return GridPath(
      vertices: vertices, edges: grid.edges(along: vertices), start: start, target: target,
      cost: cost)
  }
}
