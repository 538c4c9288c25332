import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension Palette {
  /// The colour behind a place: that of the innermost frame with a fill around it.
  package func surface(at point: Point, _ design: Design, _ placement: Placement) -> Paint {
    let fills = placement.groups.lazy.reversed()
      .filter { $0.frame.contains(point) }
      .compactMap { frame(of: design[$0.element]).fill }
    return fills.first ?? page
  }

  /// The colour that a group's content stands on.
  package func surface(of group: ElementID, _ design: Design) -> Paint {
    frame(of: design[group]).fill ?? design[group].parent.map { surface(of: $0, design) } ?? page
  }
}
