import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

extension CheckedDrawing {
  func flowsOutOfOrder() -> [String] {
    guard placement.flows.count == design.flows.count else {
      return ["\(placement.flows.count) flows for \(design.flows.count)"]
    }
    return zip(design.flows, placement.flows).enumerated().compactMap { index, pair in
      let (flow, placed) = pair
      let isWhole =
        (placed.label == nil) == (flow.label ?? "").isEmpty
        && (placed.disc == nil) == (flow.step == nil)
      return isWhole ? nil : "label or step of \(name(ofFlow: index))"
    }
  }

  func slantedLines() -> [String] {
    placement.flows.enumerated().flatMap { index, flow -> [String] in
      if flow.points.count < 2 { return ["\(name(ofFlow: index)) has no length"] }
      return zip(flow.points, flow.points.dropFirst()).filter { a, b in
        (a.x == b.x) == (a.y == b.y)
      }.map { "\(name(ofFlow: index)) from \($0.x),\($0.y) to \($1.x),\($1.y)" }
    }
  }

  func looseEnds() -> [String] {
    placement.flows.indices.flatMap { index -> [String] in
      let points = placement.flows[index].points
      guard let first = points.first, let last = points.last else { return [] }
      let flow = design.flows[index]
      return [(flow.from, first), (flow.to, last)].filter { !isAttached($1, to: $0) }.map {
        "\(name(ofFlow: index)) ends at \($1.x),\($1.y), off \(path($0))"
      }
    }
  }

  private func isAttached(_ point: Point, to element: ElementID) -> Bool {
    guard let frame = frames[element.index] else { return false }
    if frame.borderDistance(to: point) <= 0.5 { return true }
    guard let component = placement.components.first(where: { $0.element == element }),
      let label = component.label
    else { return false }
    let below = Rect(
      minX: frame.minX, minY: label.frame.maxY, maxX: frame.maxX, maxY: label.frame.maxY)
    return below.distance(to: point) <= Tolerance.attached
  }

  func unannouncedCrossings() -> [String] {
    let announced = placement.flows.indices.filter { index in
      let flow = design.flows[index]
      let name = "'\(path(flow.from)) -> \(path(flow.to))'"
      return placement.flows[index].isUnrouted
        && placement.warnings.contains { $0.message.contains(name) }
    }
    let names = Set(announced.map(sheet.name))
    return sheet.flowDefects().filter { defect in
      defect.isOfTheLine && !names.contains(defect.ids[0])
    }.map(\.description)
  }

  func unreadableTexts() -> [String] {
    let announced = placement.flows.indices.filter { index in
      let flow = design.flows[index]
      return placement.warnings.contains {
        $0.message.contains(
          "'\(path(flow.from)) -> \(path(flow.to))' has no clear place for its label")
      }
    }
    let names = Set(announced.map(sheet.name))
    return (sheet.textDefects() + sheet.flowDefects().filter { !$0.isOfTheLine })
      .filter { !$0.ids.contains("flow label") || names.isDisjoint(with: $0.ids) }
      .map(\.description)
  }

  func touchingLines() -> [String] {
    let pieces = placement.flows.map { Line($0.points).pieces }
    return Array(pieces.indices).pairs().filter { a, b in
      let (first, second) = (design.flows[a], design.flows[b])
      guard Set([first.from, first.to]).isDisjoint(with: [second.from, second.to]) else {
        return false
      }
      return pieces[a].contains { piece in pieces[b].contains { piece.crowds($0) } }
    }.map { "\(name(ofFlow: $0)) and \(name(ofFlow: $1))" }
  }
}

extension Defect {
  /// Whether the line itself is at fault, rather than the place of some flow's label.
  fileprivate var isOfTheLine: Bool {
    switch kind {
    case .flowThroughComponent, .flowThroughGroup: true
    case .flowThroughLabel: ids[1] != "flow label"
    default: false
    }
  }
}

extension Piece {
  /// Whether `other` runs along this piece for more than 2 px and less than 2 px beside it.
  fileprivate func crowds(_ other: Piece) -> Bool {
    let (a, b) = (bounds, other.bounds)
    if a.height == 0, b.height == 0 {
      return abs(a.y - b.y) < 2 && min(a.maxX, b.maxX) - max(a.minX, b.minX) > 2
    }
    guard a.width == 0, b.width == 0 else { return false }
    return abs(a.x - b.x) < 2 && min(a.maxY, b.maxY) - max(a.minY, b.minY) > 2
  }
}
