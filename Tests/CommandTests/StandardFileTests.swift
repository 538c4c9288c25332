import Foundation
import TestSupport
import Testing

/// Standard files that are closed, full or go away.
@Suite struct StandardFileTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write("components: { a: { type: ec2, label: } }", to: "x.yaml")
  }

  /// Runs a line of a shell in which `$A` is the command; returns its status.
  private func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = archdraw.folder
    process.environment = ["A": archdraw.path, "PATH": "/usr/bin:/bin"]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(arguments: [
    "$A x.yaml", "$A list", "$A --help", "$A --version", "$A schema", "$A show rag",
  ])
  func reportStandardOutputThatIsClosed(_ command: String) throws {
    #expect(try shell("\(command) >&- 2>errors") == 3)
    #expect(archdraw.read("errors").contains("error: cannot write to standard output: Bad file"))
  }

  #if os(Linux)
    @Test(arguments: ["$A x.yaml", "$A x.yaml -f png", "$A --help", "$A list --json"])
    func reportStandardOutputThatIsFull(_ command: String) throws {
      #expect(try shell("\(command) >/dev/full 2>errors") == 3)
      #expect(archdraw.read("errors").contains("cannot write to standard output: No space left"))
    }
  #endif

  @Test(arguments: [
    "mkfifo p; $A x.yaml --template p -o a.pptx", "$A x.yaml --template <(cat) -o a.pptx",
    "cat x.yaml | $A x.yaml --template /dev/stdin -o a.pptx",
    "mkfifo p; $A deck x.yaml --template p -o a.pptx",
  ])
  func areNoTemplateWhenTheyArePipes(_ command: String) throws {
    #expect(try shell("{ \(command); } 2>errors") == 1)
    #expect(archdraw.read("errors").hasPrefix("archdraw: error: cannot read '"))
    #expect(archdraw.read("errors").hasSuffix("': it is no file\n"))
    let files = try archdraw.files
    #expect(!files.contains("a.pptx"))
  }

  @Test func areATemplateWhenAFileStandsThere() throws {
    #expect(try shell("$A x.yaml -o t.pptx 2>errors") == 0)
    #expect(try shell("$A x.yaml --template /dev/stdin -o a.pptx <t.pptx 2>errors") == 0)
    #expect(archdraw.data("a.pptx").starts(with: Data("PK".utf8)))
  }

  @Test func areNotNeededToWriteAFile() throws {
    #expect(try shell("$A x.yaml -o a.svg <&- >&- 2>&-") == 0)
    #expect(archdraw.read("a.svg").hasPrefix("<svg "))
    #expect(archdraw.read("a.svg").hasSuffix("</svg>\n"))
  }

  @Test func reportStandardInputThatIsClosed() throws {
    #expect(try shell("$A - <&- 2>errors") == 1)
    #expect(
      archdraw.read("errors")
        == "archdraw: error: cannot read standard input: Bad file descriptor\n")
  }

  @Test func mayGoAwayQuietly() throws {
    #expect(try shell("{ $A list --json 2>errors; echo $? >status; } | true") == 0)
    #expect(["0\n", "3\n"].contains(archdraw.read("status")))
    #expect(archdraw.read("errors") == "")
  }

  @Test func leaveAFileWrittenWhenNobodyHearsTheWarnings() throws {
    #expect(try shell("{ sleep 0.3; $A x.yaml -o a.svg; } 2> >(exec 0<&-); wait") == 0)
    #expect(archdraw.read("a.svg").hasSuffix("</svg>\n"))
  }
}
