import Archdraw

/// Any bytes at all: a design, or findings that can be shown.
func read(_ bytes: [UInt8]) {
  do {
    _ = try Diagram(Source(name: "fuzz", utf8: bytes))
  } catch ArchdrawError.design(let findings) {
    check(!findings.isEmpty, "nothing drawn, and nothing said")
    for finding in findings { checkMessage(finding) }
  } catch {
    check(false, "\(error)")
  }
}

/// A design that the bytes choose, with keys and values where they do not belong.
func readMistakes(_ bytes: [UInt8]) {
  var mistakes = Mistakes(bytes)
  read(Array(mistakes.text.utf8))
}

/// Any bytes, and a picture when they are a design small enough to try many.
func drawText(_ bytes: [UInt8]) {
  guard bytes.count < 2000 else { return }
  draw(bytes)
}

/// A design that the bytes choose; it is always a good one.
func drawShape(_ bytes: [UInt8]) {
  var choices = Choices(bytes)
  draw(Array(choices.design.utf8), mustDraw: true)
}

private func draw(_ bytes: [UInt8], mustDraw: Bool = false) {
  do {
    let drawing = try Diagram(Source(name: "fuzz", utf8: bytes)).draw(.svg)
    checkSVG(drawing.bytes)
  } catch ArchdrawError.design(let findings) {
    check(!mustDraw, findings.map(\.description).joined(separator: "\n"))
  } catch {
    check(false, "\(error)")
  }
}

private func checkMessage(_ finding: Finding) {
  check(finding.line.map { $0 > 0 } ?? true, "no line: \(finding)")
  check(finding.column.map { $0 > 0 } ?? true, "no column: \(finding)")
  let isSafe = finding.description.unicodeScalars.allSatisfy {
    $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) || $0 == "\n" || $0 == "\t"
  }
  check(isSafe, "a control character in: \(finding)")
}

private func checkSVG(_ bytes: [UInt8]) {
  guard let text = String(validating: bytes, as: UTF8.self) else {
    return check(false, "the drawing is not UTF-8")
  }
  check(text.hasPrefix("<svg ") && text.hasSuffix("</svg>\n"), "the drawing is not whole")
  for word in ["<script", "\"nan", "\"inf", " nan", "javascript:", "\u{0}"] {
    check(!text.contains("<svg" + word) && !hasAttribute(word, in: text), "\(word) in the drawing")
  }
}

/// Whether `word` occurs in a tag; what a label says is its own.
private func hasAttribute(_ word: String, in text: String) -> Bool {
  text.split(separator: "<").dropFirst().contains { tag in
    ("<" + tag.prefix { $0 != ">" }).lowercased().hasPrefix(word)
  }
}

private func check(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError(message()) }
}
