import Archdraw
import ArgumentParser

enum ColorMode: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

enum MessageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// How messages look.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours in messages: auto (on a terminal, unless NO_COLOR is set), always or never.",
      valueName: "when"))
  var color: ColorMode = .auto

  @Option(
    help: ArgumentHelp(
      "Messages as text, or as json: an object on each line of standard error.",
      valueName: "format"))
  var messageFormat: MessageFormat = .text
}

/// A subcommand that has something to say of designs.
protocol ReportingCommand: ParsableCommand {
  var messageOptions: MessageOptions { get }
  mutating func run(_ messages: inout Messages) throws
}

/// A finding in each of the forms that it may be written in.
struct Message: Equatable {
  var isError: Bool
  /// Whether a design is at fault; what else may be needs no sum.
  var isOfDesign: Bool
  var text: String
  var coloredText: String
  var json: String
}

extension Message {
  init(_ finding: Finding) {
    isError = finding.severity == .error
    isOfDesign = finding.source != "archdraw"
    text = finding.description
    coloredText = finding.coloredDescription
    json = JSONValue(finding).text
  }
}

/// Writes findings to standard error, and counts them.
struct Messages {
  private let format: MessageFormat
  private let isColored: Bool
  private var errors = 0
  private var warnings = 0

  /// As the arguments say, which may be no command line at all: that message too has a form.
  init(arguments: [String], environment: (String) -> String?) {
    format = Self.value(of: "--message-format", in: arguments) ?? .text
    switch Self.value(of: "--color", in: arguments) ?? ColorMode.auto {
    case .always: isColored = true
    case .never: isColored = false
    case .auto:
      isColored =
        isTerminal(2) && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }
  }

  mutating func report(_ findings: [Finding]) { report(findings.map(Message.init)) }

  mutating func report(_ messages: [Message]) {
    for message in messages {
      if message.isOfDesign {
        if message.isError { errors += 1 } else { warnings += 1 }
      }
      switch format {
      case .json: write(message.json)
      case .text: write(isColored ? message.coloredText : message.text)
      }
    }
  }

  /// Ends the messages with how many there were (`2 errors, 1 warning`).
  func reportSum() {
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    guard format == .text, !parts.isEmpty else { return }
    write(parts.map { "\($0) \($1)" + ($0 == 1 ? "" : "s") }.joined(separator: ", "))
  }

  /// That standard error cannot be written is nobody's to hear.
  private func write(_ line: String) {
    try? writeAll(Array((line + "\n").utf8), to: 2)
  }

  private static func value<Value: RawRepresentable<String>>(
    of option: String, in arguments: [String]
  ) -> Value? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count {
        return Value(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix(option + "=") {
        return Value(rawValue: String(argument.dropFirst(option.count + 1)))
      }
    }
    return nil
  }
}

extension JSONValue {
  fileprivate init(_ finding: Finding) {
    self = .object(
      [
        ("source", .text(finding.source)), ("severity", .text(finding.severity.rawValue)),
        ("id", .text(finding.id)), ("message", .text(finding.message)),
      ] + Self.place(finding.line, finding.column, finding.length) + [
        ("hint", finding.hint.map(JSONValue.text) ?? .null),
        (
          "notes",
          .array(
            finding.notes.map { note in
              .object(
                [("message", .text(note.message))] + Self.place(note.line, note.column, note.length)
              )
            })
        ),
      ])
  }

  private static func place(_ line: Int?, _ column: Int?, _ length: Int?) -> [(String, JSONValue)] {
    [("line", line), ("column", column), ("length", length)].map {
      ($0, $1.map(JSONValue.number) ?? .null)
    }
  }
}
