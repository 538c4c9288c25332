import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension Drawer {
  /// The lines with their heads, without their labels. Lines cross plainly: what joins comes in by a bend,
  /// so a crossing is never taken for one, while gaps look like dashes and bridges make a busy picture
  /// busier.
  var flowLines: [Node] {
    let lines = zip(design.flows, placement.flows).map { $1.line($0.arrow).endingInHeads($0.arrow) }
    return zip(design.flows, placement.flows).enumerated().map { i, pair in
      let (flow, placed) = pair
      let stroke = palette.line(flow.kind)
      // Lines on a shared trunk must have their dashes in the same places: they begin where the
      // trunk does, and else at the head, which then stands on a dash.
      let isTurned = !stroke.dash.isEmpty && !sharesStart(i)
      let earlier = (0..<i).filter {
        (lines[$0].start == lines[i].start || lines[$0].end == lines[i].end)
          && design.flows[$0].kind == flow.kind
      }
      var nodes = flowLine(
        lines[i], stroke, isTurned: isTurned, earlier: earlier.map { lines[$0] })
      nodes += placed.line(flow.arrow).heads(flow.arrow).map { head($0, stroke.paint) }
      if flow.kind == .blocked { nodes.append(cross(at: placed.crossing, stroke.paint)) }
      return .group(
        Group(
          id: identifiers.flow(i), classes: ["flow", flow.kind.rawValue], title: tooltip(flow),
          related: related(toFlow: i), fades: true, nodes: nodes))
    }
  }

  /// A line, without the trunk that it shares with an earlier one: what is drawn twice looks thicker, and
  /// thickness tells kinds apart. The whole of it takes its place when the pointer singles it out.
  private func flowLine(
    _ line: RoundedPolyline, _ stroke: Path.Stroke, isTurned: Bool, earlier: [RoundedPolyline]
  ) -> [Node] {
    func node(_ line: RoundedPolyline, isSpare: Bool = false) -> Node {
      .path(Path(Shape.line(isTurned ? line.reversed : line), stroke: stroke, isSpare: isSpare))
    }
    let own = line.parted(from: earlier)
    return own == line ? [node(line)] : [node(line, isSpare: true), node(own)]
  }

  /// The labels and steps of the flows.
  var flowLabels: [Node] {
    zip(design.flows, placement.flows).enumerated().compactMap { i, pair in
      let (flow, placed) = pair
      var nodes: [Node] = []
      if let step = flow.step, let center = placed.disc { nodes += disc(step, at: center) }
      if let label = placed.label {
        let halo = placed.hasHalo ? surface(at: label.frame.center) : nil
        nodes.append(text(label, palette.label(flow.kind), halo: halo))
      }
      if nodes.isEmpty { return nil }
      return .group(
        Group(
          id: identifiers.flowLabel(i), classes: ["flow-label", flow.kind.rawValue],
          title: placed.label?.isTruncated == true || flow.note != nil ? tooltip(flow) : nil,
          related: related(toFlow: i), fades: true, nodes: nodes))
    }
  }

  /// A filled triangle 9 long and 8 wide. Its rounded outline makes up the last of it, so that the tip
  /// ends on the tile's edge and not in it.
  func head(_ head: Head, _ paint: Paint) -> Node {
    let (tip, d) = (head.tip, head.direction)
    let base = Point(tip.x - d.x * PlacedFlow.headLength, tip.y - d.y * PlacedFlow.headLength)
    return .path(
      Path(
        Shape.triangle(
          Point(tip.x - d.x * 0.75, tip.y - d.y * 0.75), Point(base.x - d.y * 4, base.y + d.x * 4),
          Point(base.x + d.y * 4, base.y - d.x * 4)),
        fill: paint, stroke: Path.Stroke(paint, width: 1, join: .round)))
  }

  /// The cross of a flow that is not let through.
  func cross(at p: Point, _ paint: Paint) -> Node {
    .path(
      Path(
        [
          .move(Point(p.x - 4.5, p.y - 4.5)), .line(Point(p.x + 4.5, p.y + 4.5)),
          .move(Point(p.x - 4.5, p.y + 4.5)), .line(Point(p.x + 4.5, p.y - 4.5)),
        ], stroke: Path.Stroke(paint, width: 2, cap: .round)))
  }

  /// Whether another flow of the same kind leaves the same end on the same way.
  private func sharesStart(_ index: Int) -> Bool {
    let (flow, points) = (design.flows[index], placement.flows[index].points)
    return zip(design.flows, placement.flows).enumerated().contains { i, other in
      i != index && other.0.from == flow.from && other.0.kind == flow.kind
        && other.1.points.first == points.first
        && other.1.line(.none).startDirection == placement.flows[index].line(.none).startDirection
    }
  }

  /// What is shown when the pointer rests on a flow: its ends, its label and its note.
  package func tooltip(_ flow: Flow) -> String {
    let ends = Words(design.language).ends(
      design[flow.from].label, design[flow.to].label, flow.arrow)
    return [ends, flow.label, flow.note].compactMap { $0 }.joined(separator: ": ")
  }
}

extension PlacedFlow {
  /// Where a blocked flow is crossed out: on its longest piece, in the middle unless its label or its
  /// step is there.
  package var crossing: Point {
    let pieces = zip(points, points.dropFirst())
    guard let longest = pieces.max(by: { $0.0.distance(to: $0.1) < $1.0.distance(to: $1.1) }) else {
      return points.first ?? Point(0, 0)
    }
    let taken = [label?.frame, disc.map { Rect($0.x - 9, $0.y - 9, 18, 18) }].compactMap { $0 }
    let length = longest.0.distance(to: longest.1)
    let places = [0.5, 0.25, 0.75].map { longest.0.moved(length * $0, towards: longest.1) }
    return places.first { place in
      // The tails of letters hang over a line, and a cross under them is read as one of them.
      !taken.contains { $0.intersects(Rect(place.x - 9, place.y - 9, 18, 18)) }
    } ?? places[0]
  }
}

extension PlacedLegend.Kind {
  /// Where the sample of a blocked flow is crossed out: in the middle of what its head leaves of the line.
  package var crossing: Point { start.moved(start.distance(to: end) / 2 - 4, towards: end) }
}
