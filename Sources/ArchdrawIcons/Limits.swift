import ArchdrawXML

/// What an icon may be at most. It is embedded whole, in every picture that shows it.
package enum IconLimits {
  /// Bytes of a PNG file.
  package static let pngBytes = 2 << 20
  /// Pixels of a PNG on each side.
  package static let pngSide = 4096
  /// Bytes of an SVG file.
  package static let svgBytes = 1 << 20
  /// Bytes of any icon's file.
  package static let bytes = max(pngBytes, svgBytes)
  static let xml = XMLLimits(elements: 5000, depth: 64, attributes: 100)
  /// Bytes of an SVG once everything that it reuses is written out.
  static let expandedBytes = 4 << 20
  /// Rules of a style sheet.
  static let rules = 500
  /// The largest number of a drawing.
  static let number = 1e6
  /// The shortest side of its viewBox.
  static let smallestSide = 1e-3
  /// Dashes of all its lines, roughly.
  static let dashes = 1e7
}
