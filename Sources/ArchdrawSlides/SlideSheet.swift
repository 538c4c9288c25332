import ArchdrawGeometry

/// The empty slide: where a heading goes and what room is left beneath it, in pixels of 1/96 inch.
package struct SlideSheet: Sendable, Equatable {
  package var size: Size
  /// Where the heading is set; `nil` where the sheet sets it itself.
  package var heading: Rect?
  package var content: Rect

  package init(size: Size, heading: Rect?, content: Rect) {
    self.size = size
    self.heading = heading
    self.content = content
  }

  /// 16:9, as PowerPoint makes it.
  package static let standard = SlideSheet(
    size: Size(1280, 720), heading: Rect(40, 24, 1200, 48), content: Rect(40, 76, 1200, 612))
}
