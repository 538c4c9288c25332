import ArchdrawGeometry

/// Makes frames that stand beside each other equally large, where that lines them up: what a frame holds
/// stays where it is.
struct Stretching {
  let context: LayoutContext
  /// The axis that flows run along.
  let axis: Axis

  func stretch(_ columns: Ranks, _ result: inout Arrangement) {
    for column in columns { equalizeAlong(column, &result) }
    equalizeAcross(columns, &result)
  }

  /// Frames of one type in one column are made equally large across the flow, before they are given their
  /// places, unless that would make one of them much larger.
  func equalizeSiblings(_ columns: Ranks, _ result: inout Arrangement) {
    for column in columns {
      let frames = column.filter { context.tree.nodes[$0].kind == .group }
      for type in Set(frames.map(typeID)).sorted() {
        let alike = frames.filter { typeID($0) == type }
        let most = alike.map { result.size[$0][axis.other] }.max()!
        for frame in alike where result.size[frame][axis.other] >= 0.75 * most {
          let extra = most - result.size[frame][axis.other]
          let before = (extra / 2).rounded(.down)
          add(before, extra - before, axis.other, to: frame, &result)
        }
      }
    }
  }

  /// Frames of one column get its full breadth when they nearly have it.
  private func equalizeAlong(_ column: [Int], _ result: inout Arrangement) {
    let frames = column.filter { context.tree.nodes[$0].kind == .group }
    guard frames.count > 1 else { return }
    let most = frames.map { result.size[$0][axis] }.max()!
    let types = frames.map(typeID)
    let alike = frames.indices
      .filter { index in
        result.size[frames[index]][axis] >= 0.6 * most
          || types.count(where: { $0 == types[index] }) > 1
      }
      .map { frames[$0] }
    // All from one line to another: half of an odd difference would leave them a pixel apart.
    let before = alike.map { result.anchor[$0][axis] }.max() ?? 0
    let after = alike.map { result.size[$0][axis] - result.anchor[$0][axis] }.max() ?? 0
    for frame in alike {
      let anchor = result.anchor[frame][axis]
      add(before - anchor, after - (result.size[frame][axis] - anchor), axis, to: frame, &result)
    }
  }

  /// Frames that are alone in their columns get a common height (or width): those that bear a tier or are
  /// subnets to the union of them all, others to the whole when they nearly fill it.
  private func equalizeAcross(_ columns: Ranks, _ result: inout Arrangement) {
    let alone = columns.filter { $0.count == 1 }.map { $0[0] }
      .filter { context.tree.nodes[$0].kind == .group }
    let tiers = alone.filter(bearsTier)
    if tiers.count > 1 { fill(tiers, span(tiers, result), &result) }
    let all = span(columns.flatMap { $0 }, result)
    let others = alone.filter { child in
      !(tiers.count > 1 && tiers.contains(child))
        && result.size[child][axis.other] >= 0.72 * (all.upperBound - all.lowerBound)
    }
    if alone.count > 1 { fill(others, all, &result) }
  }

  private func bearsTier(_ node: Int) -> Bool {
    guard let id = context.tree.nodes[node].representative else { return false }
    let element = context.design[id]
    return element.tier != nil
      || ["subnet", "public-subnet", "private-subnet", "tier"].contains(element.typeID)
  }

  private func typeID(_ node: Int) -> String {
    context.tree.nodes[node].representative.map { context.design[$0].typeID } ?? ""
  }

  private func span(_ nodes: [Int], _ result: Arrangement) -> ClosedRange<Double> {
    let starts = nodes.map {
      result.origin[$0][axis.other] - result.stretch[$0].reach(axis.other).before
    }
    let ends = nodes.map {
      result.origin[$0][axis.other] + result.size[$0][axis.other]
        + result.stretch[$0].reach(axis.other).after
    }
    return starts.min()!...max(starts.min()!, ends.max()!)
  }

  private func fill(
    _ nodes: [Int], _ span: ClosedRange<Double>, _ result: inout Arrangement
  ) {
    for node in nodes {
      let reach = result.stretch[node].reach(axis.other)
      let start = result.origin[node][axis.other] - reach.before
      let end = result.origin[node][axis.other] + result.size[node][axis.other] + reach.after
      add(start - span.lowerBound, span.upperBound - end, axis.other, to: node, &result)
    }
  }

  private func add(
    _ before: Double, _ after: Double, _ axis: Axis, to node: Int, _ result: inout Arrangement
  ) {
    if axis == .horizontal {
      result.stretch[node].left += before
      result.stretch[node].right += after
    } else {
      result.stretch[node].top += before
      result.stretch[node].bottom += after
    }
  }
}
