import ArchdrawGeometry
import ArchdrawModel

/// Finds a way through the grid for every flow, then takes those that got into another's way out again
/// and finds them a better one.
struct RoutePlanner {
  let scene: RoutingScene
  let grid: RoutingGrid
  let nets: Nets
  let terms: [FlowTerms]
  private(set) var paths: [GridPath?]
  /// How far a flow had to be let off the rules.
  private(set) var leniency: [PathSearch.Leniency]
  /// The least each flow could cost if nothing stood in its way.
  private var floors: [Int32]
  private var search: PathSearch
  private var usage: TrackUsage
  private let twins: TwinPaths
  private let twinGroups: [[Int]]

  static let rounds = 3
  /// Beyond this many states looked at, ways are left as they are.
  static let mostEffort = 1_500_000
  /// Beyond this many, the flows still to be led are led in a hurry; beyond the last, they are drawn
  /// straight.
  private static let hurriedEffort = 25_000_000
  private static let lastEffort = 35_000_000

  /// How many states have been looked at.
  var effort: Int { search.effort }

  init(_ scene: RoutingScene) {
    self.scene = scene
    grid = RoutingGrid(scene)
    nets = Nets(scene.problem.flows)
    search = PathSearch(grid)
    twins = TwinPaths(scene: scene, grid: grid)
    twinGroups = TwinPaths.groups(scene.problem.flows)
    usage = TrackUsage(grid, sideCount: 4 * scene.problem.components.count)
    var maker = FlowTermsMaker(scene: scene, grid: grid, nets: nets)
    let numbers = nets.net
    terms = scene.problem.flows.enumerated().map { index, flow in
      maker.terms(of: flow, net: numbers[index])
    }
    paths = Array(repeating: nil, count: scene.problem.flows.count)
    leniency = Array(repeating: .none, count: scene.problem.flows.count)
    floors = Array(repeating: .max / 2, count: scene.problem.flows.count)
  }

  mutating func plan() {
    let order = order()
    for flow in order { route(flow, mayCopy: true) }
    for round in 1..<Self.rounds {
      let before = paths
      for flow in order where isTroubled(flow) || (round == 1 && isOpenToBetter(flow)) {
        if effort > Self.mostEffort { break }
        remove(flow)
        route(flow)
      }
      if paths == before { break }
    }
    harmonize()
    search.finish()
  }

  /// Gives twins the same way where that costs them less than a bend each.
  private mutating func harmonize() {
    for group in twinGroups {
      let routed = group.filter { paths[$0] != nil && leniency[$0] == .none }
      if routed.count < 2 { continue }
      let current = routed.map { paths[$0] }
      for flow in routed { remove(flow) }
      var best = current
      // What they have is kept unless something as good is more alike.
      var least = lay(current, routed) + Int32(routed.count) * RouteCosts.bend
      for (model, path) in zip(routed, current) {
        guard let path else { continue }
        let alike = zip(routed, current).map { flow, own in
          twins.path(of: flow, like: model, path, terms[flow]) ?? own
        }
        let cost = lay(alike, routed)
        if cost < least {
          least = cost
          best = alike
        }
      }
      for (flow, path) in zip(routed, best) {
        paths[flow] = path
        if let path { usage.add(path, net: terms[flow].net) }
      }
    }
  }

  /// What paths would cost together, each laid after the ones before; the usage is left as it was.
  private mutating func lay(_ candidates: [GridPath?], _ flows: [Int]) -> Int32 {
    var total: Int32 = 0
    for (flow, path) in zip(flows, candidates) {
      guard let path else { continue }
      total += usage.cost(of: path, terms[flow])
      paths[flow] = path
      usage.add(path, net: terms[flow].net)
    }
    for flow in flows { remove(flow) }
    return total
  }

