/// A run of characters in the source. Lines and columns count from 1, columns in characters as an
/// editor shows them; the run stays on one line.
package struct SourceSpan: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int
  /// Characters under the caret, at least 1.
  package var length: Int

  package init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  package static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.line, a.column, a.length) < (b.line, b.column, b.length)
  }
}

/// How grave a finding is: an error means that nothing is drawn.
package enum Severity: String, Sendable {
  case error
  case warning
}

/// One finding about a source: what is wrong, where, and what would mend it.
package struct Diagnostic: Hashable, Sendable {
  /// A remark that belongs to a finding and may point elsewhere (a first definition, a candidate).
  package struct Note: Hashable, Sendable {
    package var message: String
    package var span: SourceSpan?

    package init(_ message: String, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  package var severity: Severity
  /// A stable name, for editors, CI and the documentation.
  package var id: DiagnosticID
  /// What is wrong, in lower case and without a full stop.
  package var message: String
  /// Where; `nil` when the finding is about the whole file.
  package var span: SourceSpan?
  package var notes: [Note]
  /// The mend, where there is one (`did you mean 'cloudfront'?`).
  package var hint: String?

  package init(
    _ severity: Severity, _ id: DiagnosticID, _ message: String, at span: SourceSpan? = nil,
    notes: [Note] = [], hint: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.span = span
    self.notes = notes
    self.hint = hint
  }

  package static func error(
    _ id: DiagnosticID, _ message: String, at span: SourceSpan? = nil, notes: [Note] = [],
    hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: span, notes: notes, hint: hint)
  }

  package static func warning(
    _ id: DiagnosticID, _ message: String, at span: SourceSpan? = nil, notes: [Note] = [],
    hint: String? = nil
  ) -> Diagnostic {
    assert(DiagnosticID.warnings.contains(id), "\(id) cannot be allowed")
    return Diagnostic(.warning, id, message, at: span, notes: notes, hint: hint)
  }
}

/// Thrown when a source cannot become a drawing: every error found, and the warnings with them.
package struct DiagnosticsError: Error, Sendable {
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
