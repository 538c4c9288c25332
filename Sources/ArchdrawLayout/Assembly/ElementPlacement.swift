import ArchdrawGeometry
import ArchdrawModel
import ArchdrawText

/// Turns frames into placed components and groups: labels, titles, badges and discs in their places.
struct ElementPlacement {
  let context: LayoutContext
  let frames: Frames

  func components() -> [PlacedComponent] {
    context.design.elements.filter { !$0.isGroup }.map { element in
      let frame = frames.frame[element.id.index]
      let tile = Rect(frame.minX, frame.maxY - Metrics.tile, Metrics.tile, Metrics.tile)
      let label = context.sizes.labels[element.id.index].map {
        PlacedText(
          element.label, $0, x: tile.midX, baseline: tile.maxY + Metrics.labelBaseline,
          anchor: .middle, size: Metrics.labelSize)
      }
      let disc = element.step.map { _ in Point(tile.minX, tile.minY) }
      return PlacedComponent(
        element: element.id, frame: frame, tile: tile, label: label, disc: disc)
    }
  }

  /// Outer frames before inner ones, those of `members` last.
  func groups() -> [PlacedGroup] {
    let groups = context.design.elements.filter(\.isGroup)
    let overlays = groups.filter { $0.members != nil }
    let borders = overlays.map { frames.frame[$0.id.index] }
    return groups.filter { $0.members == nil }.map { clearing(borders, group($0)) }
      + overlays.map(group)
  }

  /// Moves a title that the border of a frame of `members` would strike through.
  private func clearing(_ borders: [Rect], _ group: PlacedGroup) -> PlacedGroup {
    guard let title = group.title, borders.contains(where: { $0.strikes(title.frame) }) else {
      return group
    }
    let start = group.badge.map { $0.maxX + 8 } ?? group.frame.minX + Metrics.plainTitleInset
    let end = group.frame.maxX - Metrics.plainTitleInset - title.frame.width
    let edges = borders.flatMap { [$0.minX - 6 - title.frame.width, $0.minX + 6, $0.maxX + 6] }
    for left in [start, end] + edges where left >= start && left <= end {
      var moved = group
      moved.title?.move((left - title.frame.minX).rounded(), 0)
      if !borders.contains(where: { $0.strikes(moved.title!.frame) }) { return moved }
    }
    return group
  }

  /// The middle of the frame; for a frame of `members` that of its first member, since the borders it spans
  /// would strike through a title between them.
  private func titleCenter(_ element: Element, _ frame: Rect) -> Double {
    let members = (element.members ?? []).map { frames.frame[$0.index] }
    guard let top = members.map(\.minY).min() else { return frame.midX }
    return members.filter { $0.minY == top }.map(\.midX).min() ?? frame.midX
  }

  private func group(_ element: Element) -> PlacedGroup {
    let frame = frames.frame[element.id.index]
    let title = context.sizes.titles[element.id.index].map { wrapped in
      element.kind.isCentered
        ? PlacedText(
          element.label, wrapped, x: titleCenter(element, frame),
          baseline: frame.minY + Metrics.centeredTitleBaseline, anchor: .middle,
          size: Metrics.labelSize, weight: .bold)
        : PlacedText(
          element.label, wrapped, x: frame.minX + element.kind.titleInset,
          baseline: frame.minY + Metrics.titleBaseline, anchor: .start, size: Metrics.labelSize,
          weight: .bold)
    }
    let badge =
      element.kind.hasBadge ? Rect(frame.minX, frame.minY, Metrics.badge, Metrics.badge) : nil
    let disc = element.step.map { _ in Point(frame.maxX - Metrics.padding, frame.minY) }
    return PlacedGroup(element: element.id, frame: frame, title: title, badge: badge, disc: disc)
  }
}

extension Rect {
  /// Whether a side of this frame passes through a text, or next to it.
  fileprivate func strikes(_ text: Rect) -> Bool {
    let near = text.inset(by: -2)
    return near.intersects(self) && !inset(by: 2).contains(near)
  }
}
