import ArchdrawDiagnostics
import ArchdrawModel

// The wording of everything the reader refuses, YAML itself apart.

extension Diagnostic {
  static let empty = error(
    .emptyFile, "the file is empty",
    hint: "a design starts with 'components:', such as 'components: { web: ec2 }'")

  static func notAMap(_ node: SourceNode) -> Diagnostic {
    error(
      .wrongType, "a design must be a map of keys, and this is \(node.kind)", at: node.span,
      hint: node.scalar?.text.contains("\u{FF1A}") == true
        ? "write ':' and a blank in place of '\u{FF1A}'" : "it starts with 'components:'")
  }

  static func unknownKey(
    _ name: String, at span: SourceSpan, of owner: String, keys: [String], meant: String?
  ) -> Diagnostic {
    if hasArrow(name), keys.contains("flows") {
      return error(
        .unknownKey, "a flow stands outside 'flows'", at: span,
        hint: "list it below 'flows:', as '- \(name)'")
    }
    let isOfFile = meant == nil && fileKeys.contains { $0.name == name }
    let meant = meant ?? nearestName(to: name, among: keys)
    return error(
      .unknownKey, "\(owner) has no key \(quoted(name))", at: span,
      hint: isOfFile
        ? "'\(name)' stands at the top of the file"
        : meant.map { "did you mean '\($0)'?" } ?? "it may have \(alternatives(keys))")
  }

  static func notIndented(_ key: String, below owner: String, at span: SourceSpan) -> Diagnostic {
    error(
      .misplacedKey, "'\(key)' stands beside \(quoted(owner)), to which it belongs", at: span,
      hint: "indent it, and what follows, two blanks further than '\(owner):'")
  }

  static func wrongType(_ node: SourceNode, of key: String, wanted: String) -> Diagnostic {
    error(.wrongType, "'\(key)' must be \(wanted), and is \(node.kind)", at: node.span)
  }

  static func noValue(of key: String, at span: SourceSpan) -> Diagnostic {
    error(
      .noValue, "'\(key)' has no value", at: span,
      hint: "write one, or leave the key out")
  }

  static func noText(of key: String, at span: SourceSpan) -> Diagnostic {
    warning(
      .noValue, "'\(key)' has no value", at: span,
      hint: "leave the key out, or quote a value that starts with '#'")
  }

  static func noComponents(at span: SourceSpan) -> Diagnostic {
    warning(
      .noValue, "'components' has no value", at: span,
      hint: "indent what belongs to it, or write 'components: {}' for an empty frame")
  }

  static func noFlows(at span: SourceSpan) -> Diagnostic {
    warning(
      .noValue, "'flows' has no value", at: span,
      hint: "list them below, such as '- web -> db', or leave the key out")
  }

  static func controlCharacter(in key: String, at span: SourceSpan) -> Diagnostic {
    error(.controlCharacter, "the value of '\(key)' holds a control character", at: span)
  }

  static func notANumber(_ word: Located<String>, key: String) -> Diagnostic {
    error(
      .wrongType, "'\(key)' must be a whole number, and is \(quoted(word.value))", at: word.span)
  }

  static func unknownChoice(
    _ word: Located<String>, of key: String, choices: [String]
  ) -> Diagnostic {
    let list = "'\(key)' is \(alternatives(choices))"
    let foreign = foreignChoices[word.value.lowercased()].flatMap {
      choices.contains($0) ? $0 : nil
    }
    let meant = foreign ?? nearestName(to: word.value, among: choices)
    return error(
      .unknownValue, "\(quoted(word.value)) is no \(key)", at: word.span,
      hint: meant.map { "did you mean '\($0)'?" } ?? list)
  }

  static func unknownWarning(_ name: Located<String>) -> Diagnostic {
    if DiagnosticID(rawValue: name.value) != nil {
      return error(
        .unknownValue, "\(quoted(name.value)) is an error, and only warnings can be allowed",
        at: name.span)
    }
    let ids = DiagnosticID.warnings.map(\.rawValue)
    return error(
      .unknownValue, "\(quoted(name.value)) is no warning", at: name.span,
      hint: nearestName(to: name.value, among: ids).map { "did you mean '\($0)'?" }
        ?? "'allow' takes \(alternatives(ids))")
  }

  static func unknownLanguageKey(_ name: String, of key: String, at span: SourceSpan) -> Diagnostic
  {
    error(
      .unknownLanguage, "\(quoted(name)) is no language for '\(key)'", at: span,
      hint: "a text is one value, or a map such as '{ en: Web server, ko: 웹 서버 }'")
  }
}

// MARK: - Components

