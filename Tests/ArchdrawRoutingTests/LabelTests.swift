import ArchdrawGeometry
import Testing

@testable import ArchdrawLayout

@Suite struct LabelTests {
  @Test func aLabelKeepsClearOfTheBorderItsLineCrosses() {
    for x in stride(from: 150.0, through: 250, by: 10) {
      var sketch = Sketch(width: 500, height: 200)
      let group = sketch.group("Cloud", x, 20, 480 - x, 170)
      let a = sketch.component("A", 60, 110)
      let b = sketch.component("B", 400, 110, in: group)
      sketch.flow(a, b, "HTTPS")
      let label = Router().route(sketch.problem).routes[0].label
      #expect(label.map { abs($0.midX - x) >= $0.width / 2 + 5 } == true)
    }
  }

  @Test func opposingLabelledFlowsStandApartWithALabelOnEitherSide() throws {
    var sketch = Sketch(width: 500, height: 200)
    let a = sketch.component("A", 80, 100)
    let b = sketch.component("B", 400, 100)
    sketch.flow(a, b, "order")
    sketch.flow(b, a, "result")
    let routes = Router().route(sketch.problem).routes
    let labels = try routes.map { try #require($0.label) }
    #expect(routes.map { $0.points[0].y }.sorted() == [91, 109])
    #expect(labels.map(\.midY).min()! < 91 && labels.map(\.midY).max()! > 109)
    #expect(routes.allSatisfy { !$0.isLabelOnLine })
  }

  @Test func labelsOfAFanStandOnTheirOwnArms() throws {
    var sketch = Sketch(width: 500, height: 400)
    let hub = sketch.component("Hub", 80, 200)
    for (index, y) in [80.0, 200, 320].enumerated() {
      sketch.flow(hub, sketch.component("End \(index)", 400, y), "label \(index)")
    }
    let routes = Router().route(sketch.problem).routes
    for (index, route) in routes.enumerated() {
      let label = try #require(route.label)
      for (other, foreign) in routes.enumerated() where other != index {
        #expect(distance(label, foreign.points) > distance(label, route.points))
      }
    }
  }

  /// Hundreds of labels that make room for each other took minutes.
  @Test func aHundredLabelsBesideEachOtherAllFindAPlace() {
    var sketch = Sketch(width: 500, height: 300)
    let a = sketch.component("A", 80, 150)
    let b = sketch.component("B", 400, 150)
    for index in 0..<100 { sketch.flow(a, b, "label \(index)") }
    let routes = Router().route(sketch.problem).routes
    #expect(routes.count == 100)
    #expect(routes.allSatisfy { $0.label != nil && $0.points.count > 1 })
    // What has no clear place says so.
    #expect(routes.contains { $0.isLabelUnclean })
  }

  @Test func aDiscAloneStandsOnItsLine() throws {
    var sketch = Sketch(width: 500, height: 200)
    sketch.flow(sketch.component("A", 80, 100), sketch.component("B", 400, 100), "1")
    sketch.problem.flows[0].label = Size(18, 18)
    sketch.problem.flows[0].isDisc = true
    let label = try #require(Router().route(sketch.problem).routes[0].label)
    #expect(label.midY == 100)
  }

  @Test func aLabelFarFromItsLineCountsAsDetached() {
    var sketch = Sketch(width: 500, height: 300)
    sketch.flow(sketch.component("A", 80, 100), sketch.component("B", 400, 100), "far")
    let lines = [[Point(104, 100), Point(376, 100)]]
    for (y, count) in [(116.0, 0), (117, 1)] {
      var cost = Routing.Cost()
      LabelMeasure(
        scene: RoutingScene(sketch.problem), lines: lines, labels: [Rect(220, y, 20, 12)]
      ).count(into: &cost)
      #expect(cost.detachedLabels == count)
    }
  }

  @Test func aTitleGivesWayToAStraightLine() {
    var sketch = Sketch(width: 400, height: 320, axis: .vertical)
    let group = sketch.group("Payments", 60, 120, 280, 170)
    let a = sketch.component("A", 110, 40)
    let b = sketch.component("B", 110, 210, in: group)
    sketch.flow(a, b)
    let routing = Router().route(sketch.problem)
    #expect(routing.routes[0].points.count == 2)
    #expect(routing.titleShifts[0] != nil)
    sketch.problem.groups[0].titleMayMove = false
    #expect(Router().route(sketch.problem).routes[0].violation == nil)
  }

  @Test func aTitleStepsAsideAndLeavesItsBadge() throws {
    var sketch = Sketch(width: 400, height: 320, axis: .vertical)
    let group = sketch.group("Payments", 60, 120, 280, 170)
    let title = try #require(sketch.problem.groups[0].title)
    let badge = Rect(title.minX, title.minY, 24, 24)
    sketch.problem.groups[0].badge = badge
    let a = sketch.component("A", 120, 40)
    let b = sketch.component("B", 120, 210, in: group)
    sketch.flow(a, b)
    let routing = Router().route(sketch.problem)
    #expect(routing.routes[0].points.count == 2)
    let shift = try #require(routing.titleShifts[0])
    // The words begin 8 px after the badge, and 8 px after the line when they have moved.
    #expect(badge.maxX + 8 + shift == 128)
  }

  @Test func aThirdLoopRunsThroughNothing() {
    var sketch = Sketch(width: 300, height: 300)
    let a = sketch.component("A name of sixteen letters twice", 150, 150)
    for _ in 0..<4 { sketch.flow(a, a) }
    let routing = Router().route(sketch.problem)
    #expect(routing.routes.allSatisfy { $0.violation == nil })
    #expect(Set(routing.routes.map(\.points)).count == 4)
  }

  private func distance(_ label: Rect, _ points: [Point]) -> Double {
    zip(points, points.dropFirst()).map { PolyLine.hull($0, $1).gap(to: label) }.min() ?? .infinity
  }
}
