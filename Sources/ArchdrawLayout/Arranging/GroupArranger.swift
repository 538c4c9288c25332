import ArchdrawGeometry
import ArchdrawModel

/// Arranges what one group holds, its children being arranged already.
struct GroupArranger {
  let context: LayoutContext
  let options: GroupOptions
  let ratio: Double
  let group: Int
  /// How many rows of untouched components the group around this one asks for.
  let rows: Int?

  private var axis: Axis { options.axis }

  func arrange(_ result: inout Arrangement) {
    for child in context.tree.nodes[group].children { result.stretch[child] = .zero }
    var ranks = RankOptions(options: options, context: context)
      .columns(context.levels[group].ranks)
    if !options.keepsOuterWays {
      ranks = ranks.map { $0.filter { !context.isOuterPassage($0, of: group) } }
    }
    let columns = context.withoutPassages(ranks)
    var blocks: [Size] = []
    var members: [[Int]] = []
    if !columns.isEmpty {
      blocks.append(placeColumns(ranks, columns, &result))
      members.append(columns.flatMap { $0 })
    }
    let leaves = context.isolated[group].filter(context.isLeaf)
    if !leaves.isEmpty {
      blocks.append(placeGrid(leaves, beside: blocks.first, &result))
      members.append(leaves)
    }
    let frames = context.isolated[group].filter { !context.isLeaf($0) }
    if !frames.isEmpty {
      blocks.append(placeShelves(frames, beside: blocks.first, &result))
      members.append(frames)
    }
    let content = stack(blocks, members, &result)
    GroupFrame(context: context, options: options, group: group).enclose(content, &result)
  }

  // MARK: What flows hold together

  private func placeColumns(
    _ ranks: Ranks, _ columns: Ranks, _ result: inout Arrangement
  ) -> Size {
    if let fold = options.fold, columns.count > fold, columns.allSatisfy({ $0.count == 1 }) {
      return placeFolded(columns.map { $0[0] }, fold, &result)
    }
    let stretching = Stretching(context: context, axis: axis)
    stretching.equalizeSiblings(columns, &result)
    let lines = Columns(context: context, arrangement: result, group: group, axis: axis)
      .lines(columns)
    let starts = Alignment(context: context, arrangement: result, group: group, axis: axis)
      .positions(ranks)
    for (column, line) in zip(columns, lines) {
      for child in column {
        let before = result.stretch[child].reach(axis.other).before
        result.origin[child] = Point(
          axis, along: line - result.anchor[child][axis], across: starts[child] + before)
      }
    }
    stretching.stretch(columns, &result)
    return normalize(columns.flatMap { $0 }, &result)
  }

  /// A long chain as a serpentine: rows of `count`, every other one running back.
  private func placeFolded(
    _ chain: [Int], _ count: Int, _ result: inout Arrangement
  ) -> Size {
    let rows: [[Int]] = stride(from: 0, to: chain.count, by: count).map {
      Array(chain[$0..<min($0 + count, chain.count)])
    }
    var grid = [[Int]](repeating: [], count: count)
    for row in rows.indices {
      for (index, child) in rows[row].enumerated() {
        grid[row % 2 == 0 ? index : count - 1 - index].append(child)
      }
    }
    let along = Columns(context: context, arrangement: result, group: group, axis: axis)
      .lines(grid)
    let across = Columns(context: context, arrangement: result, group: group, axis: axis.other)
      .lines(rows)
    for (row, children) in rows.enumerated() {
      for (index, child) in children.enumerated() {
        let place = row % 2 == 0 ? index : count - 1 - index
        let anchor = result.anchor[child]
        result.origin[child] = Point(
          axis, along: along[place] - anchor[axis], across: across[row] - anchor[axis.other])
      }
    }
    return normalize(chain, &result)
  }

  // MARK: What no flow touches

  private func placeGrid(
    _ leaves: [Int], beside core: Size?, _ result: inout Arrangement
  ) -> Size {
    let extents = leaves.map { leaf in
      let size = result.size[leaf]
      let anchor = result.anchor[leaf]
      return Extents(
        left: anchor.x, right: size.width - anchor.x, top: anchor.y, bottom: size.height - anchor.y)
    }
    let grid = LeafGrid(
      extents: extents, gap: (Metrics.siblingGap * context.spread).rounded(.up))
    let columns = min(leaves.count, options.gridColumns ?? gridColumns(grid, beside: core))
    for (leaf, origin) in zip(leaves, grid.origins(columns: columns)) {
      result.origin[leaf] = origin
    }
    return grid.size(columns: columns)
  }

