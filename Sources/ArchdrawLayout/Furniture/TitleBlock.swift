import ArchdrawGeometry
import ArchdrawModel
import ArchdrawText

/// The title and the subtitle, at the top left of the canvas.
struct TitleBlock: Sendable {
  var title: PlacedText?
  var subtitle: PlacedText?
  /// Where the drawing may begin.
  var bottom: Double
  var width: Double

  /// Sets the heading of a design, wrapped where it is wider than `width`.
  init(design: Design, width: Double) {
    let x = Metrics.margin
    var baseline = 54.0
    bottom = Metrics.margin
    self.width = 0
    if let text = design.title, !text.isEmpty {
      let wrapped = wrapText(
        text, maxWidth: max(width, 480), maxLines: 2, size: Metrics.titleSize, weight: .bold)
      let placed = PlacedText(
        text, wrapped, x: x, baseline: baseline, anchor: .start, size: Metrics.titleSize,
        weight: .bold)
      title = placed
      baseline = placed.frame.maxY - 0.2 * Metrics.titleSize + 22
      bottom = placed.frame.maxY + 20
      self.width = wrapped.width
    }
    if let text = design.subtitle, !text.isEmpty {
      let wrapped = wrapText(
        text, maxWidth: max(width, 480), maxLines: 2, size: Metrics.subtitleSize, weight: .regular)
      let placed = PlacedText(
        text, wrapped, x: x, baseline: baseline, anchor: .start, size: Metrics.subtitleSize)
      subtitle = placed
      bottom = placed.frame.maxY - 0.2 * Metrics.subtitleSize + 20
      self.width = max(self.width, wrapped.width)
    }
  }
}
