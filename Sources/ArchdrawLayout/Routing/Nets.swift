import ArchdrawModel

/// Which flows may share a line: those of one fan-out or of one fan-in. Every flow is in one net; flows of
/// different nets are kept apart.
struct Nets: Equatable {
  /// The net of each flow.
  private(set) var net: [Int]
  /// The flows of each net, in order.
  private(set) var flows: [[Int]] = []

  private struct Fan: Hashable {
    var end: RoutingProblem.End
    var isOut: Bool
    var kind: FlowKind
    var arrow: ArchdrawModel.Flow.Arrow
  }

  private struct Pair: Hashable {
    var from: RoutingProblem.End
    var to: RoutingProblem.End
  }

  /// Gives the largest fan its flows first; a flow never joins both its fan-out and its fan-in, which
  /// would draw an all-to-all that is not meant.
  init(_ flows: [RoutingProblem.Flow]) {
    net = Array(repeating: -1, count: flows.count)
    for fan in Self.fans(flows) {
      var pairs: Set<Pair> = []
      let joining = fan.filter { index in
        let flow = flows[index]
        let unordered = Pair(from: flow.from, to: flow.to)
        return net[index] < 0 && !pairs.contains(Pair(from: flow.to, to: flow.from))
          && pairs.insert(unordered).inserted
      }
      if joining.count > 1 { add(joining) }
    }
    for index in flows.indices where net[index] < 0 { add([index]) }
  }

  private mutating func add(_ members: [Int]) {
    for flow in members { net[flow] = flows.count }
    flows.append(members)
  }

  /// All fans of two flows or more, the largest first.
  private static func fans(_ flows: [RoutingProblem.Flow]) -> [[Int]] {
    var place: [Fan: Int] = [:]
    var fans: [[Int]] = []
    func join(_ fan: Fan, _ flow: Int) {
      if let known = place[fan] {
        fans[known].append(flow)
      } else {
        place[fan] = fans.count
        fans.append([flow])
      }
    }
    // Two-headed lines that share a trunk would join all of their ends with each other.
    for (index, flow) in flows.enumerated()
    where flow.from != flow.to && flow.arrow != .both && !flow.standsAlone {
      // A line without heads has no direction: its fans are the same at either end.
      let isPlain = flow.arrow == .forward
      join(Fan(end: flow.from, isOut: isPlain, kind: flow.kind, arrow: flow.arrow), index)
      join(Fan(end: flow.to, isOut: false, kind: flow.kind, arrow: flow.arrow), index)
    }
    let order = fans.indices.filter { fans[$0].count > 1 }
      .sorted { (-fans[$0].count, $0) < (-fans[$1].count, $1) }
    return order.map { fans[$0] }
  }
}
