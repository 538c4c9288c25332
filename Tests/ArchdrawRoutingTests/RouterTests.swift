import ArchdrawGeometry
import Testing

@testable import ArchdrawLayout

@Suite struct RouterTests {
  private static let seeds = (0..<120).map(UInt64.init)

  @Test(arguments: seeds) func piecesAreHorizontalOrVertical(seed: UInt64) {
    let routing = Router().route(Generated.problem(seed: seed).problem)
    for route in routing.routes {
      #expect(route.points.count >= 2)
      for (a, b) in zip(route.points, route.points.dropFirst()) {
        #expect((a.x == b.x) != (a.y == b.y))
      }
    }
  }

  @Test(arguments: seeds) func endsLieOnTheirFramesOrBelowTheLabel(seed: UInt64) {
    let problem = Generated.problem(seed: seed).problem
    for (flow, route) in zip(problem.flows, Router().route(problem).routes) {
      #expect(isAttached(route.points[0], to: flow.from, problem))
      #expect(isAttached(route.points[route.points.count - 1], to: flow.to, problem))
    }
  }

  @Test(arguments: seeds) func nothingForeignIsCrossedUnlessTheRouteSaysSo(seed: UInt64) {
    let problem = Generated.problem(seed: seed).problem
    let routing = Router().route(problem)
    for (flow, route) in zip(problem.flows, routing.routes) where route.violation == nil {
      for (index, component) in problem.components.enumerated() {
        if let label = component.label { #expect(!crosses(route.points, label.inset(by: 1))) }
        if flow.from == .component(index) || flow.to == .component(index) { continue }
        #expect(!crosses(route.points, component.frame.inset(by: 2)))
      }
      for (index, group) in problem.groups.enumerated() {
        if let title = group.title?.offset(routing.titleShifts[index] ?? 0, 0) {
          #expect(!crosses(route.points, title.inset(by: 1)))
        }
        if holds(index, flow.from, problem) || holds(index, flow.to, problem) { continue }
        #expect(!crosses(route.points, group.frame.inset(by: 2)))
      }
    }
  }

  @Test func theSameProblemGivesTheSameRoutes() {
    let problem = SketchCases.shop().problem
    let one = Router().route(problem)
    let two = Router().route(problem)
    #expect(one.routes.map(\.points) == two.routes.map(\.points))
    #expect(one.routes.map(\.label) == two.routes.map(\.label))
  }

  @Test(arguments: SketchCases.all.indices) func realDesignsBreakNoRule(index: Int) {
    let routing = Router().route(SketchCases.all[index].sketch.problem)
    #expect(routing.cost.violations == 0)
    #expect(routing.cost.labelDefects == 0)
    #expect(routing.cost.overlap == 0)
  }

  @Test func alignedTilesAreJoinedByOneStraightLine() {
    var sketch = Sketch(width: 400, height: 200)
    let a = sketch.component("A", 80, 80)
    let b = sketch.component("B", 280, 80)
    sketch.flow(a, b)
    #expect(Router().route(sketch.problem).routes[0].points == [Point(104, 80), Point(256, 80)])
  }

  @Test func tilesALittleOutOfLineAreStillJoinedStraight() {
    var sketch = Sketch(width: 400, height: 200)
    let a = sketch.component("A", 80, 80)
    let b = sketch.component("B", 280, 92)
    sketch.flow(a, b)
    #expect(Router().route(sketch.problem).routes[0].points == [Point(104, 86), Point(256, 86)])
  }

  @Test func oppositeFlowsRunSideBySideAboutTheMiddle() {
    var sketch = Sketch(width: 400, height: 200)
    let a = sketch.component("A", 80, 80)
    let b = sketch.component("B", 280, 80)
    sketch.flow(a, b)
    sketch.flow(b, a)
    let heights = Router().route(sketch.problem).routes.map { $0.points[0].y }
    #expect(heights.sorted() == [75, 85])
  }

  @Test func aFanOutLeavesAsOneTrunkAndPartsInOnePoint() {
    var sketch = Sketch(width: 400, height: 400)
    let hub = sketch.component("Hub", 80, 200)
    let one = sketch.component("One", 300, 100)
    let two = sketch.component("Two", 300, 300)
    sketch.flow(hub, one)
    sketch.flow(hub, two)
    let routes = Router().route(sketch.problem).routes.map(\.points)
    #expect(routes[0][0] == Point(104, 200))
    #expect(routes[0].prefix(2) == routes[1].prefix(2))
    #expect(routes.map(\.count) == [4, 4])
  }

  @Test func aFlowToItselfIsALoopAtTheTopRightCorner() {
    var sketch = Sketch(width: 200, height: 200)
    let a = sketch.component("A", 100, 100)
    sketch.flow(a, a, "again")
    let route = Router().route(sketch.problem).routes[0]
    #expect(route.points.count == 5)
    #expect(route.points[0].x == 124 && route.points[4].y == 76)
    #expect((route.label?.maxY ?? 0) < 76)
  }

  @Test func aFlowToTheGroupAroundEndsOnItsBorderFromInside() {
    var sketch = Sketch(width: 400, height: 300)
    let group = sketch.group("Group", 40, 40, 300, 200)
    let a = sketch.component("A", 120, 120, in: group)
    sketch.flow(a, group)
    let route = Router().route(sketch.problem).routes[0]
    let frame = sketch.problem.groups[0].frame
    #expect(route.points.allSatisfy { frame.contains($0) })
    #expect(isAttached(route.points[route.points.count - 1], to: group, sketch.problem))
  }

  @Test func aForeignFrameIsGoneRound() {
    var sketch = Sketch(width: 500, height: 300)
    let a = sketch.component("A", 60, 150)
    let b = sketch.component("B", 440, 150)
    _ = sketch.group("Foreign", 180, 60, 140, 180)
    sketch.flow(a, b)
    let route = Router().route(sketch.problem).routes[0]
    #expect(route.violation == nil)
    #expect(!crosses(route.points, sketch.problem.groups[0].frame))
  }

  @Test func aFrameAroundMembersIsEnteredByTheirFlowsAlone() {
    var sketch = Sketch(width: 700, height: 300)
    let a = sketch.component("A", 60, 150)
    let b = sketch.component("B", 640, 150)
    let member = sketch.component("Member", 350, 150)
    let overlay = sketch.group("Scaling", 250, 80, 200, 140)
    if case .component(let index) = member { sketch.problem.groups[0].members = [index] }
    sketch.flow(a, b)
    sketch.flow(a, member)
    let routes = Router().route(sketch.problem).routes
    let frame = sketch.problem.groups[0].frame
    #expect(overlay == .group(0))
    #expect(!crosses(routes[0].points, frame))
    #expect(crosses(routes[1].points, frame))
    #expect(routes.allSatisfy { $0.violation == nil })
  }

  @Test func aComponentOnTheBorderIsReachedFromBothSides() {
    var sketch = Sketch(width: 600, height: 300)
    let group = sketch.group("Network", 250, 40, 300, 220)
    let outside = sketch.component("Outside", 80, 150)
    let gateway = sketch.component("Gateway", 250, 150, in: group)
    let inside = sketch.component("Inside", 450, 150, in: group)
    sketch.problem.components[1].isOnBorder = true
    sketch.flow(outside, gateway)
    sketch.flow(gateway, inside)
    let routes = Router().route(sketch.problem).routes
    #expect(routes.map(\.points.count) == [2, 2])
    #expect(routes.allSatisfy { $0.violation == nil })
  }

  @Test func ofThreeParallelFlowsEachLabelKeepsOffTheOtherLines() {
    var sketch = Sketch(width: 600, height: 200)
    let a = sketch.component("A", 80, 100)
    let b = sketch.component("B", 480, 100)
    for label in ["first", "second", "third"] { sketch.flow(a, b, label) }
    let routing = Router().route(sketch.problem)
    #expect(routing.cost.labelDefects == 0)
    #expect(routing.routes.map(\.points.count) == [2, 2, 2])
    #expect(routing.routes.map { $0.points[0].y }.sorted() == [82, 100, 118])
  }

  @Test func aFlowWithoutAWayBreaksARuleAndSaysSo() {
    var sketch = Sketch(width: 500, height: 200)
    let a = sketch.component("A", 60, 100)
    let b = sketch.component("B", 440, 100)
    _ = sketch.group("Wall", 200, 0, 100, 200)
    sketch.flow(a, b)
    let routing = Router().route(sketch.problem)
    #expect(routing.routes[0].violation == .group)
    #expect(routing.cost.violations == 1)
  }

  // MARK: Helpers

  private func isAttached(
    _ point: Point, to end: RoutingProblem.End, _ problem: RoutingProblem
  ) -> Bool {
    func isOnBorder(_ frame: Rect) -> Bool {
      frame.contains(point) && !frame.inset(by: 0.01).contains(point)
    }
    switch end {
    case .group(let index): return isOnBorder(problem.groups[index].frame)
    case .component(let index):
      let component = problem.components[index]
      if isOnBorder(component.frame) { return true }
      guard let label = component.label else { return false }
      return point.y == label.maxY + 4 && point.x > component.frame.minX
        && point.x < component.frame.maxX
    }
  }

  private func crosses(_ points: [Point], _ rect: Rect) -> Bool {
    zip(points, points.dropFirst()).contains { a, b in PolyLine.passes(a, b, through: rect) }
  }

  private func holds(_ group: Int, _ end: RoutingProblem.End, _ problem: RoutingProblem) -> Bool {
    var current: Int? =
      switch end {
      case .group(let index): index
      case .component(let index): problem.components[index].group
      }
    while let index = current {
      if index == group { return true }
      current = problem.groups[index].parent
    }
    return false
  }
}
