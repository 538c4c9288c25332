import ArchdrawGeometry

/// A place where a flow may leave or reach an end: a point on its border, and the first vertex of the grid
/// straight out from there.
struct Dock {
  var point: Point
  var vertex: Int
  /// From the border towards the vertex.
  var heading: Int
  /// From the point to the vertex, in tenths of a pixel.
  var stub: Int32
  /// What choosing it costs before anything else is known, in tenths.
  var cost: Int32
  /// Component times four plus heading; −1 on a group's border.
  var side: Int
  /// Whether something stands between the point and the vertex.
  var isBlocked: Bool
}

/// Finds the docks of components and groups.
struct DockFinder {
  let scene: RoutingScene
  let grid: RoutingGrid

  /// The middles of a component's four sides; below its label at the bottom.
  func docks(ofComponent index: Int) -> [Dock] {
    let component = scene.problem.components[index]
    let frame = component.frame
    return Heading.all.compactMap { heading in
      var point = component.middle
      switch heading {
      case Heading.right: point.x = frame.maxX
      case Heading.left: point.x = frame.minX
      case Heading.up: point.y = frame.minY
      default: point.y = component.label.map { $0.maxY + RoutingMetrics.labelGap } ?? frame.maxY
      }
      return dock(at: point, heading: heading, owner: index, side: index * 4 + heading)
    }
  }

  /// Every free line across a group's border, outward, or inward for a flow to something inside.
  func docks(ofGroup index: Int, inward: Bool) -> [Dock] {
    let frame = scene.problem.groups[index].frame
    var docks: [Dock] = []
    for side in Heading.all {
      let along: Axis = Heading.isHorizontal(side) ? .vertical : .horizontal
      let lines = (along == .horizontal ? grid.columns : grid.rows).map(\.position)
      let inset = min(12, (frame.end(along) - frame.start(along)) / 4)
      for line in lines where line >= frame.start(along) + inset && line <= frame.end(along) - inset
      {
        var point = Point(frame.maxX, frame.maxY)
        if side == Heading.left { point.x = frame.minX }
        if side == Heading.up { point.y = frame.minY }
        point[along] = line
        let heading = inward ? Heading.opposite(side) : side
        guard var dock = dock(at: point, heading: heading, owner: nil, side: -1) else { continue }
        dock.cost = Int32(abs(line - frame.middle(along)) * 0.2)
        docks.append(dock)
      }
    }
    return docks
  }

  private func dock(at point: Point, heading: Int, owner: Int?, side: Int) -> Dock? {
    let axis: Axis = Heading.isHorizontal(heading) ? .horizontal : .vertical
    guard
      let vertex = grid.vertex(
        from: point, heading, atLeast: RoutingMetrics.shortestEndRun)
    else { return nil }
    let end = grid.point(vertex)
    let length = abs(end[axis] - point[axis])
    return Dock(
      point: point, vertex: vertex, heading: heading, stub: Int32((length * 10).rounded()), cost: 0,
      side: side, isBlocked: isBlocked(from: point, to: end, owner: owner))
  }

  private func isBlocked(from point: Point, to end: Point, owner: Int?) -> Bool {
    let hull = PolyLine.hull(point, end)
    let stub = Rect(
      minX: hull.minX - (hull.width == 0 ? 2 : 0), minY: hull.minY - (hull.height == 0 ? 2 : 0),
      maxX: hull.maxX + (hull.width == 0 ? 2 : 0), maxY: hull.maxY + (hull.height == 0 ? 2 : 0))
    for box in scene.boxes where box.owner != owner {
      if box.rect.intersects(stub) { return true }
    }
    for case let title? in scene.titles where title.intersects(stub) { return true }
    return false
  }
}
