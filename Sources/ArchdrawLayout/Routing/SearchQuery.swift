import ArchdrawGeometry

/// What stays the same through one search, ready for the inner loop. Lengths in tenths of a pixel.
struct SearchQuery {
  /// A dock to reach, seen from the grid.
  struct Goal {
    var x: Int32
    var y: Int32
    var arrival: Int
    var cost: Int32
  }

  /// A frame to reach, at any place on its border.
  struct Area {
    var minX: Int32
    var minY: Int32
    var maxX: Int32
    var maxY: Int32

    @inline(__always)
    func distance(_ x: Int32, _ y: Int32) -> Int32 {
      let dx = max(minX - x, x - maxX, 0)
      let dy = max(minY - y, y - maxY, 0)
      if dx + dy > 0 { return dx + dy }
      return min(min(x - minX, maxX - x), min(y - minY, maxY - y))
    }
  }

  /// The open docks and what each costs now, its stub included.
  let starts: [(dock: Dock, cost: Int32)]
  let targets: [(dock: Dock, cost: Int32)]
  let goals: [Goal]
  let area: Area
  let blocking: UInt8
  let mayTrespass: Bool

  init(
    _ terms: FlowTerms, _ usage: TrackUsage, _ leniency: PathSearch.Leniency, _ grid: RoutingGrid
  ) {
    blocking = leniency.blocking
    mayTrespass = leniency != .none
    func priced(_ docks: [Dock]) -> [(dock: Dock, cost: Int32)] {
      docks.filter { !$0.isBlocked || leniency == .boxes }
        .map { ($0, usage.price(of: $0, terms)) }
    }
    starts = priced(terms.starts)
    targets = priced(terms.targets)
    goals =
      terms.targetIsGroup
      ? []
      : targets.map { target, cost in
        Goal(
          x: grid.x[target.vertex], y: grid.y[target.vertex],
          arrival: Heading.opposite(target.heading), cost: cost)
      }
    let frame = terms.targetFrame
    area = Area(
      minX: Int32(frame.minX * 10), minY: Int32(frame.minY * 10), maxX: Int32(frame.maxX * 10),
      maxY: Int32(frame.maxY * 10))
  }
}
