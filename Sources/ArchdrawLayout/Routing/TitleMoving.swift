import ArchdrawGeometry

/// Moves group titles out of the way of what could be one straight line, to its nearer side, or to the right
/// end of their header where they stand in a flow's only way.
enum TitleMoving {
  /// The scene with those titles moved; `nil` when none is in the way or none can move.
  static func cleared(_ scene: RoutingScene, for planner: RoutePlanner) -> RoutingScene? {
    if !scene.problem.groups.contains(where: \.titleMayMove) { return nil }
    var cleared = scene
    for (index, flow) in scene.problem.flows.enumerated() where flow.from != flow.to {
      let isHindered = planner.isHindered(index)
      guard isHindered || planner.corners(of: index).count > 2 else { continue }
      let line = isHindered ? nil : straightLine(flow, scene)
      for group in scene.holders(of: flow.from) + scene.holders(of: flow.to) {
        if isHindered || isInTheWay(scene.titles[group], of: line) {
          move(group, past: line, in: &cleared)
        }
      }
    }
    return cleared.titleShifts == scene.titleShifts ? nil : cleared
  }

  private static func isInTheWay(_ title: Rect?, of line: Rect?) -> Bool {
    guard let title, let line else { return false }
    return title.gap(to: line) < 4
  }

  /// From the middle of one component's side to the middle of the other's, where they face each other.
  private static func straightLine(_ flow: RoutingProblem.Flow, _ scene: RoutingScene) -> Rect? {
    if scene.isGroup(flow.from) || scene.isGroup(flow.to) { return nil }
    let from = scene.frame(of: flow.from).center
    let to = scene.frame(of: flow.to).center
    return abs(from.x - to.x) < 1 || abs(from.y - to.y) < 1 ? PolyLine.hull(from, to) : nil
  }

  private static func move(_ index: Int, past line: Rect?, in scene: inout RoutingScene) {
    let group = scene.problem.groups[index]
    guard group.titleMayMove, scene.titleShifts[index] == nil, var words = scene.titles[index]
    else { return }
    if let badge = group.badge {
      words = Rect(
        minX: badge.maxX + Metrics.titleInset - Metrics.badge, minY: words.minY, maxX: words.maxX,
        maxY: words.maxY)
    }
    guard let shift = shift(of: words, past: line, in: group) else { return }
    let moved = words.offset(shift, 0)
    if isTaken(moved, by: index, scene) { return }
    scene.titles[index] = moved
    scene.titleShifts[index] = shift
    if let badge = group.badge {
      scene.boxes.append(RoutingScene.Box(rect: badge, owner: -1, margin: 4))
    }
  }

  /// Whether another title, or a side of a frame of `members`, is where a title would go.
  private static func isTaken(_ words: Rect, by group: Int, _ scene: RoutingScene) -> Bool {
    let near = words.inset(by: -4)
    return scene.titles.enumerated().contains { index, title in
      index != group && (title.map { near.intersects($0) } ?? false)
    }
      || scene.overlays.contains { overlay in
        let frame = scene.problem.groups[overlay].frame
        return near.intersects(frame) && !frame.contains(near)
      }
  }

  private static func shift(
    of words: Rect, past line: Rect?, in group: RoutingProblem.Group
  ) -> Double? {
    let start = group.badge == nil ? group.frame.minX + Metrics.plainTitleInset : words.minX
    let end = group.frame.maxX - Metrics.plainTitleInset
    guard let line else { return end - words.maxX < 8 ? nil : (end - words.maxX).rounded() }
    let places = [line.minX - 8 - words.maxX, line.maxX + 8 - words.minX].map { $0.rounded() }
    return places.filter { words.minX + $0 >= start && words.maxX + $0 <= end }
      .min { abs($0) < abs($1) }
  }
}
