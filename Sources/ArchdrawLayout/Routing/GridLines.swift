import ArchdrawGeometry

/// Finds the lines that routes may run on: through the middle of everything that is an end, and along
/// the sides of boxes and frames, halfway to what stands opposite where that is near.
struct GridLines {
  /// A side of something, as a line at `position` from `low` to `high` of the other axis.
  private struct Wall {
    var position: Double
    var low: Double
    var high: Double
    /// Whether there is room for lines before it and behind it.
    var isOpenBefore: Bool
    var isOpenAfter: Bool
  }

  /// The lines' positions along `axis`, rising.
  static func positions(_ scene: RoutingScene, along axis: Axis) -> [Double] {
    let fixed = fixedPositions(scene, along: axis)
    let walls = walls(scene, along: axis)
    let bounds = scene.problem.bounds
    let soft = freePositions(walls)
    return merge(fixed: fixed, soft: soft).filter {
      $0 > bounds.start(axis) + 1 && $0 < bounds.end(axis) - 1
    }
  }

  private static func fixedPositions(_ scene: RoutingScene, along axis: Axis) -> [Double] {
    var positions: [Double] = []
    for flow in scene.problem.flows where flow.from != flow.to {
      positions.append(scene.frame(of: flow.from).middle(axis))
      positions.append(scene.frame(of: flow.to).middle(axis))
    }
    return positions
  }

  private static func walls(_ scene: RoutingScene, along axis: Axis) -> [Wall] {
    var walls: [Wall] = []
    func add(_ rect: Rect, before: Bool, after: Bool, inside: Bool) {
      let low = rect.start(axis.other)
      let high = rect.end(axis.other)
      walls.append(
        Wall(
          position: rect.start(axis), low: low, high: high, isOpenBefore: before,
          isOpenAfter: inside))
      walls.append(
        Wall(
          position: rect.end(axis), low: low, high: high, isOpenBefore: inside, isOpenAfter: after))
    }
    for index in scene.problem.components.indices {
      add(scene.hull(ofComponent: index), before: true, after: true, inside: false)
    }
    for group in scene.problem.groups {
      add(group.frame, before: true, after: true, inside: true)
    }
    for case let title? in scene.titles {
      add(title, before: false, after: true, inside: false)
    }
    let bounds = scene.problem.bounds
    add(bounds, before: false, after: false, inside: false)
    return walls.sorted {
      ($0.position, $0.low, $0.high) < ($1.position, $1.low, $1.high)
    }
  }

  private static func freePositions(_ walls: [Wall]) -> [Double] {
    var positions: [Double] = []
    for (index, wall) in walls.enumerated() {
      if wall.isOpenAfter {
        let next = walls[(index + 1)...].first { faces($0, wall) }
        place(from: wall.position, to: next?.position, sign: 1, into: &positions)
      }
      if wall.isOpenBefore {
        let next = walls[..<index].last { faces($0, wall) }
        place(from: wall.position, to: next?.position, sign: -1, into: &positions)
      }
    }
    return positions
  }

  private static func faces(_ a: Wall, _ b: Wall) -> Bool {
    a.low < b.high && b.low < a.high && abs(a.position - b.position) > 1
  }

  private static func place(
    from position: Double, to next: Double?, sign: Double, into positions: inout [Double]
  ) {
    let gap = next.map { abs($0 - position) } ?? .infinity
    if gap < 2 * RoutingMetrics.borderMargin { return }
    if gap <= 40 {
      positions.append(position + sign * gap / 2)
      return
    }
    positions.append(position + sign * RoutingMetrics.endRun)
    if gap < 600 { positions.append(position + sign * gap / 2) }
  }

  /// Fixed positions stay as they are; others give way to them, and join where they are close.
  private static func merge(fixed: [Double], soft: [Double]) -> [Double] {
    var kept: [Double] = []
    for position in fixed.sorted() where kept.isEmpty || position - kept[kept.count - 1] > 0.25 {
      kept.append(position)
    }
    let count = kept.count
    var cluster: (first: Double, sum: Double, count: Double)?
    func flush() {
      guard let done = cluster else { return }
      kept.append((done.sum / done.count * 2).rounded() / 2)
    }
    var nextFixed = 0
    for position in soft.sorted() {
      while nextFixed < count, kept[nextFixed] < position - 4 { nextFixed += 1 }
      if nextFixed < count, kept[nextFixed] <= position + 4 { continue }
      if let open = cluster, position - open.first < 6 {
        cluster = (open.first, open.sum + position, open.count + 1)
      } else {
        flush()
        cluster = (position, position, 1)
      }
    }
    flush()
    kept.sort()
    var result: [Double] = []
    for position in kept where result.isEmpty || position - result[result.count - 1] > 0.25 {
      result.append(position)
    }
    return result
  }
}

extension Rect {
  /// Where it begins along an axis.
  func start(_ axis: Axis) -> Double { axis == .horizontal ? minX : minY }
  /// Where it ends along an axis.
  func end(_ axis: Axis) -> Double { axis == .horizontal ? maxX : maxY }
  /// Its middle along an axis.
  func middle(_ axis: Axis) -> Double { axis == .horizontal ? midX : midY }
}

extension Point {
  /// The coordinate along an axis.
  subscript(axis: Axis) -> Double {
    get { axis == .horizontal ? x : y }
    set { if axis == .horizontal { x = newValue } else { y = newValue } }
  }
}
