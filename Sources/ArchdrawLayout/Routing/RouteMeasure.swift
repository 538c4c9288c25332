import ArchdrawGeometry

/// Counts what a finished drawing's lines cost.
struct RouteMeasure {
  private struct Piece {
    var flow: Int
    var net: Int
    var position: Double
    var low: Double
    var high: Double
  }

  /// Crossings, bends, lengths, overlaps and broken rules; what concerns labels is left at nought.
  static func cost(of lines: [[Point]], nets: Nets, violations: Int) -> Routing.Cost {
    var cost = Routing.Cost()
    cost.violations = violations
    for line in lines {
      cost.bends += max(0, line.count - 2)
      cost.length += PolyLine.length(line)
    }
    let vertical = pieces(lines, nets, along: .horizontal)
    let horizontal = pieces(lines, nets, along: .vertical)
    cost.crossings = crossings(vertical, horizontal)
    cost.overlap = overlap(vertical) + overlap(horizontal)
    return cost
  }

  /// The pieces that stand across `axis`, by their position on it.
  private static func pieces(_ lines: [[Point]], _ nets: Nets, along axis: Axis) -> [Piece] {
    var pieces: [Piece] = []
    for (flow, points) in lines.enumerated() {
      for index in points.indices.dropLast() where points[index][axis] == points[index + 1][axis] {
        let one = points[index][axis.other]
        let two = points[index + 1][axis.other]
        pieces.append(
          Piece(
            flow: flow, net: nets.net[flow], position: points[index][axis], low: min(one, two),
            high: max(one, two)))
      }
    }
    return pieces.sorted { ($0.position, $0.low, $0.flow) < ($1.position, $1.low, $1.flow) }
  }

  /// Points where two flows cross, those of shared trunks counted once.
  private static func crossings(_ vertical: [Piece], _ horizontal: [Piece]) -> Int {
    var points: [Point] = []
    for piece in horizontal {
      var index = first(in: vertical, after: piece.low + 0.5)
      while index < vertical.count, vertical[index].position < piece.high - 0.5 {
        let other = vertical[index]
        if other.flow != piece.flow, piece.position > other.low + 0.5,
          piece.position < other.high - 0.5
        {
          points.append(Point(other.position, piece.position))
        }
        index += 1
      }
    }
    points.sort { ($0.x, $0.y) < ($1.x, $1.y) }
    return points.indices.count { $0 == 0 || points[$0] != points[$0 - 1] }
  }

  private static func first(in pieces: [Piece], after position: Double) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].position > position { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func overlap(_ pieces: [Piece]) -> Double {
    var sum = 0.0
    for (index, piece) in pieces.enumerated() {
      for other in pieces[(index + 1)...] {
        if other.position - piece.position >= 1.9 { break }
        if other.net == piece.net { continue }
        sum += max(0, min(piece.high, other.high) - max(piece.low, other.low))
      }
    }
    return sum
  }
}
