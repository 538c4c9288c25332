import ArchdrawDiagnostics

/// One of the elements a declaration stands for.
struct Copy {
  /// What takes the place of every `{}` in its texts and in those of what it holds.
  var name: String?
  /// Whether the name is part of the id too.
  var isOwn = false
}

extension ComponentDeclaration {
  /// The elements this declaration stands for: itself, or with `repeat` one `ID-NAME` for each name.
  ///
  /// - Parameter name: what a repetition around it fills in; its own takes that place.
  func copies(in name: String?, reporting report: (Diagnostic) -> Void) -> [Copy] {
    guard let repetition else { return [Copy(name: name)] }
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
      return Copy(name: name.value, isOwn: true)
    }
  }

  /// The declaration with the copy's name in its id and in the place of every `{}`. What it holds is
  /// left as it is.
  func copy(_ copy: Copy) -> ComponentDeclaration {
    guard let name = copy.name else { return self }
    var declaration = self
    declaration.repetition = nil
    if copy.isOwn { declaration.id.value += "-" + name }
    for text in [\.label, \.note, \.link, \.icon, \.tier] as [WritableKeyPath<Self, _>] {
      declaration[keyPath: text] = declaration[keyPath: text].map { Self.filled($0, with: name) }
    }
    if let paths = members?.value {
      declaration.members?.value = paths.map { Self.filled($0, with: name) }
    }
    return declaration
  }

  private static func filled(_ text: Located<String>, with name: String) -> Located<String> {
    var rest = Substring(text.value)
    var result = ""
    // A text too long is refused anyway; filled, it could be a thousand times that.
    guard rest.utf8.count <= Limits.text else { return text }
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
