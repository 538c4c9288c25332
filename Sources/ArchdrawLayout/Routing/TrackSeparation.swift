/// Keeps ordered tracks apart.
enum TrackSeparation {
  /// Two tracks, by their places in the order, that must not meet.
  struct Pair {
    var before: Int
    var after: Int
    /// Whether they are pieces of one flow, which need room for two bends rather than a gap.
    var isOneFlow: Bool
    /// Whether labels want more room between them.
    var isLabelled = false
  }

  private struct Level {
    var gap: Double
    /// Between pieces of one flow.
    var bends: Double
    /// Between labelled lines that join the same two things.
    var labelled: Double
    /// Whether walls are given the distance that looks best.
    var isSoft: Bool

    init(_ gap: Double, bends: Double, labelled: Double? = nil, isSoft: Bool = false) {
      self.gap = gap
      self.bends = bends
      self.labelled = labelled ?? gap
      self.isSoft = isSoft
    }
  }

  /// What to try, from the gap that looks best to the last that is possible.
  private static let levels = [
    Level(RoutingMetrics.lineGap, bends: 12, labelled: RoutingMetrics.labelledGap, isSoft: true),
    Level(RoutingMetrics.lineGap, bends: 12, labelled: 14, isSoft: true),
    Level(RoutingMetrics.lineGap, bends: 12, isSoft: true),
    Level(8, bends: 8), Level(6, bends: 4), Level(4, bends: 2), Level(3, bends: 1),
    Level(2, bends: 0), Level(1, bends: 0), Level(0, bends: 0),
  ]
  /// The first level that knows no labels.
  private static let plainLevel = 2

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
        let isLabelled = tracks[a].joins != nil && tracks[a].joins == tracks[b].joins
        pairs.append(Pair(before: a, after: b, isOneFlow: false, isLabelled: isLabelled))
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
        .init(left: pair.before, right: pair.after, gap: gap(pair, levels)))
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
    return tracks.indices.map { index in
      // Half pixels keep lines crisp; rows that are tight already have none to give away.
      let grain = Self.levels[levels[index]].gap >= 4 ? 2.0 : 100
      return (solved[index] * grain).rounded() / grain
    }
  }

  private static func gap(_ pair: Pair, _ levels: [Int]) -> Double {
    let level = Self.levels[max(levels[pair.before], levels[pair.after])]
    return pair.isOneFlow ? level.bends : pair.isLabelled ? level.labelled : level.gap
  }

  /// For each track the first level at which there is room for it between its walls. Only those that
  /// stand in one tight row move closer.
  private static func levels(_ tracks: [Track], _ pairs: [Pair]) -> [Int] {
    let first = pairs.contains(where: \.isLabelled) ? 0 : plainLevel
    var rows = TightRows(tracks, pairs, level: first)
    while let row = rows.next() {
      let loosest = row.map { rows.levels[$0] }.min() ?? 0
      if loosest == levels.count - 1 { break }
      for track in row where rows.levels[track] == loosest { rows.tighten(track) }
    }
    return rows.levels
  }

  /// Finds rows of tracks, wall to wall, that do not fit. What a level changes is looked at anew, and no
  /// more.
  private struct TightRows {
    private(set) var levels: [Int]
    private let tracks: [Track]
    private var before: [[Pair]]
    private var after: [[Int]]
    /// The least place of each track, and the one before that pushes it there.
    private var least: [Double]
    private var pushedBy: [Int?]
    private var isStale: [Bool]
    /// All tracks before this fit.
    private var reached = 0

    init(_ tracks: [Track], _ pairs: [Pair], level: Int) {
      self.tracks = tracks
      levels = Array(repeating: level, count: tracks.count)
      before = Array(repeating: [], count: tracks.count)
      after = Array(repeating: [], count: tracks.count)
      for pair in pairs {
        before[pair.after].append(pair)
        after[pair.before].append(pair.after)
      }
      least = Array(repeating: 0, count: tracks.count)
      pushedBy = Array(repeating: nil, count: tracks.count)
      isStale = Array(repeating: true, count: tracks.count)
    }

    mutating func tighten(_ track: Int) {
      levels[track] += 1
      isStale[track] = true
      for other in after[track] { isStale[other] = true }
      reached = min(reached, track)
    }

    /// The first row that does not fit.
    mutating func next() -> [Int]? {
      while reached < tracks.count {
        let track = tracks[reached]
        let isSoft = TrackSeparation.levels[levels[reached]].isSoft
        if isStale[reached] { settle(reached, from: isSoft ? track.softLower : track.lower) }
        if least[reached] > (isSoft ? track.softUpper : track.upper) + 1e-6 {
          var row = [reached]
          while let before = pushedBy[row[row.count - 1]] { row.append(before) }
          return row
        }
        reached += 1
      }
      return nil
    }

    private mutating func settle(_ index: Int, from wall: Double) {
      let old = least[index]
      least[index] = wall
      pushedBy[index] = nil
      for pair in before[index] {
        let place = least[pair.before] + TrackSeparation.gap(pair, levels)
        if place > least[index] {
          least[index] = place
          pushedBy[index] = pair.before
        }
      }
      isStale[index] = false
      if least[index] != old { for other in after[index] { isStale[other] = true } }
    }
  }
}
