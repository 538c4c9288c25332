import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension DrawIOWriter {
  /// A connector with its label, its step and, when it is blocked, its cross. It stands in the innermost
  /// frame around both of its ends, as draw.io itself would put it, and so moves with it.
  mutating func addFlow(_ index: Int) {
    let flow = drawer.design.flows[index]
    let placed = drawer.placement.flows[index]
    let id = drawer.identifiers.flow(index)
    let frame = drawer.design.commonFrame(flow.from, flow.to)
    let (parent, corner) = holder(of: frame)
    var style = lineStyle(flow.kind, flow.arrow)
    style.add([
      "edgeStyle": "orthogonalEdgeStyle", "rounded": "1", "arcSize": "16", "orthogonalLoop": "1",
      "jettySize": "auto",
    ])
    if let first = placed.points.first, let last = placed.points.last {
      addEnd("exit", first, on: flow.from, to: &style)
      addEnd("entry", last, on: flow.to, to: &style)
    }
    var points = placed.points
    // draw.io leaves a frame outwards; a line inwards keeps to its way by a point on it.
    if points.count == 2, frame == flow.from || frame == flow.to {
      points.insert(
        points[0].moved(points[0].distance(to: points[1]) / 2, towards: points[1]), at: 1)
    }
    cells.append(
      Cell(
        id: id, parent: parent, style: style, place: .route(points.map { $0 - corner }),
        source: drawer.identifiers[flow.from], target: drawer.identifiers[flow.to],
        tooltip: flow.note != nil || placed.label?.isTruncated == true ? drawer.tooltip(flow) : nil)
    )
    if flow.kind == .blocked {
      cells.append(cross(id, placed.route.place(at: placed.crossing, size: Self.crossSize)))
    }
    if let label = placed.label { cells.append(flowLabel(label, flow, placed, id)) }
    if let step = flow.step, let center = placed.disc {
      var cell = disc(step, at: center, id: "\(id):step", parent: id)
      cell.place = placed.route.place(at: center, size: Self.discSize)
      cells.append(cell)
    }
  }

  /// How a kind of flow is drawn.
  func lineStyle(_ kind: FlowKind, _ arrow: Flow.Arrow) -> Style {
    let line = drawer.palette.line(kind)
    var style = Style([
      "strokeColor": line.paint.light.hex, "strokeWidth": format(line.width),
    ])
    style.addDash(line.dash)
    let head: KeyValuePairs = ["endArrow": "block", "endFill": "1", "endSize": "6"]
    let none: KeyValuePairs = ["endArrow": "none"]
    style.add(arrow == .none ? none : head)
    if arrow == .both { style.add(["startArrow": "block", "startFill": "1", "startSize": "6"]) }
    return style
  }

  /// Where a connector ends on a cell: the part of its width and height, and what is left in pixels.
  private func addEnd(_ name: String, _ point: Point, on element: ElementID, to style: inout Style)
  {
    guard let frame = frames[element] else { return }
    func share(_ distance: Double, of length: Double) -> (part: Double, rest: Double) {
      let part = length > 0 ? (distance / length * 100).rounded() / 100 : 0
      return (part, distance - part * length)
    }
    let x = share(point.x - frame.x, of: frame.width)
    let y = share(point.y - frame.y, of: frame.height)
    style.add([
      "\(name)X": format(x.part), "\(name)Y": format(y.part), "\(name)Dx": format(x.rest),
      "\(name)Dy": format(y.rest), "\(name)Perimeter": "0",
    ])
  }

  private func flowLabel(
    _ label: PlacedText, _ flow: Flow, _ placed: PlacedFlow, _ id: String
  ) -> Cell {
    let background = placed.hasHalo ? drawer.surface(at: label.frame.center).light.hex : "none"
    var style = Style(
      "edgeLabel",
      [
        "resizable": "0", "points": "[]", "align": label.alignment, "verticalAlign": "middle",
        "spacing": "0", "labelBackgroundColor": background,
      ])
    style.addFont(drawer.palette.label(flow.kind), size: label.size)
    return Cell(
      id: "\(id)-label", parent: id, label: html(label.lines),
      style: style,
      place: placed.route.place(at: Point(label.x, label.frame.midY), size: .zero))
  }

  static let crossSize = Size(9, 9)
  static let discSize = Size(18, 18)

  /// The cross of a flow that is not let through.
  func cross(_ connector: String, _ place: Cell.Place) -> Cell {
    let style = Style([
      "shape": "umlDestroy", "strokeColor": drawer.palette.line(.blocked).paint.light.hex,
      "strokeWidth": "2",
    ])
    return Cell(id: "\(connector):cross", parent: connector, style: style, place: place)
  }
}

extension PlacedFlow {
  fileprivate var route: Route { Route(points: points) }
}

/// The straight pieces of a connector.
private struct Route {
  var points: [Point]

  /// Where something centred at `center` stands, as seen from near the nearest point of the connector.
  func place(at center: Point, size: Size) -> Cell.Place {
    var nearest = (distance: Double.infinity, along: 0.0)
    var length = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      let foot = center.foot(on: a, b)
      let distance = foot.distance(to: center)
      if distance < nearest.distance - 1e-9 { nearest = (distance, length + a.distance(to: foot)) }
      length += a.distance(to: b)
    }
    // The position is written with two decimals, and draw.io takes whole pixels of it; the offset makes
    // up for both.
    let position = length > 0 ? ((nearest.along / length * 2 - 1) * 100).rounded() / 100 : 0
    let point = point(at: ((position + 1) / 2 * length).rounded()) ?? center
    let corner = Point(center.x - size.width / 2, center.y - size.height / 2)
    return .onConnector(position, offset: corner - point, size: size)
  }

  /// The point this far along.
  private func point(at distance: Double) -> Point? {
    var rest = distance
    for (a, b) in zip(points, points.dropFirst()) {
      let length = a.distance(to: b)
      if rest <= length { return a.moved(rest, towards: b) }
      rest -= length
    }
    return points.last
  }
}

extension Point {
  /// The point of the straight line from `a` to `b` that is nearest.
  fileprivate func foot(on a: Point, _ b: Point) -> Point {
    let (d, length) = (b - a, a.distance(to: b))
    guard length > 0 else { return a }
    let t = ((x - a.x) * d.x + (y - a.y) * d.y) / (length * length)
    return a.moved(max(0, min(1, t)) * length, towards: b)
  }
}

extension Design {
  /// The innermost frame that holds both ends of a flow, or that is one of them and holds the other.
  fileprivate func commonFrame(_ a: ElementID, _ b: ElementID) -> ElementID? {
    if a == b { return self[a].parent }
    let around = Set(path(to: a))
    return path(to: b).first { around.contains($0) }
  }

  /// An element and the frames around it, from the inside out.
  private func path(to id: ElementID) -> [ElementID] {
    [id] + (self[id].parent.map(path) ?? [])
  }
}
