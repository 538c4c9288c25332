import ArchdrawDiagnostics

/// Settings that a pattern does not know: all of them, by their names.
package struct SettingsError: Error, Equatable {
  package enum Problem: Sendable, Equatable {
    /// The pattern has no such parameter; `allowed` is empty when it has none at all.
    case unknownParameter(String, allowed: [String])
    /// The parameter cannot have that value.
    case unknownValue(String, parameter: String, allowed: [String])
  }

  package var pattern: String
  package var problems: [Problem]
}

extension SettingsError.Problem {
  /// What is wrong with a setting; `nil` when nothing is.
  init?(setting name: String, to value: String, among parameters: [Parameter]) {
    guard let parameter = parameters.first(where: { $0.name == name }) else {
      self = .unknownParameter(name, allowed: parameters.map(\.name))
      return
    }
    guard !parameter.values.contains(value) else { return nil }
    self = .unknownValue(value, parameter: name, allowed: parameter.values)
  }

  /// The allowed name or value that was most likely meant; `nil` when none is near.
  package var nearest: String? {
    switch self {
    case .unknownParameter(let name, let allowed): nearestName(to: name, among: allowed)
    case .unknownValue(let value, _, let allowed): nearestName(to: value, among: allowed)
    }
  }
}
