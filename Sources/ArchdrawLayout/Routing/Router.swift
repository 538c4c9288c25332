import ArchdrawGeometry

/// Draws the flows of a placement: horizontal and vertical lines that keep out of everything they have no
/// business in, and their labels. The same problem gives the same routes, always.
struct Router {
  /// Routes every flow. A flow for which there is no clean way gets one that breaks a rule, and says so.
  func route(_ problem: RoutingProblem) -> Routing {
    var scene = RoutingScene(problem)
    let loops = SelfLoops.place(in: &scene)
    var planner = RoutePlanner(scene)
    planner.plan()
    if let cleared = TitleMoving.cleared(scene, for: planner) {
      var second = RoutePlanner(cleared)
      second.plan()
      if second.hinderedCount < planner.hinderedCount {
        scene = cleared
        planner = second
      }
    }
    let lines = finishedLines(scene, planner, loops)
    return routing(scene, planner, lines)
  }

  private func finishedLines(
    _ scene: RoutingScene, _ planner: RoutePlanner, _ loops: [[Point]?]
  ) -> [[Point]] {
    var lines = loops.indices.map { loops[$0] ?? planner.corners(of: $0) }
    Straightening(scene: scene, nets: planner.nets).apply(to: &lines)
    let isMovable = loops.indices.map { loops[$0] == nil && planner.paths[$0] != nil }
    var nudging = Nudging(scene: scene, nets: planner.nets, lines: lines, isMovable: isMovable)
    nudging.run()
    return nudging.lines
  }

  private func routing(
    _ scene: RoutingScene, _ planner: RoutePlanner, _ lines: [[Point]]
  ) -> Routing {
    let check = RouteCheck(scene: scene)
    let labels = LabelPlacing(scene: scene, nets: planner.nets, lines: lines).choose()
    var routes: [Routing.Route] = []
    for (flow, points) in lines.enumerated() {
      var route = Routing.Route(points: points)
      route.violation = check.violation(points, flow)
      if planner.paths[flow] == nil, scene.problem.flows[flow].from != scene.problem.flows[flow].to
      {
        route.violation = .unrouted
      }
      if let place = labels[flow] {
        route.label = place.rect
        route.isLabelOnLine = place.isOnLine
        route.labelAlignment = place.alignment
      }
      routes.append(route)
    }
    var cost = RouteMeasure.cost(
      of: lines, nets: planner.nets, violations: routes.count { $0.violation != nil })
    count(labels, into: &cost)
    return Routing(routes: routes, titleShifts: scene.titleShifts, cost: cost)
  }

  private func count(_ labels: [LabelPlacing.Place?], into cost: inout Routing.Cost) {
    for case let place? in labels {
      if place.hitsBorder { cost.labelsOnBorders += 1 }
      if place.hitsBox || place.hitsLine { cost.labelDefects += 1 }
    }
    for (index, label) in labels.enumerated() {
      guard let label else { continue }
      for case let other? in labels[(index + 1)...] where label.rect.intersects(other.rect) {
        cost.labelDefects += 1
      }
    }
  }
}
