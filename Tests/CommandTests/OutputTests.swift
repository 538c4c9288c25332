import Foundation
import TestSupport
import Testing

private let design = "components:\n  web: ec2\n"

@Suite struct OutputTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write(design, to: "design.yaml")
  }

  @Test func leavesAGoodFileWhenTheDesignIsWrong() throws {
    try archdraw.write("good", to: "a.svg")
    #expect(try archdraw("-", "-o", "a.svg", input: "components: 1\n").status == 1)
    #expect(archdraw.read("a.svg") == "good")
    #expect(try archdraw.files == ["a.svg", "design.yaml"])
  }

  @Test func keepsTheRightsOfTheFileItReplaces() throws {
    try archdraw.write("old", to: "a.svg")
    let path = archdraw.folder.appending(path: "a.svg").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    _ = try archdraw("design.yaml", "-o", "a.svg")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(archdraw.read("a.svg").hasPrefix("<svg"))
  }

  @Test func writesThroughALink() throws {
    try archdraw.write("old", to: "real.svg")
    let link = archdraw.folder.appending(path: "link.svg").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.svg")
    _ = try archdraw("design.yaml", "-o", "link.svg")
    #expect(archdraw.read("real.svg").hasPrefix("<svg"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.svg")
  }

  @Test func writesToADashAsToStandardOutput() throws {
    #expect(try archdraw("design.yaml", "-o", "-") == archdraw("design.yaml"))
  }

  @Test func reportsAFolderThatIsNotThere() throws {
    #expect(
      try archdraw("design.yaml", "-o", "no/a.svg")
        == Run(
          status: 3, output: "",
          errors: "archdraw: error: cannot write 'no/a.svg': No such file or directory\n"))
  }

  @Test func reportsAFolderInPlaceOfAFile() throws {
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "a.svg"), withIntermediateDirectories: true)
    #expect(
      try archdraw("design.yaml", "-o", "a.svg")
        == Run(
          status: 3, output: "",
          errors: "archdraw: error: cannot write 'a.svg': Is a directory\n"))
  }

  #if os(Linux)
    @Test func reportsAFullDisk() throws {
      #expect(
        try archdraw("design.yaml", "-o", "/dev/full", "-f", "svg")
          == Run(
            status: 3, output: "",
            errors: "archdraw: error: cannot write '/dev/full': No space left on device\n"))
    }
  #endif

  @Test func refusesToSendBinaryToATerminal() throws {
    // `script` gives the command a terminal; its options differ from system to system.
    #if os(Linux)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "script", "-qec", "\(archdraw.path) \(archdraw.folder.path)/design.yaml -f png",
        "/dev/null",
      ]
      let output = Pipe()
      process.standardOutput = output
      process.standardInput = FileHandle.nullDevice
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      #expect(
        String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
          == """
          archdraw: error: a png drawing is not for a terminal
                = give -o FILE or send standard output to a file

          """)
    #endif
  }
}
