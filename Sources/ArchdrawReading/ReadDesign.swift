import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawModel

/// Reads a file's text. Either there is a design, or there are errors among the diagnostics: all that
/// were found, in the order of their places.
///
/// - Parameter language: the language asked for on the command line; it wins over the file's.
package func readDesign(
  _ text: String, language: Language? = nil
) -> (design: Design?, diagnostics: [Diagnostic]) {
  let (declaration, reading) = readDeclaration(text, language: language)
  guard let declaration else { return (nil, reading.diagnostics.sortedByPlace()) }
  let allowed = Set(declaration.allowed ?? [])
  let found = reading.diagnostics.silencing(allowed)
  do throws(DiagnosticsError) {
    let design = try Design(declaration)
    guard !found.contains(where: { $0.severity == .error }) else {
      return (nil, found.sortedByPlace())
    }
    let warnings = design.warnings(of: declaration).silencing(allowed)
    return (design, (found + warnings).sortedByPlace())
  } catch {
    let further = error.diagnostics.filter { !reading.explains($0) }
    return (nil, (found + further).sortedByPlace())
  }
}

/// What reading found besides the declaration.
private struct ReadingResult {
  var diagnostics: [Diagnostic]
  var unreadable: Set<SourceSpan> = []
  var hasComponents = false

  /// Whether a finding of the model only follows from what could not be read.
  func explains(_ finding: Diagnostic) -> Bool {
    switch finding.id {
    case .noComponents, .unknownEnd:
      !hasComponents && diagnostics.contains { $0.severity == .error }
    case .tooManyFindings: diagnostics.contains { $0.id == finding.id }
    case .missingType: finding.span.map(unreadable.contains) ?? false
    default: false
    }
  }
}

private func readDeclaration(
  _ text: String, language: Language?
) -> (DesignDeclaration?, ReadingResult) {
  // A byte order mark is no part of the text, and would shift the first line's columns.
  let text = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  let composition = Composition(text)
  guard let root = composition.root, !root.isAbsent else {
    let findings = composition.diagnostics
    if findings.first?.id == .yamlSyntax, let other = Diagnostic.otherLanguage(text) {
      return (nil, ReadingResult(diagnostics: [other]))
    }
    return (nil, ReadingResult(diagnostics: findings.isEmpty ? [.empty] : findings))
  }
  guard case .map(let entries) = root.value else {
    let finding = Diagnostic.otherLanguage(text) ?? .notAMap(root)
    return (nil, ReadingResult(diagnostics: composition.diagnostics + [finding]))
  }
  let language = language ?? fileLanguage(entries) ?? writtenLanguage(of: root, in: text)
  var reader = Reader(language: language ?? .english)
  var declaration = DesignDeclaration()
  reader.read(entries, by: fileKeys, into: &declaration, owner: "a design")
  declaration.language = language
  return (
    declaration,
    ReadingResult(
      diagnostics: composition.diagnostics + reader.diagnostics, unreadable: reader.unreadable,
      hasComponents: !declaration.components.isEmpty)
  )
}

/// The file's own language, which must be known before its texts are read.
private func fileLanguage(_ entries: [SourceNode.Entry]) -> Language? {
  let entry = entries.first { $0.name == "language" }
  return entry?.value.scalar.flatMap { Language(tag: $0.text) }
}

/// The language that a design's own words are in, where their script tells and the file does not: a Korean
/// picture has a Korean legend. `nil` for a file whose texts are in several languages.
private func writtenLanguage(of root: SourceNode, in text: String) -> Language? {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
  var found: Language?
  /// Whether the texts below may be in one language.
  func read(_ node: SourceNode) -> Bool {
    switch node.value {
    case .scalar(let scalar):
      for letter in scalar.text.unicodeScalars {
        switch letter.value {
        case 0xAC00...0xD7A3: found = .korean
        case 0x3041...0x30FF where found == nil: found = .japanese
        default: break
        }
      }
      return true
    case .list(let nodes): return nodes.allSatisfy(read)
    case .map(let entries):
      if !entries.isEmpty, entries.allSatisfy({ Language(tag: $0.name) != nil }) { return false }
      return entries.allSatisfy { entry in
        entry.name == "note" || entry.name == "description"
          || (read(entry.key) && read(entry.value))
      }
    }
  }
  return read(root) ? found : nil
}
