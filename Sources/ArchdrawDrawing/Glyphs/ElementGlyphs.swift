import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawScene

extension Palette {
  /// What is drawn on a component's tile, in a square of 48.
  package func glyph(_ type: ServiceType) -> [Node] {
    glyph(type, strokeWidth: 2.5, paint: type.category == .people ? person : glyph)
  }

  /// What is drawn on the tab of a frame, in a square of 24.
  package func badgeGlyph(_ name: String) -> [Node] {
    GlyphSource(badgeSources(name) ?? "").nodes(glyph, strokeWidth: 1.75)
  }

  /// A service's glyph for the tab of a frame, in a square of 48, with lines that still show at half
  /// the size.
  package func badgeGlyph(_ type: ServiceType) -> [Node] {
    glyph(type, strokeWidth: 3, paint: glyph)
  }

  private func glyph(_ type: ServiceType, strokeWidth: Double, paint: Paint) -> [Node] {
    guard let source = glyphSources(type.id) else { return monogram(type, paint) }
    return GlyphSource(source).nodes(
      paint, strokeWidth: strokeWidth, tint: type.category == .people ? personTint : nil)
  }

  /// Stands for a service that has no glyph: its initials.
  private func monogram(_ type: ServiceType, _ paint: Paint) -> [Node] {
    let letters = initials(type)
    let size = letters.count > 2 ? 15.0 : 19.0
    let line = Text.Line(letters, baseline: Point(24, 24 + (size * 0.36).rounded()))
    return [.text(Text(lines: [line], anchor: .middle, size: size, isBold: true, paint: paint))]
  }
}

/// Up to three letters for a name: an abbreviation as it is, the capitals of several words, or the
/// beginning of one.
func initials(_ type: ServiceType) -> String {
  let words = type.name.english.split { !$0.isLetter && !$0.isNumber }
  guard let first = words.first else { return "" }
  if let short = words.first(where: { $0.count <= 3 && $0.count > 1 && $0 == $0.uppercased() }) {
    return String(short)
  }
  if words.count > 1 { return words.prefix(3).compactMap(\.first).map { $0.uppercased() }.joined() }
  let capitals = first.filter(\.isUppercase)
  if capitals.count == 2 || capitals.count == 3 { return capitals }
  return first.prefix(1).uppercased() + first.dropFirst().prefix(1).lowercased()
}
