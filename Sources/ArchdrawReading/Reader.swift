import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawModel

/// Reads nodes by the tables of keys, and collects what is wrong with them.
struct Reader {
  /// The language that texts in several are read in.
  let language: Language
  private(set) var diagnostics: [Diagnostic] = []
  /// Ids whose value could not be read: that they lack a type is not worth another message.
  private(set) var unreadable: Set<SourceSpan> = []

  init(language: Language) { self.language = language }

  mutating func report(_ make: @autoclosure () -> Diagnostic) { diagnostics.report(make()) }

  /// Reads the entries of a map by the keys of `owner`.
  mutating func read<Target>(
    _ entries: [SourceNode.Entry], by keys: [Key<Target>], into target: inout Target, owner: String
  ) {
    for entry in entries {
      if let key = keys.first(where: { $0.name == entry.name }) {
        key.read(entry.value, &target, &self)
      } else {
        let foreign = keys.first { $0.foreignNames.contains(entry.name.lowercased()) }
        report(
          .unknownKey(
            entry.name, at: entry.key.span, of: owner, keys: keys.map(\.name),
            meant: foreign?.name))
      }
    }
  }
}

// MARK: - Values

extension Reader {
  /// A scalar that says something; `wanted` is what the key takes, for messages.
  mutating func word(
    _ node: SourceNode, of key: String, wanted: String = "a single value"
  ) -> Located<String>? {
    guard let scalar = node.scalar else {
      report(.wrongType(node, of: key, wanted: wanted))
      return nil
    }
    guard !node.isAbsent else {
      report(.noValue(of: key, at: node.span))
      return nil
    }
    guard scalar.text.utf8.count <= Limits.text else {
      report(.tooLong("'\(key)'", at: node.span))
      return nil
    }
    // No picture's format can hold them.
    guard !scalar.text.unicodeScalars.contains(where: isControl) else {
      report(.controlCharacter(in: key, at: node.span))
      return nil
    }
    return Located(scalar.text, at: node.span)
  }

  /// A text in the drawing's language, or else in English, or else the first that is given.
  mutating func text(_ node: SourceNode, of key: String) -> Located<String>? {
    guard case .map(let entries) = node.value else { return plainText(node, of: key) }
    var texts: [(Language, Located<String>)] = []
    for entry in entries {
      guard let language = Language(tag: entry.name) else {
        report(.unknownLanguageKey(entry.name, of: key, at: entry.key.span))
        continue
      }
      if let text = plainText(entry.value, of: entry.name) {
        texts.append((language, text))
      }
    }
    if entries.isEmpty { report(.wrongType(node, of: key, wanted: "a text")) }
    let best =
      texts.first { $0.0 == language } ?? texts.first { $0.0 == .english } ?? texts.first
    return best?.1
  }

  /// A text in no particular language. That nothing is written leaves a drawing to be made, but may be
  /// a `#` that was meant to be seen.
  private mutating func plainText(_ node: SourceNode, of key: String) -> Located<String>? {
    guard node.isAbsent else { return word(node, of: key, wanted: "a text") }
    report(.noText(of: key, at: node.span))
    return nil
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
    _ node: SourceNode, of key: String
  ) -> Located<Choice>? {
    guard let word = word(node, of: key) else { return nil }
    // YAML 1.1 has more spellings of true and false than one.
    let spelling =
      yamlTrue.contains(word.value) ? "true" : yamlFalse.contains(word.value) ? "false" : word.value
    guard let choice = Choice(rawValue: spelling) else {
      report(.unknownChoice(word, of: key, choices: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return Located(choice, at: word.span)
  }

  mutating func languageValue(_ node: SourceNode) -> Language? {
    guard let word = word(node, of: "language") else { return nil }
    if let language = Language(tag: word.value) { return language }
    report(.unknownChoice(word, of: "language", choices: Language.allCases.map(\.rawValue)))
    return nil
  }

  /// The names of a list, or the one name that stands alone.
  mutating func names(_ node: SourceNode, of key: String) -> [Located<String>]? {
    guard case .list(let nodes) = node.value else {
      return word(node, of: key, wanted: "a list of names").map { [$0] }
    }
    let names = nodes.compactMap { word($0, of: key) }
    return names.isEmpty && !nodes.isEmpty ? nil : names
  }
}

extension Reader {
  /// The names of copies. One alone may be meant, but not a number: that is how many, not what they are called.
  mutating func copies(_ node: SourceNode) -> [Located<String>]? {
    if let scalar = node.scalar, scalar.isPlain, Int(scalar.text) != nil {
      report(.repetitionIsNumber(Located(scalar.text, at: node.span)))
      return nil
    }
    return names(node, of: "repeat")
  }

  /// The warnings that `allow` names.
  mutating func allowed(_ node: SourceNode) -> [DiagnosticID]? {
    names(node, of: "allow")?.compactMap { name in
      if let id = DiagnosticID(rawValue: name.value), DiagnosticID.warnings.contains(id) {
        return id
      }
      report(.unknownWarning(name))
      return nil
    }
  }
}

/// Characters that XML does not know: controls other than blanks, and what is no character at all.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x85: false
  case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
  default: false
  }
}

/// What YAML 1.1 takes for true, and for false.
let yamlTrue = ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"]
let yamlFalse = ["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"]

// MARK: - Components

extension Reader {
  mutating func components(_ node: SourceNode) -> [ComponentDeclaration] {
    if node.isAbsent {
      report(.noComponents(at: node.span))
      return []
    }
    guard case .map(let entries) = node.value else {
      report(.componentsAreNoMap(node))
      return []
    }
    return indented(entries).map { component($0) }
  }

  /// Without the keys of a component that stand beside it in place of below it.
  private mutating func indented(_ entries: [SourceNode.Entry]) -> [SourceNode.Entry] {
    let keys = Set(componentKeys.map(\.name))
    var owner: SourceNode.Entry?
    return entries.filter { entry in
      guard keys.contains(entry.name), let above = owner else {
        owner = entry.value.isAbsent ? entry : nil
        return true
      }
      if unreadable.insert(above.key.span).inserted {
        report(.notIndented(entry.name, below: above.name, at: entry.key.span))
      }
      return false
    }
  }

  private mutating func component(_ entry: SourceNode.Entry) -> ComponentDeclaration {
    var component = ComponentDeclaration(id: Located(entry.name, at: entry.key.span))
    switch entry.value.value {
    case .scalar(let scalar):
      if !entry.value.isAbsent { component.type = Located(scalar.text, at: entry.value.span) }
    case .map(let entries):
      read(entries, by: componentKeys, into: &component, owner: "a component")
      // A type that is there and cannot be read has its message.
      if component.type == nil,
        entries.contains(where: { ["type", "components", "members"].contains($0.name) })
      {
        unreadable.insert(entry.key.span)
      }
    case .list:
      report(.componentIsList(entry))
      unreadable.insert(entry.key.span)
    }
    return component
  }
}
