extension Diagnostic {
  /// How many findings one phase lists. Whoever has more than this mends the first and looks again.
  package static let limit = 500

  fileprivate static let tooMany = error(
    .tooManyFindings, "more than \(limit) findings, of which the rest are not listed")
}

extension [Diagnostic] {
  /// Appends a finding, unless there are `Diagnostic.limit` already: then the first error that is left
  /// out is replaced by one that says so, and no further finding is even made.
  package mutating func report(_ make: @autoclosure () -> Diagnostic) {
    if count < Diagnostic.limit {
      append(make())
    } else if count == Diagnostic.limit, make().severity == .error {
      append(.tooMany)
    }
  }
}
