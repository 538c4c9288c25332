import ArchdrawGeometry
import Foundation

/// Where two lines cross, and how far they run on top of each other.
struct Meeting {
  private(set) var crossings: [Point] = []
  private var runs: [Piece] = []

  /// The length over which both run within the slack and one degree of each other.
  var sharedLength: Double { runs.reduce(0) { $0 + $1.length } }

  /// Corners and touches are told from crossings on a circle of this radius.
  private static let radius = 1.5 * Tolerance.slack

  private struct Hit {
    var point: Point
    /// The pieces of either line that meet here.
    var first: Int
    var second: Int
  }

  init(_ a: Line, _ b: Line) {
    guard a.bounds.isNear(b.bounds) else { return }
    var hits: [Hit] = []
    for (first, piece) in a.pieces.enumerated() where piece.bounds.isNear(b.bounds) {
      for (second, other) in b.pieces.enumerated() where piece.bounds.isNear(other.bounds) {
        if let run = piece.sharedRun(with: other) {
          runs.append(run)
        } else if let point = piece.intersection(with: other) {
          hits.append(Hit(point: point, first: first, second: second))
        }
      }
    }
    for hit in hits where isNew(hit.point) && Self.changesSides(hit, a, b) {
      crossings.append(hit.point)
    }
  }

  private func isNew(_ point: Point) -> Bool {
    !crossings.contains { $0.distance(to: point) <= Tolerance.slack }
      && !runs.contains { $0.distance(to: point) <= Self.radius }
  }

  /// Whether the two sides of `b` lie on different sides of `a`; a line that ends here does not cross.
  private static func changesSides(_ hit: Hit, _ a: Line, _ b: Line) -> Bool {
    guard let back = a.leaves(hit.point, piece: hit.first, step: -1, radius),
      let ahead = a.leaves(hit.point, piece: hit.first, step: 1, radius),
      let before = b.leaves(hit.point, piece: hit.second, step: -1, radius),
      let after = b.leaves(hit.point, piece: hit.second, step: 1, radius)
    else { return false }
    let turn = { (heading: Double) in
      let rest = (heading - back).truncatingRemainder(dividingBy: 2 * .pi)
      return rest < 0 ? rest + 2 * .pi : rest
    }
    return (turn(before) < turn(ahead)) != (turn(after) < turn(ahead))
  }
}

extension Line {
  /// The direction in which the line, walked from `point` on a piece, first is `radius` away from it; `nil`
  /// when it ends sooner.
  fileprivate func leaves(_ point: Point, piece: Int, step: Int, _ radius: Double) -> Double? {
    var index = step > 0 ? piece + 1 : piece
    while points.indices.contains(index) {
      if points[index].distance(to: point) >= radius {
        return Piece(start: point, end: points[index]).heading
      }
      index += step
    }
    return nil
  }
}

extension Piece {
  fileprivate func intersection(with other: Piece) -> Point? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let (ex, ey) = (other.end.x - other.start.x, other.end.y - other.start.y)
    let cross = dx * ey - dy * ex
    guard abs(cross) >= 1e-9 else { return nil }
    let (ox, oy) = (other.start.x - start.x, other.start.y - start.y)
    let here = (ox * ey - oy * ex) / cross
    let there = (ox * dy - oy * dx) / cross
    let range = -1e-6...1 + 1e-6
    return range.contains(here) && range.contains(there) ? point(at: here) : nil
  }

  /// The stretch along which `other` runs parallel, within one degree and the slack.
  fileprivate func sharedRun(with other: Piece) -> Piece? {
    guard length >= Tolerance.slack, other.length >= Tolerance.slack else { return nil }
    let (ux, uy) = ((end.x - start.x) / length, (end.y - start.y) / length)
    let slant = ux * (other.end.y - other.start.y) - uy * (other.end.x - other.start.x)
    guard abs(slant) / other.length <= sin(.pi / 180) else { return nil }
    let ends = [other.start, other.end].map { point -> (along: Double, off: Double) in
      let (dx, dy) = (point.x - start.x, point.y - start.y)
      return (along: ux * dx + uy * dy, off: abs(uy * dx - ux * dy))
    }.sorted { $0.along < $1.along }
    let low = max(0, ends[0].along)
    let high = min(length, ends[1].along)
    let span = ends[1].along - ends[0].along
    let gap = { (along: Double) in
      ends[0].off + (ends[1].off - ends[0].off) * (along - ends[0].along) / (span == 0 ? 1 : span)
    }
    guard high - low > 2 * Tolerance.slack, max(gap(low), gap(high)) <= Tolerance.slack else {
      return nil
    }
    return Piece(start: point(at: low / length), end: point(at: high / length))
  }
}
