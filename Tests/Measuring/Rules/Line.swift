import ArchdrawGeometry
import Foundation

/// A flow as it is drawn, in straight pieces. It has two points or more.
struct Line {
  let points: [Point]
  let bounds: Rect

  init(_ points: [Point]) {
    self.points = points
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    bounds = Rect(
      minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
  }

  var pieces: [Piece] { zip(points, points.dropFirst()).map(Piece.init) }

  var length: Double { pieces.reduce(0) { $0 + $1.length } }

  /// Whether more than the slack of the line lies in `rect` made smaller by `inset`.
  func passes(through rect: Rect, inset: Double) -> Bool {
    guard bounds.isNear(rect) else { return false }
    let core = rect.inset(by: inset)
    guard core.width > 0, core.height > 0 else { return false }
    let inside = pieces.reduce(0) { sum, piece in
      guard let part = core.clip(piece.start, piece.end) else { return sum }
      return sum + (part.upperBound - part.lowerBound) * piece.length
    }
    return inside > Tolerance.slack
  }

  func distance(to rect: Rect) -> Double {
    if pieces.contains(where: { rect.clip($0.start, $0.end) != nil }) { return 0 }
    let ends = points.map(rect.distance)
    let sides = pieces.flatMap { piece in rect.corners.map(piece.distance) }
    return (ends + sides).min() ?? 0
  }

  /// The line without wobbles below `tolerance` (Douglas and Peucker's way).
  func simplified(_ tolerance: Double) -> Line {
    var kept: Set<Int> = [0, points.count - 1]
    var stack = [(0, points.count - 1)]
    while let (first, last) = stack.popLast() {
      let chord = Piece(start: points[first], end: points[last])
      var farthest = (distance: 0.0, index: first)
      for index in (first + 1)..<max(first + 1, last) {
        let distance = chord.distance(to: points[index])
        if distance >= farthest.distance { farthest = (distance, index) }
      }
      if farthest.distance > tolerance {
        kept.insert(farthest.index)
        stack += [(first, farthest.index), (farthest.index, last)]
      }
    }
    return Line(kept.sorted().map { points[$0] })
  }

  /// All changes of direction, in quarter turns.
  var quarterTurns: Double {
    let headings = pieces.filter { $0.length > 1e-9 }.map(\.heading)
    let turns = zip(headings, headings.dropFirst()).map { a, b in
      abs((b - a).remainder(dividingBy: 2 * .pi))
    }
    return turns.reduce(0, +) / (.pi / 2)
  }

  /// The length of the pieces that leave the horizontal or the vertical by at most the slack and a tenth.
  var axisParallelLength: Double {
    pieces.reduce(0) { sum, piece in
      let off = min(abs(piece.start.x - piece.end.x), abs(piece.start.y - piece.end.y))
      return off <= min(Tolerance.slack, 0.1 * piece.length) ? sum + piece.length : sum
    }
  }
}

/// A straight piece of a line.
struct Piece {
  let start: Point
  let end: Point

  var length: Double { start.distance(to: end) }

  /// The angle from the horizontal, in radians.
  var heading: Double { atan2(end.y - start.y, end.x - start.x) }

  var bounds: Rect {
    Rect(
      minX: min(start.x, end.x), minY: min(start.y, end.y), maxX: max(start.x, end.x),
      maxY: max(start.y, end.y))
  }

  func point(at share: Double) -> Point {
    Point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y))
  }

  func distance(to point: Point) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let square = dx * dx + dy * dy
    let share = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (square == 0 ? 1 : square)
    return point.distance(to: self.point(at: max(0, min(1, share))))
  }
}
