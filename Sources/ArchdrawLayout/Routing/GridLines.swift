import ArchdrawGeometry
import ArchdrawModel

/// A line that routes may run on.
struct GridLine: Equatable {
  /// Where it stands, along the axis across it.
  var position: Double
  /// From where to where it runs; rising and apart.
  var reaches: [ClosedRange<Double>]

  mutating func add(_ others: [ClosedRange<Double>]) {
    if others.allSatisfy(reaches.contains) { return }
    var joined: [ClosedRange<Double>] = []
    for reach in (reaches + others).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, reach.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound...max(last.upperBound, reach.upperBound)
      } else {
        joined.append(reach)
      }
    }
    reaches = joined
  }
}

/// Finds the lines that routes may run on: through the middle of everything that is an end, and along
/// the sides of boxes and frames, halfway to what stands opposite where that is near.
///
/// In a large drawing a line runs no further than it is of use: through an end's middle within the group
/// that holds both ends, beside a box or a frame within the group it stands in.
struct GridLines {
  /// A side of something, as a line at `position` from `low` to `high` of the other axis.
  private struct Wall {
    var position: Double
    var low: Double
    var high: Double
    /// How far a line before it or behind it runs, where there is room for one.
    var before: ClosedRange<Double>?
    var after: ClosedRange<Double>?
  }

  let scene: RoutingScene
  let axis: Axis
  private let whole: ClosedRange<Double>
  private let areLocal: Bool

  /// The lines across `axis`, rising.
  static func lines(_ scene: RoutingScene, along axis: Axis) -> [GridLine] {
    GridLines(scene, axis).lines()
  }

  private init(_ scene: RoutingScene, _ axis: Axis) {
    self.scene = scene
    self.axis = axis
    let bounds = scene.problem.bounds
    whole = bounds.start(axis.other)...bounds.end(axis.other)
    areLocal = scene.problem.components.count > RoutingMetrics.wholeGridLimit
  }

  private func lines() -> [GridLine] {
    let bounds = scene.problem.bounds
    return merge(fixed: fixedLines(), soft: freeLines(walls())).filter {
      $0.position > bounds.start(axis) + 1 && $0.position < bounds.end(axis) - 1
    }
  }

  // MARK: Where they run

  /// The span of a group across the axis, as far as the first lines outside it; of everything for `nil`.
  private func reach(in group: Int?) -> ClosedRange<Double> {
    guard areLocal, let group, scene.problem.groups[group].members == nil else { return whole }
    let frame = scene.problem.groups[group].frame
    let beyond = RoutingMetrics.nearGap / 2 + 1
    return frame.start(axis.other) - beyond...frame.end(axis.other) + beyond
  }

  private func reach(of flow: RoutingProblem.Flow) -> ClosedRange<Double> {
    guard areLocal else { return whole }
    let to = scene.holders(of: flow.to)
    return reach(in: scene.holders(of: flow.from).first { to.contains($0) })
  }

  // MARK: What they come from

  private func fixedLines() -> [GridLine] {
    scene.problem.flows.filter { $0.from != $0.to }.flatMap { flow in
      let reach = reach(of: flow)
      return [flow.from, flow.to].map {
        GridLine(position: scene.middle(of: $0, axis), reaches: [reach])
      }
    }
  }

  private func walls() -> [Wall] {
    var walls: [Wall] = []
    func add(_ rect: Rect, outside: ClosedRange<Double>?, inside: ClosedRange<Double>?) {
      let low = rect.start(axis.other)
      let high = rect.end(axis.other)
      walls.append(
        Wall(position: rect.start(axis), low: low, high: high, before: outside, after: inside))
      walls.append(
        Wall(position: rect.end(axis), low: low, high: high, before: inside, after: outside))
    }
    for (index, component) in scene.problem.components.enumerated() {
      add(
        scene.hull(ofComponent: index), outside: reach(in: component.group), inside: nil)
    }
    for (index, group) in scene.problem.groups.enumerated() {
      add(group.frame, outside: reach(in: group.parent), inside: reach(in: index))
    }
    for (index, title) in scene.titles.enumerated() {
      guard let title else { continue }
      let (low, high) = (title.start(axis.other), title.end(axis.other))
      walls.append(Wall(position: title.start(axis), low: low, high: high))
      walls.append(
        Wall(position: title.end(axis), low: low, high: high, after: reach(in: index)))
    }
    add(scene.problem.bounds, outside: nil, inside: nil)
    return walls.sorted {
      ($0.position, $0.low, $0.high) < ($1.position, $1.low, $1.high)
    }
  }

  private func freeLines(_ walls: [Wall]) -> [GridLine] {
    var lines: [GridLine] = []
    for (index, wall) in walls.enumerated() {
      if let reach = wall.after {
        let next = walls[(index + 1)...].first { faces($0, wall) }
        place(from: wall.position, to: next?.position, sign: 1, reach, into: &lines)
      }
      if let reach = wall.before {
        let next = walls[..<index].last { faces($0, wall) }
        place(from: wall.position, to: next?.position, sign: -1, reach, into: &lines)
      }
    }
    return lines
  }

  private func faces(_ a: Wall, _ b: Wall) -> Bool {
    a.low < b.high && b.low < a.high && abs(a.position - b.position) > 1
  }

  private func place(
    from position: Double, to next: Double?, sign: Double, _ reach: ClosedRange<Double>,
    into lines: inout [GridLine]
  ) {
    let gap = next.map { abs($0 - position) } ?? .infinity
    func add(_ distance: Double) {
      lines.append(GridLine(position: position + sign * distance, reaches: [reach]))
    }
    if gap < 2 * RoutingMetrics.borderMargin { return }
    if gap <= RoutingMetrics.nearGap { return add(gap / 2) }
    add(RoutingMetrics.endRun)
    if gap < 600 { add(gap / 2) }
  }

  // MARK: Joining what is close

  /// Fixed lines stay as they are; others give way to them, and join where they are close.
  private func merge(fixed: [GridLine], soft: [GridLine]) -> [GridLine] {
    var kept = distinct(fixed)
    let count = kept.count
    var cluster: (line: GridLine, sum: Double, count: Double)?
    func flush() {
      guard var done = cluster else { return }
      done.line.position = (done.sum / done.count * 2).rounded() / 2
      kept.append(done.line)
    }
    var nextFixed = 0
    for line in soft.sorted(by: { $0.position < $1.position }) {
      while nextFixed < count, kept[nextFixed].position < line.position - 4 { nextFixed += 1 }
      if nextFixed < count, kept[nextFixed].position <= line.position + 4 {
        kept[nextFixed].add(line.reaches)
        continue
      }
      if let open = cluster, line.position - open.line.position < 6 {
        var joined = open.line
        joined.add(line.reaches)
        cluster = (joined, open.sum + line.position, open.count + 1)
      } else {
        flush()
        cluster = (line, line.position, 1)
      }
    }
    flush()
    return distinct(kept)
  }

  /// Sorted, those in the same place being one.
  private func distinct(_ lines: [GridLine]) -> [GridLine] {
    var result: [GridLine] = []
    for line in lines.sorted(by: { $0.position < $1.position }) {
      if let last = result.last, line.position - last.position <= 0.25 {
        result[result.count - 1].add(line.reaches)
      } else {
        result.append(line)
      }
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
