import ArchdrawModel

/// The flows as each group sees them: between two of its children, or between a child and the outside.
struct LiftedFlows: Sendable {
  /// A flow at one level. `nil` for an end: the outside, or the group itself.
  struct Edge: Sendable {
    var from: Int?
    var to: Int?
    /// The flow's index in the design.
    var flow: Int
    /// The group's stamp that it runs in.
    var stamp: Int
    /// Whether the flow joins two lanes of a lanes node above; it then tells the order of its ends, not
    /// their alignment.
    var crossesLanes = false
  }

  /// By node; empty for leaves and lanes.
  var edges: [[Edge]]

  init(design: Design, tree: LayoutTree) {
    edges = Array(repeating: [], count: tree.nodes.count)
    for (index, flow) in design.flows.enumerated() {
      guard let from = tree.places[flow.from.index], let to = tree.places[flow.to.index]
      else { continue }
      lift(index, tree.path(to: from), tree.path(to: to), tree)
    }
  }

  private mutating func lift(
    _ flow: Int, _ from: [LayoutTree.Place], _ to: [LayoutTree.Place], _ tree: LayoutTree
  ) {
    var level = 0
    while level + 1 < min(from.count, to.count), from[level + 1] == to[level + 1] { level += 1 }
    var crossesLanes = false
    if case .lanes = tree.nodes[from[level].node].kind {
      crossesLanes = true
      level += 1
      while level + 1 < min(from.count, to.count), from[level + 1].node == to[level + 1].node {
        level += 1
      }
    }
    let start = level + 1 < from.count ? from[level + 1].node : nil
    let end = level + 1 < to.count ? to[level + 1].node : nil
    if start != end {
      edges[from[level].node].append(
        Edge(from: start, to: end, flow: flow, stamp: from[level].stamp, crossesLanes: crossesLanes)
      )
    }
    guard start == nil || end == nil || start != end else { return }
    leave(flow, from, below: level + 1, tree) { Edge(from: $0, to: nil, flow: flow, stamp: $1) }
    leave(flow, to, below: level + 1, tree) { Edge(from: nil, to: $0, flow: flow, stamp: $1) }
  }

  /// Tells every group on the way from `level` down to an end that the flow passes its border.
  private mutating func leave(
    _ flow: Int, _ path: [LayoutTree.Place], below level: Int, _ tree: LayoutTree,
    _ edge: (Int, Int) -> Edge
  ) {
    guard level + 1 < path.count else { return }
    for depth in level..<(path.count - 1) where tree.nodes[path[depth].node].kind == .group {
      edges[path[depth].node].append(edge(path[depth + 1].node, path[depth].stamp))
    }
  }
}
