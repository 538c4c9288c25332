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

/// A character as it may be shown: what would steer the terminal or turn the text's direction round
/// is replaced.
func visible(_ character: Character) -> String {
  for scalar in character.unicodeScalars {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: continue
    }
  }
  return String(character)
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