extension Diagnostic {
  static func repetitionIsNumber(_ number: Located<String>) -> Diagnostic {
    error(
      .wrongType, "'repeat' must be a list of names, and is the number \(number.value)",
      at: number.span,
      hint: "name each copy, as in 'repeat: [a, b, c]'")
  }

  static func componentsAreNoMap(_ node: SourceNode) -> Diagnostic {
    error(
      .wrongType, "'components' must be a map of ids, and is \(node.kind)", at: node.span,
      hint: node.mendAsComponents ?? "write an id and a type on each line, such as 'web: ec2'")
  }

  static func componentIsList(_ entry: SourceNode.Entry) -> Diagnostic {
    error(
      .wrongType, "\(quoted(entry.name)) must be a type or a map, and is a list",
      at: entry.value.span,
      hint: "what a group holds stands below its 'components:', each with an id, such as 'web: ec2'"
    )
  }
}

// MARK: - Flows

extension Diagnostic {
  static func flowsAreNoList(_ node: SourceNode) -> Diagnostic {
    error(
      .wrongType, "'flows' must be a list, and is \(node.kind)", at: node.span,
      hint: node.firstFlow.map { "start each flow with '- ', as '- \($0)'" }
        ?? "start each flow with '- ', such as '- web -> db: SQL'")
  }

  static func flowIsList(_ node: SourceNode) -> Diagnostic {
    error(
      .wrongType, "a flow must be a text or a map, and is a list", at: node.span,
      hint: "write '- a -> b', or '- a, b -> c' for several")
  }

  static func noArrow(_ text: String, at span: SourceSpan) -> Diagnostic {
    error(
      .noArrow, text.isEmpty ? "this flow is empty" : "the flow \(quoted(text)) has no arrow",
      at: span, hint: "write it as 'web -> db', with '->', '<-', '<->' or '--'")
  }

  static func wrongArrow(_ word: Located<String>) -> Diagnostic {
    let signs = "-=~<>\u{2190}\u{2192}\u{2194}\u{21D0}\u{21D2}\u{21D4}\u{27F5}\u{27F6}\u{27F7}"
    let head = word.value.firstIndex { signs.dropFirst(3).contains($0) } ?? word.value.endIndex
    let from = word.value[..<head].dropLast(while: signs.contains)
    let to = word.value[head...].drop(while: signs.contains)
    if !from.isEmpty, !to.isEmpty,
      let arrow = meantArrow(String(word.value[from.endIndex..<to.startIndex]))
    {
      return error(
        .noArrow, "\(quoted(word.value)) has no blanks around its arrow", at: word.span,
        hint: "write '\(from) \(arrow) \(to)'")
    }
    return error(
      .noArrow, "\(quoted(word.value)) is no arrow", at: word.span,
      hint: word.value == "-"
        ? "write '->' for a flow, '--' for a plain line"
        : meantArrow(word.value).map { "write '\($0)'" }
          ?? "arrows are '->', '<-', '<->' and '--', between blanks")
  }

  /// The arrow that a word like `=>` stands for in other languages.
  private static func meantArrow(_ word: String) -> String? {
    guard word.count <= 4, !word.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let pointsRight = word.contains { ">\u{2192}\u{21D2}\u{27F6}\u{2794}\u{279C}".contains($0) }
    let pointsLeft = word.contains { "<\u{2190}\u{21D0}\u{27F5}".contains($0) }
    let pointsBoth = word.contains { "\u{2194}\u{21D4}\u{27F7}".contains($0) }
    switch (pointsLeft || pointsBoth, pointsRight || pointsBoth) {
    case (true, true): return "<->"
    case (true, false): return "<-"
    case (false, true): return "->"
    case (false, false): return word == "-" ? "->" : "--"
    }
  }

  static func emptyEnd(of text: String, isFirst: Bool, at span: SourceSpan) -> Diagnostic {
    error(
      .invalidEnd, "an end is missing in \(quoted(text))", at: span,
      hint: isFirst
        ? "write what it comes from before the arrow" : "write where it leads after the arrow")
  }

  static func secondFlow(_ text: String, at span: SourceSpan) -> Diagnostic {
    error(
      .secondFlow, "a second flow in one entry", at: span, hint: "start it with '- \(text)'")
  }

  static func missingEnds(_ names: [String], at span: SourceSpan?) -> Diagnostic {
    error(
      .noArrow, "the flow has no \(names.map { "'\($0)'" }.joined(separator: " and no "))",
      at: span, hint: "write 'from: web' and 'to: db', or 'web -> db:'")
  }
}

extension Substring {
  /// Without the characters at its end that `isDropped` holds for.
  fileprivate func dropLast(while isDropped: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
