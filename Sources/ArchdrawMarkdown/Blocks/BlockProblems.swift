import ArchdrawDiagnostics

extension Diagnostic {
  static func unclosed(_ marker: Substring, at span: SourceSpan) -> Diagnostic {
    error(
      .invalidBlock, "the block is not closed", at: span,
      hint: "end it with a line \(quoted(marker)), indented alike")
  }

  static func unknownWord(_ word: Substring, at span: SourceSpan) -> Diagnostic {
    error(
      .invalidBlock, "\(quoted(word)) has no meaning for a block", at: span,
      hint: "what may follow 'archdraw' is the name of its picture, such as 'name=checkout'")
  }

  static func badName(_ name: Substring, at span: SourceSpan) -> Diagnostic {
    error(
      .invalidBlock, "a picture cannot be called \(quoted(name))", at: span,
      hint: "names are letters, digits, '-', '_' and '.'; the ending is added")
  }

  static func sameName(_ name: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    error(
      .invalidBlock, "two pictures would be called \(quoted(name))", at: span,
      notes: [Note("the first one", at: first)], hint: "name one of them otherwise: 'name=checkout'"
    )
  }

  /// A warning that no design can silence, as it stands in none.
  static func staleLink(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, .stalePicture, "the picture has no block above it any more", at: span,
      hint: "delete the line and the file, or the line's '<!-- archdraw -->' to keep both")
  }
}
