import ArchdrawGeometry
import ArchdrawModel

/// A guess at the full cost without routing: flows taken as straight lines between their ends' centres.
struct CheapCost {
  private let context: LayoutContext
  private let model: CostModel
  /// By element: the groups that hold it, itself included, for telling foreign boxes.
  private let holders: [Set<Int>]
  /// Of each flow that is no loop: the elements at its ends, and whether each is a group.
  private let ends: [(from: Int, to: Int, fromGroup: Bool, toGroup: Bool)]
  private let leaves: [Int]
  private let groups: [Int]

  init(context: LayoutContext, model: CostModel) {
    self.context = context
    self.model = model
    let design = context.design
    holders = design.elements.map { Set(design.holders(of: $0.id).map(\.index)) }
    ends = design.flows.filter { $0.from != $0.to }.map {
      ($0.from.index, $0.to.index, design[$0.from].isGroup, design[$0.to].isGroup)
    }
    leaves = design.elements.filter { !$0.isGroup }.map(\.id.index)
    groups = design.elements.filter { $0.isGroup && $0.members == nil }.map(\.id.index)
  }

  /// 8·crossings + 2.2·foreign boxes hit (4 a flow at most) + 1.6·unaligned flows + .011·length
  /// + 1.5·changes of direction + the cost of size and shape.
  func cost(_ frames: Frames, options: [GroupOptions]) -> Double {
    var lines: [(from: Point, to: Point)] = []
    var cost = model.extent(frames)
    let leafIndex = SpatialIndex(leaves.map { frames.frame[$0] })
    for flow in ends.indices {
      let line = line(flow, frames)
      lines.append(line)
      cost += 0.011 * (abs(line.from.x - line.to.x) + abs(line.from.y - line.to.y))
      if abs(line.from.x - line.to.x) > 1, abs(line.from.y - line.to.y) > 1 { cost += 1.6 }
      cost += 2.2 * Double(min(4, boxesHit(line.from, line.to, flow, frames, leafIndex)))
    }
    cost += 8 * Double(crossings(lines))
    cost += 1.5 * Double(directionChanges(options))
    return cost
  }

  /// Where a flow's straight line starts and ends: centres, but for a group's nearest border point.
  private func line(_ flow: Int, _ frames: Frames) -> (from: Point, to: Point) {
    let ends = ends[flow]
    let from = frames.frame[ends.from]
    let to = frames.frame[ends.to]
    var a = from.center
    var b = to.center
    if ends.fromGroup, !from.contains(to) { a = from.nearest(to: b) }
    if ends.toGroup, !to.contains(from) { b = to.nearest(to: a) }
    return (a, b)
  }

  private func boxesHit(
    _ a: Point, _ b: Point, _ flow: Int, _ frames: Frames, _ leafIndex: SpatialIndex
  ) -> Int {
    let around = Rect(
      minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
    var hits = 0
    let (from, to, _, _) = ends[flow]
    leafIndex.forEach(near: around) { index in
      let leaf = leaves[index]
      if leaf == from || leaf == to { return }
      let box = frames.frame[leaf]
      if box.meets(around), box.isCrossed(by: a, b) { hits += 1 }
    }
    for group in groups {
      let box = frames.frame[group]
      guard box.meets(around), box.isCrossed(by: a, b) else { continue }
      if !holders[from].contains(group), !holders[to].contains(group) { hits += 1 }
    }
    return hits
  }

  private func crossings(_ lines: [(from: Point, to: Point)]) -> Int {
    guard lines.count <= 600 else { return 0 }
    var count = 0
    for i in lines.indices {
      let a = lines[i]
      let (from, to, _, _) = ends[i]
      for j in i + 1..<lines.count {
        let other = ends[j]
        if from == other.from || to == other.to || from == other.to || to == other.from {
          continue
        }
        if cross(a.from, a.to, lines[j].from, lines[j].to) { count += 1 }
      }
    }
    return count
  }

  private func directionChanges(_ options: [GroupOptions]) -> Int {
    var changes = 0
    for (node, entry) in context.tree.nodes.enumerated() {
      guard entry.kind == .group, context.ranks(of: node).count > 1, var parent = entry.parent
      else { continue }
      while context.tree.nodes[parent].kind != .group {
        parent = context.tree.nodes[parent].parent!
      }
      if options[parent].axis != options[node].axis { changes += 1 }
    }
    return changes
  }
}

/// Whether two segments properly cross.
private func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  }
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

extension Rect {
  /// The point inside that is nearest to another.
  fileprivate func nearest(to point: Point) -> Point {
    Point(min(max(point.x, minX), maxX), min(max(point.y, minY), maxY))
  }

  /// Whether the two touch; unlike `intersects`, also where one has no breadth.
  fileprivate func meets(_ other: Rect) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }

  /// Whether a segment passes through the inside (Liang and Barsky's clipping).
  func isCrossed(by a: Point, _ b: Point) -> Bool {
    var low = 0.0
    var high = 1.0
    for (start, delta, least, most) in [
      (a.x, b.x - a.x, minX + 2, maxX - 2), (a.y, b.y - a.y, minY + 2, maxY - 2),
    ] {
      if abs(delta) < 1e-9 {
        if start <= least || start >= most { return false }
      } else {
        let t0 = (least - start) / delta
        let t1 = (most - start) / delta
        low = max(low, min(t0, t1))
        high = min(high, max(t0, t1))
        if low >= high { return false }
      }
    }
    return true
  }
}
