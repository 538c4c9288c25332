import ArchdrawGeometry

/// Draws flows from something to itself as a loop at a corner.
struct SelfLoops {
  /// The loop's corners by flow, `nil` for all other flows. Adds what the loops cover to the scene, so
  /// that other flows keep away.
  static func place(in scene: inout RoutingScene) -> [[Point]?] {
    var loops: [[Point]?] = Array(repeating: nil, count: scene.problem.flows.count)
    var used: [RoutingProblem.End: Int] = [:]
    for (index, flow) in scene.problem.flows.enumerated() where flow.from == flow.to {
      let nth = used[flow.from, default: 0]
      used[flow.from] = nth + 1
      let frame = scene.frame(of: flow.from)
      let points = best(around: frame, nth: nth, scene, owner: flow.from)
      loops[index] = points
      let hull = points.dropFirst().reduce(PolyLine.hull(points[0], points[0])) {
        $0.union(PolyLine.hull($1, $1))
      }
      let owner = if case .component(let number) = flow.from { number } else { -1 }
      scene.boxes.append(RoutingScene.Box(rect: hull, owner: owner, isLoop: true, margin: 4))
    }
    return loops
  }

  /// The first free corner, top right before top left, large before small; around another loop where all
  /// corners are taken.
  private static func best(
    around frame: Rect, nth: Int, _ scene: RoutingScene, owner: RoutingProblem.End
  ) -> [Point] {
    let corners = [(1.0, -1.0), (-1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
    for (reach, clearance) in [(18.0, 3.0), (14, 3), (11, 3), (8, 3), (11, 0), (8, 0)] {
      for shift in corners.indices {
        let corner = corners[(shift + nth) % corners.count]
        let points = loop(at: frame, corner, inset: 12, reach: reach)
        if isFree(points, clearance, scene, owner) { return points }
      }
    }
    for corner in corners {
      let points = loop(at: frame, corner, inset: 20, reach: 28)
      if isFree(points, 3, scene, owner) { return points }
    }
    return loop(at: frame, corners[nth % corners.count], inset: 12, reach: 11)
  }

  /// Out of the side, round the corner, and back in from above (or below).
  private static func loop(
    at frame: Rect, _ corner: (x: Double, y: Double), inset: Double, reach: Double
  ) -> [Point] {
    let inset = min(inset, frame.width * 0.45, frame.height * 0.45)
    let cornerX = corner.x > 0 ? frame.maxX : frame.minX
    let cornerY = corner.y > 0 ? frame.maxY : frame.minY
    let sideY = cornerY - corner.y * inset
    let topX = cornerX - corner.x * inset
    let outX = cornerX + corner.x * reach
    let outY = cornerY + corner.y * reach
    return [
      Point(cornerX, sideY), Point(outX, sideY), Point(outX, outY), Point(topX, outY),
      Point(topX, cornerY),
    ]
  }

  private static func isFree(
    _ points: [Point], _ clearance: Double, _ scene: RoutingScene, _ owner: RoutingProblem.End
  ) -> Bool {
    let own = scene.frame(of: owner)
    return zip(points, points.dropFirst()).allSatisfy { a, b in
      let piece = PolyLine.hull(a, b).inset(by: -clearance)
      return scene.boxes.allSatisfy { $0.rect == own || !$0.rect.intersects(piece) }
        && scene.titles.allSatisfy { $0.map { !$0.intersects(piece) } ?? true }
        && scene.problem.groups.allSatisfy { group in
          group.frame == own || group.frame.contains(piece) || !group.frame.intersects(piece)
        } && scene.problem.bounds.contains(piece)
    }
  }
}
