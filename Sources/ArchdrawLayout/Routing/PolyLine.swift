import ArchdrawGeometry

/// A line of horizontal and vertical pieces, as its corners.
enum PolyLine {
  /// Without points that repeat the last or stand between two others on one line.
  static func simplified(_ points: [Point]) -> [Point] {
    var result: [Point] = []
    for point in points {
      if let last = result.last, last == point { continue }
      if result.count >= 2 {
        let a = result[result.count - 2]
        let b = result[result.count - 1]
        if (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) {
          result.removeLast()
          if result.last == point { continue }
        }
      }
      result.append(point)
    }
    return result
  }

  /// The smallest rectangle around two points.
  static func hull(_ a: Point, _ b: Point) -> Rect {
    Rect(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
  }

  /// Whether the line from `a` to `b` runs through the inside of `rect`.
  static func passes(_ a: Point, _ b: Point, through rect: Rect) -> Bool {
    max(a.x, b.x) > rect.minX && min(a.x, b.x) < rect.maxX && max(a.y, b.y) > rect.minY
      && min(a.y, b.y) < rect.maxY
  }

  static func length(_ points: [Point]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { sum, pair in
      sum + abs(pair.0.x - pair.1.x) + abs(pair.0.y - pair.1.y)
    }
  }
}
