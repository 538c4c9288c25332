/// The columns a character takes on a terminal: 2 for Hangul, Han, kana and emoji, else 1 (Unicode
/// Standard Annex 11, East Asian Width).
func terminalWidth(of character: Character) -> Int {
  for scalar in character.unicodeScalars {
    if scalar.isASCII { continue }
    // The emoji selector makes a narrow sign wide.
    if scalar == "\u{FE0F}" || scalar.properties.isEmojiPresentation { return 2 }
    if wideRanges.contains(where: { $0.contains(scalar.value) }) { return 2 }
  }
  return 1
}

/// A character as it may be shown: what would steer the terminal, turn the text's direction round or not
/// be seen at all is replaced. What joins the parts of an emoji or of a letter stays.
func visible(_ character: Character) -> String {
  let scalars = character.unicodeScalars
  let isAlone = scalars.index(after: scalars.startIndex) == scalars.endIndex
  for scalar in scalars {
    switch scalar.value {
    case 0x20...0x7E: continue
    // Joiners and variation selectors, on what they belong to; tags on the flag that they name.
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: if isAlone { return "\u{FFFD}" }
    case 0xE0000...0xE007F: if scalars.first != "\u{1F3F4}" { return "\u{FFFD}" }
    default: if scalar.isUnseen { return "\u{FFFD}" }
    }
  }
  return String(character)
}

extension Unicode.Scalar {
  /// Controls, what sets directions or has no width, and what fonts show as nothing.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

/// A message as it may be shown: on one line, every character visible, not endless.
package func shown(_ text: String) -> String {
  let limit = 1000
  let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) ?? text.endIndex
  return text[..<end].reduce(into: "") { $0 += visible($1) }
    + (end < text.endIndex ? "\u{2026}" : "")
}

private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
  0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
  0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]
