import ArchdrawGeometry

/// Puts tracks in order across the axis they move along; those on one line by where their ways part, so
/// that pulling them apart makes no crossing that need not be.
struct TrackOrder {
  let lines: [[Point]]
  let axis: Axis

  func sort(_ tracks: inout [Track]) {
    tracks.sort {
      ($0.position, $0.pieces[0].flow, $0.low) < ($1.position, $1.pieces[0].flow, $1.low)
    }
    var start = 0
    while start < tracks.count {
      var end = start + 1
      while end < tracks.count, tracks[end].position - tracks[start].position < 0.5 { end += 1 }
      if end - start > 1 {
        let cluster = Array(tracks[start..<end])
        for (offset, track) in ordered(cluster).enumerated() { tracks[start + offset] = track }
      }
      start = end
    }
  }

  /// Repeatedly takes the first track that none of the others must precede.
  private func ordered(_ cluster: [Track]) -> [Track] {
    let count = cluster.count
    var precedes = [[Bool]](repeating: Array(repeating: false, count: count), count: count)
    for a in 0..<count {
      for b in (a + 1)..<count where overlap(cluster[a], cluster[b]) {
        let side = relation(cluster[a], cluster[b])
        if side < 0 { precedes[a][b] = true }
        if side > 0 { precedes[b][a] = true }
      }
    }
    var left = Array(0..<count)
    var result: [Track] = []
    while !left.isEmpty {
      let free = left.firstIndex { a in left.allSatisfy { !precedes[$0][a] } } ?? 0
      result.append(cluster[left.remove(at: free)])
    }
    return result
  }

  private func overlap(_ a: Track, _ b: Track) -> Bool {
    a.low < b.high + 2 && b.low < a.high + 2
  }

  /// Negative when `a` belongs before `b`.
  private func relation(_ a: Track, _ b: Track) -> Int {
    var sum = 0
    for one in a.pieces.prefix(4) {
      for other in b.pieces.prefix(4) {
        sum += relation(one, other)
      }
    }
    return sum
  }

  private func relation(_ a: LinePiece, _ b: LinePiece) -> Int {
    let (aLow, aHigh) = extent(a)
    let (bLow, bHigh) = extent(b)
    guard aLow < bHigh + 2, bLow < aHigh + 2 else { return 0 }
    // On a vertical line, going down, the right-hand side is the smaller x; going up, the larger.
    let sign = axis == .horizontal ? -1 : 1
    let forward = sign * side(a, b, heading: axis == .horizontal ? Heading.down : Heading.right)
    let back = -sign * side(a, b, heading: axis == .horizontal ? Heading.up : Heading.left)
    return forward + back
  }

  private func extent(_ piece: LinePiece) -> (Double, Double) {
    let one = lines[piece.flow][piece.index][axis.other]
    let two = lines[piece.flow][piece.index + 1][axis.other]
    return (min(one, two), max(one, two))
  }

  /// Follows two lines that run together until they part: 1 when `a` then lies to the right of `b`, −1 to
  /// the left, 0 when they never part.
  private func side(_ a: LinePiece, _ b: LinePiece, heading: Int) -> Int {
    var heading = heading
    var one = Walker(a, lines[a.flow], heading)
    var two = Walker(b, lines[b.flow], heading)
    for _ in 0..<16 {
      let step = Heading.step(heading)
      let apart =
        (one.end.x - two.end.x) * step.dx + (one.end.y - two.end.y) * step.dy
      let turnOne = one.turn(heading)
      let turnTwo = two.turn(heading)
      if apart < -0.5 { return turnOne }
      if apart > 0.5 { return -turnTwo }
      if turnOne != turnTwo { return (turnOne - turnTwo).signum() }
      if turnOne == 0 { return 0 }
      heading = (heading + turnOne) & 3
      one.advance()
      two.advance()
    }
    return 0
  }

  /// A place on a line and which way along its corners it is followed.
  private struct Walker {
    let points: [Point]
    var end: Point { points[corner] }
    private var corner: Int
    private let step: Int

    init(_ piece: LinePiece, _ points: [Point], _ heading: Int) {
      self.points = points
      let a = points[piece.index]
      let b = points[piece.index + 1]
      let way = Heading.step(heading)
      let isForward = (b.x - a.x) * way.dx + (b.y - a.y) * way.dy > 0
      corner = isForward ? piece.index + 1 : piece.index
      step = isForward ? 1 : -1
    }

    /// 1 for a turn to the right at the end, −1 to the left, 0 where the line ends.
    func turn(_ heading: Int) -> Int {
      let next = corner + step
      guard points.indices.contains(next) else { return 0 }
      let right = Heading.step((heading + 1) & 3)
      let ahead = (points[next].x - end.x) * right.dx + (points[next].y - end.y) * right.dy
      return ahead > 0 ? 1 : ahead < 0 ? -1 : 0
    }

    mutating func advance() { corner += step }
  }
}
