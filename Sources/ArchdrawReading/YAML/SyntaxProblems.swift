import ArchdrawDiagnostics
import ArchdrawYAML

// What YAML refuses, in words that say how to mend it.

extension Diagnostic {
  static func tooLarge(megabytes: Int) -> Diagnostic {
    error(.tooLarge, "the file is larger than \(megabytes) megabytes")
  }

  static let tooManyAliases = error(.tooManyAliases, "the aliases expand to far too much")

  static func tooDeep(at span: SourceSpan) -> Diagnostic {
    error(.tooDeep, "maps and lists lie too deep in each other", at: span)
  }

  static func keyIsNoWord(at span: SourceSpan) -> Diagnostic {
    error(.yamlSyntax, "a key must be a word, not a list or a map", at: span)
  }

  static func mergesNoMap(at span: SourceSpan) -> Diagnostic {
    error(
      .wrongType, "'<<' takes a map or a list of maps", at: span,
      hint: "name an anchored map, as in '<<: *defaults'")
  }

  static func duplicateKey(_ key: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    error(
      .duplicateKey, "\(quoted(key)) is given twice", at: span,
      notes: [Note("first here", at: first)],
      hint: key == "<<" ? "merge several maps with '<<: [*a, *b]'" : nil)
  }

  /// An error of the parser in `text`.
  static func yaml(_ error: YAMLError, _ text: String, _ positions: inout Positions) -> Diagnostic {
    switch error {
    case .syntax(let syntax): SyntaxTrap(syntax, &positions).diagnostic(&positions)
    case .unreadable(let problem, let offset): unreadable(problem, offset, text)
    case .tooDeep(let mark): tooDeep(at: positions.place(line: mark.line, column: mark.column).span)
    case .tooManyNodes: tooManyAliases
    }
  }

  private static func unreadable(_ problem: String, _ offset: Int, _ text: String) -> Diagnostic {
    let lines = String(decoding: text.utf8.prefix(offset), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return error(
      .yamlSyntax, problem.hasPrefix("control") ? "a control character stands here" : problem,
      at: SourceSpan(line: lines.count, column: (lines.last?.count ?? 0) + 1),
      hint: "remove it, or write it as '\\u….' in double quotes")
  }
}

/// A parser's error and the line it happened on.
private struct SyntaxTrap {
  private let problem: String
  private let mark: YAMLMark
  private let start: YAMLMark?
  /// The line from its first word, without the `- ` of a list.
  private let content: Substring
  private let indent: Substring
  /// The line from where the parser gave up, and the character before that.
  private let rest: Substring
  private let sigil: Substring
  /// The last line above it that says something, and its number.
  private let above: (text: Substring, line: Int)?

  init(_ error: YAMLError.Syntax, _ positions: inout Positions) {
    problem = error.problem
    mark = error.mark
    start = error.start
    let line = positions.text(ofLine: mark.line)
    let lines = positions
    above = (1..<max(1, mark.line)).suffix(100).reversed().lazy
      .map { (lines.text(ofLine: $0), $0) }
      .first { !($0.0.drop { $0 == " " }.isEmpty || $0.0.drop { $0 == " " }.hasPrefix("#")) }
    rest = positions.place(line: mark.line, column: mark.column).rest
    sigil = line[..<rest.startIndex].suffix(1)
    indent = line.prefix { $0 == " " || $0 == "\t" }
    var content = line.dropFirst(indent.count)
    while content.hasPrefix("- ") { content = content.dropFirst(2).drop { $0 == " " } }
    self.content = content
  }

  func diagnostic(_ positions: inout Positions) -> Diagnostic {
    if mendedFlow == nil, !isQuoteOpen, let found = Diagnostic.neverClosed(before: mark, &positions)
    {
      return found
    }
    if let found = missingComma(&positions) ?? lineTrap(&positions) { return found }
    let (message, hint) = wording
    let place = isAboutContext ? start ?? mark : mark
    let span = positions.place(line: place.line, column: place.column).span
    return .error(.yamlSyntax, message, at: span, notes: openings(&positions), hint: hint)
  }

  /// A line between brackets that has no ',' at its end: YAML reads on to the next line's ':'.
  private func missingComma(_ positions: inout Positions) -> Diagnostic? {
    let key = content.dropLast(rest.count)
    guard problem.contains("expected ',' or"), rest.first == ":", let above,
      let start, start.line < mark.line, !key.contains(where: ":,{[".contains)
    else { return nil }
    var span = positions.place(line: mark.line, column: indent.count + 1).span
    span.length = max(1, key.count)
    let end = positions.place(line: above.line, column: 1).span.line
    return .error(
      .yamlSyntax, "a ',' is missing before this", at: span, hint: "end line \(end) with ','")
  }

  /// A line that is no 'key: value', though YAML stumbles only over what follows it.
  private func lineTrap(_ positions: inout Positions) -> Diagnostic? {
    let isColonTooMany = problem == "mapping values are not allowed in this context"
    let isColonMissing = problem == "could not find expected ':'"
    guard mendedFlow == nil, isColonMissing || (isColonTooMany && !hasSecondColon) else {
      return nil
    }
    let number = isColonMissing ? start?.line ?? mark.line : above?.line
    guard let number else { return nil }
    let text = positions.text(ofLine: number)
    guard let trap = LineTrap(text, followedBy: isColonTooMany ? content : nil, indent.count) else {
      return nil
    }
    let column = text.unicodeScalars.prefix { $0 == " " }.count + 1
    var span =
      trap.isOfNextLine
      ? positions.place(line: mark.line, column: indent.count + 1).span
      : positions.place(line: number, column: column).span
    span.length = trap.length
    return .error(.yamlSyntax, trap.message, at: span, hint: trap.hint)
  }

