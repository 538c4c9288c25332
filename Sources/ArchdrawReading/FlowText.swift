import ArchdrawModel

/// The text of a flow, parted at its arrows and commas; places are offsets in characters.
struct FlowText {
  typealias Part = (range: Range<Int>, text: String)

  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  /// The words between blanks.
  private var words: [Part] {
    var words: [Part] = []
    var start = 0
    for index in 0...characters.count
    where index == characters.count || characters[index].isWhitespace {
      if index > start { words.append((start..<index, String(characters[start..<index]))) }
      start = index + 1
    }
    return words
  }

  /// The arrows: words of their own.
  var arrows: [(range: Range<Int>, arrow: FlowDeclaration.Arrow)] {
    words.compactMap { word in
      FlowDeclaration.Arrow(rawValue: word.text).map { (word.range, $0) }
    }
  }

  private static let arrowSigns = [
    "->", "<-", "=>", "<=", "~>", "\u{2190}", "\u{2192}", "\u{2194}", "\u{21D0}", "\u{21D2}",
    "\u{21D4}", "\u{27F5}", "\u{27F6}", "\u{27F7}", "\u{2794}", "\u{279C}", "\u{2014}", "\u{2013}",
  ]

  /// A word that was surely meant as an arrow, or has one in it without blanks around.
  var likelyArrow: Part? {
    words.first { word in
      Self.arrowSigns.contains(where: word.text.contains)
        || ["-", "---", ">", "<", ">>", "<<"].contains(word.text)
    }
  }

  /// The ends between the current position and the arrow at `arrow` (`nil`: the end of the text),
  /// trimmed; moves past the arrow. An end may be empty.
  mutating func ends(upTo arrow: Range<Int>?) -> [Part] {
    let end = arrow?.lowerBound ?? characters.count
    var ends: [Part] = []
    var start = position
    for index in position...end where index == end || characters[index] == "," {
      ends.append(trimmed(start..<index))
      start = index + 1
    }
    position = arrow?.upperBound ?? characters.count
    return ends
  }

  private func trimmed(_ range: Range<Int>) -> Part {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, characters[start].isWhitespace { start += 1 }
    while end > start, characters[end - 1].isWhitespace { end -= 1 }
    return (start..<end, String(characters[start..<end]))
  }
}
