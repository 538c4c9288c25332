import ArchdrawGeometry

/// Finds the tracks that can move along an axis, what they would like, and their walls.
struct TrackFinder {
  let scene: RoutingScene
  let nets: Nets
  let lines: [[Point]]
  let isMovable: [Bool]
  let axis: Axis

  /// The boxes of the scene by place.
  let boxIndex: SpatialIndex
  /// The pairs of ends that a labelled flow joins.
  private let labelled: Set<Set<RoutingProblem.End>>

  init(
    scene: RoutingScene, nets: Nets, lines: [[Point]], isMovable: [Bool], axis: Axis,
    boxIndex: SpatialIndex
  ) {
    self.scene = scene
    self.nets = nets
    self.lines = lines
    self.isMovable = isMovable
    self.axis = axis
    self.boxIndex = boxIndex
    labelled = Set(scene.problem.flows.filter { $0.label != nil }.map { [$0.from, $0.to] })
  }

  private struct Piece {
    var piece: LinePiece
    var net: Int
    var position: Double
    var low: Double
    var high: Double
  }

  func tracks() -> [Track] {
    var tracks: [Track] = []
    for piece in pieces() {
      if let last = tracks.indices.last, tracks[last].net == piece.net,
        abs(tracks[last].position - piece.position) < 0.5, piece.low <= tracks[last].high + 0.5
      {
        tracks[last].pieces.append(piece.piece)
        tracks[last].high = max(tracks[last].high, piece.high)
      } else {
        tracks.append(
          Track(
            pieces: [piece.piece], net: piece.net, position: piece.position, low: piece.low,
            high: piece.high, desired: piece.position, weight: 1, lower: -.infinity,
            upper: .infinity, softLower: -.infinity, softUpper: .infinity))
      }
    }
    for index in tracks.indices {
      setWalls(&tracks[index])
      setWishes(&tracks[index])
      tracks[index].joins = joins(tracks[index])
    }
    return tracks
  }

