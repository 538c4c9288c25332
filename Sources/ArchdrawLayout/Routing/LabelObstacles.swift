import ArchdrawGeometry

/// What labels must keep off, and what they should keep away from.
struct LabelObstacles {
  private struct Box {
    var rect: Rect
    /// Whether it is a component's text, under which a label reads as its next line.
    var isText: Bool
  }

  private struct Piece {
    var flow: Int
    var rect: Rect
  }

  private let bounds: Rect
  private let net: [Int]
  private let lines: [[Point]]
  private let boxes: [Box]
  private let frames: [Rect]
  /// The straight pieces of all lines, in the flows' order.
  private let pieces: [Piece]
  private let heads: [Piece]
  private let boxIndex: SpatialIndex
  private let pieceIndex: SpatialIndex
  private let headIndex: SpatialIndex

  init(scene: RoutingScene, nets: Nets, lines: [[Point]]) {
    bounds = scene.problem.bounds
    net = nets.net
    self.lines = lines
    boxes =
      scene.boxes.map { box in
        let text = box.owner < 0 ? nil : scene.problem.components[box.owner].label
        return Box(rect: box.rect, isText: !box.isLoop && box.rect == text)
      } + scene.titles.compactMap { $0.map { Box(rect: $0, isText: false) } }
    frames = scene.problem.groups.map(\.frame)
    pieces = lines.enumerated().flatMap { flow, points in
      zip(points, points.dropFirst()).map { Piece(flow: flow, rect: PolyLine.hull($0, $1)) }
    }
    heads = zip(lines.indices, scene.problem.flows).flatMap { flow, problem -> [Piece] in
      let points = lines[flow]
      var heads: [Piece] = []
      if problem.arrow != .none {
        heads.append(Self.head(Array(points.suffix(2).reversed()), flow))
      }
      if problem.arrow == .both { heads.append(Self.head(Array(points.prefix(2)), flow)) }
      return heads
    }
    boxIndex = SpatialIndex(boxes.map(\.rect))
    pieceIndex = SpatialIndex(pieces.map(\.rect))
    headIndex = SpatialIndex(heads.map(\.rect))
  }

  /// The box of the arrow head at the first of two points.
  private static func head(_ points: [Point], _ flow: Int) -> Piece {
    let (tip, next) = (points[0], points[1])
    let base = Point(
      tip.x + min(9, max(-9, next.x - tip.x)), tip.y + min(9, max(-9, next.y - tip.y)))
    let hull = PolyLine.hull(tip, base)
    let isHorizontal = tip.y == next.y
    return Piece(
      flow: flow,
      rect: Rect(
        minX: hull.minX - (isHorizontal ? 0 : 4), minY: hull.minY - (isHorizontal ? 4 : 0),
        maxX: hull.maxX + (isHorizontal ? 0 : 4), maxY: hull.maxY + (isHorizontal ? 4 : 0)))
  }

  /// The price of all that a label at a place lies on or comes near to, and how many pieces of lines had to
  /// be looked at for it.
  func price(of place: LabelPlacing.Place, flow: Int) -> (price: Double, looks: Int) {
    let near = pieceIndex.indices(near: place.rect.inset(by: -9))
    let price =
      boxPrice(place.rect) + borderPrice(place.rect) + linePrice(place, flow, near)
      + headPrice(place, flow)
    return (price, near.count)
  }

  private func boxPrice(_ rect: Rect) -> Double {
    var cost = bounds.contains(rect) ? 0 : LabelPlacing.Price.box
    var isHit = false
    boxIndex.forEach(near: rect.inset(by: -LabelPlacing.Clearance.below)) { index in
      let box = boxes[index]
      let gap = rect.gap(to: box.rect)
      if gap >= LabelPlacing.Clearance.below { return }
      if gap < LabelPlacing.Clearance.least {
        isHit = true
        return
      }
      let isBelow = box.isText && rect.minY >= box.rect.maxY
      let wanted = isBelow ? LabelPlacing.Clearance.below : LabelPlacing.Clearance.text
      cost += max(0, wanted - gap) * LabelPlacing.Price.nearText
    }
    return isHit ? cost + LabelPlacing.Price.box : cost
  }

  private func borderPrice(_ rect: Rect) -> Double {
    var cost = 0.0
    for frame in frames {
      let outside = rect.gap(to: frame)
      if outside >= LabelPlacing.Clearance.border { continue }
      let inside = min(
        rect.minX - frame.minX, frame.maxX - rect.maxX, rect.minY - frame.minY,
        frame.maxY - rect.maxY)
      let gap = max(outside, inside)
      if gap < 1 {
        cost += LabelPlacing.Price.border
      } else if gap < LabelPlacing.Clearance.border {
        cost += (LabelPlacing.Clearance.border - gap) * LabelPlacing.Price.nearBorder
      }
    }
    return cost
  }

  /// The price of lying on lines, on a bend of the own one, or beside a trunk that others share.
  private func linePrice(
    _ place: LabelPlacing.Place, _ flow: Int, _ candidates: [Int]
  ) -> Double {
    let room = place.rect.inset(by: -LabelPlacing.Clearance.least)
    let near = place.rect.inset(by: -9)
    var cost = 0.0
    var last = (hit: -1, mate: -1)
    for index in candidates where pieces[index].rect.touches(near) {
      let piece = pieces[index]
      let isHit = piece.rect.touches(room)
      if piece.flow == flow {
        if isHit, !place.isOnLine { cost += LabelPlacing.Price.ownLine }
        continue
      }
      if isHit, last.hit != piece.flow {
        cost += LabelPlacing.Price.line
        last.hit = piece.flow
      }
      if net[piece.flow] == net[flow], last.mate != piece.flow {
        cost += LabelPlacing.Price.besideTrunk
        last.mate = piece.flow
      }
    }
    for corner in lines[flow].dropFirst().dropLast() where near.contains(corner) {
      cost += LabelPlacing.Price.ownBend
    }
    return cost
  }

  private func headPrice(_ place: LabelPlacing.Place, _ flow: Int) -> Double {
    var cost = 0.0
    headIndex.forEach(near: place.rect.inset(by: -LabelPlacing.Clearance.least)) { index in
      let head = heads[index]
      guard head.rect.gap(to: place.rect) < LabelPlacing.Clearance.least else { return }
      cost += head.flow == flow ? LabelPlacing.Price.ownHead : LabelPlacing.Price.line
    }
    return cost
  }
}

extension Rect {
  /// Whether this rectangle, which may have no width or height, runs through the inside of another.
  fileprivate func touches(_ other: Rect) -> Bool {
    maxX > other.minX && minX < other.maxX && maxY > other.minY && minY < other.maxY
  }
}
