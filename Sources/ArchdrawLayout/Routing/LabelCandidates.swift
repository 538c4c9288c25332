import ArchdrawGeometry

/// The places along its line where a flow's label may stand, each with what it costs by itself.
struct LabelCandidates {
  let scene: RoutingScene
  let nets: Nets
  let lines: [[Point]]
  private let sharing: LabelSharing
  private var problem: RoutingProblem { scene.problem }

  init(scene: RoutingScene, nets: Nets, lines: [[Point]]) {
    self.scene = scene
    self.nets = nets
    self.lines = lines
    sharing = LabelSharing(flows: scene.problem.flows, nets: nets, lines: lines)
  }

  /// A stretch of a line's piece that is the flow's own, or that it shares with others of its net.
  private struct Stretch {
    var axis: Axis
    /// Where the piece stands across the axis.
    var position: Double
    /// What of it a label may lie beside: not the heads, not the bends.
    var low: Double
    var high: Double
    var isShared: Bool
    var length: Double { high - low }
  }

  func places(of flow: Int) -> [LabelPlacing.Place] {
    guard let size = problem.flows[flow].label, !sharing.isSpokenFor[flow] else { return [] }
    let isLoop = problem.flows[flow].from == problem.flows[flow].to
    let stretches = stretches(flow, isLoop: isLoop)
    let longest = stretches.filter { !$0.isShared }.map(\.length).max() ?? 0
    var places: [LabelPlacing.Place] = []
    for stretch in stretches {
      if stretch.length < 8, stretches.count > 1, longest > 8 { continue }
      var base = min(16, max(0, longest - stretch.length) * 0.04)
      if stretch.isShared { base += LabelPlacing.Price.trunk }
      let isDisc = problem.flows[flow].isDisc
      if stretch.axis == .horizontal {
        horizontal(stretch, size, base, isLoop: isLoop, isDisc: isDisc, &places)
      } else {
        vertical(stretch, size, base, isDisc: isDisc, &places)
      }
    }
    return places
  }

  // MARK: Stretches

  private func stretches(_ flow: Int, isLoop: Bool) -> [Stretch] {
    let trunk = sharing.trunks[flow]
    let points = trunk ?? lines[flow]
    let arrow = problem.flows[flow].arrow
    // What is said for all of a fan may stand where all of it runs, as may what the others say too.
    let wording = problem.flows[flow].wording
    let mates =
      trunk == nil
      ? nets.flows[nets.net[flow]].filter {
        $0 != flow && (wording == nil || problem.flows[$0].wording != wording)
      } : []
    var stretches: [Stretch] = []
    for index in points.indices.dropLast() {
      let axis: Axis = points[index].y == points[index + 1].y ? .horizontal : .vertical
      let isAtStart = index == 0 && points.first == lines[flow].first
      let isAtEnd = index == points.count - 2 && points.last == lines[flow].last
      var start = isAtStart ? (arrow == .both ? 12.0 : 3) : 6
      var end = isAtEnd ? (arrow == .none ? 3.0 : 12) : 6
      if isLoop { (start, end) = (0, 0) }
      let isRising = points[index + 1][axis] >= points[index][axis]
      let low = min(points[index][axis], points[index + 1][axis]) + (isRising ? start : end)
      let high = max(points[index][axis], points[index + 1][axis]) - (isRising ? end : start)
      if high <= low { continue }
      let piece = Stretch(
        axis: axis, position: points[index][axis.other], low: low, high: high, isShared: false)
      stretches += split(piece, by: mates)
    }
    return stretches
  }

