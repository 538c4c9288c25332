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
  private var search: PathSearch
  private var usage: TrackUsage

  static let rounds = 3

  init(_ scene: RoutingScene) {
    self.scene = scene
    grid = RoutingGrid(scene)
    nets = Nets(scene.problem.flows)
    search = PathSearch(grid)
    usage = TrackUsage(
      edgeCount: 2 * grid.columns * grid.rows, sideCount: 4 * scene.problem.components.count,
      netCount: nets.flows.count)
    var maker = FlowTermsMaker(scene: scene, grid: grid, nets: nets)
    let words = usage.words
    let numbers = nets.net
    terms = scene.problem.flows.enumerated().map { index, flow in
      maker.terms(of: flow, net: numbers[index], words: words)
    }
    paths = Array(repeating: nil, count: scene.problem.flows.count)
    leniency = Array(repeating: .none, count: scene.problem.flows.count)
  }

  mutating func plan() {
    let order = order()
    for flow in order { route(flow) }
    for _ in 1..<Self.rounds {
      let before = paths
      for flow in order where isTroubled(flow) {
        remove(flow)
        route(flow)
      }
      if paths == before { break }
    }
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
      let isAligned = abs(from.midX - to.midX) < 0.5 || abs(from.midY - to.midY) < 0.5
      return (isQuiet ? 1 : 0, isAligned || dx == 0 && dy == 0 ? 0 : 1, dx + dy, index)
    }
    let flows = scene.problem.flows
    return flows.indices.filter { flows[$0].from != flows[$0].to }
      .map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func route(_ flow: Int) {
    for level in PathSearch.Leniency.allCases {
      let windows = level == .none ? windows(around: terms[flow].hull) : [everything]
      for window in windows {
        if let path = search.find(terms[flow], usage, window: window, leniency: level) {
          paths[flow] = path
          leniency[flow] = level
          usage.add(path, net: terms[flow].net)
          return
        }
      }
    }
    paths[flow] = nil
  }

  private mutating func remove(_ flow: Int) {
    guard let path = paths[flow] else { return }
    usage.remove(path, net: terms[flow].net)
    paths[flow] = nil
    for other in nets.flows[terms[flow].net] {
      if let path = paths[other] { usage.add(path, net: terms[flow].net) }
    }
  }

  /// Whether a flow pays for another's presence, or had to break a rule.
  private func isTroubled(_ flow: Int) -> Bool {
    guard let path = paths[flow] else { return true }
    return leniency[flow] != .none || search.conflicts(path, terms[flow], usage) > 0
  }

  private var everything: PathSearch.Window {
    PathSearch.Window(columns: 0...max(0, grid.columns - 1), rows: 0...max(0, grid.rows - 1))
  }

  private func windows(around hull: Rect) -> [PathSearch.Window] {
    var windows: [PathSearch.Window] = []
    for reach in [120.0, 400] {
      let area = hull.inset(by: -reach)
      let left = RoutingGrid.firstIndex(in: grid.xs, atLeast: area.minX)
      let right = RoutingGrid.firstIndex(in: grid.xs, above: area.maxX) - 1
      let top = RoutingGrid.firstIndex(in: grid.ys, atLeast: area.minY)
      let bottom = RoutingGrid.firstIndex(in: grid.ys, above: area.maxY) - 1
      guard left <= right, top <= bottom else { continue }
      let window = PathSearch.Window(columns: left...right, rows: top...bottom)
      if windows.last != window { windows.append(window) }
    }
    if windows.last != everything { windows.append(everything) }
    return windows
  }

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
