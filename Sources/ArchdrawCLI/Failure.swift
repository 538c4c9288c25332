import Archdraw

/// How a run of the command ended.
enum Status: Int32 {
  case drawn = 0
  /// The source is at fault.
  case source = 1
  /// The command line is at fault.
  case usage = 2
  /// The machine is at fault: a file cannot be written, a library is missing.
  case machine = 3
}

/// Why a run ended without a drawing.
struct Failure: Error {
  var status: Status
  /// What standard error gets: a message with its mend, or a design's findings.
  var report: String

  /// - Parameters:
  ///   - message: what is wrong, in lower case and without a full stop
  ///   - hint: what would mend it
  init(_ status: Status, _ message: String, hint: String? = nil) {
    self.status = status
    // As the findings in a design have it.
    report = "archdraw: error: \(message)" + (hint.map { "\n      = \($0)" } ?? "")
  }

  private init(status: Status, report: String) {
    self.status = status
    self.report = report
  }

  init(_ error: ArchdrawError) {
    switch error {
    case .design: self.init(status: .source, report: error.description)
    case .setting(let message, let hint): self.init(.usage, message, hint: hint)
    case .machine(let message, let hint): self.init(.machine, message, hint: hint)
    }
  }
}
