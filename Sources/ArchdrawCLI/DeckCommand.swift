import Archdraw
import ArgumentParser

struct DeckCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "deck",
    abstract: "Draw several designs as one presentation: a title slide and a section for each.",
    discussion: "archdraw deck web-basic async-worker my.yaml -o course.pptx")

  @Argument(
    help: ArgumentHelp("Patterns' names and YAML or JSON files.", valueName: "source"),
    completion: .file())
  var sources: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Where to write the presentation (.pptx); standard output unless told.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "The presentation's title.")
  var title: String?

  @Option(help: "Which way the flows of all designs run.")
  var direction: Direction?

  @Option(help: "The colours.")
  var theme: Theme?

  @Option(help: "The language of the types' names, of the legend and of patterns.")
  var language: Language?

  @Option(
    help: ArgumentHelp("The shape that pictures aim at, such as 16:9.", valueName: "w:h"))
  var aspect: Aspect?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A parameter of those patterns that have it; 'archdraw list' names them.",
      valueName: "name=value"))
  var settings: [Setting] = []

  @OptionGroup var slideOptions: SlideOptions
  @OptionGroup var icons: IconOptions
  @OptionGroup var messageOptions: MessageOptions

  func run(_ messages: inout Messages) throws {
    let output = try checkedOutput()
    let inputs = sources.map(Input.init)
    try checkSettings(for: inputs)
    let options = Options(
      direction: direction, theme: theme, aspect: aspect, slides: try slideOptions.kinds,
      template: try slideOptions.openTemplate())
    var presentation = Presentation(title: title, options, iconSet: try icons.open())
    var isFaulty = false
    for input in inputs {
      do {
        let source = try readSource(input, settings: settings(of: input), language: language)
        try presentation.add(
          try Diagram(source, language: language), readIcon: input.readIcon,
          openIcons: input.openIcons)
      } catch let failure as Failure where failure.status == .source {
        // What is wrong with the others is told all the same.
        messages.report(failure.findings)
        isFaulty = true
      } catch ArchdrawError.design(let findings) {
        messages.report(findings)
        isFaulty = true
      }
    }
    if isFaulty { throw ExitCode(Status.source.rawValue) }
    let drawing = try presentation.drawing()
    messages.report(drawing.warnings)
    try output.write(drawing.bytes)
  }

  /// The settings that an input has parameters for.
  private func settings(of input: Input) -> [Setting] {
    let names = input.parameters ?? []
    return settings.filter { names.contains($0.name) }
  }

  /// Refuses what no pattern of the deck could take, unless one's name is wrong, which is told later.
  private func checkSettings(for inputs: [Input]) throws {
    let parameters = inputs.map(\.parameters)
    let known = parameters.flatMap { $0 ?? [] }
    guard !parameters.contains(nil),
      let setting = settings.first(where: { !known.contains($0.name) })
    else { return }
    throw Failure(
      .usage, "no pattern of the deck has a parameter '\(setting.name)'",
      hint: "'archdraw list patterns' names them")
  }

  private func checkedOutput() throws -> Output {
    if let output, output != "-", Format(path: output)?.hasSlides != true {
      throw Failure(
        .usage, "'\(output)' is no name for a presentation", hint: "end it in .pptx")
    }
    let output = Output(output)
    if case .standardOutput = output, isTerminal(1) {
      throw Failure(
        .usage, "a presentation is not for a terminal",
        hint: "give -o FILE or send standard output to a file")
    }
    return output
  }
}

extension Input {
  /// What can be set in it; `nil` when there is no such pattern.
  fileprivate var parameters: [String]? {
    guard case .pattern(let name) = self else { return [] }
    return Pattern.named(name)?.parameters.map(\.name)
  }
}
