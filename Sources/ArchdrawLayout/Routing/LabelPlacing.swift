import ArchdrawGeometry

/// Finds each label a place along its own line, clear of all else.
struct LabelPlacing {
  /// Where a label could stand.
  struct Place {
    var rect: Rect
    var isOnLine: Bool
    var alignment: Routing.LabelAlignment
    /// What it costs whatever the other labels do.
    var cost: Double
    var hitsBox = false
    var hitsLine = false
    var hitsBorder = false
  }

  /// What a label pays for lying on something.
  enum Price {
    static let line = 60.0
    static let border = 25.0
    static let box = 200.0
    static let label = 150.0
    static let ownBend = 6.0
  }

  let obstacles: LabelObstacles
  let problem: RoutingProblem
  let lines: [[Point]]

  init(scene: RoutingScene, nets: Nets, lines: [[Point]]) {
    problem = scene.problem
    self.lines = lines
    obstacles = LabelObstacles(scene: scene, nets: nets, lines: lines)
  }

  /// The chosen place of each flow's label.
  func choose() -> [Place?] {
    var places: [[Place]] = problem.flows.indices.map { flow in
      problem.flows[flow].label.map { candidates(flow, $0) } ?? []
    }
    for flow in places.indices { places[flow].sort { $0.cost < $1.cost } }
    // The hardest to place chooses first.
    let order = places.indices.filter { !places[$0].isEmpty }
      .sorted { (-places[$0][0].cost, $0) < (-places[$1][0].cost, $1) }
    var chosen: [Place?] = Array(repeating: nil, count: places.count)
    for _ in 0..<3 {
      let before = chosen.map { $0?.rect }
      for flow in order {
        chosen[flow] = nil
        chosen[flow] = best(places[flow], chosen)
      }
      if chosen.map({ $0?.rect }) == before { break }
    }
    return chosen
  }

  private func best(_ places: [Place], _ others: [Place?]) -> Place? {
    var best: Place?
    var least = Double.infinity
    for place in places {
      if place.cost >= least { break }
      var cost = place.cost
      let room = place.rect.inset(by: -3)
      for case let other? in others where other.rect.intersects(room) { cost += Price.label }
      if cost < least {
        least = cost
        best = place
      }
    }
    return best
  }

  private func candidates(_ flow: Int, _ size: Size) -> [Place] {
    let points = lines[flow]
    let isLoop = problem.flows[flow].from == problem.flows[flow].to
    var places: [Place] = []
    let longest = points.indices.dropLast().map { length(points, $0) }.max() ?? 0
    for index in points.indices.dropLast() {
      let a = points[index]
      let b = points[index + 1]
      let own = length(points, index)
      if own < 14, points.count > 2 { continue }
      let base = (longest - own) * 0.04
      if a.y == b.y {
        horizontal(a, b, size, base, isLoop: isLoop, &places)
      } else {
        vertical(a, b, size, base, &places)
      }
    }
    return places.map { obstacles.priced($0, flow: flow) }
  }

  private func length(_ points: [Point], _ index: Int) -> Double {
    abs(points[index].x - points[index + 1].x) + abs(points[index].y - points[index + 1].y)
  }

  /// How far along a piece a label's middle may stand, the middle first.
  private static let fractions = [0.5, 0.42, 0.58, 0.3, 0.7, 0.15, 0.85]

  /// Where a label's middle may stand along a piece: at seven fractions, and half-way between the
  /// borders that the piece crosses.
  private func middles(
    from low: Double, to high: Double, need: Double, at position: Double, along axis: Axis
  ) -> [Double] {
    var middles = Self.fractions.map { low + (high - low) * $0 }
    if need <= high - low {
      middles = middles.map { min(max($0, low + need / 2), high - need / 2) }
    }
    var borders = [low, high]
    for group in problem.groups
    where group.frame.start(axis.other) < position && group.frame.end(axis.other) > position {
      for border in [group.frame.start(axis), group.frame.end(axis)]
      where border > low && border < high {
        borders.append(border)
      }
    }
    if borders.count == 2 { return middles }
    borders.sort()
    for (one, two) in zip(borders, borders.dropFirst()) where two - one >= need - 2 {
      middles.append((one + two) / 2)
    }
    return middles
  }

  private func horizontal(
    _ a: Point, _ b: Point, _ size: Size, _ base: Double, isLoop: Bool, _ places: inout [Place]
  ) {
    let low = min(a.x, b.x)
    let high = max(a.x, b.x)
    // A label wider than its piece hangs over at both sides.
    let excess = isLoop ? 0 : max(0, size.width + 8 - (high - low)) * 0.4
    for middle in middles(from: low, to: high, need: size.width + 8, at: a.y, along: .horizontal) {
      let cost = base + excess + abs(middle - (low + high) / 2) * 0.06
      let x = middle - size.width / 2
      let rows = [(a.y - 5 - size.height, 0.0), (a.y + 6, 2.5), (a.y - size.height / 2, 32)]
      for (row, (y, extra)) in rows.enumerated() {
        places.append(
          Place(
            rect: Rect(x, y, size.width, size.height), isOnLine: row == 2, alignment: .middle,
            cost: cost + extra))
      }
    }
  }

  private func vertical(
    _ a: Point, _ b: Point, _ size: Size, _ base: Double, _ places: inout [Place]
  ) {
    let low = min(a.y, b.y)
    let high = max(a.y, b.y)
    let excess = max(0, size.height + 4 - (high - low)) * 0.4
    let sides: [(Double, Double, Routing.LabelAlignment)] = [
      (a.x + 8, 6, .start), (a.x - 8 - size.width, 7.5, .end), (a.x - size.width / 2, 32, .middle),
    ]
    for middle in middles(from: low, to: high, need: size.height + 4, at: a.x, along: .vertical) {
      let cost = base + excess + abs(middle - (low + high) / 2) * 0.06
      for (x, extra, alignment) in sides {
        places.append(
          Place(
            rect: Rect(x, middle - size.height / 2, size.width, size.height),
            isOnLine: alignment == .middle, alignment: alignment, cost: cost + extra))
      }
    }
  }
}