  /// Cuts a piece where the other lines of its net lie on it.
  private func split(_ piece: Stretch, by mates: [Int]) -> [Stretch] {
    var covered: [(low: Double, high: Double)] = []
    for mate in mates {
      let points = lines[mate]
      for index in points.indices.dropLast() {
        let (a, b) = (points[index], points[index + 1])
        let across = piece.axis.other
        guard a[across] == b[across], abs(a[across] - piece.position) < 1 else { continue }
        let low = max(piece.low, min(a[piece.axis], b[piece.axis]))
        let high = min(piece.high, max(a[piece.axis], b[piece.axis]))
        if low < high { covered.append((low, high)) }
      }
    }
    if covered.isEmpty { return [piece] }
    covered.sort { ($0.low, $0.high) < ($1.low, $1.high) }
    var stretches: [Stretch] = []
    func add(_ low: Double, _ high: Double, isShared: Bool) {
      if high - low < 1 { return }
      var part = piece
      (part.low, part.high, part.isShared) = (low, high, isShared)
      stretches.append(part)
    }
    var reached = piece.low
    for (low, high) in covered {
      add(reached, low - 6, isShared: false)
      add(max(reached, low), high, isShared: true)
      reached = max(reached, high + 6)
    }
    add(reached, piece.high, isShared: false)
    return stretches
  }

  // MARK: Along a stretch

  /// Where a label's middle may stand: anywhere in steps of some twelve pixels, and half-way between the
  /// borders that the piece crosses.
  private func middles(_ stretch: Stretch, need: Double) -> [Double] {
    let center = (stretch.low + stretch.high) / 2
    let reach = (stretch.length - need) / 2
    guard reach > 0 else {
      return [center, center - stretch.length / 4, center + stretch.length / 4]
    }
    var middles = [center]
    let steps = min(12, (reach / 12).rounded(.up))
    for step in 1...Int(steps) {
      let offset = reach * Double(step) / steps
      middles += [center - offset, center + offset]
    }
    let across = stretch.axis.other
    var borders = [stretch.low, stretch.high]
    for group in problem.groups
    where group.frame.start(across) < stretch.position && group.frame.end(across) > stretch.position
    {
      for border in [group.frame.start(stretch.axis), group.frame.end(stretch.axis)]
      where border > stretch.low && border < stretch.high {
        borders.append(border)
      }
    }
    if borders.count == 2 { return middles }
    borders.sort()
    for (one, two) in zip(borders, borders.dropFirst()) where two - one >= need - 8 {
      middles.append((one + two) / 2)
    }
    return middles
  }

  private func horizontal(
    _ stretch: Stretch, _ size: Size, _ base: Double, isLoop: Bool, isDisc: Bool,
    _ places: inout [LabelPlacing.Place]
  ) {
    let onLine = isDisc ? 0 : LabelPlacing.Price.onLine + max(0, size.height - 14) * 3
    // A label wider than its piece hangs over at both sides.
    let excess = isLoop ? 0 : max(0, size.width - stretch.length) * 0.5
    let rows = [
      (stretch.position - 5 - size.height, isDisc ? 20 : 0.0),
      (stretch.position + 6, isDisc ? 20 : 2.5), (stretch.position - size.height / 2, onLine),
    ]
    let center = (stretch.low + stretch.high) / 2
    for middle in middles(stretch, need: size.width) {
      let cost = base + excess + abs(middle - center) * 0.06
      for (row, (y, extra)) in rows.enumerated() {
        places.append(
          LabelPlacing.Place(
            rect: Rect(middle - size.width / 2, y, size.width, size.height), isOnLine: row == 2,
            alignment: .middle, isAmbiguous: stretch.isShared, cost: cost + extra))
      }
    }
  }

  private func vertical(
    _ stretch: Stretch, _ size: Size, _ base: Double, isDisc: Bool,
    _ places: inout [LabelPlacing.Place]
  ) {
    let excess = max(0, size.height - stretch.length) * 0.5
    let x = stretch.position
    let sides: [(Double, Double, Routing.LabelAlignment)] = [
      (x + 8, isDisc ? 20 : 6, .start), (x - 8 - size.width, isDisc ? 20 : 7.5, .end),
      (x - size.width / 2, isDisc ? 0 : LabelPlacing.Price.onLine, .middle),
    ]
    let center = (stretch.low + stretch.high) / 2
    for middle in middles(stretch, need: size.height) {
      let cost = base + excess + abs(middle - center) * 0.06
      for (x, extra, alignment) in sides {
        places.append(
          LabelPlacing.Place(
            rect: Rect(x, middle - size.height / 2, size.width, size.height),
            isOnLine: alignment == .middle, alignment: alignment, isAmbiguous: stretch.isShared,
            cost: cost + extra))
      }
    }
  }
}
