import ArchdrawGeometry
import ArchdrawModel

extension Sheet {
  /// Frames that overlap or stick out. Frames of `members` lie across the others and may overlap them, but
  /// no component that is not a member; a component with `place: border` may stick out of its own group.
  func frameDefects() -> [Defect] {
    componentOverlaps() + groupOverlaps() + outside() + inForeignGroups()
  }

  private func componentOverlaps() -> [Defect] {
    placement.components.pairs().filter { $0.frame.overlaps($1.frame) }.map {
      Defect(.componentOverlaps, [path($0.element), path($1.element)])
    }
  }

  private func groupOverlaps() -> [Defect] {
    placement.groups.filter { !isOverlay($0.element) }.pairs().filter { a, b in
      a.frame.overlaps(b.frame) && !holds(a.element, b.element) && !holds(b.element, a.element)
    }.map { Defect(.groupOverlaps, [path($0.element), path($1.element)]) }
  }

  private func outside() -> [Defect] {
    var frames = [Rect?](repeating: nil, count: design.elements.count)
    for group in placement.groups { frames[group.element.index] = group.frame }
    let sticksOut = { (id: ElementID, frame: Rect) -> ElementID? in
      guard let parent = design[id].parent, let holder = frames[parent.index] else { return nil }
      return holder.holds(frame) ? nil : parent
    }
    let components = placement.components.filter { !design[$0.element].isOnBorder }
    return components.compactMap { component in
      sticksOut(component.element, component.frame).map {
        Defect(.componentsOutsideGroup, [path(component.element), path($0)])
      }
    }
      + placement.groups.compactMap { group in
        sticksOut(group.element, group.frame).map {
          Defect(.groupsOutsideParent, [path(group.element), path($0)])
        }
      }
  }

  private func inForeignGroups() -> [Defect] {
    placement.components.flatMap { component in
      placement.groups.filter { group in
        component.frame.overlaps(group.frame) && !isAtHome(component.element, in: group.element)
      }.map { Defect(.componentsInForeignGroup, [path(component.element), path($0.element)]) }
    }
  }
}

extension Array {
  /// Every two elements, in their order.
  func pairs() -> [(Element, Element)] {
    indices.flatMap { first in self[(first + 1)...].map { (self[first], $0) } }
  }
}
