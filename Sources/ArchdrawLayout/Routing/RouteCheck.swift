import ArchdrawGeometry

/// Looks at finished lines for what they may not do.
struct RouteCheck {
  let scene: RoutingScene

  /// The worst thing a line does, if any.
  func violation(_ points: [Point], _ flow: Int) -> Routing.Violation? {
    if hitsBox(points, flow) { return .component }
    if hitsTitle(points) { return .title }
    if entersForeignGroup(points, flow) { return .group }
    return nil
  }

  func entersForeignGroup(_ points: [Point], _ flow: Int) -> Bool {
    let own = scene.problem.flows[flow]
    let holders = scene.holders(of: own.from) + scene.holders(of: own.to)
    return scene.problem.groups.indices.contains { index in
      let group = scene.problem.groups[index]
      guard hits(points, group.frame.inset(by: 2)) else { return false }
      if group.members == nil { return !holders.contains(index) }
      return !scene.isInside(own.from, index) && !scene.isInside(own.to, index)
    }
  }

  private func hitsTitle(_ points: [Point]) -> Bool {
    scene.titles.contains { title in
      title.map { hits(points, $0.inset(by: 1)) } ?? false
    }
  }

  private func hitsBox(_ points: [Point], _ flow: Int) -> Bool {
    let own = scene.problem.flows[flow]
    return scene.problem.components.indices.contains { index in
      let component = scene.problem.components[index]
      if let label = component.label, hits(points, label.inset(by: 1)) { return true }
      if own.from == .component(index) || own.to == .component(index) { return false }
      if let extra = component.extra, hits(points, extra.inset(by: 1)) { return true }
      return hits(points, component.frame.inset(by: 2))
    }
  }

  private func hits(_ points: [Point], _ rect: Rect) -> Bool {
    for index in points.indices.dropLast()
    where PolyLine.passes(points[index], points[index + 1], through: rect) {
      return true
    }
    return false
  }
}
