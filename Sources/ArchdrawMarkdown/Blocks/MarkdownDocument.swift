import ArchdrawDiagnostics

/// A Markdown text with the designs in it: fenced blocks whose language is `archdraw`.
package struct MarkdownDocument: Sendable {
  /// One design.
  package struct Block: Sendable {
    /// What its picture is called, without an ending.
    package var name: String
    /// The design, whose places are those in the whole text; `nil` when the block is not closed, so that
    /// nobody knows where the design ends.
    package var source: SourceText?
    /// What is wrong with the block itself.
    package var diagnostics: [Diagnostic]

    /// Its first line's word.
    fileprivate var span: SourceSpan
    /// The number of the line that closes it, from 0, and what lines beside it begin with.
    fileprivate var end: Int
    fileprivate var prefix: String
    /// Where the link stands that an earlier run has set.
    fileprivate var link: Range<String.Index>?
  }

  package let source: SourceText
  package private(set) var blocks: [Block] = []
  /// Warnings of links that no block stands before any more.
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter name: what pictures are called whose blocks do not say, with a number behind it
  package init(_ source: SourceText, name: String) {
    self.source = source
    let scanner = FenceScanner(source.lines)
    var links: [Int: Range<String.Index>] = [:]
    for line in scanner.openLines { links[line] = Self.link(in: source.lines[line]) }
    var first: [String: SourceSpan] = [:]
    for fence in scanner.fences {
      let defaultName = "\(name)-\(blocks.count + 1)"
      guard var block = Block(fence, in: source, defaultName: defaultName) else { continue }
      let next = source.lines.indices.dropFirst(block.end + 1).first { !isBlank(source.lines[$0]) }
      block.link = next.flatMap { links.removeValue(forKey: $0) }
      // Some file systems take letters in capitals for the same.
      if let other = first[block.name.lowercased()] {
        block.diagnostics.append(.sameName(block.name, at: block.span, first: other))
      } else {
        first[block.name.lowercased()] = block.span
      }
      blocks.append(block)
    }
    diagnostics = links.sorted { $0.key < $1.key }.map { .staleLink(source.span(of: $1, line: $0)) }
  }

  /// The text with a link beneath each block, in the place of the one that is there.
  ///
  /// - Parameter links: Markdown of one line for each block.
  package func text(linking links: [String]) -> String {
    var result = ""
    var position = source.text.startIndex
    for (block, link) in zip(blocks, links) {
      let range = block.link ?? source.lines[block.end].endIndex..<source.lines[block.end].endIndex
      result += source.text[position..<range.lowerBound]
      result += block.link == nil ? added(link, beneath: block) : link + Self.mark
      position = range.upperBound
    }
    return result + source.text[position...]
  }

  /// A link as a paragraph of its own.
  private func added(_ link: String, beneath block: Block) -> String {
    let lines = source.lines
    // There is an opening line above, which has an end.
    let newline = source.text[lines[block.end - 1].endIndex..<lines[block.end].startIndex]
    let blank = "\(newline)\(block.prefix.trimmingBlanks)"
    let isApart = block.end + 1 == lines.count || isBlank(lines[block.end + 1])
    return "\(blank)\(newline)\(block.prefix)\(link)\(Self.mark)" + (isApart ? "" : blank)
  }

  /// Tells a link that we have set from any other.
  private static let mark = " <!-- archdraw -->"

  private static func link(in line: Substring) -> Range<String.Index>? {
    let text = line.drop { " \t>".contains($0) }.trimmingBlanks
    return text.hasPrefix("![") && text.hasSuffix(mark) ? text.startIndex..<text.endIndex : nil
  }
}

/// Whether nothing stands there but marks of quotes.
private func isBlank(_ line: Substring) -> Bool { line.allSatisfy { " \t>".contains($0) } }

extension MarkdownDocument.Block {
  /// `nil` when the fence is about something else.
  fileprivate init?(_ fence: Fence, in whole: SourceText, defaultName: String) {
    let words = fence.info.split { $0 == " " || $0 == "\t" }
    guard let language = words.first, language == "archdraw" else { return nil }
    name = defaultName
    span = whole.span(of: language.startIndex..<language.endIndex, line: fence.opening)
    prefix = fence.prefix
    end = fence.closing ?? fence.opening + fence.lines.count
    diagnostics = fence.closing == nil ? [.unclosed(fence.marker, at: span)] : []
    if fence.closing != nil {
      source = SourceText(
        fence.lines.map(\.text).joined(separator: "\n"), in: whole, at: span,
        insets: fence.lines.map(\.inset))
    }
    for word in words.dropFirst() {
      let span = whole.span(of: word.startIndex..<word.endIndex, line: fence.opening)
      let value = word.drop { $0 != "=" }.dropFirst()
      if !word.hasPrefix("name=") {
        diagnostics.append(.unknownWord(word, at: span))
      } else if value.isFileName {
        name = String(value)
      } else {
        diagnostics.append(.badName(value, at: span))
      }
    }
  }
}

extension SourceText {
  /// The place of a part of a line, whose number counts from 0.
  fileprivate func span(of range: Range<String.Index>, line: Int) -> SourceSpan {
    SourceSpan(
      line: line + 1,
      column: text.distance(from: lines[line].startIndex, to: range.lowerBound) + 1,
      length: text.distance(from: range.lowerBound, to: range.upperBound))
  }
}

extension StringProtocol where SubSequence == Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = self[...]
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}

extension Substring {
  /// Whether a file may be called so, anywhere, with an ending behind it.
  fileprivate var isFileName: Bool {
    first != nil && first != "." && first != "-" && utf8.count <= 200
      && allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
  }
}
