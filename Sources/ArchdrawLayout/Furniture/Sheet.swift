import ArchdrawGeometry
import ArchdrawModel

/// What stands around the drawing: heading above, legend below, margins.
struct Sheet: Sendable {
  private let heading: TitleBlock
  private let legend: Legend

  init(design: Design) {
    heading = TitleBlock(design: design, width: 720)
    legend = Legend(design: design)
  }

  /// About how large the canvas becomes that holds a drawing of `size`: the exact size depends on where
  /// flows go.
  func canvas(for size: Size) -> Size {
    let width = max(size.width, heading.width, legend.isEmpty ? 0 : 400) + 2 * Metrics.margin
    var height = heading.bottom + size.height + Metrics.margin
    if !legend.isEmpty { height += Legend.gap + legend.height(width: width) }
    return Size(width, height)
  }
}
