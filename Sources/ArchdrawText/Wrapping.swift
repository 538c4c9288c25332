/// Breaks a label into lines no wider than `maxWidth` pixels, as few as it takes and of about the same
/// width. Newlines in the text stay; other white space becomes one space, control characters vanish.
/// What does not go into `maxLines` gives way to an ellipsis; a single character wider than `maxWidth`
/// stands alone on its line.
package func wrapText(
  _ text: String, maxWidth: Double, maxLines: Int, size: Double, weight: FontWeight
) -> WrappedText {
  func width(_ text: String) -> Double { textWidth(text, size: size, weight: weight) }
  let text = normalized(text)
  if let head = head(of: text, maxWidth: maxWidth, maxLines: maxLines, size: size, weight: weight) {
    return shortened(head, maxWidth: maxWidth, maxLines: max(1, maxLines), width: width)
  }
  let paragraphs = text.split(separator: "\n")
  var lines: [String] = []
  for (index, paragraph) in paragraphs.enumerated() {
    let paragraphWidth = width(String(paragraph))
    if paragraphWidth <= maxWidth {
      lines.append(String(paragraph))
    } else {
      let pieces = pieces(of: paragraph, maxWidth: maxWidth, width: width)
      lines += balanced(pieces, maxWidth: maxWidth, space: width(" "))
    }
    let isLast = index == paragraphs.count - 1
    guard lines.count > maxLines || (lines.count == maxLines && !isLast) else { continue }
    return shortened(text, maxWidth: maxWidth, maxLines: max(1, maxLines), width: width)
  }
  return WrappedText(lines: lines, widths: lines.map(width))
}

/// The beginning of a text that no number of good breaks fits into its lines, long enough that what follows
/// makes no difference; `nil` for any other text.
private func head(
  of text: String, maxWidth: Double, maxLines: Int, size: Double, weight: FontWeight
) -> String? {
  let mostLines = 2 * (max(1, maxLines) + 1)
  // No letter that can be seen is narrower than a pixel; without end, those that cannot be seen are left out.
  let mostCharacters = mostLines * max(1, Int(maxWidth))
  // Few bytes make few letters, and each takes the least time when they are looked at together.
  guard text.utf8.count > mostCharacters else { return nil }
  var room = Double(mostLines) * maxWidth
  var count = 0
  var end = text.startIndex
  while end < text.endIndex {
    room -= textWidth(String(text[end]), size: size, weight: weight)
    count += 1
    end = text.index(after: end)
    if room < 0 || count == mostCharacters { break }
  }
  return end == text.endIndex ? nil : String(text[..<end])
}

/// Runs of white space as one space, no control characters, lines without space at either end.
private func normalized(_ text: String) -> String {
  // Most labels are of printable ASCII with single spaces already.
  if isPlain(text) { return text }
  let lines = text.split(whereSeparator: \.isNewline).map { line in
    line.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.filter { !isControl($0) }))
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
  return lines.filter { !$0.isEmpty }.joined(separator: "\n")
}

private func isPlain(_ text: String) -> Bool {
  var previous: UInt8 = 0x20
  for byte in text.utf8 {
    guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
    previous = byte
  }
  return previous != 0x20
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control || scalar.value == 0xFEFF || scalar.value == 0xAD
}

/// Lines of pieces: as few as there can be, and among those the most even ones that break at good
/// places.
private func balanced(_ pieces: [Piece], maxWidth: Double, space: Double) -> [String] {
  // best[i]: the cheapest way to set the pieces from i on; fewer lines beat any cost.
  var best = [(lines: Int, cost: Double, next: Int)](
    repeating: (Int.max - 1, 0, 0), count: pieces.count)
  best.append((0, 0, pieces.count))
  for start in pieces.indices.reversed() {
    var width = 0.0
    for end in start..<pieces.count {
      width += pieces[end].width
      if width > maxWidth, end > start { break }
      let rest = best[end + 1]
      let isLast = end == pieces.count - 1
      let harm = isLast ? 0 : penalty(pieces[end].end) * maxWidth * maxWidth
      let candidate = (lines: rest.lines + 1, cost: rest.cost + width * width + harm, next: end + 1)
      if (candidate.lines, candidate.cost) < (best[start].lines, best[start].cost) {
        best[start] = candidate
      }
      if pieces[end].end.isBlank { width += space }
    }
  }
  var lines: [String] = []
  var start = 0
  while start < pieces.count {
    lines.append(joined(pieces[start..<best[start].next]))
    start = best[start].next
  }
  return lines
}

/// What a break costs beside unevenness, in squares of the greatest width.
private func penalty(_ end: Break) -> Double {
  switch end {
  case .space, .between: 0
  case .mark: 0.05
  case .unit, .joint: 0.1
  case .cut: 0.2
  }
}

private func joined(_ pieces: ArraySlice<Piece>) -> String {
  var line = ""
  for (index, piece) in zip(pieces.indices, pieces) {
    line += piece.text
    if piece.end.isBlank, index < pieces.endIndex - 1 { line += " " }
  }
  return line
}

/// A text that is too long for its lines: each as full as can be, the last with an ellipsis.
private func shortened(
  _ text: String, maxWidth: Double, maxLines: Int, width: (String) -> Double
) -> WrappedText {
  var lines: [String] = []
  var rest = text.split(separator: "\n")[...]
  while lines.count < maxLines - 1, let paragraph = rest.first {
    let pieces = pieces(of: paragraph, maxWidth: maxWidth, width: width)
    var end = 1
    while end < pieces.count, width(joined(pieces[..<(end + 1)])) <= maxWidth { end += 1 }
    lines.append(joined(pieces[..<end]))
    rest.removeFirst()
    guard end < pieces.count else { continue }
    rest.insert(Substring(joined(pieces[end...])), at: rest.startIndex)
  }
  lines.append(withEllipsis(rest.joined(separator: " "), maxWidth: maxWidth, width: width))
  return WrappedText(lines: lines, widths: lines.map(width), isTruncated: true)
}

/// The longest beginning of a text that leaves room for the ellipsis after it.
private func withEllipsis(_ text: String, maxWidth: Double, width: (String) -> Double) -> String {
  var kept = ""
  for character in text {
    let next = kept + String(character)
    if width(next + "…") > maxWidth { break }
    kept = next
  }
  while let last = kept.last, last == " " || last.isPunctuation { kept.removeLast() }
  return kept + "…"
}
