/// A line of straight pieces whose bends are rounded: each corner becomes a quadratic curve with the
/// corner as its control point.
package struct RoundedPolyline: Sendable, Equatable {
  package struct Bend: Sendable, Equatable {
    /// Where the curve leaves the first piece, the corner it rounds, and where it meets the next piece.
    package var start: Point
    package var corner: Point
    package var end: Point
  }

  package var start: Point
  package var bends: [Bend]
  package var end: Point

  /// Rounds the bends of `points` with `radius`, at most half of a piece. `straightStart` and
  /// `straightEnd` are lengths at the two ends that stay straight, so that an arrowhead has a line to
  /// stand on. `points` must hold at least one point.
  package init(
    _ points: [Point], radius: Double = 8, straightStart: Double = 0, straightEnd: Double = 0
  ) {
    let corners = points.withoutRepeats
    start = corners.first ?? Point(0, 0)
    end = corners.last ?? start
    bends = []
    guard corners.count > 2 else { return }
    let lengths = zip(corners, corners.dropFirst()).map { $0.distance(to: $1) }
    /// The room that a piece has for a bend at one of its ends.
    func room(_ piece: Int) -> Double {
      let reserved =
        (piece == 0 ? straightStart : 0) + (piece == lengths.count - 1 ? straightEnd : 0)
      return min(lengths[piece] / 2, max(0, lengths[piece] - reserved))
    }
    for i in 1..<(corners.count - 1) where !corners[i].isBetween(corners[i - 1], corners[i + 1]) {
      let r = min(radius, room(i - 1), room(i))
      bends.append(
        Bend(
          start: corners[i].moved(r, towards: corners[i - 1]), corner: corners[i],
          end: corners[i].moved(r, towards: corners[i + 1])))
    }
  }

  /// The same line from its end to its start.
  package var reversed: RoundedPolyline {
    var copy = self
    copy.start = end
    copy.end = start
    copy.bends = bends.reversed().map { Bend(start: $0.end, corner: $0.corner, end: $0.start) }
    return copy
  }

  /// The same line, shorter by at most `length` at its end; a bend is never cut into.
  package func trimmedEnd(by length: Double) -> RoundedPolyline {
    let from = bends.last?.end ?? start
    var copy = self
    copy.end = end.moved(min(length, end.distance(to: from)), towards: from)
    return copy
  }

  /// The line as straight pieces that stay within `tolerance` pixels of the curves. A quadratic curve
  /// lies at most a quarter of the way from chord to corner off its chord, and n equal pieces divide
  /// that by n².
  package func flattened(tolerance: Double = 0.5) -> [Point] {
    var result = [start]
    for bend in bends {
      let middle = Point((bend.start.x + bend.end.x) / 2, (bend.start.y + bend.end.y) / 2)
      let pieces = max(
        1, (bend.corner.distance(to: middle) / 2 / tolerance).squareRoot().rounded(.up))
      result.append(bend.start)
      for i in 1...Int(pieces) { result.append(bend.point(at: Double(i) / pieces)) }
    }
    result.append(end)
    return result.withoutRepeats
  }
}

extension RoundedPolyline.Bend {
  fileprivate func point(at t: Double) -> Point {
    let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
    return Point(
      a * start.x + b * corner.x + c * end.x, a * start.y + b * corner.y + c * end.y)
  }
}

extension Point {
  package func distance(to other: Point) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// The point `distance` further on the way to `target`; itself when the two are the same.
  package func moved(_ distance: Double, towards target: Point) -> Point {
    let length = self.distance(to: target)
    guard length > 0 else { return self }
    return Point(
      x + (target.x - x) / length * distance, y + (target.y - y) / length * distance)
  }

  /// Whether the point lies on the straight line from `a` to `b`.
  fileprivate func isBetween(_ a: Point, _ b: Point) -> Bool {
    let cross = (x - a.x) * (b.y - y) - (y - a.y) * (b.x - x)
    let dot = (x - a.x) * (b.x - x) + (y - a.y) * (b.y - y)
    return abs(cross) < 1e-9 && dot >= 0
  }
}

extension [Point] {
  fileprivate var withoutRepeats: [Point] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
