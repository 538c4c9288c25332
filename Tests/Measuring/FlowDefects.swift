import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

extension Sheet {
  /// Flows that go through what they should not, and ends that hang in the air.
  func flowDefects() -> [Defect] {
    lines.indices.flatMap { index in
      let line = lines[index].simplified(Tolerance.wobble)
      let hit = componentsHit(by: index, line)
      return hit.map { Defect(.flowThroughComponent, [name(ofFlow: index), path($0)]) }
        + groupsHit(by: index, line).map {
          Defect(.flowThroughGroup, [name(ofFlow: index), path($0)])
        } + textsHit(by: index, line, besides: hit) + unattachedEnds(of: index)
    }
  }

  private func componentsHit(by index: Int, _ line: Line) -> [ElementID] {
    let flow = design.flows[index]
    return placement.components.filter {
      $0.element != flow.from && $0.element != flow.to
        && line.passes(through: $0.frame, inset: Tolerance.inset)
    }.map(\.element)
  }

  private func groupsHit(by index: Int, _ line: Line) -> [ElementID] {
    let flow = design.flows[index]
    return placement.groups.filter {
      !isAtHome(flow.from, in: $0.element) && !isAtHome(flow.to, in: $0.element)
        && line.passes(through: $0.frame, inset: Tolerance.inset)
    }.map(\.element)
  }

  /// A box gone through counts once, not again for the text in it.
  private func textsHit(by index: Int, _ line: Line, besides hit: [ElementID]) -> [Defect] {
    texts.filter { text in
      if text.owner == .flow(index) { return false }
      if let box = box(of: text), hit.contains(box) { return false }
      return line.passes(through: text.frame, inset: Tolerance.slack)
    }.map { Defect(.flowThroughLabel, [name(ofFlow: index)] + names($0)) }
  }

  private func unattachedEnds(of index: Int) -> [Defect] {
    ends(of: index).filter { $0.gap > Tolerance.attached }.map {
      Defect(
        .unattachedEnds, [name(ofFlow: index), path($0.element), "\(Int($0.gap.rounded())) px"])
    }
  }

  /// How far a flow's two ends are from what they should touch: a component's frame or its label, whichever
  /// is nearer, or a group's border.
  func ends(of index: Int) -> [(element: ElementID, gap: Double, isOnLabel: Bool)] {
    let flow = design.flows[index]
    let points = lines[index].points
    return [(flow.from, points[0]), (flow.to, points[points.count - 1])].map { element, point in
      if let group = placement.groups.first(where: { $0.element == element }) {
        return (element, group.frame.borderDistance(to: point), false)
      }
      guard let component = placement.components.first(where: { $0.element == element }) else {
        return (element, .infinity, false)
      }
      let gap = component.frame.distance(to: point)
      guard gap > Tolerance.attached, let label = component.label else {
        return (element, gap, false)
      }
      let nearest = min(gap, label.frame.distance(to: point))
      return (element, nearest, nearest <= Tolerance.attached)
    }
  }

  /// The component whose box holds this, its own label; `nil` for a label that stands apart.
  func box(of text: Text) -> ElementID? {
    guard case .component(let id) = text.owner,
      let component = placement.components.first(where: { $0.element == id }),
      component.frame.holds(text.frame)
    else { return nil }
    return id
  }
}
