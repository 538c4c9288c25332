import Archdraw
import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

struct ArchdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archdraw",
    abstract: "Turn a text design into an architecture picture.",
    usage: """
      archdraw <source> [-o <file>] [<options>]
      archdraw <subcommand>
      """,
    discussion: """
      archdraw web-basic -o web.svg            a built-in pattern
      archdraw design.yaml -o design.png       a file; the ending picks the format
      archdraw - -f svg < design.yaml          standard input to standard output
      archdraw build designs -o pictures       all that have changed

      'archdraw help render' lists the options of a drawing.
      """,
    version: "archdraw \(version)",
    subcommands: [
      RenderCommand.self, BuildCommand.self, DeckCommand.self, MarkdownCommand.self,
      ListCommand.self,
      ShowCommand.self, CheckCommand.self, SchemaCommand.self, JobCommand.self,
    ],
    defaultSubcommand: RenderCommand.self)
}

/// Runs one command line and reports what went wrong.
func run(_ arguments: [String]) -> Status {
  var messages = Messages(arguments: arguments, environment: environmentValue)
  defer { messages.reportSum() }
  do {
    var command = try ArchdrawCommand.parseAsRoot(arguments)
    if var command = command as? any ReportingCommand {
      try command.run(&messages)
    } else {
      try command.run()
    }
    return .drawn
  } catch let code as ExitCode {
    return Status(rawValue: code.rawValue) ?? .machine
  } catch {
    guard let failure = failure(of: error) else { return .drawn }
    messages.report(failure.findings)
    return failure.status
  }
}

/// Why the run failed; `nil` when it was a wish for help or the version, which is then answered.
private func failure(of error: any Error) -> Failure? {
  if let failure = error as? Failure { return failure }
  if let error = error as? ArchdrawError { return Failure(error) }
  guard ArchdrawCommand.exitCode(for: error).isSuccess else {
    let message = onOneLine(ArchdrawCommand.message(for: error))
    return Failure(
      .usage, message.prefix(1).lowercased() + message.dropFirst(),
      hint: "'archdraw help' lists the subcommands, 'archdraw help render' the options")
  }
  do {
    try writeToStandardOutput(ArchdrawCommand.fullMessage(for: error) + "\n")
    return nil
  } catch {
    return failure(of: error)
  }
}

/// ArgumentParser lists more than a few choices line by line; messages are one line.
private func onOneLine(_ message: String) -> String {
  let parts = message.split(separator: " the following:\n")
  guard parts.count == 2 else { return message }
  let choices = parts[1].split(separator: "\n").map { "'\($0.drop { $0 == " " || $0 == "-" })'" }
  return "\(parts[0]) " + choices.dropLast().joined(separator: ", ")
    + " or \(choices[choices.count - 1])."
}

prepareStandardFiles()
exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
