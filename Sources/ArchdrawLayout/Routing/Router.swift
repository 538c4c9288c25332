import ArchdrawGeometry

/// Draws the flows of a placement: horizontal and vertical lines that keep out of everything they have no
/// business in, and their labels. The same problem gives the same routes, always.
struct Router {
  /// Beyond this many states looked at, effort is better spent on other arrangements than on straighter
  /// lines and labels of their own in this one.
  private static let mostEffortForRetries = 10_000
  /// Beyond this many, titles stay where they are, even in a flow's only way.
  private static let mostEffortForTitles = 25_000_000
  /// Beyond this many, lines that labels are compared with counted too, none is led anew for labels' sake.
  private static let mostEffortForLabels = 6_000_000

  /// Routes every flow. A flow for which there is no clean way gets one that breaks a rule, and says so.
  func route(_ problem: RoutingProblem) -> Routing {
    var scene = RoutingScene(problem)
    let loops = SelfLoops.place(in: &scene)
    var planner = RoutePlanner(scene)
    planner.plan()
    var effort = planner.effort
    let mostForTitles =
      planner.hinderedCount > 0 ? Self.mostEffortForTitles : Self.mostEffortForRetries
    if effort <= mostForTitles, let cleared = TitleMoving.cleared(scene, for: planner) {
      var second = RoutePlanner(cleared)
      second.plan()
      effort += second.effort
      if (second.hinderedCount, second.bendCount) < (planner.hinderedCount, planner.bendCount) {
        scene = cleared
        planner = second
      }
    }
    var routing = routing(scene, planner, finishedLines(scene, planner, loops))
    routing.effort = effort
    for retry in [reserved, parted] {
      guard let other = retry(scene, routing) else { continue }
      planner = RoutePlanner(other)
      planner.plan()
      effort += planner.effort
      // Judged without what was only put there to lead flows another way.
      let second = self.routing(scene, planner, finishedLines(other, planner, loops))
      if Self.rank(second.cost) < Self.rank(routing.cost) { routing = second }
      routing.effort = effort
    }
    return routing
  }

  /// The scene with the labels in it that foreign lines run over, so that those go another way; `nil` when
  /// there are none.
  private func reserved(_ scene: RoutingScene, _ routing: Routing) -> RoutingScene? {
    guard routing.cost.labelDefects > 0,
      routing.effort + routing.labelEffort <= Self.mostEffortForLabels
    else { return nil }
    let lines = routing.routes.map(\.points)
    let labels = routing.routes.map(\.label)
    let measure = LabelMeasure(scene: scene, lines: lines, labels: labels)
    var reserved = scene
    for (flow, label) in labels.enumerated() {
      guard let label, lines.indices.contains(where: { measure.isStruck(flow, by: $0) }) else {
        continue
      }
      reserved.boxes.append(RoutingScene.Box(rect: label, owner: -1, margin: 3))
    }
    return reserved.boxes.count == scene.boxes.count ? nil : reserved
  }

  /// The scene with flows that share no line any more where their labels would seem to speak for others;
  /// `nil` when there are none.
  private func parted(_ scene: RoutingScene, _ routing: Routing) -> RoutingScene? {
    guard routing.cost.ambiguousLabels > 0, routing.effort <= Self.mostEffortForRetries else {
      return nil
    }
    var parted = scene
    for (flow, route) in routing.routes.enumerated() where route.isLabelAmbiguous {
      parted.problem.flows[flow].standsAlone = true
    }
    return parted
  }

  /// What a better drawing has less of.
  private static func rank(_ cost: Routing.Cost) -> (Int, Int) {
    (
      cost.violations + cost.labelDefects,
      2 * cost.crossings + cost.bends + 4 * cost.ambiguousLabels
    )
  }

  private func finishedLines(
    _ scene: RoutingScene, _ planner: RoutePlanner, _ loops: [[Point]?]
  ) -> [[Point]] {
    var lines = loops.indices.map { loops[$0] ?? planner.corners(of: $0) }
    Straightening(scene: scene, nets: planner.nets).apply(to: &lines)
    let isMovable = loops.indices.map { loops[$0] == nil && planner.paths[$0] != nil }
    var nudging = Nudging(scene: scene, nets: planner.nets, lines: lines, isMovable: isMovable)
    nudging.run()
    lines = nudging.lines
    EndsBesideLabels(scene: scene).apply(to: &lines)
    return lines
  }

  private func routing(
    _ scene: RoutingScene, _ planner: RoutePlanner, _ lines: [[Point]]
  ) -> Routing {
    let check = RouteCheck(scene: scene)
    var placing = LabelPlacing(scene: scene, nets: planner.nets, lines: lines)
    let labels = placing.choose()
    var routes: [Routing.Route] = []
    for (flow, points) in lines.enumerated() {
      var route = Routing.Route(points: points)
      route.violation = check.violation(points, flow)
      let ends = scene.problem.flows[flow]
      if planner.paths[flow] == nil, ends.from != ends.to { route.violation = .unrouted }
      if let place = labels[flow] {
        route.label = place.rect
        route.isLabelOnLine = place.isOnLine
        route.isLabelAmbiguous = place.isAmbiguous
        route.labelAlignment = place.alignment
      }
      routes.append(route)
    }
    var cost = RouteMeasure.cost(
      of: lines, nets: planner.nets, violations: routes.count { $0.violation != nil })
    let measure = LabelMeasure(scene: scene, lines: lines, labels: labels.map { $0?.rect })
    measure.count(into: &cost)
    for flow in routes.indices {
      let defects = measure.defects(of: flow)
      routes[flow].isLabelUnclean = defects > 0
      cost.labelDefects += defects
      if routes[flow].isLabelAmbiguous { cost.ambiguousLabels += 1 }
    }
    return Routing(
      routes: routes, labelEffort: labels.count { $0 != nil } * lines.count,
      titleShifts: scene.titleShifts, cost: cost)
  }
}
