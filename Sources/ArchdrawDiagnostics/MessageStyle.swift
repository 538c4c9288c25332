/// How the parts of a message look on a terminal.
package enum MessageStyle: Sendable {
  case plain
  /// In colours, by ECMA-48's control sequences.
  case colored

  enum Part: String {
    case place = "1"
    case error = "1;31"
    case warning = "1;35"
    case note = "1;36"
    case mark = "1;32"
    case hint = "32"
  }

  func callAsFunction(_ part: Part, _ text: String) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(part.rawValue)m\(text)\u{1B}[0m"
  }
}