  /// Straight and short flows first, quiet ones last, so that what matters most gets the straightest way.
  private func order() -> [Int] {
    func key(_ index: Int) -> (Int, Int, Double, Int) {
      let flow = scene.problem.flows[index]
      let from = scene.frame(of: flow.from)
      let to = scene.frame(of: flow.to)
      let isQuiet = [FlowKind.monitoring, .control, .replication].contains(flow.kind)
      let dx = max(to.minX - from.maxX, from.minX - to.maxX, 0)
      let dy = max(to.minY - from.maxY, from.minY - to.maxY, 0)
      let isAligned = [Axis.horizontal, .vertical].contains {
        abs(scene.middle(of: flow.from, $0) - scene.middle(of: flow.to, $0)) < 0.5
      }
      return (isQuiet ? 1 : 0, isAligned || dx == 0 && dy == 0 ? 0 : 1, dx + dy, index)
    }
    let flows = scene.problem.flows
    return flows.indices.filter { flows[$0].from != flows[$0].to }
      .map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func route(_ flow: Int, mayCopy: Bool = false) {
    if mayCopy, let copy = copiedPath(flow) {
      paths[flow] = copy
      usage.add(copy, net: terms[flow].net)
      return
    }
    let isHurried = effort > Self.hurriedEffort
    for level in PathSearch.Leniency.allCases {
      let windows = level == .none && !isHurried ? windows(flow) : [PathSearch.Window()]
      for window in windows where effort < Self.lastEffort {
        if let path = search.find(
          terms[flow], usage, window: window, leniency: level, isHurried: isHurried)
        {
          paths[flow] = path
          leniency[flow] = level
          floors[flow] = search.floor
          usage.add(path, net: terms[flow].net)
          return
        }
      }
    }
    paths[flow] = nil
  }

  /// The way of a twin that is drawn already, if it is free of crossings here as there.
  private func copiedPath(_ flow: Int) -> GridPath? {
    guard let group = twinGroups.first(where: { $0.contains(flow) }) else { return nil }
    for model in group where model != flow && leniency[model] == .none {
      guard let path = paths[model],
        var copy = twins.path(of: flow, like: model, path, terms[flow])
      else { continue }
      copy.cost = usage.cost(of: copy, terms[flow])
      if copy.cost <= path.cost + RouteCosts.bend { return copy }
    }
    return nil
  }

  private mutating func remove(_ flow: Int) {
    guard let path = paths[flow] else { return }
    usage.remove(path, net: terms[flow].net)
    paths[flow] = nil
  }

  /// Whether a flow pays for another's presence, or had to break a rule.
  private func isTroubled(_ flow: Int) -> Bool {
    guard let path = paths[flow] else { return true }
    return leniency[flow] != .none || usage.conflicts(path, terms[flow]) > 0
  }

  /// Whether a flow went out of its way for lines that may have moved since, or is an arm drawn before
  /// the others of its fan, which may now find a better place to part.
  private func isOpenToBetter(_ flow: Int) -> Bool {
    guard let path = paths[flow] else { return false }
    return terms[flow].isArm || path.cost > floors[flow] + RouteCosts.bend
  }

  /// Where to look for a way, nearest first: around the ends, around the frames that they stand in, in the
  /// group that holds both, everywhere.
  private func windows(_ flow: Int) -> [PathSearch.Window] {
    let hull = terms[flow].hull
    let (around, common) = surroundings(of: scene.problem.flows[flow])
    let areas = [hull.inset(by: -120), around.inset(by: -40), common?.inset(by: -40)]
    var windows: [PathSearch.Window] = []
    for case let area? in areas {
      let window = window(area)
      if window == PathSearch.Window() { break }
      if windows.last.map({ !$0.contains(window) }) ?? true { windows.append(window) }
    }
    return windows + [PathSearch.Window()]
  }

  /// The frames below the innermost common group that hold the two ends, and that group.
  private func surroundings(of flow: RoutingProblem.Flow) -> (ends: Rect, common: Rect?) {
    let from = scene.holders(of: flow.from)
    let to = scene.holders(of: flow.to)
    let common = from.first { to.contains($0) }
    let outermost = [from, to].compactMap { holders in holders.prefix { $0 != common }.last }
    let frame = scene.frame(of: flow.from).union(scene.frame(of: flow.to))
    return (
      outermost.reduce(frame) { $0.union(scene.problem.groups[$1].frame) },
      common.map { scene.problem.groups[$0].frame }
    )
  }

  private func window(_ area: Rect) -> PathSearch.Window {
    func covers(_ low: Double, _ high: Double, _ lines: [GridLine]) -> Bool {
      (lines.first.map { $0.position >= low } ?? true)
        && (lines.last.map { $0.position <= high } ?? true)
    }
    if covers(area.minX, area.maxX, grid.columns), covers(area.minY, area.maxY, grid.rows) {
      return PathSearch.Window()
    }
    return PathSearch.Window(
      minX: RoutingGrid.tenths(area.minX), maxX: RoutingGrid.tenths(area.maxX),
      minY: RoutingGrid.tenths(area.minY), maxY: RoutingGrid.tenths(area.maxY))
  }

  /// Whether a flow found no way by the rules.
  func isHindered(_ flow: Int) -> Bool {
    let ends = scene.problem.flows[flow]
    return ends.from != ends.to && (paths[flow] == nil || leniency[flow] != .none)
  }

  var bendCount: Int { paths.indices.reduce(0) { $0 + max(0, corners(of: $1).count - 2) } }

  var hinderedCount: Int { paths.indices.count { isHindered($0) } }

  /// The corners of a flow's way, from dock to dock.
  func corners(of flow: Int) -> [Point] {
    guard let path = paths[flow] else { return makeshift(flow) }
    return PolyLine.simplified(
      [path.start.point] + path.vertices.map(grid.point) + [path.target.point])
  }

  /// Two straight lines from frame to frame, for a flow that has no way at all.
  private func makeshift(_ flow: Int) -> [Point] {
    let from = scene.frame(of: scene.problem.flows[flow].from)
    let to = scene.frame(of: scene.problem.flows[flow].to)
    let start = Point(to.midX >= from.midX ? from.maxX : from.minX, from.midY)
    let end = Point(to.midX, to.midY >= from.midY ? to.minY : to.maxY)
    return PolyLine.simplified([start, Point(end.x, start.y), end])
  }
}
