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
    var command = try parsed(arguments)
    if var command = command as? any ReportingCommand {
      try command.run(&messages)
    } else {
      try command.run()
    }
    return .drawn
  } catch let code as ExitCode {
    return Status(rawValue: code.rawValue) ?? .machine
  } catch {
    guard let failure = failure(of: error, arguments) else { return .drawn }
    messages.report(failure.findings)
    return failure.status
  }
}

/// The command that a command line asks for. A drawing is tried first and by itself, since the parser makes
/// the options of every command it passes, by reflection; all that is not just that goes the whole way.
private func parsed(_ arguments: [String]) throws -> any ParsableCommand {
  let subcommands = ArchdrawCommand.configuration.subcommands.map { $0.configuration.commandName }
  if let first = arguments.first, first != "help", !subcommands.contains(first),
    let drawing = try? RenderCommand.parseAsRoot(arguments) as? RenderCommand
  {
    return drawing
  }
  return try ArchdrawCommand.parseAsRoot(arguments)
}

/// Why the run failed; `nil` when it was a wish for help or the version, which is then answered.
private func failure(of error: any Error, _ arguments: [String]) -> Failure? {
  if let failure = error as? Failure { return failure }
  if let error = error as? ArchdrawError { return Failure(error) }
  guard ArchdrawCommand.exitCode(for: error).isSuccess else {
    return commandLineFailure(ArchdrawCommand.message(for: error), arguments)
  }
  do {
    try writeToStandardOutput(ArchdrawCommand.fullMessage(for: error) + "\n")
    return nil
  } catch {
    return failure(of: error, arguments)
  }
}

prepareStandardFiles()
exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
