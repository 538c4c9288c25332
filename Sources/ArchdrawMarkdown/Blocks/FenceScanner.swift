import ArchdrawDiagnostics

/// A fenced block of code as it stands in a Markdown text.
struct Fence {
  /// The opening fence itself.
  var marker: Substring
  /// What stands behind it.
  var info: Substring
  /// The number of the opening line, from 0.
  var opening: Int
  /// That of the closing fence; `nil` when something else ends the block.
  var closing: Int?
  /// What further lines in the same quote or item begin with.
  var prefix: String
  /// The lines between, with how many characters stand before each.
  var lines: [(text: Substring, inset: Int)] = []
}

/// Finds the fenced blocks of a Markdown text, in quotes and lists too. What only looks like one (inside a
/// longer fence, in a comment, indented as code) is none.
struct FenceScanner {
  private(set) var fences: [Fence] = []
  /// The lines that are neither in a block nor in HTML that holds any text.
  private(set) var openLines: [Int] = []

  private var containers: [ContainerScanner.Container] = []
  private var state = State.text

  private enum State {
    case text
    /// Until a line that holds it.
    case html(end: String)
    case fence(sign: Character, length: Int, indentation: Int)
  }

  init(_ lines: [Substring]) {
    for (number, line) in lines.enumerated() { scan(line, number) }
  }

  private mutating func scan(_ line: Substring, _ number: Int) {
    var scanner = ContainerScanner(line)
    var count = 0
    while count < containers.count {
      let before = scanner
      guard scanner.goesOn(in: containers[count]) else {
        scanner = before
        break
      }
      count += 1
    }
    // What a block stands in ends it.
    if count < containers.count {
      containers.removeLast(containers.count - count)
      state = .text
    }
    switch state {
    case .fence(let sign, let length, let indentation):
      if Self.closes(scanner, sign, length) {
        fences[fences.count - 1].closing = number
        state = .text
      } else {
        scanner.skip(columns: indentation)
        fences[fences.count - 1].lines.append((scanner.rest, scanner.inset))
      }
    case .html(let end):
      if scanner.rest.lowercased().contains(end) { state = .text }
    case .text: scanText(&scanner, number)
    }
  }

  private mutating func scanText(_ scanner: inout ContainerScanner, _ number: Int) {
    while containers.count < Self.deepest, let container = scanner.readContainer() {
      containers.append(container)
    }
    let indentation = scanner.indentation
    if indentation > 3 { return }
    scanner.skip(columns: indentation)
    let text = scanner.rest
    if let sign = text.first, sign == "`" || sign == "~" {
      let length = text.prefix { $0 == sign }.count
      let info = text.dropFirst(length)
      if length >= 3, sign == "~" || !info.contains("`") {
        fences.append(
          Fence(
            marker: text.prefix(length), info: info, opening: number, prefix: scanner.prefix))
        state = .fence(sign: sign, length: length, indentation: indentation)
        return
      }
    }
    if let (start, end) = Self.html.first(where: { text.lowercased().hasPrefix($0.start) }) {
      if !text.dropFirst(start.count).lowercased().contains(end) { state = .html(end: end) }
    }
    openLines.append(number)
  }

  /// Nobody's text has more quotes and lists in each other; each costs a look at the rest of the line.
  private static let deepest = 100

  /// HTML in which blank lines and fences are but text.
  private static let html = [
    (start: "<!--", end: "-->"), (start: "<pre", end: "</pre>"),
    (start: "<script", end: "</script>"), (start: "<style", end: "</style>"),
    (start: "<textarea", end: "</textarea>"),
  ]

  private static func closes(
    _ scanner: ContainerScanner, _ sign: Character, _ length: Int
  ) -> Bool {
    guard scanner.indentation <= 3 else { return false }
    let text = scanner.rest.drop { $0 == " " || $0 == "\t" }
    let run = text.prefix { $0 == sign }.count
    return run >= length && text.dropFirst(run).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
