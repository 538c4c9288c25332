import ArchdrawDiagnostics

/// One thing that is wrong with a design, or that could be better.
public struct Finding: Sendable, Equatable, CustomStringConvertible {
  public enum Severity: String, Sendable {
    /// Nothing is drawn.
    case error
    /// It is drawn all the same.
    case warning
  }

  /// A remark that belongs to a finding, such as where a name was given first.
  public struct Note: Sendable, Equatable {
    public var message: String
    /// Line and column count from 1; `nil` when the note points nowhere.
    public var line: Int?
    public var column: Int?
    public var length: Int?

    init(_ note: Diagnostic.Note) {
      message = shown(note.message)
      line = note.span?.line
      column = note.span?.column
      length = note.span?.length
    }
  }

  public var severity: Severity
  /// A stable name in kebab case (`unknown-type`).
  public var id: String
  /// What is wrong, in lower case and without a full stop.
  public var message: String
  /// What the design is called.
  public var source: String
  /// Counted from 1; `nil` when the finding is about the whole design.
  public var line: Int?
  /// Counted from 1 in characters, as editors count.
  public var column: Int?
  /// How many characters from there; at least 1.
  public var length: Int?
  public var notes: [Note]
  /// The mend, where there is one.
  public var hint: String?
  /// The whole report as compilers give it: place, message, the line and a caret beneath the word,
  /// notes and the hint. No newline at the end.
  public var description: String
  /// The same in the colours of a terminal.
  public var coloredDescription: String

  /// What can be at fault when it is no design.
  public enum Fault: Sendable {
    /// What should be a design cannot be read, or is not there.
    case unreadableSource
    case commandLine
    /// A presentation to draw on cannot be used.
    case template
    /// A picture is not what its design draws.
    case stalePicture
    case machine
  }

  /// What is wrong with something other than a design.
  ///
  /// - Parameters:
  ///   - message: in lower case and without a full stop
  ///   - source: what stands before the message
  public init(_ fault: Fault, _ message: String, hint: String? = nil, source: String) {
    let id: DiagnosticID =
      switch fault {
      case .unreadableSource: .unreadableSource
      case .commandLine: .commandLine
      case .template: .badTemplate
      case .stalePicture: .stalePicture
      case .machine: .machine
      }
    self.init(.error(id, message, hint: hint), in: SourceText(name: source, text: ""))
  }

  init(_ diagnostic: Diagnostic, in source: SourceText) {
    severity = diagnostic.severity == .error ? .error : .warning
    id = diagnostic.id.rawValue
    message = shown(diagnostic.message)
    self.source = source.name
    line = diagnostic.span?.line
    column = diagnostic.span?.column
    length = diagnostic.span?.length
    notes = diagnostic.notes.map(Note.init)
    hint = diagnostic.hint.map(shown)
    description = Self.text(of: diagnostic, in: source, .plain)
    coloredDescription = Self.text(of: diagnostic, in: source, .colored)
  }

  private static func text(
    of diagnostic: Diagnostic, in source: SourceText, _ style: MessageStyle
  ) -> String {
    String(ArchdrawDiagnostics.render([diagnostic], of: source, style: style).dropLast())
  }
}

extension [Diagnostic] {
  /// As the library's users see them, by place.
  func findings(in source: SourceText) -> [Finding] {
    sortedByPlace().map { Finding(source.placed($0), in: source) }
  }
}
