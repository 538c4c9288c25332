import ArchdrawDiagnostics

/// Why a file is no icon that can be drawn.
package struct IconProblem: Error, Equatable {
  /// `invalidIcon` (the path leads where no icon may stand), `unreadableIcon` (the file cannot be read)
  /// or `badIcon` (what it holds cannot be drawn).
  package var id: DiagnosticID
  /// The end of a sentence that the file's path begins (`is larger than 1 MB`).
  package var message: String
  /// The mend, where there is one.
  package var hint: String?

  /// Of a picture in a set.
  package static let unreadablePicture = IconProblem.unreadable("cannot be read")

  static func outside(_ message: String, hint: String? = nil) -> IconProblem {
    IconProblem(id: .invalidIcon, message: message, hint: hint)
  }

  static func unreadable(_ message: String) -> IconProblem {
    IconProblem(id: .unreadableIcon, message: message)
  }

  static func bad(_ message: String, hint: String? = nil) -> IconProblem {
    IconProblem(id: .badIcon, message: message, hint: hint)
  }
}
