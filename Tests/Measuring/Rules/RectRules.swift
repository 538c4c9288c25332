import ArchdrawGeometry

extension Rect {
  /// Whether the two overlap by more than the slack in both directions.
  func overlaps(_ other: Rect) -> Bool {
    min(maxX, other.maxX) - max(minX, other.minX) > Tolerance.slack
      && min(maxY, other.maxY) - max(minY, other.minY) > Tolerance.slack
  }

  /// Whether `inner` lies in this rectangle, give or take the slack.
  func holds(_ inner: Rect) -> Bool { inset(by: -Tolerance.slack).contains(inner) }

  /// Whether a side of this frame runs through `text`.
  func strikes(_ text: Rect) -> Bool { overlaps(text) && !holds(text) }

  /// Whether the two are no further apart than the slack.
  func isNear(_ other: Rect) -> Bool {
    let grown = inset(by: -Tolerance.slack)
    return grown.minX <= other.maxX && other.minX <= grown.maxX
      && grown.minY <= other.maxY && other.minY <= grown.maxY
  }

  /// How far `point` lies outside; 0 inside.
  func distance(to point: Point) -> Double {
    Point(max(minX - point.x, 0, point.x - maxX), max(minY - point.y, 0, point.y - maxY))
      .distance(to: Point(0, 0))
  }

  /// How far `point` lies from the border, on either side of it.
  func borderDistance(to point: Point) -> Double {
    let outside = distance(to: point)
    return outside > 0
      ? outside
      : min(point.x - minX, maxX - point.x, point.y - minY, maxY - point.y)
  }

  var corners: [Point] {
    [Point(minX, minY), Point(minX, maxY), Point(maxX, minY), Point(maxX, maxY)]
  }

  /// The part of the way from `a` to `b` that lies inside, as shares of it from 0 to 1 (Liang and Barsky's
  /// clipping).
  func clip(_ a: Point, _ b: Point) -> ClosedRange<Double>? {
    var (low, high) = (0.0, 1.0)
    for (step, from, to) in [
      (b.x - a.x, minX - a.x, maxX - a.x), (b.y - a.y, minY - a.y, maxY - a.y),
    ] {
      if abs(step) < 1e-12 {
        if from > 0 || to < 0 { return nil }
      } else {
        low = max(low, min(from / step, to / step))
        high = min(high, max(from / step, to / step))
        if low > high { return nil }
      }
    }
    return low...high
  }
}

/// The area that `rects` cover together.
func unionArea(_ rects: [Rect]) -> Double {
  let edges = rects.flatMap { [$0.minX, $0.maxX] }.sorted()
  var area = 0.0
  for (left, right) in zip(edges, edges.dropFirst()) where right > left {
    var end = -Double.infinity
    let strip = rects.filter { $0.minX <= left && $0.maxX >= right }
    for rect in strip.sorted(by: { $0.minY < $1.minY }) {
      area += (right - left) * max(0, rect.maxY - max(end, rect.minY))
      end = max(end, rect.maxY)
    }
  }
  return area
}
