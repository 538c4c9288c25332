import Foundation
import TestSupport
import Testing

private let faulty = """
  components:
    a: ec3
    b: { type: ec2, label: }
  flows:
    - a -> c
  """

@Suite struct MessageTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write(faulty, to: "x.yaml")
    try archdraw.write("components: { a: { type: ec2, label: } }", to: "warning.yaml")
  }

  @Test func endInTheirNumber() throws {
    #expect(try archdraw("x.yaml").errors.hasSuffix("\n2 errors, 1 warning\n"))
    #expect(try archdraw("warning.yaml").errors.hasSuffix("\n1 warning\n"))
  }

  @Test func areCountedOverAllFilesOfACheck() throws {
    let run = try archdraw("check", "x.yaml", "warning.yaml", "x.yaml")
    #expect(run.errors.hasSuffix("\n4 errors, 3 warnings\n"))
  }

  @Test func areNoMoreThan500OfOneDrawing() throws {
    // Eighty frames across two groups of twenty, each of which names one of either.
    let groups = ["g", "h"].map { group in
      "  \(group):\n    components:\n" + (0..<20).map { "      \(group)\($0): ec2\n" }.joined()
    }.joined()
    let frames = (0..<80).map { "  m\($0): { members: [g\($0 % 20), h\(19 - $0 % 20)] }\n" }
      .joined()
    try archdraw.write("components:\n\(groups)\(frames)", to: "frames.yaml")
    let run = try archdraw("frames.yaml", "-o", "a.svg")
    #expect(run.status == 0)
    #expect(run.errors.split(separator: "\n").count { $0.contains(": warning: ") } == 500)
    #expect(run.errors.hasSuffix("\n500 warnings\n"))
  }

  @Test func haveNoNumberWhenNoDesignIsAtFault() throws {
    #expect(try archdraw("nowhere.yaml").errors.split(separator: "\n").count == 1)
  }

  @Test func areObjectsInJSON() throws {
    try archdraw.write("components:\n  a: ec3\n  \"a\": s3\n", to: "y.yaml")
    #expect(
      try archdraw("y.yaml", "--message-format", "json").errors == """
        {"source": "y.yaml", "severity": "error", "id": "unknown-type", \
        "message": "unknown type 'ec3'", "line": 2, "column": 6, "length": 3, \
        "hint": "did you mean 'ec2'?", "notes": []}
        {"source": "y.yaml", "severity": "error", "id": "duplicate-key", \
        "message": "'a' is given twice", "line": 3, "column": 4, "length": 1, "hint": null, \
        "notes": [{"message": "first here", "line": 2, "column": 3, "length": 1}]}

        """)
  }

  @Test(arguments: [
    (["nowhere.yaml"], "unreadable-source"), (["x.yaml", "--theme", "pink"], "command-line"),
    (["x.yaml", "-o", "a.gif"], "command-line"), (["--bogus"], "command-line"),
    (["-", "-o", "no/a.svg"], "machine"),
  ])
  func areObjectsWhateverIsAtFault(_ arguments: [String], _ id: String) throws {
    let run = try archdraw.run(
      arguments + ["--message-format=json"], input: "components: { a: ec2 }")
    let object = try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any]
    #expect(object?["id"] as? String == id)
    #expect(object?["source"] as? String == "archdraw")
    #expect(object?["line"] is NSNull)
  }

  @Test func haveColoursWhenAskedFor() throws {
    try archdraw.write("components: { a: ec3 }", to: "y.yaml")
    #expect(
      try archdraw("y.yaml", "--color", "always").errors == """
        \u{1B}[1my.yaml:1:18: \u{1B}[0m\u{1B}[1;31merror:\u{1B}[0m unknown type 'ec3'
            1 | components: { a: ec3 }
              | \u{1B}[1;32m                 ^~~\u{1B}[0m
              \u{1B}[32m= did you mean 'ec2'?\u{1B}[0m
        1 error

        """)
  }

  @Test func haveNoColoursInAFile() throws {
    #expect(!(try archdraw("x.yaml").errors.contains("\u{1B}")))
  }

  #if os(Linux)
    @Test(arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
      (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "dumb"], false),
    ])
    func haveColoursOnATerminalThatWantsThem(
      _ environment: [String: String], _ isColored: Bool
    ) throws {
      // `script` gives the command a terminal.
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/script")
      process.arguments = [
        "-qec", "\(archdraw.path) check \(archdraw.folder.path)/x.yaml", "/dev/null",
      ]
      process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { a, _ in a }
      let output = Pipe()
      process.standardOutput = output
      process.standardInput = FileHandle.nullDevice
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(data.contains(0x1B) == isColored)
    }
  #endif

  @Test(arguments: [
    ["no\u{1B}[31m.yaml"], ["no\u{1B}[31m"], ["x.yaml", "-o", "a.\u{1B}[31m"],
    ["x.yaml", "--theme", "\u{1B}[31m"], ["x.yaml", "--\u{1B}[31m"], ["show", "\u{9B}31m"],
    ["check", "\u{1B}]0;x\u{7}"], ["web-basic", "--set", "\u{1B}[31m=x"],
    ["web-basic", "--set", "zones=\u{1B}[31m"], ["-", "-o", "\u{1B}/a.svg"],
  ])
  func holdNothingThatSteersATerminal(_ arguments: [String]) throws {
    let run = try archdraw.run(arguments, input: "components: { a: ec2 }")
    #expect(run.status != 0)
    #expect(
      !run.errors.unicodeScalars.contains {
        $0.properties.generalCategory == .control && $0 != "\n"
      })
  }

  @Test func nameAFileWithoutItsControlCharacters() throws {
    try archdraw.write(faulty, to: "a\u{1B}[31m.yaml")
    #expect(try archdraw("a\u{1B}[31m.yaml").errors.hasPrefix("a\u{FFFD}[31m.yaml:2:6: error: "))
  }
}
