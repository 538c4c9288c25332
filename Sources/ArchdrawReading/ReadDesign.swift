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
  let language = language ?? fileLanguage(entries)
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
