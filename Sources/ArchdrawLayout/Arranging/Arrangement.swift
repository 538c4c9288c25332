import ArchdrawGeometry

/// Sizes and places of the tree's nodes, each relative to its parent: what arranging fills in, from the
/// leaves to the root.
struct Arrangement: Sendable, Equatable {
  /// By node: the box that nothing else may enter. A group's is its frame, with what stands astride it.
  var size: [Size]
  /// By node: how much of a group's box lies outside its frame.
  var overhang: [Extents]
  /// By node: how much larger its frame is drawn than it need be, so that siblings line up. Sizes, origins
  /// and ports are those before stretching.
  var stretch: [Extents]
  /// By node: the top left corner, from the parent's top left corner. A template's is that of lane 0.
  var origin: [Point]
  /// By node: what flows and columns are aligned by, from the node's own top left corner.
  var anchor: [Point]
  /// By lanes node: the step from one lane to the next.
  var lanePitch: [Point]

  init(nodeCount: Int) {
    size = Array(repeating: .zero, count: nodeCount)
    overhang = Array(repeating: .zero, count: nodeCount)
    stretch = Array(repeating: .zero, count: nodeCount)
    origin = Array(repeating: Point(0, 0), count: nodeCount)
    anchor = Array(repeating: Point(0, 0), count: nodeCount)
    lanePitch = Array(repeating: Point(0, 0), count: nodeCount)
  }

  /// Where an end lies, from the top left corner of the node at `depth` of its path.
  func port(_ path: [LayoutTree.Place], below depth: Int, in tree: LayoutTree) -> Point {
    let end = path[path.count - 1].node
    return corner(path, below: depth, in: tree) + anchor[end]
  }

  /// The top left corner of a path's last node, from that of the node at `depth`.
  func corner(_ path: [LayoutTree.Place], below depth: Int, in tree: LayoutTree) -> Point {
    var point = Point(0, 0)
    for step in path.dropFirst(depth + 1) {
      point = point + origin[step.node]
      let parent = tree.nodes[step.node].parent!
      if case .lanes(let count) = tree.nodes[parent].kind {
        let lane = Double(step.stamp % count)
        point = Point(point.x + lane * lanePitch[parent].x, point.y + lane * lanePitch[parent].y)
      }
    }
    return point
  }
}
