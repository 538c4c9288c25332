import ArchdrawGeometry

/// Moves group titles to the right end of their header where they stand in a flow's only way.
enum TitleMoving {
  /// Moves what hindered the plan; whether anything moved.
  static func moveTitles(in scene: inout RoutingScene, hindering planner: RoutePlanner) -> Bool {
    var moved = false
    for flow in scene.problem.flows.indices where planner.leniency[flow] != .none {
      let line = planner.corners(of: flow)
      for index in scene.titles.indices where scene.titleShifts[index] == nil {
        let group = scene.problem.groups[index]
        guard group.titleMayMove, let title = scene.titles[index],
          zip(line, line.dropFirst()).contains(where: { a, b in
            PolyLine.passes(a, b, through: title.inset(by: -4))
          })
        else { continue }
        let shift = group.frame.maxX - 12 - title.maxX
        if shift < 8 { continue }
        scene.titles[index] = title.offset(shift, 0)
        scene.titleShifts[index] = shift
        moved = true
      }
    }
    return moved
  }
}
