import ArchdrawGeometry

/// What labels must keep off.
struct LabelObstacles {
  let scene: RoutingScene
  let net: [Int]
  let lines: [[Point]]
  /// Each line's extent, to skip those far away.
  private let hulls: [Rect]

  init(scene: RoutingScene, nets: Nets, lines: [[Point]]) {
    self.scene = scene
    net = nets.net
    self.lines = lines
    hulls = lines.map { points in
      points.dropFirst().reduce(PolyLine.hull(points[0], points[0])) {
        $0.union(PolyLine.hull($1, $1))
      }
    }
  }

  /// The place with the price of all it lies on.
  func priced(_ place: LabelPlacing.Place, flow: Int) -> LabelPlacing.Place {
    var place = place
    if hitsBox(place.rect) {
      place.hitsBox = true
      place.cost += LabelPlacing.Price.box
    }
    let borders = borders(under: place.rect)
    if borders > 0 {
      place.hitsBorder = true
      place.cost += Double(borders) * LabelPlacing.Price.border
    }
    let foreign = foreignLines(under: place.rect, flow)
    if foreign > 0 {
      place.hitsLine = true
      place.cost += Double(foreign) * LabelPlacing.Price.line
    }
    place.cost += ownLine(under: place, flow)
    return place
  }

  private func hitsBox(_ rect: Rect) -> Bool {
    let room = rect.inset(by: -2)
    if !scene.problem.bounds.contains(rect) { return true }
    for box in scene.boxes where box.rect.intersects(room) { return true }
    for case let title? in scene.titles where title.intersects(room) { return true }
    return false
  }

  private func borders(under rect: Rect) -> Int {
    let room = rect.inset(by: -1)
    return scene.problem.groups.count {
      $0.frame.intersects(room) && !$0.frame.inset(by: 1).contains(rect)
    }
  }

  private func foreignLines(under rect: Rect, _ flow: Int) -> Int {
    let room = rect.inset(by: -2)
    var count = 0
    for other in lines.indices where other != flow && hulls[other].inset(by: -1).intersects(room) {
      let points = lines[other]
      for index in points.indices.dropLast()
      where PolyLine.passes(points[index], points[index + 1], through: room) {
        count += 1
        break
      }
    }
    return count
  }

  /// The price of lying on the own line, on a bend of it, or beside a trunk that others share.
  private func ownLine(under place: LabelPlacing.Place, _ flow: Int) -> Double {
    let points = lines[flow]
    let room = place.rect.inset(by: -2)
    var cost = 0.0
    if !place.isOnLine {
      for index in points.indices.dropLast()
      where PolyLine.passes(points[index], points[index + 1], through: room) {
        cost += 40
      }
    }
    let near = place.rect.inset(by: -9)
    for corner in points.dropFirst().dropLast() where near.contains(corner) {
      cost += LabelPlacing.Price.ownBend
    }
    for other in lines.indices
    where other != flow && net[other] == net[flow] && hulls[other].intersects(near) {
      let trunk = lines[other]
      for index in trunk.indices.dropLast()
      where PolyLine.passes(trunk[index], trunk[index + 1], through: near) {
        cost += 14
        break
      }
    }
    return cost
  }
}
