import ArchdrawGeometry
import ArchdrawModel

/// Arranges the tree from its leaves to its root, one node at a time: sizes and relative places.
struct Arranger {
  let context: LayoutContext
  /// By node; read for groups alone.
  var options: [GroupOptions]
  /// The target shape of the whole picture.
  let ratio: Double
  private(set) var result: Arrangement

  init(context: LayoutContext, options: [GroupOptions], ratio: Double) {
    self.context = context
    self.options = options
    self.ratio = ratio
    result = Arrangement(nodeCount: context.tree.nodes.count)
  }

  /// Arranges everything.
  mutating func arrangeAll() {
    for node in context.tree.nodes.indices.reversed() { arrange(node) }
  }

  /// Arranges a node whose options have changed, and all that hold it.
  mutating func arrange(from node: Int) {
    // A group may tell the frames it holds how many rows they have.
    for child in context.isolated[node] where !context.isLeaf(child) { arrange(child) }
    var current: Int? = node
    while let node = current {
      arrange(node)
      current = context.tree.nodes[node].parent
    }
  }

  private mutating func arrange(_ node: Int) {
    switch context.tree.nodes[node].kind {
    case .leaf: measureLeaf(node)
    case .lanes(let count): stackLanes(node, count)
    case .group:
      GroupArranger(
        context: context, options: options[node], ratio: ratio, group: node,
        rows: context.tree.nodes[node].parent.flatMap { options[$0].rowsOfFrames }
      ).arrange(&result)
    }
  }

  private mutating func measureLeaf(_ node: Int) {
    let extents = context.tree.nodes[node].stamps.compactMap { $0 }
      .map { context.sizes.extents[$0.index] }
      .reduce(Extents.zero) { $0.union($1) }
    result.size[node] = extents.size
    result.anchor[node] = Point(extents.left, extents.top)
  }

  private mutating func stackLanes(_ node: Int, _ count: Int) {
    let template = context.tree.nodes[node].children[0]
    let parent = options[context.tree.nodes[node].parent!]
    let stackAxis = parent.lanesAlong ? parent.axis : parent.axis.other
    let size = result.size[template]
    let pitch = (size[stackAxis] + Metrics.laneGap * context.spread).rounded(.up)
    result.lanePitch[node] = Point(stackAxis, along: pitch, across: 0)
    result.origin[template] = Point(0, 0)
    result.stretch[template] = .zero
    var total = size
    total[stackAxis] += pitch * Double(count - 1)
    result.size[node] = total
    result.anchor[node] = Point((total.width / 2).rounded(), (total.height / 2).rounded())
  }
}
