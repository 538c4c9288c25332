import ArchdrawGeometry
import Testing

@testable import ArchdrawPPTX

/// Routes as connectors, drawn again by the formulas of the standard (presetShapeDefinitions.xml).
@Suite struct ElbowTests {
  @Test(arguments: 1...5) func standardDrawsTheRouteThatWasMeant(_ pieces: Int) {
    var dice = Dice(seed: UInt64(pieces))
    for _ in 0..<4000 {
      let route = dice.route(pieces: pieces)
      let drawn = drawing(of: Elbow(route))
      #expect(drawn.count == route.count)
      let isClose = zip(drawn, route).allSatisfy { drawn, meant in
        abs(drawn.x - Double(meant.x)) <= 100 && abs(drawn.y - Double(meant.y)) <= 100
      }
      if !isClose {
        Issue.record("\(route) is drawn as \(drawn)")
        return
      }
    }
  }

  @Test func aRouteThatEndsAboveItsStartMissesByLessThanAPixel() {
    let routes = [
      [EmuPoint(0, 0), EmuPoint(300_000, 0), EmuPoint(300_000, 900_000), EmuPoint(0, 900_000)],
      [EmuPoint(0, 0), EmuPoint(-300_000, 0), EmuPoint(-300_000, 900_000), EmuPoint(0, 900_000)],
      [
        EmuPoint(0, 0), EmuPoint(0, 500_000), EmuPoint(400_000, 500_000),
        EmuPoint(400_000, -90_000),
        EmuPoint(0, -90_000), EmuPoint(0, -200_000),
      ],
    ]
    for route in routes {
      for (drawn, meant) in zip(drawing(of: Elbow(route)), route) {
        #expect(abs(drawn.x - Double(meant.x)) < 9525)
        #expect(abs(drawn.y - Double(meant.y)) < 9525)
      }
    }
  }

  @Test func aRouteOfManyBendsIsCutWhereNobodySeesIt() {
    var dice = Dice(seed: 9)
    for pieces in 6...12 {
      let route = Route.corners(dice.route(pieces: pieces))
      let parts = Route.parts(route)
      #expect(parts.first?.first == route.first)
      #expect(parts.last?.last == route.last)
      #expect(parts.allSatisfy { (2...6).contains($0.count) })
      for (part, next) in zip(parts, parts.dropFirst()) { #expect(part.last == next.first) }
      #expect(Route.corners(parts.flatMap { $0 }) == route)
    }
  }

  @Test func whatLiesInALineIsOnePiece() {
    let points = [
      EmuPoint(0, 0), EmuPoint(0, 0), EmuPoint(50, 0), EmuPoint(90, 0), EmuPoint(90, 40),
      EmuPoint(90, 40),
    ]
    #expect(Route.corners(points) == [EmuPoint(0, 0), EmuPoint(90, 0), EmuPoint(90, 40)])
  }
}

/// What a program draws of a connector.
private func drawing(of elbow: Elbow) -> [(x: Double, y: Double)] {
  let (w, h) = (Double(elbow.box.width), Double(elbow.box.height))
  let adj = elbow.adjustments.map { Double($0) / 100_000 }
  let local: [(Double, Double)]
  switch elbow.preset {
  case "straightConnector1": local = [(0, 0), (w, h)]
  case "bentConnector2": local = [(0, 0), (w, 0), (w, h)]
  case "bentConnector3": local = [(0, 0), (w * adj[0], 0), (w * adj[0], h), (w, h)]
  case "bentConnector4":
    local = [(0, 0), (w * adj[0], 0), (w * adj[0], h * adj[1]), (w, h * adj[1]), (w, h)]
  default:
    local = [
      (0, 0), (w * adj[0], 0), (w * adj[0], h * adj[1]), (w * adj[2], h * adj[1]),
      (w * adj[2], h), (w, h),
    ]
  }
  let centerX = Double(elbow.box.x) + w / 2
  let centerY = Double(elbow.box.y) + h / 2
  let quarters = elbow.rotation / 5_400_000
  return local.map { x, y in
    var (dx, dy) = (x - w / 2, y - h / 2)
    if elbow.isFlippedAcross { dx = -dx }
    if elbow.isFlippedDown { dy = -dy }
    for _ in 0..<quarters { (dx, dy) = (-dy, dx) }
    return (centerX + dx, centerY + dy)
  }
}

/// Numbers that look like chance and are the same every time.
private struct Dice {
  var seed: UInt64

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((seed >> 33) % UInt64(range.count))
  }

  /// Corners of a route; no piece is very short, and the ends differ in both directions.
  mutating func route(pieces: Int) -> [EmuPoint] {
    while true {
      var points = [EmuPoint(number(0...12_000_000), number(0...6_800_000))]
      var axis: Axis = number(0...1) == 0 ? .horizontal : .vertical
      for _ in 0..<pieces {
        var next = points[points.count - 1]
        next[axis] += number(20_000...3_000_000) * (number(0...1) == 0 ? 1 : -1)
        points.append(next)
        axis = axis.other
      }
      let (a, b) = (points[0], points[points.count - 1])
      let isFar = abs(a.x - b.x) > 20_000 && abs(a.y - b.y) > 20_000
      if isFar || pieces == 1 || pieces > 5 { return points }
    }
  }
}
