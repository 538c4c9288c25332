import Archdraw
import ArgumentParser

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a pattern's YAML, to start from.")

  @Argument(
    help: ArgumentHelp("A pattern's name.", valueName: "pattern"),
    completion: .custom { _, _, _ in Pattern.all.map(\.name) })
  var name: String

  @Option(help: "The language it is drawn in.")
  var language: Language?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A parameter of the pattern.", valueName: "name=value"))
  var settings: [Setting] = []

  func run() throws {
    let source = try readPattern(name, settings: settings, language: language)
    try writeToStandardOutput(source.text)
  }
}

struct CheckCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report what is wrong with designs, without drawing them.")

  @Argument(
    help: ArgumentHelp("YAML or JSON files; '-' for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @OptionGroup var messageOptions: MessageOptions

  func run(_ messages: inout Messages) throws {
    var worst = Status.drawn
    for file in files {
      do {
        try check(file, &messages)
      } catch {
        guard let failure = error as? Failure ?? (error as? ArchdrawError).map(Failure.init) else {
          throw error
        }
        // The other files are checked all the same.
        messages.report(failure.findings)
        if failure.status.rawValue > worst.rawValue { worst = failure.status }
      }
    }
    if worst != .drawn { throw ExitCode(worst.rawValue) }
  }

  /// Reports the warnings of one design; throws its errors.
  private func check(_ file: String, _ messages: inout Messages) throws {
    let input: Input = file == "-" ? .standardInput : .file(file)
    let diagram = try Diagram(try readSource(input, settings: [], language: nil))
    messages.report(diagram.warnings)
    messages.report(
      try diagram.checkIcons(readIcon: input.readIcon, openIcons: input.openIcons))
  }
}

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a design, for editors.")

  func run() throws {
    try writeToStandardOutput(jsonSchema())
  }
}
