import ArchdrawDiagnostics

extension ComponentDeclaration {
  /// The elements this declaration stands for: itself, or with `repeat` one `ID-NAME` for each name,
  /// `{}` replaced by the name in all its texts and in those of what it holds.
  func repeated(reporting report: (Diagnostic) -> Void) -> [ComponentDeclaration] {
    guard let repetition else { return [self] }
    guard !repetition.value.isEmpty else {
      report(.emptyRepetition(of: id, at: repetition.span))
      return []
    }
    guard repetition.value.count <= Limits.elements else {
      report(.tooManyElements(at: repetition.span))
      return []
    }
    var seen: [String: SourceSpan?] = [:]
    return repetition.value.compactMap { name in
      guard Name.isValid(name.value) else {
        report(.invalidRepetitionName(name))
        return nil
      }
      if let first = seen[name.value] {
        report(.duplicateRepetitionName(name, first: first))
        return nil
      }
      seen[name.value] = .some(name.span)
      var copy = self
      copy.repetition = nil
      copy.id.value += "-" + name.value
      copy.fill(with: name.value)
      return copy
    }
  }

  /// Puts `name` in the place of every `{}`. What a repetition within fills itself is left to it.
  private mutating func fill(with name: String) {
    for text in [\.label, \.note, \.link, \.icon, \.tier] as [WritableKeyPath<Self, _>] {
      self[keyPath: text] = self[keyPath: text].map { Self.filled($0, with: name) }
    }
    if let paths = members?.value {
      members?.value = paths.map { Self.filled($0, with: name) }
    }
    for index in components?.value.indices ?? 0..<0 {
      guard components?.value[index].repetition == nil else { continue }
      components?.value[index].fill(with: name)
    }
  }

  private static func filled(_ text: Located<String>, with name: String) -> Located<String> {
    var rest = Substring(text.value)
    var result = ""
    while let brace = rest.firstIndex(of: "{") {
      let after = rest.index(after: brace)
      guard after < rest.endIndex, rest[after] == "}" else {
        result += rest[...brace]
        rest = rest[after...]
        continue
      }
      result += rest[..<brace] + name
      rest = rest[rest.index(after: after)...]
    }
    return Located(result + rest, at: text.span)
  }
}
