import Foundation
import TestSupport
import Testing

@Suite struct ListTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  @Test func listsTheThemes() throws {
    #expect(
      try archdraw("list", "themes")
        == Run(
          status: 0,
          output: """
            themes:
              light  dark ink on white
              dark   light ink on night blue
              auto   light or dark as the reader's screen is; light in a PNG
              mono   black and white, for print

            """,
          errors: ""))
  }

  @Test func listsThePatternsWithTheirParameters() throws {
    let lines = try archdraw("list", "patterns").output.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines[1].hasPrefix("  web-basic      Web service basics"))
    #expect(lines[1].hasSuffix("; --set zones=2|1|3"))
  }

  @Test func listsThePatternsInKorean() throws {
    #expect(
      try archdraw("list", "patterns", "--language", "ko").output.contains("웹 서비스 기본 구성"))
  }

  @Test func listsEverySectionUnlessTold() throws {
    let headings = try archdraw("list").output.split(separator: "\n").filter { $0.hasSuffix(":") }
    #expect(headings == ["patterns:", "components:", "groups:", "themes:"])
  }

  @Test func namesTypesAndTheirJobs() throws {
    let components = try archdraw("list", "components").output
    #expect(components.contains("\n  ec2 "))
    #expect(components.contains("Amazon EC2: A rented virtual server\n"))
    #expect(try archdraw("list", "groups").output.contains("\n  private-subnet "))
  }

  @Test func writesJSON() throws {
    let text = try archdraw("list", "--json").output
    let object =
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: Any]]]
    let list = try #require(object)
    #expect(list.keys.sorted() == ["components", "groups", "patterns", "themes"])
    #expect(list["patterns"]?.count == 9)
    let ec2 = list["components"]?.first { $0["name"] as? String == "ec2" }
    #expect(ec2?["fullName"] as? String == "Amazon EC2")
    #expect(ec2?["category"] as? String == "compute")
  }

  @Test func refusesAnUnknownSection() throws {
    #expect(
      try archdraw("list", "pictures")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: the value 'pictures' is invalid for '<section>'. Please provide one of \
            'patterns', 'components', 'groups', 'themes' or 'icons'.
                  = 'archdraw help' lists the subcommands, 'archdraw help render' the options

            """))
  }
}

@Suite struct ShowTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  @Test(arguments: [[], ["--language", "ko"], ["--set", "compute=ec2"]])
  func printsWhatDrawsTheSamePicture(_ options: [String]) throws {
    let shown = try archdraw.run(["show", "rag"] + options)
    #expect(shown.status == 0)
    try archdraw.write(shown.output, to: "a.yaml")
    #expect(try archdraw("a.yaml") == archdraw.run(["rag"] + options))
  }

  @Test func reportsAParameterThatIsNotThere() throws {
    #expect(
      try archdraw("show", "rag", "--set", "compote=ec2")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: the pattern has no parameter 'compote'
                  = did you mean 'compute'?

            """))
  }

  @Test func reportsAValueThatIsNotThere() throws {
    #expect(
      try archdraw("web-basic", "--set", "zones=9")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: 'zones' cannot be '9'
                  = it takes '2', '1' or '3'

            """))
  }

  @Test func reportsAnUnknownPattern() throws {
    let run = try archdraw("show", "cathedral")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("archdraw: error: no pattern is called 'cathedral'\n"))
  }
}

@Suite struct CheckTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write("components:\n  a: ec2\n", to: "good.yaml")
    try archdraw.write("components:\n  a: ec3\n", to: "bad.yaml")
  }

  @Test func saysNothingOfAGoodDesign() throws {
    #expect(try archdraw("check", "good.yaml") == Run(status: 0, output: "", errors: ""))
  }

  @Test func reportsEveryFile() throws {
    let run = try archdraw("check", "bad.yaml", "nowhere.yaml", "good.yaml", "-", input: "a: [")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("bad.yaml:2:6: error: "))
    #expect(
      run.errors.contains(
        "\narchdraw: error: cannot read 'nowhere.yaml': No such file or directory\n<stdin>:"))
  }

  /// What `check` finds good can be drawn.
  @Test func readsTheIcons() throws {
    try archdraw.write(
      """
      allow: empty-label
      components:
        az: { type: az, icon: logo.svg, components: {} }
        a: { type: s3, icon: logo.svg, label: <br> }
        b: { type: s3, icon: nowhere.svg }

      """, to: "icons.yaml")
    try archdraw.write("<svg viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>", to: "logo.svg")
    #expect(
      try archdraw("check", "icons.yaml")
        == Run(
          status: 1, output: "",
          errors: """
            icons.yaml:4:41: warning: '<br>' does not begin a new line here
                4 |   a: { type: s3, icon: logo.svg, label: <br> }
                  |                                         ^~~~
                  = write "\\n", in double quotes
            icons.yaml:3:25: warning: 'az' has no corner for an icon
                3 |   az: { type: az, icon: logo.svg, components: {} }
                  |                         ^~~~~~~~
                  = its title stands in the middle of the frame
            icons.yaml:5:24: error: the icon 'nowhere.svg' cannot be read: No such file or directory
                5 |   b: { type: s3, icon: nowhere.svg }
                  |                        ^~~~~~~~~~~
            1 error, 2 warnings

            """))
    try archdraw.write("icons: nowhere\ncomponents: { a: s3 }\n", to: "set.yaml")
    #expect(
      try archdraw("check", "set.yaml", "good.yaml")
        == Run(
          status: 1, output: "",
          errors: """
            set.yaml:1:8: error: the icon set 'nowhere' cannot be read: No such file or directory
                1 | icons: nowhere
                  |        ^~~~~~~
            1 error

            """))
  }

  @Test func takesNoNamesOfPatterns() throws {
    #expect(
      try archdraw("check", "web-basic").errors
        == "archdraw: error: cannot read 'web-basic': No such file or directory\n")
  }
}

@Suite struct HelpTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  @Test func tellsTheVersion() throws {
    #expect(
      try archdraw("--version") == Run(status: 0, output: "archdraw 0.1.0\n", errors: ""))
  }

  @Test(arguments: [["--help"], ["help"], ["-h"]])
  func helps(_ arguments: [String]) throws {
    let run = try archdraw.run(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: archdraw <source> [-o <file>] [<options>]\n"))
    #expect(run.errors == "")
  }

  @Test func printsASchemaInJSON() throws {
    let run = try archdraw("schema")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((object as? [String: Any])?["$schema"] is String)
  }

  @Test func writesCompletionsForShells() throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try archdraw("--generate-completion-script", shell)
      #expect(run.status == 0)
      #expect(run.output.contains("archdraw"))
    }
  }
}
