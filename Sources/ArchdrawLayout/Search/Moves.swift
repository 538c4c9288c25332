import ArchdrawGeometry
import ArchdrawModel

/// The single changes to a candidate's options that the search may try, in a fixed order.
struct Moves {
  let context: LayoutContext
  /// Whether a group's direction is the file's and not to be touched, by node.
  let isFixed: [Bool]

  struct Move {
    var node: Int
    var options: GroupOptions
  }

  func all(from options: [GroupOptions]) -> [Move] {
    context.tree.nodes.indices.flatMap { node in
      context.tree.nodes[node].kind == .group ? moves(node, options[node]) : []
    }
  }

  private func moves(_ node: Int, _ current: GroupOptions) -> [Move] {
    var moves: [Move] = []
    func add(_ change: (inout GroupOptions) -> Void) {
      var options = current
      change(&options)
      if options != current { moves.append(Move(node: node, options: options)) }
    }
    let ranks = context.ranks(of: node)
    if ranks.joined().count > 1 || hasLanes(node), !isFixed[node] {
      let given = context.directions[node]
      add {
        $0.axis = $0.axis.other
        $0.isReversed = given.isReversed && given.axis == $0.axis
      }
    }
    addOrderMoves(context.levels[node].ranks, current, add)
    addRankMoves(ranks, add)
    // Half of a hub's flows would run against a direction that the file gives.
    if !isFixed[node], let last = ranks.last, last.count >= 4, ranks.count > 1 {
      add { $0.splitsHub.toggle() }
    }
    // Beside its neighbour, a component's flow would run across.
    for child in ranks.joined() where context.onlyNeighbour[child] != nil && !isFixed[node] {
      add { $0.tucked.formSymmetricDifference([child]) }
    }
    if hasLanes(node) { add { $0.lanesAlong.toggle() } }
    if context.levels[node].passages.contains(where: \.isOuter) {
      add { $0.keepsOuterWays.toggle() }
    }
    addIsolatedMoves(node, ranks, add)
    return moves
  }

  private func hasLanes(_ node: Int) -> Bool {
    context.tree.nodes[node].children.contains { child in
      if case .lanes = context.tree.nodes[child].kind { true } else { false }
    }
  }

  /// Turns a rank round, or takes one of it to another place.
  private func addOrderMoves(
    _ ranks: Ranks, _ current: GroupOptions, _ add: ((inout GroupOptions) -> Void) -> Void
  ) {
    for (rank, members) in ranks.enumerated() where members.count > 1 {
      let order = current.orders[rank] ?? members
      add { $0.orders[rank] = order.reversed() }
      guard members.count > 2, members.count <= 12 else { continue }
      let farthest = members.count <= 5 ? members.count : 1
      for start in order.indices {
        for end in order.indices where abs(end - start) <= farthest && end != start {
          var moved = order
          moved.insert(moved.remove(at: start), at: end)
          add { $0.orders[rank] = moved }
        }
      }
    }
  }

  private func addRankMoves(_ ranks: Ranks, _ add: ((inout GroupOptions) -> Void) -> Void) {
    if ranks.count > 4, ranks.allSatisfy({ $0.count == 1 }) {
      add { $0.fold = nil }
      for fold in foldings(ranks.count) { add { $0.fold = fold } }
    }
    if ranks.contains(where: { $0.count > 4 }) {
      for most in [nil, 3, 4, 5, 6, 8] as [Int?] { add { $0.wrap = most } }
    }
  }

  /// Row lengths that leave no short last row behind.
  private func foldings(_ count: Int) -> [Int] {
    Array(Set((2...4).map { (count + $0 - 1) / $0 }.filter { $0 > 1 && $0 < count })).sorted()
  }

  private func addIsolatedMoves(
    _ node: Int, _ ranks: Ranks, _ add: ((inout GroupOptions) -> Void) -> Void
  ) {
    let isolated = context.isolated[node]
    guard !isolated.isEmpty else { return }
    if !ranks.isEmpty || isolated.contains(where: { !context.isLeaf($0) }) {
      add { $0.stripIsBeside.toggle() }
    }
    let leaves = isolated.count(where: context.isLeaf)
    if leaves > 1 {
      for columns in 1...min(leaves, 10) { add { $0.gridColumns = columns } }
    }
    let frames = isolated.count - leaves
    guard frames > 1 else { return }
    for rows in 1...min(frames, 5) { add { $0.shelfRows = rows } }
    for rows in [nil, 1, 2, 3, 4, 5] as [Int?] { add { $0.rowsOfFrames = rows } }
  }
}
