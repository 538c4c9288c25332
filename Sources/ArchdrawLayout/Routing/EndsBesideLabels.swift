import ArchdrawGeometry

/// Leads lines that end below a component, but beside the ink of its label, on to the component itself.
struct EndsBesideLabels {
  let scene: RoutingScene

  func apply(to lines: inout [[Point]]) {
    for (index, flow) in scene.problem.flows.enumerated() where lines[index].count > 1 {
      let last = lines[index].count - 1
      extend(&lines[index], end: 0, next: 1, flow.from)
      extend(&lines[index], end: last, next: last - 1, flow.to)
    }
  }

  private func extend(_ line: inout [Point], end: Int, next: Int, _ element: RoutingProblem.End) {
    guard case .component(let index) = element,
      let label = scene.problem.components[index].label
    else { return }
    let frame = scene.problem.components[index].frame
    let point = line[end]
    // From below, wide enough of the label for a head.
    guard point.y >= label.maxY, line[next].x == point.x, line[next].y > point.y,
      point.x <= label.minX - 6 || point.x >= label.maxX + 6,
      point.x >= frame.minX, point.x <= frame.maxX
    else { return }
    line[end].y = frame.maxY
  }
}
