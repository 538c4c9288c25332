import Archdraw
import ArgumentParser

/// What ArgumentParser says of a command line, in archdraw's words.
///
/// - Parameters:
///   - message: as ArgumentParser has it
///   - arguments: the command line
func commandLineFailure(_ message: String, _ arguments: [String]) -> Failure {
  if message.hasPrefix("Unknown option '-"), !message.hasPrefix("Unknown option '--"),
    let option = arguments.first(where: isLongOptionWithOneDash)
  {
    return Failure(.usage, "unknown option '\(option)'", hint: mend(ofOption: option.dropFirst()))
  }
  let message = onOneLine(message)
  return Failure(
    .usage, message.prefix(1).lowercased() + message.dropFirst(),
    hint: forms.first { message.hasSuffix("is invalid for '\($0.option)'") }?.form
      ?? (message.contains("nexpected argument") ? mend(ofSurplus: arguments) : nil)
      ?? "'archdraw help' lists the subcommands, 'archdraw help render' the options")
}

/// The subcommand that is called much like `word`.
func nearestSubcommand(to word: String) -> String? { nearest(to: word, among: subcommands) }

private let subcommands = ArchdrawCommand.configuration.subcommands.compactMap { subcommand in
  subcommand.configuration.shouldDisplay ? subcommand.configuration.commandName : nil
}

/// What a value must look like where ArgumentParser only calls it invalid.
private let forms: [(option: String, form: String)] = [
  ("--scale <n>", "a scale is more than 0 and at most 16, such as 2"),
  ("--aspect <w:h>", "write width and height as in '16:9', neither ten times the other"),
  (
    "--background <colour>",
    "a background is 'none', 'white', 'black' or a colour such as '#f0f4f8'"
  ),
  ("--set <name=value>", "write a parameter and its value, such as 'zones=3'"),
  ("--level <n>", "a level is from 1 to 5"),
  ("--jobs <jobs>", "it is a number from 1 to 1024"),
  ("-j <jobs>", "it is a number from 1 to 1024"),
]

private func isLongOptionWithOneDash(_ argument: String) -> Bool {
  argument.count > 2 && argument.first == "-" && argument.dropFirst().first?.isLetter == true
}

/// - Parameter option: without its dash
private func mend(ofOption option: Substring) -> String {
  for name in ["output", "format"] where option.first == name.first {
    let short = "-\(name.prefix(1))"
    return name.hasPrefix(option) ? "write '\(short)'" : "write '\(short) \(option.dropFirst())'"
  }
  return "options of several letters begin with '--': '--\(option)'"
}

/// The mend of an argument too many: a subcommand with a slip in it is taken for a design, and the design
/// after it is one too many. `nil` for a subcommand that is none of those who draw.
private func mend(ofSurplus arguments: [String]) -> String? {
  guard let first = arguments.first(where: { $0.first != "-" && $0 != "render" }),
    !subcommands.contains(first)
  else { return nil }
  if case .pattern(let name) = Input(first), Pattern.named(name) == nil,
    let subcommand = nearestSubcommand(to: name)
  {
    return "did you mean 'archdraw \(subcommand)'?"
  }
  return "a drawing is of one design: 'archdraw build' draws several into a folder"
}

/// ArgumentParser lists more than a few choices line by line, and second thoughts; messages are one line.
private func onOneLine(_ message: String) -> String {
  let parts = message.split(separator: " the following:\n")
  guard parts.count == 2 else { return message }
  let choices = parts[1].split(separator: "\n").map { "'\($0.drop { $0 == " " || $0 == "-" })'" }
  return "\(parts[0]) " + choices.dropLast().joined(separator: ", ")
    + " or \(choices[choices.count - 1])."
}
