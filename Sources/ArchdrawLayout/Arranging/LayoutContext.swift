import ArchdrawGeometry
import ArchdrawModel

/// Everything about a design that no option changes.
struct LayoutContext: Sendable {
  let design: Design
  let tree: LayoutTree
  let sizes: ElementSizes
  let lifted: LiftedFlows
  /// By node: the ranks of the children that flows hold together, with the passages of long flows.
  let levels: [LevelRanking.Level]
  /// By flow: its ends' places from the root down; empty for an end that is a frame of `members`.
  let fromPaths: [[LayoutTree.Place]]
  let toPaths: [[LayoutTree.Place]]
  /// By node: the direction that the file asks for there, by the nearest group that says or by itself.
  let directions: [Direction]
  /// By flow: the direction asked for where its two ends part; `auto` between a frame and what it holds.
  let flowDirections: [Direction]
  /// By flow: whether it carries the design's story.
  let isMain: [Bool]
  /// The pairs of components that flows join.
  let joinedLeaves: [(Int, Int)]
  /// Components that stand for the same thing to another: flows join it to all of them.
  let fans: [(hub: Int, ends: [Int])]
  /// Pairs of siblings of one type that no flow joins, in the file's order.
  let inOrder: [(Int, Int)]
  /// Pairs of elements that should be drawn equally large.
  let alike: [(Int, Int)]
  /// The frames of `members` across other frames, with the components that do not belong in them.
  let overlays: [(frame: Int, strangers: [Int])]
  let sheet: Sheet
  /// By node: how many nets run beside the lanes that it holds, from one to another or out of the group.
  let netsBesideLanes: [Int]
  /// By node: children that stand astride its frame.
  let borderChildren: [[Int]]
  /// By node: children that no flow touches.
  let isolated: [[Int]]
  /// By node: for a component that flows join to exactly one other component of its group, that one.
  let onlyNeighbour: [Int?]
  /// All gaps are multiplied by this; more than 1 when a first try left a defect.
  var spread: Double = 1

  init(design: Design, tree: LayoutTree, sizes: ElementSizes) throws(LayoutError) {
    let lifted = LiftedFlows(design: design, tree: tree)
    isMain = MainFlow.flags(design)
    let ranking = LevelRanking(design: design, tree: tree, isMain: isMain)
    self.design = design
    self.tree = tree
    self.sizes = sizes
    self.lifted = lifted
    let paths = { (id: ElementID) in tree.places[id.index].map(tree.path) ?? [] }
    fromPaths = design.flows.map { paths($0.from) }
    toPaths = design.flows.map { paths($0.to) }
    let directions = Self.directions(design, tree)
    self.directions = directions
    flowDirections = zip(fromPaths, toPaths).map { from, to in
      let common = zip(from, to).prefix { $0 == $1 }.map(\.0)
      guard let last = common.last, common.count < min(from.count, to.count) else { return .auto }
      return directions[last.node]
    }
    joinedLeaves = design.flows.filter {
      $0.from != $0.to && !design[$0.from].isGroup && !design[$0.to].isGroup
    }.map { ($0.from.index, $0.to.index) }
    fans = Self.fans(joinedLeaves, tree, design)
    inOrder = Self.siblingsInOrder(design)
    alike = design.alikeGroups()
    overlays = design.elements.compactMap { element in
      element.members.map { (element.id.index, design.strangers(to: $0).map(\.index)) }
    }
    sheet = Sheet(design: design)
    netsBesideLanes = Self.netsBesideLanes(tree, lifted, fromPaths, toPaths)
    borderChildren = tree.nodes.indices.map { node in
      tree.nodes[node].children.filter { Self.isOnBorder($0, tree, design) }
    }
    var levels: [LevelRanking.Level] = []
    var isolated: [[Int]] = []
    for node in tree.nodes.indices {
      guard tree.nodes[node].kind == .group else {
        levels.append(LevelRanking.Level())
        isolated.append([])
        continue
      }
      var level = try ranking.level(of: node, edges: lifted.edges[node])
      let border = borderChildren[node]
      level.ranks = level.ranks.map { $0.filter { !border.contains($0) } }
        .filter { $0.contains { $0 < tree.nodes.count } }
      levels.append(level)
      let ranked = Set(level.ranks.joined())
      isolated.append(
        tree.nodes[node].children.filter { !ranked.contains($0) && !border.contains($0) })
    }
    self.levels = levels
    self.isolated = isolated
    onlyNeighbour = Self.onlyNeighbours(tree, lifted)
  }

  private static func siblingsInOrder(_ design: Design) -> [(Int, Int)] {
    var joined: Set<[Int]> = []
    for flow in design.flows { joined.insert([flow.from.index, flow.to.index].sorted()) }
    return ([design.roots] + design.elements.map(\.children)).flatMap { family in
      var last: [String: Int] = [:]
      return family.filter { design[$0].members == nil }.compactMap { id -> (Int, Int)? in
        let before = last.updateValue(id.index, forKey: design[id].typeID)
        guard let before, !joined.contains([before, id.index].sorted()) else { return nil }
        return (before, id.index)
      }
    }
  }

