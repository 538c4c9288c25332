import Archdraw
import ArgumentParser

struct BuildCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Draw many designs into a folder, those that have changed.",
    discussion: """
      In folders, and in those they hold, YAML files that look like a design are drawn; OUT is laid \
      out like them. What is unchanged since the last time, pictures and all, is not drawn again.
      """)

  @Argument(
    help: ArgumentHelp("Folders of designs, and single files.", valueName: "input"),
    completion: .file())
  var inputs: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder to write the drawings to.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("What to draw each design as, with commas between.", valueName: "formats"))
  var format = FormatList([.svg])

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How many to draw at a time; as many as there are processors unless told."))
  var jobs: JobCount?

  @OptionGroup var drawing: DrawingOptions
  @OptionGroup var slideOptions: SlideOptions
  @OptionGroup var icons: IconOptions
  @OptionGroup var messageOptions: MessageOptions

  func run(_ messages: inout Messages) throws {
    try slideOptions.check(for: format.formats)
    let search = try DesignSearch(inputs)
    try refuseToOverwrite(search.targets)
    var build = Build(
      output: output, formats: format.formats, settings: try settings, log: BuildLog())
    let interruption = try build.run(
      search.targets, jobs: jobs?.count ?? processorCount(), arguments: arguments)
    build.log.end(otherFiles: search.otherFiles)
    if let interruption { endBySignal(interruption) }

    let failures = search.failures + (build.forgetting.map { [$0] } ?? [])
    for failure in failures { messages.report(failure.findings) }
    messages.report(build.messages)
    let statuses = failures.map(\.status) + build.failures
    guard let first = statuses.first else { return }
    throw ExitCode((statuses.contains(.source) ? .source : first).rawValue)
  }

  /// What the processes are told, beside the design.
  private var arguments: [String] {
    ["--formats", format.argument] + drawing.arguments + slideOptions.arguments
      + (icons.icons.map { ["--icons", $0] } ?? [])
  }

  /// All that drawings depend on beside the design and its own icons: the options, the icons to draw with
  /// and this program itself.
  private var settings: Fingerprint {
    get throws {
      var settings = try withMappedFile(executablePath()) { Fingerprint($0) }
      for argument in drawing.arguments + slideOptions.arguments { settings.add(argument) }
      if let path = slideOptions.template {
        _ = try slideOptions.openTemplate()
        settings.add(Fingerprint(contentsOf: path))
      }
      if let path = icons.icons {
        _ = try icons.open()
        settings.add(Fingerprint(contentsOf: path))
      }
      return settings
    }
  }

  /// The geometry of a design that is written as JSON must not take its place.
  private func refuseToOverwrite(_ targets: [BuildTarget]) throws {
    guard format.formats.contains(.json) else { return }
    let sources = Set(targets.map { resolved($0.source) })
    for target in targets where sources.contains(resolved("\(output)/\(target.stem).json")) {
      throw Failure(
        .usage, "the geometry of '\(target.source)' would be written over a design",
        hint: "choose another output folder")
    }
  }
}

/// How many processes to run at a time.
struct JobCount: ExpressibleByArgument {
  var count: Int

  init?(argument: String) {
    guard let count = Int(argument), (1...1024).contains(count) else { return nil }
    self.count = count
  }
}
