import Foundation
import TestSupport
import Testing

/// What is wrong with a command line is said with its mend, word for word.
@Suite struct CommandLineMendTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write("components: { a: ec2 }", to: "a.yaml")
    try archdraw.write("components: { b: ec2 }", to: "b.yaml")
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "designs"), withIntermediateDirectories: true)
  }

  private func expect(_ arguments: [String], _ status: Int32, _ message: String, _ mend: String)
    throws
  {
    let errors = "archdraw: error: \(message)\n      = \(mend)\n"
    #expect(try archdraw.run(arguments) == Run(status: status, output: "", errors: errors))
  }

  @Test(arguments: [
    ("--scale <n>", ["500", "0", "abc"], "a scale is more than 0 and at most 16, such as 2"),
    (
      "--aspect <w:h>", ["16x9", "1:20"],
      "write width and height as in '16:9', neither ten times the other"
    ),
    (
      "--background <colour>", ["pink"],
      "a background is 'none', 'white', 'black' or a colour such as '#f0f4f8'"
    ),
    ("--set <name=value>", ["zones"], "write a parameter and its value, such as 'zones=3'"),
  ])
  func tellTheFormOfAValue(_ option: String, _ values: [String], _ form: String) throws {
    for value in values {
      let name = String(option.prefix { $0 != " " })
      try expect(
        ["a.yaml", name, value], 2, "the value '\(value)' is invalid for '\(option)'", form)
    }
  }

  @Test func tellTheFormOfOtherCommandsValues() throws {
    try expect(
      ["build", "a.yaml", "-o", "out", "-j", "0"], 2, "the value '0' is invalid for '-j <jobs>'",
      "it is a number from 1 to 1024")
    try expect(
      ["build", "a.yaml", "-o", "out", "--jobs", "x"], 2,
      "the value 'x' is invalid for '--jobs <jobs>'", "it is a number from 1 to 1024")
    try expect(
      ["markdown", "a.yaml", "--level", "9"], 2, "the value '9' is invalid for '--level <n>'",
      "a level is from 1 to 5")
  }

  @Test(
    arguments: [
      (["chekc", "a.yaml"], 2, "unexpected argument 'a.yaml'", "check"),
      (["chekc"], 1, "no file and no pattern is called 'chekc'", "check"),
      (
        ["markdwn", "a.yaml", "b.yaml"], 2, "2 unexpected arguments: 'a.yaml', 'b.yaml'", "markdown"
      ),
    ] as [([String], Int32, String, String)])
  func nameTheSubcommandThatWasMeant(
    _ arguments: [String], _ status: Int32, _ message: String, _ subcommand: String
  ) throws {
    try expect(arguments, status, message, "did you mean 'archdraw \(subcommand)'?")
  }

  @Test func sendSeveralDesignsToBuild() throws {
    try expect(
      ["a.yaml", "b.yaml"], 2, "unexpected argument 'b.yaml'",
      "a drawing is of one design: 'archdraw build' draws several into a folder")
    try expect(
      ["render", "a.yaml", "-o", "a.svg", "b.yaml"], 2, "unexpected argument 'b.yaml'",
      "a drawing is of one design: 'archdraw build' draws several into a folder")
    try expect(
      ["show", "web-basic", "b.yaml"], 2, "unexpected argument 'b.yaml'",
      "'archdraw help' lists the subcommands, 'archdraw help render' the options")
  }

  @Test func sendAFolderToBuild() throws {
    try expect(
      ["designs", "-o", "a.svg"], 1, "'designs' is a directory",
      "draw all designs in it with 'archdraw build designs -o OUT'")
  }

  /// `-out` is read as `-o`, `-u` and `-t`.
  @Test(arguments: [
    (["-out", "x.svg"], "write '-o'"), (["-output", "x.svg"], "write '-o'"),
    (["-ox.svg"], "write '-o x.svg'"), (["-format"], "write '-f'"), (["-fsvg"], "write '-f svg'"),
    (["-scale", "2"], "options of several letters begin with '--': '--scale'"),
  ])
  func tellHowAnOptionIsWritten(_ options: [String], _ mend: String) throws {
    try expect(["a.yaml"] + options, 2, "unknown option '\(options[0])'", mend)
  }
}