  /// Components of one type in one frame, or in the same place of several lanes, with the one they all join.
  private static func fans(
    _ joined: [(Int, Int)], _ tree: LayoutTree, _ design: Design
  ) -> [(hub: Int, ends: [Int])] {
    var fans: [(hub: Int, isOut: Bool, family: Int, type: String, ends: [Int])] = []
    for (hub, end, isOut) in joined.map({ ($0.0, $0.1, true) })
      + joined.map({ ($0.1, $0.0, false) })
    {
      guard let place = tree.places[end], let parent = tree.nodes[place.node].parent else {
        continue
      }
      let type = design.elements[end].typeID
      let index = fans.firstIndex {
        $0.hub == hub && $0.isOut == isOut && $0.family == parent && $0.type == type
      }
      if let index {
        if !fans[index].ends.contains(end) { fans[index].ends.append(end) }
      } else {
        fans.append((hub, isOut, parent, type, [end]))
      }
    }
    return fans.filter { $0.ends.count > 1 && !$0.ends.contains($0.hub) }
      .map { ($0.hub, $0.ends) }
  }

  private static func directions(_ design: Design, _ tree: LayoutTree) -> [Direction] {
    var directions: [Direction] = []
    for node in tree.nodes {
      let own = node.representative.flatMap { design[$0].direction }
      directions.append(own ?? node.parent.map { directions[$0] } ?? design.direction)
    }
    return directions
  }

  /// Flows with one kind of source, or out of the group to one kind of target, share a line and count once.
  private static func netsBesideLanes(
    _ tree: LayoutTree, _ lifted: LiftedFlows, _ from: [[LayoutTree.Place]],
    _ to: [[LayoutTree.Place]]
  ) -> [Int] {
    var between = [Set<Int>](repeating: [], count: tree.nodes.count)
    for (a, b) in zip(from, to) {
      guard let common = zip(a, b).prefix(while: { $0 == $1 }).map(\.0).last?.node,
        let source = a.last,
        case .lanes = tree.nodes[common].kind, let group = tree.nodes[common].parent
      else { continue }
      between[group].insert(source.node)
    }
    return tree.nodes.indices.map { node in
      let lanes = tree.nodes[node].children.filter { child in
        if case .lanes = tree.nodes[child].kind { true } else { false }
      }
      guard !lanes.isEmpty else { return 0 }
      let outside = lifted.edges[node].filter { edge in
        edge.to == nil && edge.from.map(lanes.contains) ?? false
      }.compactMap { to[$0.flow].last?.node }
      return between[node].count + Set(outside).count
    }
  }

  private static func onlyNeighbours(_ tree: LayoutTree, _ lifted: LiftedFlows) -> [Int?] {
    var neighbours = [Set<Int>](repeating: [], count: tree.nodes.count)
    let outside = -1
    for edges in lifted.edges {
      for edge in edges {
        if let from = edge.from { neighbours[from].insert(edge.to ?? outside) }
        if let to = edge.to { neighbours[to].insert(edge.from ?? outside) }
      }
    }
    return tree.nodes.indices.map { node in
      guard tree.nodes[node].kind == .leaf, neighbours[node].count == 1,
        let only = neighbours[node].first, only != outside, tree.nodes[only].kind == .leaf,
        // Of two that have only each other, the first may move.
        neighbours[only].count > 1 || node < only
      else { return nil }
      return only
    }
  }

  private static func isOnBorder(_ node: Int, _ tree: LayoutTree, _ design: Design) -> Bool {
    guard let id = tree.nodes[node].representative, let parent = tree.nodes[node].parent
    else { return false }
    return design[id].isOnBorder && !design[id].isGroup && parent != LayoutTree.root
  }

  /// The path of a flow's end, by flow and side.
  func path(of flow: Int, from: Bool) -> [LayoutTree.Place] {
    from ? fromPaths[flow] : toPaths[flow]
  }

  /// The children of a group in their ranks, without passages.
  func ranks(of group: Int) -> Ranks { withoutPassages(levels[group].ranks) }

  /// Columns without the passages of long flows.
  func withoutPassages(_ columns: Ranks) -> Ranks {
    columns.map { $0.filter { !isPassage($0) } }.filter { !$0.isEmpty }
  }

  /// Whether a number in the ranks is a passage of a long flow, not a child.
  func isPassage(_ number: Int) -> Bool { number >= tree.nodes.count }

  /// Whether it is a passage of flows with one end outside the group.
  func isOuterPassage(_ number: Int, of group: Int) -> Bool {
    isPassage(number) && levels[group].passages[number - tree.nodes.count].isOuter
  }

  func isLeaf(_ node: Int) -> Bool { !isPassage(node) && tree.nodes[node].kind == .leaf }
}
