import ArchdrawGeometry
import ArchdrawModel

extension Sheet {
  func detachedFlowLabels() -> Int {
    texts.count { text in
      guard case .flow(let index) = text.owner else { return false }
      return lines[index].simplified(Tolerance.wobble).distance(to: text.frame) > Tolerance.far
    }
  }

  /// Those on their group's border left out.
  func labelsOutsideGroup() -> Int {
    placement.components.count { component in
      guard let label = component.label, let parent = design[component.element].parent,
        !design[component.element].isOnBorder,
        let group = placement.groups.first(where: { $0.element == parent })
      else { return false }
      return !group.frame.holds(label.frame)
    }
  }

  func labelsOnGroupBorder() -> Int {
    texts.reduce(0) { sum, text in
      sum
        + placement.groups.count {
          text.owner != .group($0.element) && $0.frame.strikes(text.frame)
        }
    }
  }
}
