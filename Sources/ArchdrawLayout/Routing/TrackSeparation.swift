/// Keeps ordered tracks apart.
enum TrackSeparation {
  /// Two tracks, by their places in the order, that must not meet.
  struct Pair {
    var before: Int
    var after: Int
    /// Whether they are pieces of one flow, which need room for two bends rather than a gap.
    var isOneFlow: Bool
  }

  /// What to try, from the gap that looks best to the last that is possible.
  private static let levels: [(gap: Double, bends: Double, isSoft: Bool)] = [
    (RoutingMetrics.lineGap, 12, true), (8, 8, false), (6, 4, false), (4, 2, false),
    (3, 1, false), (2, 0, false), (0, 0, false),
  ]

  /// Which tracks must be kept apart: those that run side by side with nothing between them, and those
  /// joined by one piece of a flow.
  static func pairs(_ tracks: [Track]) -> [Pair] {
    var pairs: [Pair] = []
    for a in tracks.indices {
      var covered: [(low: Double, high: Double)] = []
      for b in tracks.indices.dropFirst(a + 1) {
        let low = max(tracks[a].low, tracks[b].low) - 4
        let high = min(tracks[a].high, tracks[b].high) + 4
        if low >= high { continue }
        if covered.contains(where: { $0.low <= low && high <= $0.high }) { continue }
        covered.append((tracks[b].low - 4, tracks[b].high + 4))
        pairs.append(Pair(before: a, after: b, isOneFlow: false))
      }
    }
    return pairs + bendPairs(tracks)
  }

  private static func bendPairs(_ tracks: [Track]) -> [Pair] {
    var places: [[(index: Int, track: Int)]] = []
    for (number, track) in tracks.enumerated() {
      for piece in track.pieces {
        while places.count <= piece.flow { places.append([]) }
        places[piece.flow].append((piece.index, number))
      }
    }
    var pairs: [Pair] = []
    for place in places {
      for one in place {
        for two in place where two.index == one.index + 2 && two.track != one.track {
          pairs.append(
            Pair(
              before: min(one.track, two.track), after: max(one.track, two.track), isOneFlow: true))
        }
      }
    }
    return pairs
  }

  /// The tracks' new positions. Where the room does not allow the full gap, those concerned move closer.
  static func positions(_ tracks: [Track], _ pairs: [Pair]) -> [Double] {
    let levels = levels(tracks, pairs)
    var desired = tracks.map(\.desired)
    var weights = tracks.map(\.weight)
    var constraints: [SeparationSolver.Constraint] = []
    for pair in pairs {
      constraints.append(
        .init(left: pair.before, right: pair.after, gap: gap(pair, levels[pair.before])))
    }
    for (index, track) in tracks.enumerated() {
      let isSoft = Self.levels[levels[index]].isSoft
      let lower = isSoft ? track.softLower : track.lower
      let upper = isSoft ? track.softUpper : track.upper
      desired[index] = min(max(desired[index], lower), upper)
      for (wall, isLower) in [(lower, true), (upper, false)] where wall.isFinite {
        desired.append(wall)
        weights.append(1e5)
        let last = desired.count - 1
        constraints.append(
          isLower
            ? .init(left: last, right: index, gap: 0) : .init(left: index, right: last, gap: 0))
      }
    }
    let solved = SeparationSolver.solve(
      desired: desired, weights: weights, constraints: constraints)
    return tracks.indices.map { (solved[$0] * 2).rounded() / 2 }
  }

  private static func gap(_ pair: Pair, _ level: Int) -> Double {
    pair.isOneFlow ? levels[level].bends : levels[level].gap
  }

  /// For each track the first level at which all that hang together find room between their walls.
  private static func levels(_ tracks: [Track], _ pairs: [Pair]) -> [Int] {
    var result = [Int](repeating: 0, count: tracks.count)
    let clusters = clusters(tracks.count, pairs)
    var pairsBefore = [[Pair]](repeating: [], count: tracks.count)
    for pair in pairs { pairsBefore[pair.after].append(pair) }
    for members in clusters {
      var level = 0
      while level < levels.count - 1, !fits(members, tracks, pairsBefore, level) { level += 1 }
      for member in members { result[member] = level }
    }
    return result
  }

  private static func fits(
    _ members: [Int], _ tracks: [Track], _ pairsBefore: [[Pair]], _ level: Int
  ) -> Bool {
    var least: [Int: Double] = [:]
    let isSoft = levels[level].isSoft
    for member in members {
      var place = isSoft ? tracks[member].softLower : tracks[member].lower
      for pair in pairsBefore[member] {
        place = max(place, (least[pair.before] ?? -.infinity) + gap(pair, level))
      }
      if place > (isSoft ? tracks[member].softUpper : tracks[member].upper) + 1e-6 { return false }
      least[member] = place
    }
    return true
  }

  /// Tracks joined by pairs, each cluster in order.
  private static func clusters(_ count: Int, _ pairs: [Pair]) -> [[Int]] {
    var root = Array(0..<count)
    func find(_ index: Int) -> Int {
      var index = index
      while root[index] != index { index = root[index] }
      return index
    }
    for pair in pairs {
      let a = find(pair.before)
      let b = find(pair.after)
      if a != b { root[max(a, b)] = min(a, b) }
    }
    var clusters = [[Int]](repeating: [], count: count)
    for index in 0..<count { clusters[find(index)].append(index) }
    return clusters.filter { !$0.isEmpty }
  }
}
