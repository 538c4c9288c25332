import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

/// An arrowhead: where its tip is, and which way it points, as a vector of length 1.
struct Head: Equatable {
  var tip: Point
  var direction: Point
}

extension RoundedPolyline {
  /// Shorter where heads stand, which the line ends inside of.
  func endingInHeads(_ arrow: Flow.Arrow) -> RoundedPolyline {
    let length = PlacedFlow.headLength - 1
    switch arrow {
    case .none: return self
    case .forward: return trimmedEnd(by: length)
    case .both: return trimmedEnd(by: length).reversed.trimmedEnd(by: length).reversed
    }
  }

  /// The direction in which the line leaves its start.
  var startDirection: Point { direction(from: start, to: bends.first?.corner ?? end) }

  func heads(_ arrow: Flow.Arrow) -> [Head] {
    let atEnd = Head(tip: end, direction: direction(from: bends.last?.corner ?? start, to: end))
    switch arrow {
    case .none: return []
    case .forward: return [atEnd]
    case .both:
      let back = startDirection
      return [Head(tip: start, direction: Point(-back.x, -back.y)), atEnd]
    }
  }

  private func direction(from a: Point, to b: Point) -> Point {
    let length = a.distance(to: b)
    return length > 0 ? Point((b.x - a.x) / length, (b.y - a.y) / length) : Point(1, 0)
  }
}
