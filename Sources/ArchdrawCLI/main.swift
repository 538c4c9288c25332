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

      'archdraw help render' lists the options of a drawing.
      """,
    version: "archdraw \(version)",
    subcommands: [
      RenderCommand.self, ListCommand.self, ShowCommand.self, CheckCommand.self,
      SchemaCommand.self,
    ],
    defaultSubcommand: RenderCommand.self)
}

/// Runs one command line and reports what went wrong.
func run(_ arguments: [String]) -> Status {
  do {
    var command = try ArchdrawCommand.parseAsRoot(arguments)
    try command.run()
    return .drawn
  } catch let failure as Failure {
    report(failure.report)
    return failure.status
  } catch let error as ArchdrawError {
    let failure = Failure(error)
    report(failure.report)
    return failure.status
  } catch let code as ExitCode {
    return Status(rawValue: code.rawValue) ?? .machine
  } catch {
    return answer(error)
  }
}

/// What ArgumentParser throws: a wish for help or the version, or a wrong command line.
private func answer(_ error: any Error) -> Status {
  if ArchdrawCommand.exitCode(for: error).isSuccess {
    do {
      try writeToStandardOutput(ArchdrawCommand.fullMessage(for: error) + "\n")
      return .drawn
    } catch {
      return .machine
    }
  }
  let message = ArchdrawCommand.message(for: error)
  let failure = Failure(
    .usage, message.prefix(1).lowercased() + message.dropFirst(),
    hint: "'archdraw help' lists the subcommands, 'archdraw help render' the options")
  report(failure.report)
  return failure.status
}

exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
