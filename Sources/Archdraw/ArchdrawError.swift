import ArchdrawLayout
import ArchdrawOutlines
import ArchdrawRsvg

/// Why nothing was drawn.
public enum ArchdrawError: Error, Equatable {
  /// The design is at fault: every error in it, and the warnings with them, by place.
  case design([Finding])
  /// What was asked for beside the design cannot be: a parameter that the pattern does not have, a
  /// value that the parameter does not take, a scale beyond all measure.
  case setting(message: String, hint: String?)
  /// The machine is at fault: a library is missing, or memory is.
  case machine(message: String, hint: String?)
}

extension ArchdrawError: CustomStringConvertible {
  /// What is wrong, as a person reads it; of a design's findings a line or more each.
  public var description: String {
    switch self {
    case .design(let findings):
      findings.map(\.description).joined(separator: "\n")
    case .setting(let message, let hint), .machine(let message, let hint):
      message + (hint.map { " (\($0))" } ?? "")
    }
  }
}

extension ArchdrawError {
  init(_ error: RsvgError) {
    switch error {
    case .tooLarge: self = .setting(message: error.description, hint: error.hint)
    case .missingLibrary, .failed: self = .machine(message: error.description, hint: error.hint)
    }
  }
}

extension ArchdrawError {
  init(_ error: OutlineError) { self = .machine(message: error.description, hint: error.hint) }
}

extension LayoutError {
  var message: String {
    switch self {
    case .graphvizMissing: "Graphviz, which lays the design out, cannot be started"
    case .graphvizFailed: "Graphviz could not lay the design out"
    }
  }

  var hint: String? {
    switch self {
    case .graphvizMissing: "install libgvc6 (apt) or graphviz (brew)"
    case .graphvizFailed:
      "if its layout engine 'dot' is missing, install libgvc6 (apt) or graphviz (brew)"
    }
  }
}
