import Archdraw
import ArgumentParser

struct RenderCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    // Of another command, so that the parser does not look for a wish for completions first.
    _superCommandName: "archdraw",
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

  @OptionGroup var drawing: DrawingOptions

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
    let input = Input(source)
    try refuseWhatIsNoDesign(input)
    let format = try chosenFormat()
    let output = Output(output)
    if case .standardOutput = output, format.isBinary, isTerminal(1) {
      throw Failure(
        .usage, "a \(format.rawValue) drawing is not for a terminal",
        hint: "give -o FILE or send standard output to a file")
    }
    try slideOptions.check(for: format)
    if case .file(let path) = input, case .file(let target) = output, isSameFile(path, target) {
      throw Failure(
        .usage, "'\(target)' is the design, and the drawing would take its place",
        hint: "give another -o FILE")
    }
    let source = try readSource(input, settings: settings, language: self.drawing.language)
    let diagram = try Diagram(source, language: self.drawing.language)
    var options = self.drawing.options
    options.showsLayout = debug == .layout
    options.slides = try slideOptions.kinds
    options.template = try slideOptions.openTemplate()
    let drawing = try diagram.draw(
      format, options, iconSet: try icons.open(), readIcon: input.readIcon,
      openIcons: input.openIcons)
    messages.report(drawing.warnings)
    try output.write(drawing.bytes)
  }

  /// Refuses a folder, and what is much more like a subcommand than like a pattern.
  private func refuseWhatIsNoDesign(_ input: Input) throws {
    guard case .pattern(let name) = input, Pattern.named(name) == nil else { return }
    if case .folder = FileKind(of: name) {
      throw Failure(
        .source, "'\(name)' is a directory",
        hint: "draw all designs in it with 'archdraw build \(name) -o OUT'")
    }
    if Pattern.nearest(to: name) == nil, let subcommand = nearestSubcommand(to: name) {
      throw Failure(
        .source, "no file and no pattern is called '\(name)'",
        hint: "did you mean 'archdraw \(subcommand)'?")
    }
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
