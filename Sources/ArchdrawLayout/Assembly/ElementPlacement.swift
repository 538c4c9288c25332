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

  /// Outer frames before inner ones, those of `members` across others last.
  func groups() -> [PlacedGroup] {
    let design = context.design
    var nested: [Element] = []
    func add(_ id: ElementID) {
      let element = design[id]
      guard element.isGroup, element.members == nil else { return }
      nested.append(element)
      element.children.forEach(add)
    }
    design.roots.forEach(add)
    let ordinary = nested.map { group($0, frames.frame[$0.id.index]) }
    let overlays = design.elements.filter { $0.members != nil }
      .map { group($0, widened($0, ordinary)) }
    let borders = overlays.map(\.frame)
    return ordinary.map { clearing(borders, $0) } + overlays
  }

  /// How far a side of a frame of `members` may be moved outward to pass a title.
  private static let mostWidening = 32.0

  /// A frame of `members` whose sides pass the titles and badges that they would strike through, where that
  /// brings them near to nothing else.
  private func widened(_ element: Element, _ groups: [PlacedGroup]) -> Rect {
    let natural = frames.frame[element.id.index]
    let inside = ink(of: element, natural).inset(by: -5)
    let passed = groups.filter { natural.minY < $0.frame.minY && natural.maxY > $0.frame.minY }
      .flatMap { [$0.words, $0.badge].compactMap { $0 } }
    var frame = natural
    if let x = side(
      natural.minX, from: natural.minX - Self.mostWidening, to: inside.minX, passed, element, groups
    ) {
      frame = Rect(minX: x, minY: frame.minY, maxX: frame.maxX, maxY: frame.maxY)
    }
    if let x = side(
      natural.maxX, from: inside.maxX, to: natural.maxX + Self.mostWidening, passed, element, groups
    ) {
      frame = Rect(minX: frame.minX, minY: frame.minY, maxX: x, maxY: frame.maxY)
    }
    return frame
  }

  /// The place nearest to `x` for a side of a frame of `members` where it strikes through none of `texts`;
  /// `nil` where it does not as it is, or everywhere.
  private func side(
    _ x: Double, from low: Double, to high: Double, _ texts: [Rect], _ element: Element,
    _ groups: [PlacedGroup]
  ) -> Double? {
    func strikes(_ x: Double) -> Bool { texts.contains { x > $0.minX - 3 && x < $0.maxX + 3 } }
    guard strikes(x) else { return nil }
    let frame = frames.frame[element.id.index]
    let strangers = context.overlays.first { $0.frame == element.id.index }?.strangers ?? []
    func isFree(_ place: Double) -> Bool {
      let strip = Rect(
        minX: min(x, place) - 5, minY: frame.minY, maxX: max(x, place) + 5, maxY: frame.maxY)
      if strangers.contains(where: { frames.box[$0].intersects(strip) }) { return false }
      let crossed = groups.map(\.frame).filter { $0.intersects(strip) }
      return !crossed.contains { abs($0.minX - place) < 5 || abs($0.maxX - place) < 5 }
    }
    let places = texts.flatMap { [($0.minX - 4).rounded(), ($0.maxX + 4).rounded()] }
    return places.filter { $0 >= low && $0 <= high && !strikes($0) && isFree($0) }
      .min { abs($0 - x) < abs($1 - x) }
  }

  /// What a frame of `members` may not come nearer to: its members with their labels, its own title.
  private func ink(of element: Element, _ frame: Rect) -> Rect {
    var ink: [Rect] = (element.members ?? []).map { member in
      let tile = frames.frame[member.index]
      let half = (context.sizes.labels[member.index]?.width ?? 0) / 2
      let middle = tile.minX + Metrics.tile / 2
      return Rect(
        minX: min(tile.minX, middle - half), minY: tile.minY, maxX: max(tile.maxX, middle + half),
        maxY: tile.maxY)
    }
    if let title = group(element, frame).words { ink.append(title) }
    return ink.dropFirst().reduce(ink.first ?? frame) { $0.union($1) }
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

  private func group(_ element: Element, _ frame: Rect) -> PlacedGroup {
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
