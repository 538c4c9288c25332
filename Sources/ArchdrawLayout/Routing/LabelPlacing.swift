import ArchdrawGeometry

/// Finds each label a place along its own line, clear of all else.
struct LabelPlacing {
  /// Where a label could stand.
  struct Place {
    var rect: Rect
    var isOnLine: Bool
    var alignment: Routing.LabelAlignment
    /// Whether other flows, for which the label does not speak, run beside it with its own.
    var isAmbiguous: Bool
    /// What it costs whatever the other labels do; before `isPriced`, whatever stands around it.
    var cost: Double
    var isPriced = false
  }

  /// What a label pays for what it lies on or comes near to.
  enum Price {
    static let line = 60.0
    static let border = 40.0
    static let box = 200.0
    static let label = 220.0
    static let ownBend = 6.0
    static let ownLine = 40.0
    static let ownHead = 30.0
    static let trunk = 22.0
    static let besideTrunk = 14.0
    static let onLine = 36.0
    /// For each pixel by which it is nearer to another text, or to a border, than it should be.
    static let nearText = 2.5
    static let nearBorder = 3.0
  }

  /// How far labels should keep from frames' borders and from other texts, and how far they must.
  enum Clearance {
    static let border = 5.0
    static let text = 6.0
    static let least = 2.0
    /// Below the text of a component, where a label reads as that text's next line.
    static let below = 10.0
  }

  private let obstacles: LabelObstacles
  /// The flows with labels, and for each of them its places, the cheapest first.
  private let flows: [Int]
  private var places: [[Place]]
  private let count: Int
  /// How much was looked at so far. Beyond the most, a label takes the best of the places known.
  private var effort = 0
  private static let mostEffort = 3_000_000
  /// How often places were compared with other labels' so far. Beyond the most, no room is made any more:
  /// hundreds of labels beside each other would take minutes.
  private var comparisons = 0
  private static let mostComparisons = 5_000_000

  init(scene: RoutingScene, nets: Nets, lines: [[Point]]) {
    let candidates = LabelCandidates(scene: scene, nets: nets, lines: lines)
    obstacles = LabelObstacles(scene: scene, nets: nets, lines: lines)
    count = lines.count
    places = scene.problem.flows.indices.map { flow in
      candidates.places(of: flow).stablySorted { $0.cost < $1.cost }
    }
    flows = places.indices.filter { [places] in !places[$0].isEmpty }
  }

  /// The chosen place of each flow's label.
  mutating func choose() -> [Place?] {
    var chosen: [Place?] = Array(repeating: nil, count: count)
    if flows.isEmpty { return chosen }
    let nothing = chosen
    var alone = [Double](repeating: 0, count: count)
    for flow in flows { alone[flow] = best(flow, nothing)?.cost ?? 0 }
    // The hardest to place chooses first.
    let order = flows.sorted { (-alone[$0], $0) < (-alone[$1], $1) }
    for _ in 0..<3 {
      let before = chosen.map { $0?.rect }
      for flow in order {
        chosen[flow] = nil
        chosen[flow] = best(flow, chosen)
      }
      if chosen.map({ $0?.rect }) == before { break }
    }
    for flow in order where cost(flow, chosen) > alone[flow] + 8 { makeRoom(flow, &chosen) }
    return chosen
  }

  /// The cheapest place beside the other labels. Places are priced no sooner than they are looked at.
  private mutating func best(_ flow: Int, _ others: [Place?]) -> Place? {
    var best: Place?
    var least = Double.infinity
    for index in places[flow].indices {
      // The first price is the least that a place can cost.
      if places[flow][index].cost >= least, !places[flow][index].isPriced { break }
      if effort > Self.mostEffort, !places[flow][index].isPriced, best != nil { break }
      let place = priced(flow, index)
      if place.cost >= least { continue }
      comparisons += flows.count
      let cost = place.cost + Self.crowding(place.rect, flow, others, self.flows)
      if cost < least {
        least = cost
        best = place
      }
    }
    return best
  }

  private mutating func priced(_ flow: Int, _ index: Int) -> Place {
    if !places[flow][index].isPriced {
      let (price, looks) = obstacles.price(of: places[flow][index], flow: flow)
      effort += looks + 10
      places[flow][index].cost += price
      places[flow][index].isPriced = true
    }
    return places[flow][index]
  }

  private func cost(_ flow: Int, _ chosen: [Place?]) -> Double {
    guard let place = chosen[flow] else { return 0 }
    return place.cost + Self.crowding(place.rect, flow, chosen, flows)
  }

  /// What a label pays for the labels near it.
  private static func crowding(
    _ rect: Rect, _ flow: Int, _ others: [Place?], _ flows: [Int]
  ) -> Double {
    var cost = 0.0
    for other in flows where other != flow {
      guard let place = others[other] else { continue }
      let gap = rect.gap(to: place.rect)
      if gap < Clearance.least {
        cost += Price.label
      } else if gap < Clearance.text {
        cost += (Clearance.text - gap) * Price.nearText
      }
    }
    return cost
  }

  /// Tries better places for a label, those in its way finding new ones, and keeps what is best for all
  /// of them together.
  private mutating func makeRoom(_ flow: Int, _ chosen: inout [Place?]) {
    let limit = cost(flow, chosen)
    var tries = 0
    for index in places[flow].indices where tries < 24 && comparisons < Self.mostComparisons {
      let place = places[flow][index]
      if !place.isPriced || place.cost >= limit { continue }
      tries += 1
      let inTheWay = flows.filter { other in
        other != flow
          && chosen[other].map { $0.rect.gap(to: place.rect) < Clearance.text } ?? false
      }
      let before = ([flow] + inTheWay).reduce(0) { $0 + cost($1, chosen) }
      var trial = chosen
      trial[flow] = place
      for other in inTheWay { trial[other] = nil }
      for other in inTheWay { trial[other] = best(other, trial) }
      let after = ([flow] + inTheWay).reduce(0) { $0 + cost($1, trial) }
      if after < before - 0.01 { chosen = trial }
    }
  }
}

extension Rect {
  /// How far apart two rectangles are along the axis on which they are farther apart; negative when they
  /// overlap.
  func gap(to other: Rect) -> Double {
    max(minX - other.maxX, other.minX - maxX, minY - other.maxY, other.minY - maxY)
  }
}
