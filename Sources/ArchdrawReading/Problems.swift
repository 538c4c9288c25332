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
      hint: "it starts with 'components:'")
  }

  static func unknownKey(
    _ name: String, at span: SourceSpan, of owner: String, keys: [String]
  ) -> Diagnostic {
    error(
      .unknownKey, "\(owner) has no key \(quoted(name))", at: span,
      hint: nearestName(to: name, among: keys).map { "did you mean '\($0)'?" }
        ?? "it may have \(alternatives(keys))")
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
    return error(
      .unknownValue, "\(quoted(word.value)) is no \(key)", at: word.span,
      hint: nearestName(to: word.value, among: choices).map { "did you mean '\($0)'?" } ?? list)
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
  static func componentsAreNoMap(_ node: SourceNode) -> Diagnostic {
    error(
      .wrongType, "'components' must be a map of ids, and is \(node.kind)", at: node.span,
      hint: "write an id and a type on each line, such as 'web: ec2'")
  }

  static func componentIsList(_ entry: SourceNode.Entry) -> Diagnostic {
    error(
      .wrongType, "\(quoted(entry.name)) must be a type or a map, and is a list",
      at: entry.value.span,
      hint: "write '\(entry.name): ec2' or '\(entry.name): { type: ec2 }'")
  }
}

// MARK: - Flows

extension Diagnostic {
  static func flowsAreNoList(_ node: SourceNode) -> Diagnostic {
    error(
      .wrongType, "'flows' must be a list, and is \(node.kind)", at: node.span,
      hint: "start each flow with '- ', such as '- web -> db: SQL'")
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
    for arrow in ["<->", "->", "<-"] where word.value.contains(arrow) && word.value.count > 3 {
      let parts = word.value.split(separator: arrow)
      let ends = parts.joined(separator: " \(arrow) ")
      guard parts.count > 1 else { continue }
      return error(
        .noArrow, "\(quoted(word.value)) has no blanks around its arrow", at: word.span,
        hint: "write '\(ends)'")
    }
    return error(
      .noArrow, "\(quoted(word.value)) is no arrow", at: word.span,
      hint: "arrows are '->', '<-', '<->' and '--', between blanks")
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
