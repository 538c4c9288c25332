import ArchdrawDiagnostics
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawText

/// Puts the finished picture together: what was placed and routed, under its heading and above its legend,
/// on a canvas.
struct PlacementAssembly {
  let context: LayoutContext
  let components: [PlacedComponent]
  let groups: [PlacedGroup]
  let routing: Routing

  /// Blank space may be added to reach the target shape, up to this share of a side.
  private static let mostPadding = 0.3

  func placement(aspect: Aspect) -> Placement {
    let design = context.design
    var picture = Placement(
      canvas: .zero, groups: shiftedGroups(), components: components,
      flows: design.flows.indices.map(flow), warnings: flowWarnings() + memberWarnings())
    let ink = picture.ink
    let legend = Legend(design: design)
    let heading = TitleBlock(design: design, width: max(ink.width, 720))
    var width = max(ink.width, heading.width) + 2 * Metrics.margin
    if !legend.isEmpty { width = max(width, 480) }
    width = width.rounded(.up)
    var height = self.height(heading, ink, legend, width)
    let ratio = aspect.ratio
    if width < height * ratio, height * ratio <= width * (1 + Self.mostPadding) {
      width = (height * ratio).rounded()
      height = max(height, self.height(heading, ink, legend, width))
    }
    var spare = 0.0
    if height < width / ratio, width / ratio <= height * (1 + Self.mostPadding) {
      spare = (width / ratio).rounded() - height
      height += spare
    }
    picture.canvas = Size(width, height)
    picture.title = heading.title
    picture.subtitle = heading.subtitle
    let top = (heading.bottom + (spare / 2).rounded(.down)).rounded()
    picture.move(
      ((width - ink.width) / 2 - ink.minX).rounded(), (top - ink.minY).rounded())
    if !legend.isEmpty {
      let top = height - Metrics.margin - legend.height(width: width)
      picture.legend = legend.place(width: width, top: top)
    }
    return picture
  }

  private func height(
    _ heading: TitleBlock, _ ink: Rect, _ legend: Legend, _ width: Double
  ) -> Double {
    var height = heading.bottom + ink.height + Metrics.margin
    if !legend.isEmpty { height += Legend.gap + legend.height(width: width) }
    return height.rounded(.up)
  }

  private func shiftedGroups() -> [PlacedGroup] {
    var groups = groups
    for (index, shift) in routing.titleShifts.sorted(by: { $0.key < $1.key }) {
      groups[index].title?.x += shift
      groups[index].title?.frame.x += shift
    }
    return groups
  }

  private func flow(_ index: Int) -> PlacedFlow {
    let route = routing.routes[index]
    let flow = context.design.flows[index]
    var placed = PlacedFlow(
      points: route.points, hasHalo: route.isLabelOnLine,
      isUnrouted: route.violation != nil)
    guard let frame = route.label else { return placed }
    var text = frame
    if flow.step != nil {
      placed.disc = Point(frame.minX + Metrics.disc / 2, frame.midY)
      text.x += Metrics.disc + Metrics.discGap
      text.width -= Metrics.disc + Metrics.discGap
    }
    if let wrapped = context.sizes.flowLabels[index], let label = flow.label {
      placed.label = label.placed(wrapped, in: text, route.labelAlignment)
    }
    return placed
  }

  /// Frames of `members` that could not be kept clear of what they do not name.
  private func memberWarnings() -> [Diagnostic] {
    let design = context.design
    return groups.flatMap { group -> [Diagnostic] in
      let overlay = context.overlays.first { $0.frame == group.element.index }
      guard let strangers = overlay?.strangers else { return [] }
      let caught = components.filter { component in
        component.frame.intersects(group.frame) && strangers.contains(component.element.index)
      }
      return caught.map { component in
        let name = design[component.element].path
        return .warning(
          .membersNotApart,
          "the frame '\(design[group.element].path)' also surrounds '\(name)', which is not one of its members",
          at: design[group.element].span,
          hint: "another 'direction' around the members may help, or name '\(name)' in 'members'")
      }
    }
  }

  private func flowWarnings() -> [Diagnostic] {
    routing.routes.indices.compactMap { index in
      let route = routing.routes[index]
      let reason: String? =
        switch route.violation {
        case .group: "runs through a frame that holds neither of its ends"
        case .title: "runs through a title or a label"
        case .component: "runs through a component"
        case .unrouted: "found no way and is drawn straight"
        case nil: route.isLabelUnclean ? "has no clear place for its label" : nil
        }
      guard let reason else { return nil }
      let flow = context.design.flows[index]
      let name = "\(context.design[flow.from].path) -> \(context.design[flow.to].path)"
      return .warning(.uncleanFlow, "the flow '\(name)' \(reason)", at: flow.span)
    }
  }
}

extension String {
  /// A flow's label in the place the router found for it.
  fileprivate func placed(
    _ wrapped: WrappedText, in frame: Rect, _ alignment: Routing.LabelAlignment
  ) -> PlacedText {
    let size = Metrics.labelSize
    let ink = size * (Metrics.linePitch * Double(wrapped.lines.count - 1) + 1)
    let baseline = frame.minY + (frame.height - ink) / 2 + 0.8 * size
    switch alignment {
    case .start:
      return PlacedText(
        self, wrapped, x: frame.minX, baseline: baseline, anchor: .start, size: size)
    case .middle:
      return PlacedText(
        self, wrapped, x: frame.midX, baseline: baseline, anchor: .middle, size: size)
    case .end:
      return PlacedText(self, wrapped, x: frame.maxX, baseline: baseline, anchor: .end, size: size)
    }
  }
}

extension Placement {
  /// The box around everything that was placed and routed.
  var ink: Rect {
    var box: Rect?
    func add(_ rect: Rect?) {
      guard let rect else { return }
      box = box?.union(rect) ?? rect
    }
    for group in groups {
      add(group.frame)
      add(group.disc?.disc)
    }
    for component in components {
      add(component.frame)
      add(component.label?.frame.rounded())
      add(component.disc?.disc)
    }
    for flow in flows {
      for point in flow.points { add(Rect(point.x, point.y, 0, 0)) }
      add(flow.label?.frame.rounded())
      add(flow.disc?.disc)
    }
    return box ?? Rect(0, 0, 0, 0)
  }

  /// Moves everything but the heading and the legend.
  mutating func move(_ dx: Double, _ dy: Double) {
    for index in groups.indices {
      groups[index].frame = groups[index].frame.offset(dx, dy)
      groups[index].title?.move(dx, dy)
      groups[index].badge = groups[index].badge?.offset(dx, dy)
      groups[index].disc = groups[index].disc.map { $0 + Point(dx, dy) }
    }
    for index in components.indices {
      components[index].frame = components[index].frame.offset(dx, dy)
      components[index].tile = components[index].tile.offset(dx, dy)
      components[index].label?.move(dx, dy)
      components[index].disc = components[index].disc.map { $0 + Point(dx, dy) }
    }
    for index in flows.indices {
      flows[index].points = flows[index].points.map { $0 + Point(dx, dy) }
      flows[index].label?.move(dx, dy)
      flows[index].disc = flows[index].disc.map { $0 + Point(dx, dy) }
    }
  }
}

extension PlacedText {
  mutating func move(_ dx: Double, _ dy: Double) {
    x += dx
    baseline += dy
    frame = frame.offset(dx, dy)
  }
}
