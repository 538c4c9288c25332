import ArchdrawGeometry

/// Counts what is wrong with finished labels, by the rules that drawings are measured by: an overlap
/// counts from one pixel on.
struct LabelMeasure {
  private static let tolerance = 1.0
  /// A label farther than this from its own flow belongs to nothing.
  private static let detached = 16.0

  let scene: RoutingScene
  let lines: [[Point]]
  /// The labels by flow.
  let labels: [Rect?]

  /// Adds to a drawing's cost what its labels cost by where they stand, their defects aside.
  func count(into cost: inout Routing.Cost) {
    for (flow, label) in labels.enumerated() {
      guard let label else { continue }
      cost.labelsOnBorders += scene.problem.groups.count { isOnBorder(label, $0.frame) }
      if isDetached(label, lines[flow]) { cost.detachedLabels += 1 }
    }
  }

  /// How many boxes, titles, lines and labels of later flows a flow's label lies on.
  func defects(of flow: Int) -> Int {
    guard let label = labels[flow] else { return 0 }
    return scene.boxes.count { !$0.isLoop && overlap($0.rect, label) }
      + scene.titles.count { $0.map { overlap($0, label) } ?? false }
      + labels[(flow + 1)...].count { $0.map { overlap(label, $0) } ?? false }
      + lines.indices.count { isStruck(flow, by: $0) }
  }

  /// Whether another flow's line runs over a flow's label.
  func isStruck(_ flow: Int, by other: Int) -> Bool {
    guard other != flow, let label = labels[flow] else { return false }
    return length(lines[other], in: label.inset(by: Self.tolerance)) > Self.tolerance
  }

  private func overlap(_ a: Rect, _ b: Rect) -> Bool { a.gap(to: b) < -Self.tolerance }

  private func isOnBorder(_ label: Rect, _ frame: Rect) -> Bool {
    overlap(label, frame) && !frame.inset(by: -Self.tolerance).contains(label)
  }

  private func length(_ points: [Point], in rect: Rect) -> Double {
    zip(points, points.dropFirst()).reduce(0) { sum, piece in
      let hull = PolyLine.hull(piece.0, piece.1)
      let width = min(hull.maxX, rect.maxX) - max(hull.minX, rect.minX)
      let height = min(hull.maxY, rect.maxY) - max(hull.minY, rect.minY)
      return width < 0 || height < 0 ? sum : sum + width + height
    }
  }

  private func isDetached(_ label: Rect, _ points: [Point]) -> Bool {
    let near = label.inset(by: -Self.detached)
    return !zip(points, points.dropFirst()).contains { PolyLine.hull($0, $1).gap(to: near) <= 0 }
  }
}
