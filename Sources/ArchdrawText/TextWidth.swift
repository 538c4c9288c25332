/// The width of one line of text in pixels, at a font size in pixels: what a reader who has the first
/// fonts of the stack (Noto Sans, Noto Sans CJK, Noto Color Emoji) sees. Kerning is counted between
/// ASCII characters. A script that the tables do not hold is estimated on the safe side.
package func textWidth(_ text: String, size: Double, weight: FontWeight) -> Double {
  let metrics = weight == .bold ? Metrics.bold : Metrics.regular
  return Double(metrics.asciiWidth(text) ?? metrics.width(text)) * size / 1000
}

/// The tables of one weight; widths in thousandths of an em.
struct Metrics {
  static let regular = Metrics(latinWidths: latinWidthsRegular, kerning: kerningRegular)
  static let bold = Metrics(latinWidths: latinWidthsBold, kerning: kerningBold)

  let latinWidths: [UInt16]
  let kerning: [Int16]

  /// The width of a text of printable ASCII alone, which most labels are; `nil` for any other.
  func asciiWidth(_ text: String) -> Int? {
    var total = 0
    var previous = -1
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      let index = Int(byte) - 0x20
      total += Int(latinWidths[index]) + kern(previous, index)
      previous = index
    }
    return total
  }

  func width(_ text: String) -> Int {
    var total = 0
    var previous = -1
    for character in text {
      let scalars = character.unicodeScalars
      let first = scalars[scalars.startIndex].value
      let isASCII = first >= 0x20 && first < 0x7F
      let index = isASCII ? Int(first) - 0x20 : -1
      total += width(character) + kern(previous, index)
      // What is set between an accented letter and its neighbour is not in the tables.
      previous = scalars.count == 1 ? index : -1
    }
    return total
  }

  /// The width of what a reader sees as one character: a letter with its marks, a Hangul syllable in
  /// parts, an emoji made of several.
  func width(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.count == 1 { return width(first) }
    if isEmoji(character) { return emojiWidth }
    // HarfBuzz joins the parts of a syllable into one glyph.
    if isLeadingJamo(first) { return width("가" as Unicode.Scalar) }
    return scalars.reduce(0) { $0 + width($1) }
  }

  private func width(_ scalar: Unicode.Scalar) -> Int {
    if let width = latinWidth(scalar.value) { return width }
    // What stands on its base, or is not drawn at all.
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return emojiWidth }
    if let run = otherRun(scalar.value) { return run }
    return isWideScript(scalar.value) ? wideScriptWidth : defaultWidth
  }

  /// The advance in Noto Sans; `nil` when it does not hold the character.
  private func latinWidth(_ value: UInt32) -> Int? {
    if value >= 0x20, value < 0x7F { return Int(latinWidths[Int(value) - 0x20]) }
    guard let run = find(value, in: latinRuns) else { return nil }
    let width = latinWidths[Int(latinRuns[run + 2]) + Int(value) - Int(latinRuns[run])]
    return width == 0 ? nil : Int(width)
  }

  private func otherRun(_ value: UInt32) -> Int? {
    find(value, in: otherRuns).map { Int(otherRuns[$0 + 2]) }
  }

  /// What is added between two neighbours, given by their places after the space; -1: not ASCII.
  private func kern(_ left: Int, _ right: Int) -> Int {
    guard left >= 0, right >= 0 else { return 0 }
    return Int(kerning[Int(kerningLeft[left]) * kerningColumns + Int(kerningRight[right])])
  }
}

/// South Asian scripts whose letters are often wider than an em: Tamil to Sinhala, Myanmar.
private func isWideScript(_ value: UInt32) -> Bool {
  (0x0B80...0x0DFF).contains(value) || (0x1000...0x109F).contains(value)
}

private let wideScriptWidth = 1400

private func isLeadingJamo(_ scalar: Unicode.Scalar) -> Bool {
  (0x1100...0x115F).contains(scalar.value) || (0xA960...0xA97C).contains(scalar.value)
}

/// Whether several scalars are drawn as one emoji: a flag, a key cap, a skin tone, a family.
func isEmoji(_ character: Character) -> Bool {
  let scalars = character.unicodeScalars
  let first = scalars[scalars.startIndex].properties
  guard first.isEmoji else { return false }
  return first.isEmojiPresentation || scalars.contains { $0.value == 0xFE0F }
    || scalars.contains { $0.properties.isEmojiModifier }
}

/// The place in a table of triples (first, last, …) of the one that holds `value`.
private func find(_ value: UInt32, in runs: [Int32]) -> Int? {
  var low = 0
  var high = runs.count / 3
  while low < high {
    let middle = (low + high) / 2
    if value < UInt32(runs[middle * 3]) {
      high = middle
    } else if value > UInt32(runs[middle * 3 + 1]) {
      low = middle + 1
    } else {
      return middle * 3
    }
  }
  return nil
}
