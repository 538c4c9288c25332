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

  /// Moves a title, with its disc, that the border of a frame of `members` would strike through.
  private func clearing(_ borders: [Rect], _ group: PlacedGroup) -> PlacedGroup {
    guard let words = group.words, borders.contains(where: { $0.strikes(words) }) else {
      return group
    }
    let start = group.badge.map { $0.maxX + 8 } ?? group.frame.minX + Metrics.plainTitleInset
    let end = group.frame.maxX - Metrics.plainTitleInset - words.width
    let edges = borders.flatMap { [$0.minX - 6 - words.width, $0.minX + 6, $0.maxX + 6] }
    for left in [start, end] + edges where left >= start && left <= end {
      let shift = (left - words.minX).rounded()
      if borders.contains(where: { $0.strikes(words.offset(shift, 0)) }) { continue }
      var moved = group
      moved.title?.move(shift, 0)
      moved.disc = moved.disc.map { $0 + Point(shift, 0) }
      return moved
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
    let wrapped = context.sizes.titles[element.id.index]
    let isCentered = element.kind.isCentered
    let room = element.discRoom
    let x =
      isCentered
      ? titleCenter(element, frame) + room / 2 : frame.minX + element.titleInset + room
    let baseline =
      frame.minY + (isCentered ? Metrics.centeredTitleBaseline : Metrics.titleBaseline)
    let title = wrapped.map {
      PlacedText(
        element.label, $0, x: x, baseline: baseline, anchor: isCentered ? .middle : .start,
        size: Metrics.labelSize, weight: .bold)
    }
    let badge =
      element.hasBadge ? Rect(frame.minX, frame.minY, Metrics.badge, Metrics.badge) : nil
    // Before the title, with the numeral on its baseline.
    let disc = element.step.map { _ in
      Point(
        ((title?.frame.minX ?? x) - Metrics.discGap - Metrics.disc / 2).rounded(),
        (baseline - 4).rounded())
    }
    return PlacedGroup(element: element.id, frame: frame, title: title, badge: badge, disc: disc)
  }
}

extension PlacedGroup {
  /// The title with its disc.
  fileprivate var words: Rect? {
    guard let title = title?.frame else { return disc?.disc }
    return disc.map { title.union($0.disc) } ?? title
  }
}

extension Rect {
  /// Whether a side of this frame passes through a text, or next to it.
  fileprivate func strikes(_ text: Rect) -> Bool {
    let near = text.inset(by: -2)
    return near.intersects(self) && !inset(by: 2).contains(near)
  }
}
