/// The two weights a drawing uses.
package enum FontWeight: Int, Sendable, Hashable {
  case regular = 400
  case bold = 700
}

/// A label broken into lines, each with its width in pixels.
package struct WrappedText: Sendable, Equatable {
  package var lines: [String]
  package var widths: [Double]
  /// Whether an ellipsis stands for the rest.
  package var isTruncated: Bool

  package var width: Double { widths.max() ?? 0 }

  package init(lines: [String], widths: [Double], isTruncated: Bool = false) {
    self.lines = lines
    self.widths = widths
    self.isTruncated = isTruncated
  }
}
