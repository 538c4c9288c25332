import ArchdrawGeometry

/// Lays the way of one flow over its twin's ends, so that the same connection looks the same in every
/// lane.
struct TwinPaths {
  let scene: RoutingScene
  let grid: RoutingGrid

  /// The groups of flows that are twins of each other, in order.
  static func groups(_ flows: [RoutingProblem.Flow]) -> [[Int]] {
    var place: [Int: Int] = [:]
    var groups: [[Int]] = []
    for (index, flow) in flows.enumerated() where flow.from != flow.to {
      guard let twin = flow.twin else { continue }
      if let known = place[twin] {
        groups[known].append(index)
      } else {
        place[twin] = groups.count
        groups.append([index])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  /// The way of `model`, moved to the ends of `flow`; `nil` where the ends do not match or something
  /// stands in the way.
  func path(of flow: Int, like model: Int, _ path: GridPath, _ terms: FlowTerms) -> GridPath? {
    let one = scene.problem.flows[model]
    let other = scene.problem.flows[flow]
    let from = scene.frame(of: one.from)
    let to = scene.frame(of: one.to)
    let shift = scene.frame(of: other.from).center - from.center
    guard scene.frame(of: other.to).center - to.center == shift,
      let start = dock(path.start, moved: shift, in: terms.starts),
      let target = dock(path.target, moved: shift, in: terms.targets)
    else { return nil }
    var corners = self.corners(path.vertices).map { grid.point($0) + shift }
    if corners.isEmpty { return nil }
    corners[0] = aligned(corners[0], to: grid.point(start.vertex), start.heading)
    let last = corners.count - 1
    corners[last] = aligned(corners[last], to: grid.point(target.vertex), target.heading)
    var vertices = [start.vertex]
    for corner in corners {
      guard let next = nearest(corner), extend(&vertices, to: next, terms) else { return nil }
    }
    guard extend(&vertices, to: target.vertex, terms) else { return nil }
    return GridPath(
      vertices: vertices, edges: grid.edges(along: vertices), start: start, target: target, cost: 0)
  }

  private func dock(_ model: Dock, moved shift: Point, in docks: [Dock]) -> Dock? {
    let point = model.point + shift
    return docks.first { dock in
      dock.heading == model.heading && abs(dock.point.x - point.x) < 4
        && abs(dock.point.y - point.y) < 4 && !dock.isBlocked
    }
  }

  /// The first vertex, the last, and those where the way turns.
  private func corners(_ vertices: [Int]) -> [Int] {
    vertices.indices.filter { index in
      guard index > 0, index < vertices.count - 1 else { return true }
      return grid.heading(from: vertices[index - 1], to: vertices[index])
        != grid.heading(from: vertices[index], to: vertices[index + 1])
    }.map { vertices[$0] }
  }

  private func aligned(_ point: Point, to anchor: Point, _ heading: Int) -> Point {
    Heading.isHorizontal(heading) ? Point(point.x, anchor.y) : Point(anchor.x, point.y)
  }

  private func nearest(_ point: Point) -> Int? {
    guard let column = nearest(grid.columns, point.x), let row = nearest(grid.rows, point.y) else {
      return nil
    }
    return grid.vertex(column: column, row: row)
  }

  private func nearest(_ lines: [GridLine], _ value: Double) -> Int? {
    let next = lines.indices.partition { lines[$0].position >= value }
    func distance(_ line: Int) -> Double { abs(lines[line].position - value) }
    return [next - 1, next].filter { lines.indices.contains($0) && distance($0) < 5 }
      .min { distance($0) < distance($1) }
  }

  /// Goes on straight to `end` over free edges.
  private func extend(_ vertices: inout [Int], to end: Int, _ terms: FlowTerms) -> Bool {
    guard var current = vertices.last else { return false }
    guard grid.x[current] == grid.x[end] || grid.y[current] == grid.y[end] else { return false }
    let heading = grid.heading(from: current, to: end)
    while current != end {
      guard let next = grid.neighbour(current, heading) else { return false }
      let isForeign =
        terms.standing[Int(grid.groups[next])] == FlowTerms.Standing.foreign
        || grid.overlays[next] & terms.foreignOverlays != 0
      let block = grid.blocks[grid.edge(from: current, to: next)] & RoutingGrid.Block.any
      if block != 0 || isForeign { return false }
      if vertices.count > 1, vertices[vertices.count - 2] == next { return false }
      vertices.append(next)
      current = next
    }
    return true
  }
}
