import Foundation
import TestSupport
import Testing

private let design = """
  title: Two
  components:
    web: ec2
    db: rds
  flows:
    - web -> db: SQL
  """

@Suite struct RenderTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write(design, to: "design.yaml")
  }

  @Test func drawsAFileToStandardOutputAsSVG() throws {
    let run = try archdraw("design.yaml")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<svg "))
    #expect(run.output.hasSuffix("</svg>\n"))
    #expect(run.errors == "")
  }

  @Test func isTheDefaultSubcommand() throws {
    #expect(try archdraw("render", "design.yaml") == archdraw("design.yaml"))
  }

  @Test func drawsStandardInput() throws {
    #expect(try archdraw("-", "-f", "svg", input: design) == archdraw("design.yaml"))
  }

  @Test func writesTheFileOfOutput() throws {
    let run = try archdraw("design.yaml", "-o", "design.svg")
    #expect(run == Run(status: 0, output: "", errors: ""))
    #expect(try archdraw.read("design.svg") == archdraw("design.yaml").output)
    #expect(try archdraw.files == ["design.svg", "design.yaml"])
  }

  @Test(arguments: [
    ("a.svg", "<svg "), ("a.SVG", "<svg "), ("a.json", "{\"canvas\": {"), ("a.dot", "digraph "),
  ])
  func takesTheFormatFromTheEnding(_ name: String, _ beginning: String) throws {
    #expect(try archdraw("design.yaml", "-o", name).status == 0)
    #expect(archdraw.read(name).hasPrefix(beginning))
  }

  @Test func writesPNG() throws {
    #expect(try archdraw("design.yaml", "-o", "a.png").status == 0)
    #expect(archdraw.data("a.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func writesPDF() throws {
    #expect(try archdraw("design.yaml", "-o", "a.pdf").status == 0)
    let pdf = archdraw.data("a.pdf")
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
    _ = try archdraw("design.yaml", "-o", "light.pdf", "--theme", "light")
    #expect(archdraw.data("light.pdf") == pdf, "auto is light on paper")
  }

  @Test func drawsAPNGInTheScaleAskedFor() throws {
    _ = try archdraw("design.yaml", "-o", "one.png", "--scale", "1")
    _ = try archdraw("design.yaml", "-o", "three.png", "--scale", "3")
    // The width stands at the sixteenth byte, big end first.
    let widths = ["one.png", "three.png"].map { name in
      archdraw.data(name)[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(widths[1] == 3 * widths[0])
  }

  @Test func takesTheFormatOptionBeforeTheEnding() throws {
    _ = try archdraw("design.yaml", "-o", "a.txt", "-f", "json")
    #expect(archdraw.read("a.txt").hasPrefix("{"))
  }

  @Test func saysWhichEndingsThereAre() throws {
    #expect(
      try archdraw("design.yaml", "-o", "a.gif")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: the ending of 'a.gif' stands for no format
                  = end it in .svg, .png, .pdf, .html, .json, .dot, .pptx, .drawio, .mmd, or give -f FORMAT

            """))
    #expect(try archdraw.files == ["design.yaml"])
  }

  @Test func listsTheFormatsOnOneLine() throws {
    #expect(
      try archdraw("design.yaml", "-f", "gif")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: the value 'gif' is invalid for '-f <format>'. Please provide one of \
            'svg', 'png', 'pdf', 'html', 'json', 'dot', 'pptx', 'drawio' or 'mmd'.
                  = 'archdraw help' lists the subcommands, 'archdraw help render' the options

            """))
  }

  @Test(arguments: ["dark", "mono", "light", "auto"])
  func drawsEachTheme(_ theme: String) throws {
    #expect(try archdraw("design.yaml", "--theme", theme).status == 0)
  }

  @Test func letsTheCommandWinOverTheFile() throws {
    try archdraw.write("theme: mono\nlanguage: en\n" + design, to: "mono.yaml")
    #expect(
      try archdraw("mono.yaml", "--theme", "dark").output
        == archdraw("design.yaml", "--theme", "dark").output)
  }

  @Test func readsWhatExistsAsAFile() throws {
    try archdraw.write(design, to: "plain")
    #expect(try archdraw("plain").output == archdraw("design.yaml").output)
  }

  @Test func reportsWhatIsWrongInTheDesign() throws {
    try archdraw.write("components:\n  cdn: cloudfrnt\n", to: "bad.yaml")
    #expect(
      try archdraw("bad.yaml", "-o", "bad.svg")
        == Run(
          status: 1, output: "",
          errors: """
            bad.yaml:2:8: error: unknown type 'cloudfrnt'
                2 |   cdn: cloudfrnt
                  |        ^~~~~~~~~
                  = did you mean 'cloudfront'?
            1 error

            """))
    #expect(try archdraw.files == ["bad.yaml", "design.yaml"])
  }

  @Test func namesTheNearestPattern() throws {
    #expect(
      try archdraw("web-basik")
        == Run(
          status: 1, output: "",
          errors: """
            archdraw: error: no file and no pattern is called 'web-basik'
                  = did you mean 'web-basic'? 'archdraw list patterns' names all patterns

            """))
  }

  @Test func reportsAMissingFile() throws {
    #expect(
      try archdraw("nowhere.yaml")
        == Run(
          status: 1, output: "",
          errors: "archdraw: error: cannot read 'nowhere.yaml': No such file or directory\n"))
  }

  @Test func reportsAFolder() throws {
    #expect(
      try archdraw("./x.yaml/../.").errors
        == """
        archdraw: error: no file and no pattern is called './x.yaml/../.'
              = 'archdraw list patterns' names all patterns

        """)
  }

  @Test func reportsAFileThatIsNoText() throws {
    try Data([0x61, 0x3A, 0x20, 0xFF, 0x0A]).write(to: archdraw.folder.appending(path: "x.yaml"))
    let run = try archdraw("x.yaml")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("x.yaml:1:4: error: the text is not UTF-8\n"))
  }

  @Test(arguments: [
    ["-f", "gif"], ["--theme", "pink"], ["--background", "#12345"], ["--aspect", "0:1"],
    ["--aspect", "wide"],
    ["--scale", "0"],
    ["--scale", "many"], ["--language", "xx"], ["--direction", "north"], ["--set", "zones"],
    ["--bogus"], ["another.yaml"],
  ])
  func refusesAWrongCommandLine(_ arguments: [String]) throws {
    let run = try archdraw.run(["design.yaml"] + arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("archdraw: error: "))
  }

  @Test func tellsWhereHelpIs() throws {
    #expect(
      try archdraw()
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: missing expected argument '<source>'
                  = 'archdraw help' lists the subcommands, 'archdraw help render' the options

            """))
  }

  @Test func hasNoParametersForAFile() throws {
    #expect(
      try archdraw("design.yaml", "--set", "zones=1")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: --set zones=1 has no meaning for 'design.yaml': only patterns have \
            parameters

            """))
  }

  @Test func givesTheSameBytesInAnyLocale() throws {
    let runs = try ["C", "ko_KR.UTF-8", "tr_TR.UTF-8"].map {
      try archdraw("design.yaml", environment: ["LANG": $0, "LC_ALL": $0])
    }
    #expect(runs[0].status == 0)
    #expect(runs.allSatisfy { $0 == runs[0] })
  }

  @Test func showsHowItWasLaidOutOverThePicture() throws {
    let debug = try archdraw("design.yaml", "--debug", "layout").output
    for words in ["debug-layout", "0 root: right", "f1 0b", "crossings 0, bends 0"] {
      #expect(debug.contains(words), "\(words)")
    }
    #expect(try !archdraw("help", "render").output.contains("debug"))
  }
}