  /// The two ends of a line that is straight from one to the other, where some line between them has a
  /// label.
  private func joins(_ track: Track) -> Set<RoutingProblem.End>? {
    guard track.pieces.count == 1, lines[track.pieces[0].flow].count == 2 else { return nil }
    let flow = scene.problem.flows[track.pieces[0].flow]
    let ends: Set = [flow.from, flow.to]
    return labelled.contains(ends) ? ends : nil
  }

  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    for (flow, points) in lines.enumerated() where isMovable[flow] {
      for index in points.indices.dropLast() where points[index][axis] == points[index + 1][axis] {
        let ends = [points[index][axis.other], points[index + 1][axis.other]]
        pieces.append(
          Piece(
            piece: LinePiece(flow: flow, index: index), net: nets.net[flow],
            position: points[index][axis], low: min(ends[0], ends[1]), high: max(ends[0], ends[1])))
      }
    }
    return pieces.sorted {
      ($0.net, $0.position, $0.low, $0.piece.flow, $0.piece.index)
        < ($1.net, $1.position, $1.low, $1.piece.flow, $1.piece.index)
    }
  }

  // MARK: Walls

  private func setWalls(_ track: inout Track) {
    let reach = Rect(scene.problem.bounds, axis).inset(by: 2)
    track.lower = reach.minX
    track.upper = reach.maxX
    track.softLower = track.lower
    track.softUpper = track.upper
    for piece in track.pieces { setEndWalls(piece, &track) }
    let ends = endComponents(track)
    // Everything that stands beside the track, however far: a strip across the drawing.
    let strip = Rect(
      minX: reach.minX, minY: track.low - 4, maxX: reach.maxX, maxY: track.high + 4)
    boxIndex.forEach(near: Rect(strip, axis)) { index in
      let box = scene.boxes[index]
      if !box.isLoop, ends.contains(box.owner) { return }
      wall(Rect(box.rect, axis), hard: 4, soft: 8, &track)
    }
    for case let title? in scene.titles { wall(Rect(title, axis), hard: 3, soft: 6, &track) }
    for group in scene.problem.groups {
      let frame = Rect(group.frame, axis)
      guard frame.minY < track.high + 1, frame.maxY > track.low - 1 else { continue }
      edge(frame.minX, hard: 3, soft: 16, &track)
      edge(frame.maxX, hard: 3, soft: 16, &track)
    }
    // A line that already stands nearer than it should has still somewhere to be.
    track.lower = min(track.lower, track.position)
    track.upper = max(track.upper, track.position)
    track.softLower = min(max(track.softLower, track.lower), track.position)
    track.softUpper = max(min(track.softUpper, track.upper), track.position)
  }

  /// The components whose sides a track's ends stand on; their boxes are no walls to it.
  private func endComponents(_ track: Track) -> [Int] {
    track.pieces.flatMap { piece in
      var owners: [Int] = []
      let flow = scene.problem.flows[piece.flow]
      if piece.index == 0, case .component(let index) = flow.from { owners.append(index) }
      if piece.index == lines[piece.flow].count - 2, case .component(let index) = flow.to {
        owners.append(index)
      }
      return owners
    }
  }

  private func wall(_ rect: Rect, hard: Double, soft: Double, _ track: inout Track) {
    guard rect.minY < track.high + hard, rect.maxY > track.low - hard else { return }
    if rect.midX < track.position {
      track.lower = max(track.lower, rect.maxX + hard)
      track.softLower = max(track.softLower, rect.maxX + soft)
    } else {
      track.upper = min(track.upper, rect.minX - hard)
      track.softUpper = min(track.softUpper, rect.minX - soft)
    }
  }

  private func edge(_ x: Double, hard: Double, soft: Double, _ track: inout Track) {
    if x < track.position {
      track.lower = max(track.lower, x + hard)
      track.softLower = max(track.softLower, x + soft)
    } else {
      track.upper = min(track.upper, x - hard)
      track.softUpper = min(track.softUpper, x - soft)
    }
  }

  /// On its end's frame a piece stays on that side; next to an end it leaves room for the head.
  private func setEndWalls(_ piece: LinePiece, _ track: inout Track) {
    let points = lines[piece.flow]
    let flow = scene.problem.flows[piece.flow]
    let last = points.count - 2
    if piece.index == 0 { keepOnSide(of: flow.from, &track) }
    if piece.index == last { keepOnSide(of: flow.to, &track) }
    let beyond = [(1, points[0]), (last - 1, points[points.count - 1])]
    for (index, end) in beyond where piece.index == index && last > 0 {
      let place = end[axis]
      if place < track.position {
        track.lower = max(track.lower, place + RoutingMetrics.shortestEndRun)
        track.softLower = max(track.softLower, place + RoutingMetrics.endRun)
      } else {
        track.upper = min(track.upper, place - RoutingMetrics.shortestEndRun)
        track.softUpper = min(track.softUpper, place - RoutingMetrics.endRun)
      }
    }
  }

  private func keepOnSide(of end: RoutingProblem.End, _ track: inout Track) {
    let frame = scene.frame(of: end)
    let inset = min(RoutingMetrics.portInset, (frame.end(axis) - frame.start(axis)) / 4)
    track.lower = max(track.lower, frame.start(axis) + inset)
    track.upper = min(track.upper, frame.end(axis) - inset)
  }

  // MARK: Wishes

  private func setWishes(_ track: inout Track) {
    var wishes = 0.0
    var weight = 0.0
    var pull = 0
    var isMiddle = false
    var room = (low: track.softLower, high: track.softUpper)
    for piece in track.pieces {
      let points = lines[piece.flow]
      let flow = scene.problem.flows[piece.flow]
      let isFirst = piece.index == 0
      let isLast = piece.index == points.count - 2
      if isFirst || isLast {
        if let wish = portWish(flow, isFirst: isFirst, isLast: isLast, track) {
          let own = isFirst && isLast ? (joinsMiddles(flow) ? 4000.0 : 8) : 4
          wishes += wish * own
          weight += own
        }
      } else {
        isMiddle = true
        let before = points[piece.index - 1][axis]
        let after = points[piece.index + 2][axis]
        for end in [before, after] {
          if end < track.position { room.low = max(room.low, end + 16) }
          if end > track.position { room.high = min(room.high, end - 16) }
        }
        pull += (before < track.position ? -1 : 1) + (after < track.position ? -1 : 1)
      }
    }
    if let trunk = trunkWish(track) {
      track.desired = trunk
      track.weight = 200
    } else if weight > 0 {
      track.desired = wishes / weight
      track.weight = weight / Double(track.pieces.count)
    } else if isMiddle {
      track.desired =
        forkWish(track, room.low, room.high)
        ?? middleWish(track, pull: pull, room.low, room.high)
      track.weight = 1
    }
  }

  /// Whether the straight line of a flow can run from the middle of an icon to that of another. It then does,
  /// and what shares a side with it makes way.
  private func joinsMiddles(_ flow: RoutingProblem.Flow) -> Bool {
    guard !scene.isGroup(flow.from), !scene.isGroup(flow.to) else { return false }
    return abs(scene.middle(of: flow.from, axis) - scene.middle(of: flow.to, axis)) < 1
  }

  /// Where a fan forks: half-way, but with room for the label on its trunk or, where they say different
  /// things, for those on its arms.
  private func forkWish(_ track: Track, _ low: Double, _ high: Double) -> Double? {
    let mates = nets.flows[track.net]
    guard mates.count > 1, low < high, mates.contains(where: { flow(of: $0).label != nil }) else {
      return nil
    }
    let flows = track.pieces.map { flow(of: $0.flow) }
    let all = mates.map(flow)
    let isOut =
      all.allSatisfy { $0.from == all[0].from } && track.pieces.allSatisfy { $0.index == 1 }
    let isIn =
      all.allSatisfy { $0.to == all[0].to }
      && track.pieces.allSatisfy { $0.index == lines[$0.flow].count - 3 }
    guard isOut || isIn else { return nil }
    let points = lines[track.pieces[0].flow]
    let shared = (isOut ? points[0] : points[points.count - 1])[axis]
    let isShareBefore = shared < track.position
    let middle = (low + high) / 2
    if LabelSharing.areWordedAlike(all) {
      guard flows.count > 1 else { return nil }
      let need = labelLength(all) + 20
      return isShareBefore
        ? min(high, max(middle, shared + need)) : max(low, min(middle, shared - need))
    }
    let need = labelLength(all) + 12
    return isShareBefore ? max(low, min(middle, high - need)) : min(high, max(middle, low + need))
  }

  private func flow(of index: Int) -> RoutingProblem.Flow { scene.problem.flows[index] }

  /// What the longest label takes along the axis.
  private func labelLength(_ flows: [RoutingProblem.Flow]) -> Double {
    flows.compactMap { $0.label.map { axis == .horizontal ? $0.width : $0.height } }.max() ?? 0
  }

  /// The middle of the component that the trunk of a fan stands on.
  private func trunkWish(_ track: Track) -> Double? {
    if track.pieces.count < 2 { return nil }
    let flows = track.pieces.map { scene.problem.flows[$0.flow] }
    let isOut =
      track.pieces.allSatisfy { $0.index == 0 } && flows.allSatisfy { $0.from == flows[0].from }
    let isIn =
      track.pieces.allSatisfy { $0.index == lines[$0.flow].count - 2 }
      && flows.allSatisfy { $0.to == flows[0].to }
    guard isOut || isIn else { return nil }
    let shared = isOut ? flows[0].from : flows[0].to
    return scene.isGroup(shared) ? nil : scene.middle(of: shared, axis)
  }

  /// Half-way between what stands on either side; a detour as short as it can be.
  private func middleWish(_ track: Track, pull: Int, _ low: Double, _ high: Double) -> Double {
    if low > high { return (low + high) / 2 }
    if pull < 0 { return low }
    if pull > 0 { return high }
    let bounds = Rect(scene.problem.bounds, axis).inset(by: 2)
    return low <= bounds.minX || high >= bounds.maxX ? track.position : (low + high) / 2
  }

  /// Where a piece would like to stand on its ends' sides: in the middle of a component's, between the
  /// middles of two, in the middle of what two frames have in common.
  private func portWish(
    _ flow: RoutingProblem.Flow, isFirst: Bool, isLast: Bool, _ track: Track
  ) -> Double? {
    let from = scene.frame(of: flow.from)
    let to = scene.frame(of: flow.to)
    let isFromGroup = scene.isGroup(flow.from)
    let isToGroup = scene.isGroup(flow.to)
    if isFirst, isLast {
      if isFromGroup, isToGroup {
        return (max(from.start(axis), to.start(axis)) + min(from.end(axis), to.end(axis))) / 2
      }
      if isFromGroup { return scene.middle(of: flow.to, axis) }
      if isToGroup { return scene.middle(of: flow.from, axis) }
      return (scene.middle(of: flow.from, axis) + scene.middle(of: flow.to, axis)) / 2
    }
    if isFirst { return isFromGroup ? nil : scene.middle(of: flow.from, axis) }
    return isToGroup ? nil : scene.middle(of: flow.to, axis)
  }
}

extension Rect {
  /// The rectangle with `axis` as its x, so that what is written for one axis serves both.
  fileprivate init(_ rect: Rect, _ axis: Axis) {
    self =
      axis == .horizontal ? rect : Rect(rect.y, rect.x, rect.height, rect.width)
  }
}