  private var isQuoteOpen: Bool {
    problem == "found unexpected end of stream" || problem == "found unexpected document indicator"
  }

  /// Where the bracket stands that is not closed.
  private func openings(_ positions: inout Positions) -> [Diagnostic.Note] {
    guard problem.contains("expected ',' or"), !isAboutContext, rest.first != ":",
      let start
    else {
      return []
    }
    let span = positions.place(line: start.line, column: start.column).span
    return [.init("it belongs to what begins here", at: span)]
  }

  /// Whether the mistake lies where the construct began, not where the parser gave up.
  private var isAboutContext: Bool {
    problem.contains("end of stream") || (problem.contains("expected ',' or") && rest.isEmpty)
      || problem == "could not find expected ':'"
  }

  private var wording: (String, String?) {
    if indent.contains("\t") || rest.first == "\t" || problem.contains("tab character") {
      return ("a tab stands where YAML wants blanks", "indent with blanks")
    }
    if let mended = mendedFlow { return mended }
    switch problem {
    case "mapping values are not allowed in this context": return secondColon
    case "found character that cannot start any token":
      let sign = content.first { "@`%".contains($0) }.map { quoted(String($0)) } ?? "this character"
      return ("a value may not start with \(sign)", quoteWord(from: rest))
    case "found undefined alias":
      return ("no anchor has this name", "a value that starts with '*' must be quoted")
    case "did not find expected alphabetic or numeric character":
      return ("a value that starts with '*' or '&' must be quoted", quoteWord(from: sigil + rest))
    case "found unexpected end of stream", "found unexpected document indicator":
      return ("a quote is never closed", "end the text with the quote it begins with")
    case "did not find expected ',' or '}'" where rest.isEmpty,
      "did not find expected ',' or ']'" where rest.isEmpty:
      return ("the '\(problem.contains("}") ? "{" : "[")' is not closed, or a ',' is missing", nil)
    case "did not find expected ',' or '}'" where rest.first == ":":
      return ("a value with ': ' in it must be quoted", "write it in double quotes")
    case "did not find expected ',' or '}'": return ("a ',' or a '}' is missing before this", nil)
    case "did not find expected ',' or ']'": return ("a ',' or a ']' is missing before this", nil)
    case "but found another document":
      return ("a second document starts here", "a file is one design: part them into two files")
    default: return further
    }
  }

  private var further: (String, String?) {
    let depth = above?.text.prefix { $0 == " " }.count
    switch problem {
    case "did not find expected key" where depth.map { $0 != indent.count && $0 > 0 } ?? false:
      return (
        "this is indented by \(indent.count), and the line above by \(depth ?? 0)",
        "what belongs together is indented alike"
      )
    default: return general
    }
  }

  private var general: (String, String?) {
    switch problem {
    case "could not find expected ':'": ("a 'key: value' is expected, and has no ':'", nil)
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context", "did not find expected node content":
      ("this does not fit what precedes it", "what belongs together is indented alike")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      ("a '\\' has no such meaning in double quotes", "use single quotes, or write '\\\\'")
    default: ("this is no YAML: \(problem)", nil)
    }
  }

  private var hasSecondColon: Bool {
    guard let colon = content.firstIndex(of: ":"), colon < content.index(before: content.endIndex)
    else { return false }
    return value(after: colon)?.contains(":") ?? false
  }

  /// `label: Orders: new`, `a -> b: GET: /x`.
  private var secondColon: (String, String?) {
    guard let colon = content.firstIndex(of: ":"), colon < content.index(before: content.endIndex),
      let value = value(after: colon), value.contains(":")
    else { return ("a ':' does not fit here", "what belongs together is indented alike") }
    let key = content[..<colon]
    if hasArrow(String(key)), let comma = key.lastIndex(of: ",") {
      let name = key[key.index(after: comma)...].drop { $0 == " " }
      if flowAttributes.contains(where: { $0.name == name }) {
        return (
          "what is said of a flow stands in braces",
          "write - \(key[..<comma]): { \(name): \(value) }"
        )
      }
    }
    return (
      "a value with ': ' in it must be quoted",
      "write \(content[..<colon]): \"\(escaped(value))\""
    )
  }

  /// A flow whose end reads as an alias, a quoted text or a list: the flow as a whole must be quoted.
  private var mendedFlow: (String, String?)? {
    guard let first = content.first, "*\"'[&@".contains(first),
      problem != "found unexpected end of stream",
      [" -> ", " <- ", " <-> ", " -- "].contains(where: content.contains)
    else { return nil }
    var flow = content
    var label = ""
    if let range = colonAndBlank(in: content) {
      flow = content[..<range]
      label = String(content[range...])
    }
    let bare = flow.filter { !"\"'[]".contains($0) }
    return (
      "a flow that starts with '\(first)' must be quoted as a whole", "write - \"\(bare)\"\(label)"
    )
  }

  private func quoteWord(from text: some StringProtocol) -> String {
    let word = text.prefix { !",]}# \t".contains($0) }
    return "write \"\(escaped(Substring(word)))\""
  }

  private func value(after colon: Substring.Index) -> Substring? {
    let value = content[content.index(after: colon)...].drop { $0 == " " }
    return value.isEmpty || "{[|>".contains(value.first ?? " ") ? nil : value
  }

  private func colonAndBlank(in text: Substring) -> Substring.Index? {
    text.indices.first { index in
      let next = text.index(after: index)
      return text[index] == ":" && (next == text.endIndex || text[next] == " ")
    }
  }

  private func escaped(_ text: Substring) -> String {
    text.reduce(into: "") { $0 += "\"\\".contains($1) ? "\\\($1)" : String($1) }
  }
}
