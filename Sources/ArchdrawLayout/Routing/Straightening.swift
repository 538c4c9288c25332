import ArchdrawGeometry

/// Takes small jogs out of lines between two components: a line with two bends whose halves are but a
/// little apart becomes straight, its ends moved along their sides.
struct Straightening {
  let scene: RoutingScene
  let nets: Nets

  func apply(to lines: inout [[Point]]) {
    for flow in lines.indices where lines[flow].count == 4 {
      for axis in [Axis.horizontal, .vertical] {
        if let line = straight(lines[flow], flow, along: axis) { lines[flow] = line }
      }
    }
  }

  private func straight(_ points: [Point], _ flow: Int, along axis: Axis) -> [Point]? {
    let across = axis.other
    guard points.count == 4, points[0][across] == points[1][across],
      points[2][across] == points[3][across],
      abs(points[0][across] - points[3][across]) <= RoutingMetrics.straightenLimit,
      (points[1][axis] - points[0][axis]) * (points[3][axis] - points[2][axis]) > 0
    else { return nil }
    let from = scene.frame(of: scene.problem.flows[flow].from)
    let to = scene.frame(of: scene.problem.flows[flow].to)
    let inset = RoutingMetrics.portInset
    let low = max(from.start(across), to.start(across)) + inset
    let high = min(from.end(across), to.end(across)) - inset
    guard low <= high else { return nil }
    let middle = (points[0][across] + points[3][across]) / 2
    let wish = anchor(flow, points, across) ?? middle.rounded()
    var line = [points[0], points[3]]
    line[0][across] = min(max(wish, low), high)
    line[1][across] = line[0][across]
    return isFree(line, flow) ? line : nil
  }

  /// Where the line stays when a trunk shared with others fixes one of its ends.
  private func anchor(_ flow: Int, _ points: [Point], _ across: Axis) -> Double? {
    let own = scene.problem.flows[flow]
    let mates = nets.flows[nets.net[flow]].filter { $0 != flow }.map { scene.problem.flows[$0] }
    if mates.contains(where: { $0.from == own.from || $0.to == own.from }) {
      return points[0][across]
    }
    if mates.contains(where: { $0.from == own.to || $0.to == own.to }) {
      return points[3][across]
    }
    return nil
  }

  private func isFree(_ line: [Point], _ flow: Int) -> Bool {
    let strip = PolyLine.hull(line[0], line[1])
    let own = scene.problem.flows[flow]
    return scene.boxes.allSatisfy { box in
      own.from == .component(box.owner) || own.to == .component(box.owner)
        || !box.rect.intersects(strip.inset(by: -4))
    } && scene.titles.allSatisfy { $0.map { !$0.intersects(strip.inset(by: -1)) } ?? true }
      && !RouteCheck(scene: scene).entersForeignGroup(line, flow)
  }
}
