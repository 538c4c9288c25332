import ArchdrawDiagnostics
import ArchdrawYAML

/// A bracket that a text opens and never closes, though YAML stumbles only over what follows it.
private struct OpenBracket {
  /// Where it stands, as libyaml counts: from 1, in Unicode scalars.
  var line: Int
  var column: Int
  var sign: Unicode.Scalar
  /// How far its line is indented.
  var indent: Int

  var closing: Unicode.Scalar { sign == "{" ? "}" : "]" }
}

extension Diagnostic {
  /// That a bracket before `mark` is never closed; `nil` when all of them are.
  static func neverClosed(before mark: YAMLMark, _ positions: inout Positions) -> Diagnostic? {
    var scan = BracketScan()
    for line in 1...positions.count where !scan.isMismatched {
      scan.read(positions.text(ofLine: line), line)
    }
    guard let (bracket, closing, last, next) = scan.neverClosed,
      (bracket.line, bracket.column) <= (mark.line, mark.column)
    else { return nil }
    let end = positions.place(line: last, column: 1).span.line
    let span = positions.place(line: bracket.line, column: bracket.column).span
    let line = last == bracket.line ? "the line" : "line \(end)"
    let mend =
      next.map { "write '\(closing)' before the '\($0)'" } ?? "end \(line) with '\(closing)'"
    return error(
      .yamlSyntax, "'\(bracket.sign)' is never closed", at: span,
      hint: closing.count > 20 ? nil : mend)
  }
}

/// Follows the brackets of a text line by line, as far as it can be told what is one: those within quotes,
/// comments, block texts and plain words are none.
private struct BracketScan {
  /// A bracket, all that closes it and those in it, the last line it can end on, and the bracket that
  /// already closes another there.
  typealias Finding = (bracket: OpenBracket, closing: String, line: Int, next: Unicode.Scalar?)

  private(set) var isMismatched = false
  private var open: [OpenBracket] = []
  private var quote: Unicode.Scalar?
  /// How far the line is indented that a block text (`|`) belongs to.
  private var blockIndent: Int?
  private var lastLine = 1
  /// The first bracket that is still open where a line begins that cannot be in it.
  private var outgrown: Finding?

  /// The one to be mended first. Where the brackets come out even, whatever is indented as it likes.
  var neverClosed: Finding? {
    guard quote == nil, isMismatched || !open.isEmpty else { return nil }
    return outgrown ?? finding(at: 0)
  }

  mutating func read(_ line: Substring, _ number: Int) {
    let letters = Array(line.unicodeScalars)
    let indent = letters.prefix { $0 == " " }.count
    guard let first = letters.dropFirst(indent).first(where: { $0 != "\t" }) else { return }
    if quote == nil {
      if first == "#" { return }
      if let block = blockIndent, indent > block { return }
      blockIndent = nil
      if outgrown == nil, first != "}", first != "]",
        let deepest = open.last, deepest.indent >= indent,
        let index = open.firstIndex(where: { $0.indent >= indent })
      {
        outgrown = finding(at: index)
      }
    }
    lastLine = number
    var position = indent
    if open.isEmpty {
      if let sign = quote {
        // What follows a text of several lines opens nothing.
        if skipQuoted(by: sign, in: letters, from: 0) != nil { quote = nil }
        return
      }
      position = startOfValue(in: letters, indent)
      guard position < letters.count, "{[".unicodeScalars.contains(letters[position]) else {
        return
      }
    }
    readFlow(letters, from: position, number, indent)
  }

  private func finding(at index: Int, before next: Unicode.Scalar? = nil) -> Finding? {
    guard open.indices.contains(index) else { return nil }
    let closing = open[index...].reversed().map { String($0.closing) }.joined()
    return (open[index], closing, lastLine, next)
  }

  /// Between brackets, from `start` on.
  private mutating func readFlow(
    _ letters: [Unicode.Scalar], from start: Int, _ line: Int, _ indent: Int
  ) {
    var position = start
    // A quote begins a text only where a value may begin.
    var mayBegin = true
    while position < letters.count {
      let letter = letters[position]
      if quote != nil || (mayBegin && (letter == "\"" || letter == "'")) {
        let sign = quote ?? letter
        let inside = quote == nil ? position + 1 : position
        quote = sign
        guard let end = skipQuoted(by: sign, in: letters, from: inside) else { return }
        (quote, position, mayBegin) = (nil, end, false)
        continue
      }
      switch letter {
      case "{", "[":
        open.append(OpenBracket(line: line, column: position + 1, sign: letter, indent: indent))
      case "}", "]":
        guard open.last?.closing == letter else {
          isMismatched = true
          if outgrown == nil { outgrown = finding(at: open.count - 1, before: letter) }
          return
        }
        open.removeLast()
        if open.isEmpty { return }
      case "#" where position == 0 || letters[position - 1] == " ": return
      default: break
      }
      if letter != " " { mayBegin = "{[,:".unicodeScalars.contains(letter) }
      position += 1
    }
  }

  /// Where the value of a line outside brackets begins; the line's end when it opens nothing.
  private mutating func startOfValue(in letters: [Unicode.Scalar], _ indent: Int) -> Int {
    var position = indent
    func skipBlanks() { while position < letters.count, letters[position] == " " { position += 1 } }
    while position + 1 < letters.count, letters[position] == "-", letters[position + 1] == " " {
      position += 1
      skipBlanks()
    }
    var isKey = true
    while position < letters.count {
      switch letters[position] {
      case "{", "[": return position
      case "\"", "'":
        guard let end = skipQuoted(by: letters[position], in: letters, from: position + 1) else {
          quote = letters[position]
          return letters.count
        }
        position = end
      case "&", "!":
        while position < letters.count, letters[position] != " " { position += 1 }
        skipBlanks()
        continue
      case "|" where !isKey, ">" where !isKey:
        blockIndent = indent
        return letters.count
      default: break
      }
      guard isKey, let colon = colon(in: letters, from: position) else { return letters.count }
      position = colon + 1
      skipBlanks()
      isKey = false
    }
    return letters.count
  }

  private func colon(in letters: [Unicode.Scalar], from start: Int) -> Int? {
    letters.indices[start...].first {
      letters[$0] == ":" && ($0 + 1 == letters.count || letters[$0 + 1] == " ")
    }
  }

  /// The place after the quote that ends a text; `nil` when it goes on past the line.
  private func skipQuoted(
    by sign: Unicode.Scalar, in letters: [Unicode.Scalar], from start: Int
  ) -> Int? {
    var position = start
    while position < letters.count {
      if letters[position] == "\\", sign == "\"" {
        position += 1
      } else if letters[position] == sign {
        guard sign == "'", position + 1 < letters.count, letters[position + 1] == sign else {
          return position + 1
        }
        position += 1
      }
      position += 1
    }
    return nil
  }
}
