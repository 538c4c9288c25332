import Archdraw
import ArgumentParser

struct MarkdownCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract:
      "Print a design as a section for a document, or draw the designs that stand in documents.",
    usage: """
      archdraw markdown <source> [-o <file>] [--picture <file>] [<options>]
      archdraw markdown --replace <file> ... [--check] [<options>]
      """,
    discussion: """
      archdraw markdown web-basic -o web.md    the section, and web.svg beside it
      archdraw markdown --replace README.md    a picture for each block in it

      A section has the title, what the design is about, its picture, tables of its components and flows, \
      and its steps. Without -o it goes to standard output and links to NAME.svg, which --picture draws.

      With --replace, each fenced block of the language 'archdraw' is drawn as a picture beside its file: \
      FILE-1.svg, or NAME.svg when the fence says 'archdraw name=NAME'. A link to it stands beneath the \
      block, in the place of the one that an earlier run has set; the block stays. When anything is wrong, \
      nothing is written.
      """)

  @Argument(
    help: ArgumentHelp(
      "A YAML or JSON file, '-' for standard input, or a pattern's name; with --replace, Markdown files.",
      valueName: "source"),
    completion: .file())
  var sources: [String]

  @Flag(help: "Draw the designs in Markdown files, and link to the pictures.")
  var replace = false

  @Flag(help: "With --replace: write nothing; the exit status is 1 when anything would change.")
  var check = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Where to write the section; standard output unless told. Its picture is drawn beside it.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("Where to draw the picture that the section links to.", valueName: "file"),
    completion: .file())
  var picture: String?

  @Option(
    name: .shortAndLong,
    help: "The picture's format; unless told, what the picture's ending says, or svg.")
  var format: PictureFormat?

  @Option(
    help: ArgumentHelp(
      "The level of the section's heading, 1 to 5; 2 unless told.", valueName: "n"))
  var level: HeadingLevel?

  @OptionGroup var drawing: DrawingOptions

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A parameter of a pattern; 'archdraw list' names them.", valueName: "name=value"))
  var settings: [Setting] = []

  @OptionGroup var icons: IconOptions
  @OptionGroup var messageOptions: MessageOptions

  func run(_ messages: inout Messages) throws {
    if replace {
      try refuseWhatIsOfSections()
      let run = MarkdownReplacing(
        format: (format ?? .svg).format, drawing: drawing, iconSet: try icons.open())
      try run(sources, check: check, &messages)
    } else {
      if check { throw Failure(.usage, "--check has no meaning without --replace") }
      try writeSection(&messages)
    }
  }

  private func refuseWhatIsOfSections() throws {
    let given = [
      ("-o", output != nil), ("--picture", picture != nil), ("--level", level != nil),
      ("--set", !settings.isEmpty),
    ]
    guard let option = given.first(where: \.1)?.0 else { return }
    throw Failure(
      .usage, "\(option) has no meaning with --replace",
      hint: "the files stay where they are, and pictures stand beside them")
  }

  private func writeSection(_ messages: inout Messages) throws {
    guard sources.count == 1 else {
      throw Failure(
        .usage, "a section is of one design, and there are \(sources.count)",
        hint: "run it for each, or give --replace when these are Markdown files")
    }
    let input = Input(sources[0])
    try refuseMarkdown(input)
    let files = try SectionFiles(input, output: output, picture: picture, format: format)
    let source = try readSource(input, settings: settings, language: drawing.language)
    let diagram = try Diagram(source, language: drawing.language)
    let text = diagram.markdown(picture: files.link, level: level?.level ?? 2)
    if let target = files.picture {
      let picture = try diagram.draw(
        files.format.format, drawing.options, iconSet: try icons.open(), readIcon: input.readIcon,
        openIcons: input.openIcons)
      messages.report(picture.warnings)
      try Output.file(target).write(picture.bytes)
    } else {
      messages.report(diagram.warnings)
    }
    try files.output.write(Array(text.utf8))
  }

  private func refuseMarkdown(_ input: Input) throws {
    guard case .file(let path) = input,
      [".md", ".markdown"].contains(where: path.lowercased().hasSuffix)
    else { return }
    throw Failure(
      .usage, "'\(path)' is a document and no design",
      hint: "give --replace to draw the designs that stand in it")
  }
}

/// How many signs a heading has.
struct HeadingLevel: ExpressibleByArgument {
  var level: Int

  init?(argument: String) {
    // The tables' headings are one deeper, and there are six.
    guard let level = Int(argument), (1...5).contains(level) else { return nil }
    self.level = level
  }
}

/// The formats that are shown inside a text.
enum PictureFormat: String, CaseIterable, ExpressibleByArgument {
  case svg, png

  var format: Format {
    switch self {
    case .svg: .svg
    case .png: .png
    }
  }
}
