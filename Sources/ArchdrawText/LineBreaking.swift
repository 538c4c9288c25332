/// Why a line may end after a piece of text.
enum Break: Sendable {
  /// A space.
  case space
  /// A space too, but between a number and the short word it counts: `128 MB`, `5 min`.
  case unit
  /// Between two characters that need nothing between them: Han, Kana, emoji.
  case between
  /// After a hyphen or a slash inside a word.
  case mark
  /// Inside a word that is too long for a line, at a place a reader expects (`.`, `_`, camelCase).
  case joint
  /// Inside a word, anywhere: the last resort.
  case cut

  /// Whether a space stands there, which the end of the line swallows.
  var isBlank: Bool { self == .space || self == .unit }
}

/// Text that stays on one line, and what may happen after it.
struct Piece: Sendable {
  var text: String
  var width: Double
  var end: Break
}

/// Cuts one line into the pieces between which it may be broken. Latin and Korean break at spaces and
/// after hyphens and slashes, Han and Kana anywhere but before closing and after opening punctuation.
func pieces(of line: Substring, maxWidth: Double, width: (String) -> Double) -> [Piece] {
  var result: [Piece] = []
  let words = line.split(separator: " ")
  for (index, word) in words.enumerated() {
    let next = index + 1 < words.count ? words[index + 1] : nil
    for (text, end) in parts(of: word, before: next) {
      let piece = Piece(text: text, width: width(text), end: end)
      if piece.width <= maxWidth {
        result.append(piece)
      } else {
        result += cut(piece, maxWidth: maxWidth, width: width)
      }
    }
  }
  return result
}

/// The parts of a word (no spaces in it) between which it may be broken without harm. `next`: the word
/// after it.
private func parts(of word: Substring, before next: Substring?) -> [(String, Break)] {
  let characters = Array(word)
  var result: [(String, Break)] = []
  var start = 0
  for index in characters.indices.dropLast() {
    guard let end = breakBetween(characters, index) else { continue }
    result.append((String(characters[start...index]), end))
    start = index + 1
  }
  let end: Break = next.map { isUnit($0, of: word) } == true ? .unit : .space
  result.append((String(characters[start...]), end))
  return result
}

/// Whether a word of a few letters follows a number, which is read in one with it.
private func isUnit(_ word: Substring, of number: Substring) -> Bool {
  word.count <= 3 && word.first?.isLetter == true && number.last?.isNumber == true
    && number.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
}

/// Whether and why a line may end after the character at `index`; another one follows.
private func breakBetween(_ characters: [Character], _ index: Int) -> Break? {
  let left = characters[index]
  let right = characters[index + 1]
  if closing.contains(right) || opening.contains(left) { return nil }
  if isIdeographic(left) || isIdeographic(right) { return .between }
  // Not in `--set`, `//` or `10-20`, where the mark belongs to what follows.
  guard left == "-" || left == "/", index > 0 else { return nil }
  let isInside = isWordCharacter(characters[index - 1]) && right.isLetter
  return isInside ? .mark : nil
}

/// Cuts a piece that no line holds at its joints, and what is still too long between any two
/// characters.
private func cut(_ piece: Piece, maxWidth: Double, width: (String) -> Double) -> [Piece] {
  let characters = Array(piece.text)
  var result: [Piece] = []
  var start = 0
  func flush(_ last: Int, _ end: Break) {
    let text = String(characters[start...last])
    start = last + 1
    let part = Piece(text: text, width: width(text), end: end)
    guard part.width > maxWidth, text.count > 1 else { return result.append(part) }
    result += text.dropLast().map {
      Piece(text: String($0), width: width(String($0)), end: .cut)
    }
    let last = String(text.suffix(1))
    result.append(Piece(text: last, width: width(last), end: end))
  }
  for index in characters.indices.dropLast() where isJoint(characters, index) {
    flush(index, .joint)
  }
  flush(characters.count - 1, piece.end)
  return result
}

/// Whether a reader sees two words meet after the character at `index`: `a.b`, `a_b`, `camelCase`.
private func isJoint(_ characters: [Character], _ index: Int) -> Bool {
  let left = characters[index]
  let right = characters[index + 1]
  if closing.contains(right) { return false }
  if "._-/:@=&?".contains(left) { return isWordCharacter(right) }
  return left.isLowercase && right.isUppercase
}

private func isWordCharacter(_ character: Character) -> Bool {
  character.isLetter || character.isNumber
}

/// Han, Kana, fullwidth punctuation and emoji: characters with a line's end before and after each.
private func isIdeographic(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first, scalar.value >= 0x2000 else { return false }
  switch scalar.value {
  case 0x2E80...0x312F, 0x3190...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF9F,
    0x20000...0x3FFFF:
    return true
  default:
    return scalar.properties.isEmojiPresentation || isEmoji(character)
  }
}

/// What a line must not begin with (kinsoku).
private let closing = Set<Character>(
  """
  )]},.;:!?%'"’”»…‥·、。，．・：；？！％）］｝｠〕〉》」』】〙〗〟ーゝゞヽヾ々〜～゛゜\
  ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ
  """)

/// What a line must not end with.
private let opening = Set<Character>("([{‘“«（［｛｟〔〈《「『【〘〖〝￥＄")
