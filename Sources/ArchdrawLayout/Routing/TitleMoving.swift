import ArchdrawGeometry

/// Moves group titles to the right end of their header where they stand in a flow's only way.
enum TitleMoving {
  /// The scene with the titles moved of the groups that a hindered flow leads into; `nil` when no flow is
  /// hindered or no title can move.
  static func cleared(_ scene: RoutingScene, for planner: RoutePlanner) -> RoutingScene? {
    var cleared = scene
    for (index, flow) in scene.problem.flows.enumerated() where planner.isHindered(index) {
      for group in scene.holders(of: flow.from) + scene.holders(of: flow.to) {
        move(group, in: &cleared)
      }
    }
    return cleared.titleShifts == scene.titleShifts ? nil : cleared
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
