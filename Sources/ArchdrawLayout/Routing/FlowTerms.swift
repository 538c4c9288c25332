import ArchdrawGeometry

/// What holds for one flow through all searches: where it may go and what its docks are.
struct FlowTerms {
  /// How a flow stands to a group, by the group's number plus one.
  enum Standing {
    static let inside: UInt8 = 0
    /// Around one end but not within the ends' common group.
    static let outside: UInt8 = 1
    static let foreign: UInt8 = 2
  }

  var net: Int
  /// Whether it is the only flow of its net.
  var isAlone: Bool
  /// Whether it is an arm of a fan that should part in one point.
  var isArm: Bool
  /// How many labelled lines to the same end one side of a component has room for, this one included; `nil`
  /// for a flow without a label.
  var labelledLines: Int?
  /// The nets of other flows between the same two ends: they may run side by side.
  var companions: Set<Int>
  /// The same by net; empty when there are none.
  var isCompanion: [Bool]
  /// By group, plus one.
  var standing: Buffer<UInt8>
  /// The borders between a group (plus one) and the last end, priced.
  var bordersAhead: Buffer<Int32>
  /// The frames drawn around members that it may not enter, as bits.
  var foreignOverlays: UInt64
  var starts: [Dock]
  var targets: [Dock]
  /// The last end's frame, and whether it is a group's: any place on its border will do.
  var targetFrame: Rect
  var targetIsGroup: Bool
  /// What the search window is built around.
  var hull: Rect
}

/// Makes the terms of every flow; what several flows need is made once.
struct FlowTermsMaker {
  let scene: RoutingScene
  let grid: RoutingGrid
  let nets: Nets
  private var componentDocks: [[Dock]?]
  private var groupDocks: [[Dock]?]
  /// The axis along which each net fans out or in.
  private let fanAxes: [Axis?]
  /// The nets of the flows between two ends.
  private var companions: [Pair: Set<Int>] = [:]
  /// By pair, for those of more than one net: whether each net is one of them.
  private var isCompanion: [Pair: [Bool]] = [:]

  /// Two ends, whichever comes first.
  private struct Pair: Hashable {
    let ends: Set<RoutingProblem.End>

    init(_ flow: RoutingProblem.Flow) { ends = [flow.from, flow.to] }
  }

  init(scene: RoutingScene, grid: RoutingGrid, nets: Nets) {
    self.scene = scene
    self.grid = grid
    self.nets = nets
    componentDocks = Array(repeating: nil, count: scene.problem.components.count)
    groupDocks = Array(repeating: nil, count: 2 * scene.problem.groups.count)
    fanAxes = nets.flows.map { Self.fanAxis($0, scene) }
    for (index, flow) in scene.problem.flows.enumerated() {
      companions[Pair(flow), default: []].insert(nets.net[index])
    }
    for (pair, numbers) in companions where numbers.count > 1 {
      var flags = [Bool](repeating: false, count: nets.flows.count)
      for number in numbers { flags[number] = true }
      isCompanion[pair] = flags
    }
  }

  /// The axis along which all far ends of a fan lie on one side of the shared one, with room between for
  /// the arms to part; `nil` for a single flow and where there is none.
  private static func fanAxis(_ flows: [Int], _ scene: RoutingScene) -> Axis? {
    let ends = flows.map { scene.problem.flows[$0] }
    // A label wants a piece of its own line, which a trunk would take from it, unless it is said once for all.
    let isOut = ends.allSatisfy { $0.from == ends[0].from }
    let holders = Set(ends.map { scene.holders(of: isOut ? $0.to : $0.from) })
    let isSaidOnce = holders.count == 1 && LabelSharing.areWordedAlike(ends)
    guard flows.count > 1, isSaidOnce || ends.allSatisfy({ $0.label == nil }) else { return nil }
    let shared = scene.frame(of: isOut ? ends[0].from : ends[0].to)
    let far = ends.map { scene.frame(of: isOut ? $0.to : $0.from) }
    let axis = scene.problem.axis
    return [axis, axis.other].first { axis in
      far.allSatisfy { $0.start(axis) >= shared.end(axis) + 40 }
        || far.allSatisfy { $0.end(axis) <= shared.start(axis) - 40 }
    }
  }

