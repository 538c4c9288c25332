import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawText

/// A style of the slides' texts. Nothing is set smaller than 12 pt, which are 16 px.
struct TextStyle {
  var size: Double
  var weight: FontWeight = .regular

  static let title = TextStyle(size: 32, weight: .bold)
  static let longTitle = TextStyle(size: 24, weight: .bold)
  static let subtitle = TextStyle(size: 20)
  static let why = TextStyle(size: 20)
  static let step = TextStyle(size: 22, weight: .bold)
  static let name = TextStyle(size: 16, weight: .bold)
  static let role = TextStyle(size: 16)
  static let heading = TextStyle(size: 18, weight: .bold)

  var pitch: Double { size * PlacedText.linePitch }

  func wrap(_ text: String, _ width: Double, lines: Int) -> WrappedText {
    // A little air, since the reader's font may be wider than the one that is measured.
    wrapText(text, maxWidth: width * 0.97, maxLines: lines, size: size, weight: weight)
  }

  /// Sets wrapped lines with their first line's box at `top`.
  func place(
    _ text: String, _ wrapped: WrappedText, x: Double, top: Double,
    anchor: PlacedText.Anchor = .start
  ) -> PlacedText {
    PlacedText(
      text, wrapped, x: x, baseline: top + size, anchor: anchor, size: size, weight: weight)
  }

  func height(_ wrapped: WrappedText) -> Double { Double(wrapped.lines.count) * pitch }
}
