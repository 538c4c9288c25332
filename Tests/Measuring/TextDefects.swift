import ArchdrawGeometry
import ArchdrawModel

extension Sheet {
  /// Texts on texts, on components and under foreign frames.
  func textDefects() -> [Defect] {
    let free = texts.filter { box(of: $0) == nil }
    let onTexts = free.pairs().filter { $0.frame.overlaps($1.frame) }.map { a, b in
      Defect(
        a.isOnFlow || b.isOnFlow ? .flowLabelOverlaps : .otherLabelOverlaps, names(a) + names(b))
    }
    return onTexts + free.flatMap { onComponents($0) + underGroups($0) }
  }

  private func onComponents(_ text: Text) -> [Defect] {
    placement.components.filter {
      text.owner != .component($0.element) && text.frame.overlaps($0.frame)
    }.map {
      Defect(
        text.isOnFlow ? .flowLabelOverlaps : .otherLabelOverlaps, names(text) + [path($0.element)])
    }
  }

  /// A title under a frame that does not hold its group, or struck through by its border. Frames of
  /// `members` lie across others: there, only a border through the title counts.
  private func underGroups(_ text: Text) -> [Defect] {
    guard case .group(let owner) = text.owner else { return [] }
    return placement.groups.filter { group in
      if holds(group.element, owner) { return false }
      return isOverlay(owner) || isOverlay(group.element)
        ? group.frame.strikes(text.frame) : group.frame.overlaps(text.frame)
    }.map { Defect(.otherLabelOverlaps, names(text) + [path($0.element)]) }
  }
}

extension Sheet.Text {
  fileprivate var isOnFlow: Bool {
    if case .flow = owner { true } else { false }
  }
}
