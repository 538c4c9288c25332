import ArchdrawGeometry

/// Moves group titles to the right end of their header where they stand in a flow's only way, or in the
/// way of what could be one straight line.
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
        if isHindered || isInTheWay(scene.titles[group], of: line) { move(group, in: &cleared) }
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

  private static func move(_ index: Int, in scene: inout RoutingScene) {
    let group = scene.problem.groups[index]
    guard group.titleMayMove, scene.titleShifts[index] == nil, let title = scene.titles[index]
    else { return }
    let shift = (group.frame.maxX - 12 - title.maxX).rounded()
    if shift < 8 { return }
    scene.titles[index] = title.offset(shift, 0)
    scene.titleShifts[index] = shift
  }
}
