import ArchdrawDiagnostics

/// One thing that is wrong with a design, or that could be better.
public struct Finding: Sendable, Equatable, CustomStringConvertible {
  public enum Severity: String, Sendable {
    /// Nothing is drawn.
    case error
    /// It is drawn all the same.
    case warning
  }

  public var severity: Severity
  /// A stable name in kebab case (`unknown-type`).
  public var id: String
  /// What is wrong, in lower case and without a full stop.
  public var message: String
  /// Counted from 1; `nil` when the finding is about the whole design.
  public var line: Int?
  /// Counted from 1 in characters, as editors count.
  public var column: Int?
  /// The mend, where there is one.
  public var hint: String?
  /// The whole report as compilers give it: place, message, the line and a caret beneath the word,
  /// notes and the hint. No newline at the end.
  public var description: String

  init(_ diagnostic: Diagnostic, in source: SourceText) {
    severity = diagnostic.severity == .error ? .error : .warning
    id = diagnostic.id
    message = diagnostic.message
    line = diagnostic.span?.line
    column = diagnostic.span?.column
    hint = diagnostic.hint
    var text = ArchdrawDiagnostics.render([diagnostic], of: source)
    while text.last == "\n" { text.removeLast() }
    description = text
  }
}

extension [Diagnostic] {
  /// As the library's users see them, by place.
  func findings(in source: SourceText) -> [Finding] {
    sortedByPlace().map { Finding($0, in: source) }
  }
}
