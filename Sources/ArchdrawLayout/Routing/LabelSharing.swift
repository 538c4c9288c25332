import ArchdrawGeometry

/// Labels that are said once for several flows: those of one fan that all say the same and leave, or arrive,
/// by one trunk with room for the words.
struct LabelSharing {
  /// By flow: whether another flow's label speaks for it.
  private(set) var isSpokenFor: [Bool]
  /// By flow, for one whose label speaks for others: the part of its line that all of them share, in its
  /// direction.
  private(set) var trunks: [Int: [Point]] = [:]

  init(flows: [RoutingProblem.Flow], nets: Nets, lines: [[Point]]) {
    isSpokenFor = Array(repeating: false, count: flows.count)
    for net in nets.flows where net.count > 1 && Self.areWordedAlike(net.map { flows[$0] }) {
      let isOut = net.allSatisfy { flows[$0].from == flows[net[0]].from }
      var bundles: [(end: Point, flows: [Int])] = []
      for flow in net {
        guard let end = isOut ? lines[flow].first : lines[flow].last else { continue }
        if let index = bundles.firstIndex(where: { $0.end == end }) {
          bundles[index].flows.append(flow)
        } else {
          bundles.append((end, [flow]))
        }
      }
      for bundle in bundles where bundle.flows.count > 1 {
        share(bundle.flows, isOut: isOut, flows, lines)
      }
    }
  }

  static func areWordedAlike(_ flows: [RoutingProblem.Flow]) -> Bool {
    flows[0].wording != nil && flows.allSatisfy { $0.wording == flows[0].wording }
  }

  private mutating func share(
    _ bundle: [Int], isOut: Bool, _ flows: [RoutingProblem.Flow], _ lines: [[Point]]
  ) {
    let outward = bundle.map { isOut ? lines[$0] : lines[$0].reversed() }
    let trunk = outward.dropFirst().reduce(outward[0], Self.commonStart)
    guard let speaker = bundle.first, let size = flows[speaker].label, trunk.count > 1,
      zip(trunk, trunk.dropFirst()).contains(where: { Self.hasRoom(from: $0, to: $1, for: size) })
    else { return }
    trunks[speaker] = isOut ? trunk : trunk.reversed()
    for flow in bundle.dropFirst() { isSpokenFor[flow] = true }
  }

  /// The way that two lines have in common from their first points on.
  private static func commonStart(_ a: [Point], _ b: [Point]) -> [Point] {
    var common = Array(a.prefix(1))
    for (one, two) in zip(a.dropFirst(), b.dropFirst()) {
      let last = common[common.count - 1]
      if one == two {
        common.append(one)
        continue
      }
      let axis: Axis = one.y == last.y ? .horizontal : .vertical
      guard two[axis.other] == last[axis.other], one[axis.other] == last[axis.other],
        (one[axis] > last[axis]) == (two[axis] > last[axis])
      else { break }
      common.append(abs(one[axis] - last[axis]) < abs(two[axis] - last[axis]) ? one : two)
      break
    }
    return common
  }

  private static func hasRoom(from a: Point, to b: Point, for label: Size) -> Bool {
    a.y == b.y ? abs(a.x - b.x) >= label.width + 12 : abs(a.y - b.y) >= label.height + 12
  }
}
