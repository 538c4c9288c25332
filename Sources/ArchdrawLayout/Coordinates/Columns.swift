import ArchdrawGeometry
import ArchdrawModel

/// Where the columns of one group stand along its flows: their centre lines, from the first one's.
struct Columns {
  let context: LayoutContext
  let arrangement: Arrangement
  let group: Int
  let axis: Axis

  /// One coordinate for each column, the first at 0.
  func lines(_ columns: Ranks) -> [Double] {
    guard !columns.isEmpty else { return [] }
    let profiles = columns.map(profile)
    var columnOf = [Int](repeating: -1, count: context.tree.nodes.count)
    for (index, column) in columns.enumerated() { for child in column { columnOf[child] = index } }
    var distances = zip(profiles, profiles.dropFirst()).map(distance)
    widenForFlows(&distances, columnOf)
    var lines = [0.0]
    for distance in distances { lines.append(lines.last! + distance.rounded(.up)) }
    return lines
  }

  /// How far a column's components and frames reach from its centre line.
  struct Profile {
    var leafBefore: Double?
    var leafAfter = 0.0
    var tileBefore = 0.0
    var tileAfter = 0.0
    var frameBefore: Double?
    var frameAfter = 0.0

    var before: Double { max(leafBefore ?? 0, frameBefore ?? 0) }
    var after: Double { max(leafAfter, frameAfter) }
  }

  func profile(_ column: [Int]) -> Profile {
    var profile = Profile()
    for child in column {
      let anchor = arrangement.anchor[child][axis]
      let after = arrangement.size[child][axis] - anchor
      if context.isLeaf(child) {
        profile.leafBefore = max(profile.leafBefore ?? 0, anchor)
        profile.leafAfter = max(profile.leafAfter, after)
        profile.tileBefore = Metrics.tile / 2
        profile.tileAfter = axis == .horizontal ? Metrics.tile / 2 : profile.leafAfter
      } else {
        profile.frameBefore = max(profile.frameBefore ?? 0, anchor)
        profile.frameAfter = max(profile.frameAfter, after)
      }
    }
    return profile
  }

  private func distance(_ a: Profile, _ b: Profile) -> Double {
    let isAcross = axis == .horizontal
    let tileGap = (isAcross ? Metrics.tileGap : Metrics.tileGapDown) * context.spread
    let frameGap = Metrics.frameGap * context.spread
    let leafGap = isAcross ? Metrics.besideFrameGap * context.spread : tileGap
    var distance = 0.0
    if let before = b.leafBefore {
      if a.leafBefore != nil {
        distance = max(
          distance, a.leafAfter + before + leafGap, a.tileAfter + b.tileBefore + tileGap)
      }
      if a.frameBefore != nil {
        distance = max(
          distance, a.frameAfter + before + leafGap, a.frameAfter + b.tileBefore + frameGap)
      }
    }
    if let before = b.frameBefore {
      if a.leafBefore != nil {
        distance = max(
          distance, a.leafAfter + before + leafGap, a.tileAfter + before + frameGap)
      }
      if a.frameBefore != nil { distance = max(distance, a.frameAfter + before + frameGap) }
    }
    return distance
  }

  /// Makes room for the labels of flows between neighbouring columns, and for more than two nets.
  private func widenForFlows(_ distances: inout [Double], _ columnOf: [Int]) {
    guard !distances.isEmpty else { return }
    var sources = [Set<Int>](repeating: [], count: distances.count)
    var targets = sources
    for edge in context.lifted.edges[group] {
      guard let from = edge.from, let to = edge.to, columnOf[from] >= 0, columnOf[to] >= 0
      else { continue }
      let (low, high) = columnOf[from] < columnOf[to] ? (from, to) : (to, from)
      guard columnOf[high] - columnOf[low] >= 1 else { continue }
      let gap = columnOf[low]
      for gap in gap..<columnOf[high] {
        sources[gap].insert(context.fromPaths[edge.flow].last!.node)
        targets[gap].insert(context.toPaths[edge.flow].last!.node)
      }
      guard columnOf[high] == gap + 1, let label = context.sizes.flowLabelSizes[edge.flow]
      else { continue }
      let need = axis == .horizontal ? label.width + Metrics.labelSlack : label.height + 20
      distances[gap] = max(distances[gap], portAfter(low) + need + portBefore(high))
    }
    for gap in distances.indices {
      let nets = min(sources[gap].count, targets[gap].count)
      distances[gap] += Metrics.netGap * Double(max(0, nets - 2))
    }
  }

  private func portAfter(_ child: Int) -> Double {
    if context.isLeaf(child), axis == .horizontal { return Metrics.tile / 2 }
    return arrangement.size[child][axis] - arrangement.anchor[child][axis]
  }

  private func portBefore(_ child: Int) -> Double {
    context.isLeaf(child) ? Metrics.tile / 2 : arrangement.anchor[child][axis]
  }
}
