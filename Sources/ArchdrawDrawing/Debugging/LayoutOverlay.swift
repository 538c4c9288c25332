import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawScene

extension Scene {
  /// Draws over the picture how it was laid out: the tree's frames in orange, what is free of the
  /// router's grid in green, routes in magenta with their corners, and the search's costs.
  package mutating func overlay(_ trace: LayoutTrace) {
    nodes.append(
      .group(
        Group(
          id: "debug-layout", classes: ["debug"],
          nodes: [grid(trace.tracks)] + trace.nodes.flatMap(tree) + trace.routes.flatMap(route)
            + costs(trace.costs))))
  }

  private func grid(_ tracks: [LayoutTrace.Track]) -> Node {
    let commands = tracks.flatMap { [Path.Command.move($0.from), .line($0.to)] }
    return .path(Path(commands, stroke: .init(.debugGrid, width: 0.5)))
  }

  private func tree(_ node: LayoutTrace.Node) -> [Node] {
    let frame = node.frame
    let corners = [
      Point(frame.maxX, frame.minY), Point(frame.maxX, frame.maxY), Point(frame.minX, frame.maxY),
    ]
    let commands: [Path.Command] =
      [.move(Point(frame.minX, frame.minY))] + corners.map { .line($0) } + [.close]
    // Frames of several depths often begin at the same height; their labels should not.
    let baseline = Point(frame.minX + 3, frame.maxY - 3 - 8 * Double(node.depth % 3))
    return [
      .path(Path(commands, stroke: .init(.debugTree, width: 1, dash: [4, 2]))),
      words([node.label], at: baseline, .debugTree),
    ]
  }

  private func route(_ route: LayoutTrace.Route) -> [Node] {
    guard let start = route.points.first else { return [] }
    let lines = route.points.dropFirst().map { Path.Command.line($0) }
    let corners = route.points.flatMap { point -> [Path.Command] in
      [
        .move(Point(point.x - 2, point.y - 2)), .line(Point(point.x + 2, point.y + 2)),
        .move(Point(point.x - 2, point.y + 2)), .line(Point(point.x + 2, point.y - 2)),
      ]
    }
    return [
      .path(Path([.move(start)] + lines + corners, stroke: .init(.debugRoute, width: 0.75))),
      words([route.label], at: longestMiddle(route.points) + Point(3, -3), .debugRoute),
    ]
  }

  /// Where a label is least likely to meet those of flows that share a trunk.
  private func longestMiddle(_ points: [Point]) -> Point {
    let longest = zip(points, points.dropFirst())
      .max { $0.0.distance(to: $0.1) < $1.0.distance(to: $1.1) }
    guard let (from, to) = longest else { return points[0] }
    return Point((from.x + to.x) / 2, (from.y + to.y) / 2)
  }

  private func costs(_ lines: [String]) -> [Node] {
    [words(lines, at: Point(8, 14), .debugRoute)]
  }

  private func words(_ lines: [String], at start: Point, _ paint: Paint) -> Node {
    .text(
      Text(
        lines: lines.enumerated().map { index, line in
          .init(line, baseline: Point(start.x, start.y + 10 * Double(index)))
        }, size: 7, paint: paint))
  }
}

extension Paint {
  fileprivate static let debugGrid = Paint(
    "debug-grid", light: Color(0x16A34A), dark: Color(0x16A34A))
  fileprivate static let debugTree = Paint(
    "debug-tree", light: Color(0xEA580C), dark: Color(0xEA580C))
  fileprivate static let debugRoute = Paint(
    "debug-route", light: Color(0xC026D3), dark: Color(0xC026D3))
}