  private func gridColumns(_ grid: LeafGrid, beside core: Size?) -> Int {
    guard let core else {
      return rows.map { (grid.extents.count + $0 - 1) / $0 } ?? grid.columns(ratio: 1.7)
    }
    if options.stripIsBeside {
      let rows = max(1, Int((core.height + grid.gap) / (grid.cell.size.height + grid.gap)))
      return (grid.extents.count + rows - 1) / rows
    }
    let columns = max(1, Int((core.width + grid.gap) / (grid.cell.size.width + grid.gap)))
    let rows = (grid.extents.count + columns - 1) / columns
    return (grid.extents.count + rows - 1) / rows
  }

  private func placeShelves(
    _ frames: [Int], beside core: Size?, _ result: inout Arrangement
  ) -> Size {
    let shelves = Shelves(
      sizes: frames.map { result.size[$0] },
      gap: (Metrics.besideFrameGap * context.spread).rounded(.up))
    let target = group == LayoutTree.root && core == nil ? ratio : 1.7
    let fallback =
      core.map {
        options.stripIsBeside
          ? shelfRows(shelves, height: $0.height) : shelfRows(shelves, width: $0.width)
      }
      ?? shelves.rowCount(ratio: target)
    let rows = shelves.rows(options.shelfRows ?? fallback)
    let size = shelves.size(rows)
    var y = 0.0
    for row in rows {
      let extra = (size.width - shelves.width(of: row)) / Double(row.items.count)
      var x = 0.0
      for item in row.items {
        let frame = shelves.sizes[item]
        justify(
          frames[item], in: Rect(x.rounded(), y, (frame.width + extra).rounded(.down), row.height),
          &result)
        x += frame.width + extra + shelves.gap
      }
      y += row.height + shelves.gap
    }
    return size
  }

  private func shelfRows(_ shelves: Shelves, width: Double) -> Int {
    (1...shelves.sizes.count).first { shelves.size(shelves.rows($0)).width <= width + 1 }
      ?? shelves.sizes.count
  }

  private func shelfRows(_ shelves: Shelves, height: Double) -> Int {
    (1...shelves.sizes.count).last { shelves.size(shelves.rows($0)).height <= height + 1 } ?? 1
  }

  /// Gives a frame a place larger than it needs, what it holds in the middle.
  private func justify(_ child: Int, in place: Rect, _ result: inout Arrangement) {
    let size = result.size[child]
    let dx = ((place.width - size.width) / 2).rounded(.down)
    result.origin[child] = Point(place.x + dx, place.y)
    result.stretch[child] = Extents(
      left: dx, right: place.width - size.width - dx, top: 0, bottom: place.height - size.height)
  }

  // MARK: Putting the blocks together

  /// Puts the blocks below or beside each other and gives the box around them.
  private func stack(
    _ blocks: [Size], _ members: [[Int]], _ result: inout Arrangement
  ) -> Size {
    guard var total = blocks.first else { return .zero }
    let stackAxis: Axis = options.stripIsBeside ? .horizontal : .vertical
    let gap = (Metrics.frameGap * context.spread).rounded(.up)
    for (block, children) in zip(blocks, members).dropFirst() {
      let along = total[stackAxis] + gap
      let across = ((total[stackAxis.other] - block[stackAxis.other]) / 2).rounded()
      let shift = Point(stackAxis, along: along, across: max(0, across))
      for child in children { result.origin[child] = result.origin[child] + shift }
      if across < 0 {
        let back = Point(stackAxis, along: 0, across: -across)
        for earlier in members.prefix(while: { $0 != children }).joined() {
          result.origin[earlier] = result.origin[earlier] + back
        }
      }
      total[stackAxis] = along + block[stackAxis]
      total[stackAxis.other] = max(total[stackAxis.other], block[stackAxis.other])
    }
    return total
  }

  /// Moves children so that the box around them, stretched, starts at 0,0; its size.
  private func normalize(_ children: [Int], _ result: inout Arrangement) -> Size {
    var box: Rect?
    for child in children {
      let origin = result.origin[child]
      let stretch = result.stretch[child]
      let size = result.size[child]
      let outer = Rect(
        origin.x - stretch.left, origin.y - stretch.top,
        size.width + stretch.left + stretch.right, size.height + stretch.top + stretch.bottom)
      box = box?.union(outer) ?? outer
    }
    guard let box else { return .zero }
    for child in children {
      result.origin[child] = result.origin[child] - Point(box.x, box.y)
    }
    return box.size
  }
}
