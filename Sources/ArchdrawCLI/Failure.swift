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
  /// Everything that is wrong, a design's warnings with it.
  var findings: [Finding]

  /// - Parameters:
  ///   - message: what is wrong, in lower case and without a full stop
  ///   - hint: what would mend it
  init(_ status: Status, _ message: String, hint: String? = nil) {
    self.status = status
    findings = [Finding(status.fault, message, hint: hint, source: "archdraw")]
  }

  init(_ status: Status, _ findings: [Finding]) {
    self.status = status
    self.findings = findings
  }

  init(_ error: ArchdrawError) {
    switch error {
    case .design(let findings): self.init(.source, findings)
    case .setting(let message, let hint): self.init(.usage, message, hint: hint)
    case .machine(let message, let hint): self.init(.machine, message, hint: hint)
    }
  }
}

extension Status {
  /// What is at fault when no place in a design is.
  fileprivate var fault: Finding.Fault {
    switch self {
    case .drawn, .source: .unreadableSource
    case .usage: .commandLine
    case .machine: .machine
    }
  }
}
