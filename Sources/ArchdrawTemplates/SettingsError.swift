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
}
