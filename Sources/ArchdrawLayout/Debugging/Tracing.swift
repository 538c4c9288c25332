import ArchdrawGeometry
import ArchdrawModel

/// Collects what a search ended with, moved to where the assembly put it.
struct Tracing {
  let best: RoutedCandidate
  let placement: Placement

  private var candidate: Candidate { best.candidate }
  private var context: LayoutContext { best.candidate.context }

  /// From the arrangement's corner to the canvas's.
  private var shift: Point {
    let before = best.components.first?.frame ?? best.groups.first?.frame
    let after = placement.components.first?.frame ?? placement.groups.first?.frame
    guard let before, let after else { return Point(0, 0) }
    return Point(after.minX - before.minX, after.minY - before.minY)
  }

  var trace: LayoutTrace {
    LayoutTrace(
      nodes: nodes, tracks: tracks, routes: placement.flows.indices.map(route), costs: costs)
  }

  // MARK: Tree

  private var nodes: [LayoutTrace.Node] {
    var nodes: [LayoutTrace.Node] = []
    var depths: [Int] = []
    for (index, node) in context.tree.nodes.enumerated() {
      let depth = node.parent.map { depths[$0] + 1 } ?? 0
      depths.append(depth)
      if node.kind == .leaf { continue }
      for stamp in node.stamps.indices {
        guard let frame = frame(LayoutTree.Place(node: index, stamp: stamp)) else { continue }
        nodes.append(
          LayoutTrace.Node(
            label: label(index, stamp), frame: frame.offset(shift.x, shift.y), depth: depth))
      }
    }
    return nodes
  }

  /// The frame of a group, or what is around the elements of a lanes node.
  private func frame(_ place: LayoutTree.Place) -> Rect? {
    let node = context.tree.nodes[place.node]
    if let id = node.stamps[place.stamp] { return candidate.frames.box[id.index] }
    let children = node.children.flatMap { child in
      if case .lanes(let count) = node.kind {
        return (0..<count).map {
          LayoutTree.Place(node: child, stamp: place.stamp * count + $0)
        }
      }
      return [LayoutTree.Place(node: child, stamp: place.stamp)]
    }
    let frames = children.compactMap(frame)
    return frames.dropFirst().reduce(frames.first) { $0?.union($1) }
  }

  private func label(_ index: Int, _ stamp: Int) -> String {
    let node = context.tree.nodes[index]
    if case .lanes(let count) = node.kind { return "\(index) lanes x\(count)" }
    let name = node.stamps[stamp].map { context.design[$0].path } ?? "root"
    return "\(index) \(name): \(candidate.options[index].summary)"
  }

  // MARK: Grid

  /// The router's grid as it was before a title moved.
  private var tracks: [LayoutTrace.Track] {
    let problem = RoutingSetup(
      context: context, components: best.components, groups: best.groups,
      axis: candidate.options[LayoutTree.root].axis
    ).problem()
    let grid = RoutingGrid(RoutingScene(problem))
    return (0..<grid.vertexCount).flatMap { vertex in
      [Heading.right, Heading.down].flatMap { tracks(grid, from: vertex, $0) }
    }
  }

  /// The unblocked stretch of a line that begins at a vertex.
  private func tracks(
    _ grid: RoutingGrid, from first: Int, _ heading: Int
  ) -> [LayoutTrace.Track] {
    func next(_ vertex: Int) -> Int? {
      grid.blocks[2 * vertex + heading] & RoutingGrid.Block.any == 0
        ? grid.neighbour(vertex, heading) : nil
    }
    if let before = grid.neighbour(first, heading + 2), next(before) != nil { return [] }
    var last = first
    while let following = next(last) { last = following }
    if last == first { return [] }
    return [LayoutTrace.Track(from: grid.point(first) + shift, to: grid.point(last) + shift)]
  }

  // MARK: Routes and costs

  private func route(_ flow: Int) -> LayoutTrace.Route {
    let points = placement.flows[flow].points
    let length = zip(points, points.dropFirst()).reduce(0.0) { $0 + $1.0.distance(to: $1.1) }
    var label = "f\(flow + 1) \(max(0, points.count - 2))b \(Int(length))px"
    if let violation = best.routing.routes[flow].violation { label += " \(violation)" }
    return LayoutTrace.Route(label: label, points: points)
  }

  private var costs: [String] {
    let cost = best.routing.cost
    return [
      "cost \(format(best.cost))",
      "flows that break a rule \(cost.violations), labels \(cost.labelDefects)",
      "crossings \(cost.crossings), bends \(cost.bends)",
      "length \(format(cost.length)), overlap \(format(cost.overlap))",
      "labels on borders \(cost.labelsOnBorders), detached \(cost.detachedLabels)",
      "gaps x\(format(context.spread)), nodes \(context.tree.nodes.count)",
    ]
  }
}

extension GroupOptions {
  /// What was chosen, leaving out what is as it always is.
  fileprivate var summary: String {
    var words = [axis == .horizontal ? "right" : "down"]
    func add(_ name: String, _ value: Int?) {
      if let value { words.append("\(name) \(value)") }
    }
    if isReversed { words.append("reversed") }
    add("fold", fold)
    add("wrap", wrap)
    add("grid", gridColumns)
    add("shelves", shelfRows)
    add("rows", rowsOfFrames)
    if stripIsBeside { words.append("strip beside") }
    if splitsHub { words.append("split hub") }
    if lanesAlong { words.append("lanes along") }
    if keepsOuterWays { words.append("outer ways") }
    if !tucked.isEmpty { words.append("tucked \(tucked.sorted())") }
    for (rank, order) in orders.sorted(by: { $0.key < $1.key }) {
      words.append("rank \(rank) \(order)")
    }
    return words.joined(separator: ", ")
  }
}
