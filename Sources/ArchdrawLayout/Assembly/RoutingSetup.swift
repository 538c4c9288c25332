import ArchdrawGeometry
import ArchdrawModel

/// Poses the router's problem for placed components and groups.
struct RoutingSetup {
  let context: LayoutContext
  let components: [PlacedComponent]
  let groups: [PlacedGroup]
  let axis: Axis

  /// How far outside of everything a flow may be led.
  static let outside = 56.0

  func problem() -> RoutingProblem {
    let design = context.design
    var number = [Int](repeating: -1, count: design.elements.count)
    for (index, component) in components.enumerated() { number[component.element.index] = index }
    for (index, group) in groups.enumerated() { number[group.element.index] = index }
    let end = { (id: ElementID) -> RoutingProblem.End in
      design[id].isGroup ? .group(number[id.index]) : .component(number[id.index])
    }
    return RoutingProblem(
      bounds: bounds().inset(by: -Self.outside),
      groups: groups.map { group($0, number) },
      components: components.map { component($0, number) },
      flows: design.flows.enumerated().map { index, flow in
        RoutingProblem.Flow(
          from: end(flow.from), to: end(flow.to), kind: flow.kind, arrow: flow.arrow,
          label: context.sizes.flowLabelSizes[index],
          isDisc: context.sizes.flowLabels[index] == nil, wording: context.sizes.wordings[index],
          twin: twin(index))
      },
      axis: axis)
  }

  private func bounds() -> Rect {
    var box = Rect(0, 0, 0, 0)
    for group in groups { box = box.union(group.frame) }
    for component in components {
      box = box.union(component.frame)
      if let label = component.label { box = box.union(label.frame.rounded()) }
    }
    return box
  }

  private func group(_ group: PlacedGroup, _ number: [Int]) -> RoutingProblem.Group {
    let element = context.design[group.element]
    var title = group.title?.frame.rounded()
    if let badge = group.badge { title = title?.union(badge) ?? badge }
    if let disc = group.disc { title = title.map { $0.union(disc.disc) } ?? disc.disc }
    return RoutingProblem.Group(
      frame: group.frame, parent: element.parent.map { number[$0.index] }, title: title,
      badge: group.badge, titleMayMove: group.disc == nil,
      members: element.members.map { Set(memberComponents($0, number)) })
  }

  /// The components that a list of members comes to, those inside of member groups included.
  private func memberComponents(_ members: [ElementID], _ number: [Int]) -> [Int] {
    members.flatMap { id in
      context.design[id].isGroup
        ? memberComponents(context.design[id].children, number) : [number[id.index]]
    }
  }

  private func component(
    _ component: PlacedComponent, _ number: [Int]
  ) -> RoutingProblem.Component {
    let element = context.design[component.element]
    return RoutingProblem.Component(
      frame: component.frame, overhang: component.frame.width - component.tile.width,
      label: component.label?.frame.rounded(),
      group: element.parent.map { number[$0.index] }, extra: component.disc?.disc,
      isOnBorder: element.isOnBorder && element.parent != nil)
  }

  /// Flows whose ends are twins in different lanes have the same number.
  private func twin(_ flow: Int) -> Int? {
    guard let from = context.fromPaths[flow].last, let to = context.toPaths[flow].last,
      context.tree.nodes[from.node].stamps.count > 1
        || context.tree.nodes[to.node].stamps.count > 1
    else { return nil }
    return from.node * context.tree.nodes.count + to.node
  }
}

extension Point {
  /// The square around a step's disc.
  var disc: Rect {
    Rect(x - Metrics.disc / 2, y - Metrics.disc / 2, Metrics.disc, Metrics.disc)
  }
}

extension Rect {
  /// The smallest rectangle of whole pixels around this one.
  func rounded() -> Rect {
    Rect(
      minX: minX.rounded(.down), minY: minY.rounded(.down), maxX: maxX.rounded(.up),
      maxY: maxY.rounded(.up))
  }
}