  mutating func terms(of flow: RoutingProblem.Flow, net: Int) -> FlowTerms {
    let companions = companions[Pair(flow), default: []].filter { $0 != net }
    let from = scene.frame(of: flow.from)
    let to = scene.frame(of: flow.to)
    let standing = standing(of: flow)
    return FlowTerms(
      net: net, isAlone: nets.flows[net].count == 1, isArm: fanAxes[net] != nil,
      labelledLines: flow.label.map { $0.height > 14 ? 2 : 3 }, companions: companions,
      isCompanion: isCompanion[Pair(flow)] ?? [],
      standing: Buffer(standing), bordersAhead: Buffer(bordersAhead(of: flow)),
      foreignOverlays: foreignOverlays(of: flow),
      starts: docks(of: flow.from, other: flow.to, fanAxes[net]),
      targets: docks(of: flow.to, other: flow.from, fanAxes[net]), targetFrame: to,
      targetIsGroup: scene.isGroup(flow.to), hull: from.union(to))
  }

  private func standing(of flow: RoutingProblem.Flow) -> [UInt8] {
    var standing = [UInt8](
      repeating: FlowTerms.Standing.foreign, count: scene.problem.groups.count + 1)
    let from = scene.holders(of: flow.from)
    let to = scene.holders(of: flow.to)
    standing[0] = FlowTerms.Standing.outside
    for group in from + to { standing[group + 1] = FlowTerms.Standing.outside }
    if let common = from.first(where: to.contains) {
      for group in from + to where scene.ancestors[group].contains(common) {
        standing[group + 1] = FlowTerms.Standing.inside
      }
    } else {
      for index in standing.indices where standing[index] == FlowTerms.Standing.outside {
        standing[index] = FlowTerms.Standing.inside
      }
    }
    // A line to a frame from outside has no business within it.
    for (end, other) in [(flow.from, flow.to), (flow.to, flow.from)] {
      if case .group(let group) = end, !scene.isInside(other, group) {
        standing[group + 1] = FlowTerms.Standing.foreign
      }
    }
    return standing
  }

  private func bordersAhead(of flow: RoutingProblem.Flow) -> [Int32] {
    var chain = scene.holders(of: flow.to)
    if case .group(let group) = flow.to, !scene.isInside(flow.from, group) { chain.removeFirst() }
    var borders = [Int32](repeating: 0, count: scene.problem.groups.count + 1)
    borders[0] = Int32(chain.count) * RouteCosts.border
    let held = Set(chain)
    // How many of the groups around each hold the end too; groups come before those they hold.
    var shared = [Int](repeating: 0, count: scene.ancestors.count)
    for (index, own) in scene.ancestors.enumerated() {
      shared[index] = (own.count > 1 ? shared[own[1]] : 0) + (held.contains(index) ? 1 : 0)
      borders[index + 1] = Int32(own.count + chain.count - 2 * shared[index]) * RouteCosts.border
    }
    return borders
  }

  private func foreignOverlays(of flow: RoutingProblem.Flow) -> UInt64 {
    var bits: UInt64 = 0
    for (bit, group) in scene.overlays.enumerated() {
      let touches = scene.isInside(flow.from, group) || scene.isInside(flow.to, group)
      if !touches { bits |= 1 << UInt64(bit % 64) }
    }
    return bits
  }

  private mutating func docks(
    of end: RoutingProblem.End, other: RoutingProblem.End, _ fanAxis: Axis?
  ) -> [Dock] {
    let axis = scene.problem.axis
    switch end {
    case .component(let index):
      let known = componentDocks[index]
      let docks = known ?? DockFinder(scene: scene, grid: grid).docks(ofComponent: index)
      componentDocks[index] = docks
      let center = scene.problem.components[index].middle
      let far = scene.frame(of: other)
      let isAround = far.contains(scene.problem.components[index].frame)
      return docks.map { dock in
        var dock = dock
        let step = Heading.step(dock.heading)
        let ahead = step.dx * (far.midX - center.x) + step.dy * (far.midY - center.y)
        if ahead < 0, !isAround { dock.cost += RouteCosts.facingAway }
        if dock.heading == Heading.down { dock.cost += RouteCosts.belowLabel }
        if Heading.isHorizontal(dock.heading) != (axis == .horizontal) {
          dock.cost += RouteCosts.offAxis
        }
        if let fanAxis, Heading.isHorizontal(dock.heading) != (fanAxis == .horizontal) {
          dock.cost += RouteCosts.offFan
        }
        return dock
      }
    case .group(let index):
      let inward = scene.isInside(other, index)
      let slot = 2 * index + (inward ? 1 : 0)
      let docks =
        groupDocks[slot]
        ?? DockFinder(scene: scene, grid: grid).docks(ofGroup: index, inward: inward)
      groupDocks[slot] = docks
      return docks
    }
  }
}
