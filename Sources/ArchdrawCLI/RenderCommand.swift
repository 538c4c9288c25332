import Archdraw
import ArgumentParser

struct RenderCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a design or a built-in pattern (the default subcommand).")

  @Argument(
    help: ArgumentHelp(
      "A YAML or JSON file, '-' for standard input, or a pattern's name.", valueName: "source"),
    completion: .file())
  var source: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Where to write the drawing; standard output unless told.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    name: .shortAndLong, help: "The format; unless told, what the output's ending says, or svg.")
  var format: Format?

  @Option(help: "Which way the flows run.")
  var direction: Direction?

  @Option(help: "The colours.")
  var theme: Theme?

  @Option(
    help: ArgumentHelp(
      "What it stands on: none, white, black or #RRGGBB; the theme's page unless told.",
      valueName: "colour"))
  var background: Background?

  @Option(help: "Letters as text, or as paths for places that lack the fonts.")
  var text: TextForm = .text

  @Option(help: "The language of the types' names, of the legend and of a pattern.")
  var language: Language?

  @Option(help: ArgumentHelp("The shape to aim at, such as 16:9.", valueName: "w:h"))
  var aspect: Aspect?

  @Option(help: ArgumentHelp("Pixels of a PNG for each pixel of the drawing.", valueName: "n"))
  var scale: Scale?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A parameter of a pattern; 'archdraw list' names them.", valueName: "name=value"))
  var settings: [Setting] = []

  @OptionGroup var slideOptions: SlideOptions
  @OptionGroup var icons: IconOptions
  @OptionGroup var messageOptions: MessageOptions

  /// For people who work on archdraw.
  enum DebugView: String, ExpressibleByArgument {
    case layout
  }

  @Option(help: .hidden)
  var debug: DebugView?

  func run(_ messages: inout Messages) throws {
    let format = try chosenFormat()
    let output = Output(output)
    if case .standardOutput = output, format.isBinary, isTerminal(1) {
      throw Failure(
        .usage, "a \(format.rawValue) drawing is not for a terminal",
        hint: "give -o FILE or send standard output to a file")
    }
    try slideOptions.check(for: format)
    let input = Input(source)
    if case .file(let path) = input, case .file(let target) = output, isSameFile(path, target) {
      throw Failure(
        .usage, "'\(target)' is the design, and the drawing would take its place",
        hint: "give another -o FILE")
    }
    let source = try readSource(input, settings: settings, language: language)
    let diagram = try Diagram(source, language: language)
    let options = Options(
      direction: direction, theme: theme, aspect: aspect, scale: scale?.factor,
      background: background, text: text, showsLayout: debug == .layout,
      slides: try slideOptions.kinds, template: try slideOptions.openTemplate())
    let drawing = try diagram.draw(
      format, options, iconSet: try icons.open(), readIcon: input.readIcon,
      openIcons: input.openIcons)
    messages.report(drawing.warnings)
    try output.write(drawing.bytes)
  }

  private func chosenFormat() throws -> Format {
    if let format { return format }
    guard let output, output != "-" else { return .svg }
    if let format = Format(path: output) { return format }
    let endings = Format.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    throw Failure(
      .usage, "the ending of '\(output)' stands for no format",
      hint: "end it in \(endings), or give -f FORMAT")
  }
}
