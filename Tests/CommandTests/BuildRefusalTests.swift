import Foundation
import TestSupport
import Testing

private let good = "components: { web: ec2 }\n"

/// What `build` does not begin with, and how it stops.
@Suite struct BuildRefusalTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "d"), withIntermediateDirectories: true)
    try archdraw.write(good, to: "d/a.yaml")
  }

  @Test func twoDesignsForOnePicture() throws {
    try archdraw.write(good, to: "d/a.yml")
    #expect(
      try archdraw("build", "d", "-o", "out")
        == Run(
          status: 2, output: "",
          errors: """
            archdraw: error: 'd/a.yaml' and 'd/a.yml' would both be drawn as 'a'
                  = rename one, or draw them into different folders

            """))
    #expect(try archdraw.files == ["d"])
  }

  @Test func oneDesignNamedTwiceIsDrawnOnce() throws {
    #expect(
      try archdraw("build", "d", "d/a.yaml", "./d/", "-o", "out").output
        == "drawn d/a.yaml\n1 drawn, 0 unchanged\n")
  }

  @Test func theGeometryInPlaceOfADesign() throws {
    try archdraw.write("{\"components\": {}}", to: "d/b.json")
    let run = try archdraw("build", "d/b.json", "-o", "d", "-f", "json")
    #expect(run.status == 2)
    #expect(archdraw.read("d/b.json") == "{\"components\": {}}")
  }

  @Test func standardInput() throws {
    #expect(
      try archdraw("build", "-", "-o", "out").errors
        == "archdraw: error: 'build' needs files and folders, not standard input\n")
  }

  @Test func aFolderWithoutDesigns() throws {
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "e"), withIntermediateDirectories: true)
    let run = try archdraw("build", "e", "d", "-o", "out")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("archdraw: error: there are no designs in 'e'\n"))
    #expect(run.output == "drawn d/a.yaml\n1 drawn, 0 unchanged\n")
  }

  @Test func anOutputThatIsNoFolder() throws {
    try archdraw.write("", to: "out")
    let run = try archdraw("build", "d", "-o", "out")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("archdraw: error: cannot make the folder 'out': "))
  }

  @Test func aPictureThatCannotBeWritten() throws {
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "out/a.svg"), withIntermediateDirectories: true)
    let run = try archdraw("build", "d", "-o", "out")
    #expect(run.status == 3)
    #expect(run.errors == "archdraw: error: cannot write 'out/a.svg': Is a directory\n")
  }

  #if os(Linux)
    @Test(arguments: [SIGINT, SIGTERM])
    func stopsWholeAndLeavesNothingBehind(_ signal: Int32) throws {
      for number in 1...40 { try archdraw.write(good, to: "d/\(number).yaml") }
      let process = Process()
      process.executableURL = URL(filePath: archdraw.path)
      process.arguments = ["build", "d", "-o", "out", "--jobs", "3"]
      process.currentDirectoryURL = archdraw.folder
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      // The first design has been drawn.
      _ = output.fileHandleForReading.availableData
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == signal)
      #expect(children(of: process.processIdentifier).isEmpty)

      let out = archdraw.folder.appending(path: "out").path
      let drawn = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
      #expect(drawn.allSatisfy { $0 == ".archdraw-build" || $0.hasSuffix(".svg") })
      #expect((2...40).contains(drawn.count))
      for name in drawn where name.hasSuffix(".svg") {
        #expect(archdraw.read("out/\(name)").hasSuffix("</svg>\n"))
      }
      // What was drawn until then is not drawn again.
      let again = try archdraw("build", "d", "-o", "out").output
      #expect(!again.hasSuffix("41 drawn, 0 unchanged\n"))
      #expect(try archdraw("build", "d", "-o", "out").output == "0 drawn, 41 unchanged\n")
    }

    /// Processes that run jobs in this test's folder.
    private func children(of parent: Int32) -> [String] {
      let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
      return processes.filter { process in
        let folder = try? FileManager.default.destinationOfSymbolicLink(
          atPath: "/proc/\(process)/cwd")
        return folder == archdraw.folder.path
      }
    }

    @Test func tellsHowItGoesInOneLineOfATerminal() throws {
      try archdraw.write("components: { a: ec3 }\n", to: "d/b.yaml")
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "TERM=xterm", "script", "-qec", "\(archdraw.path) build d -o out --jobs 1 2>/dev/null",
        "/dev/null",
      ]
      process.currentDirectoryURL = archdraw.folder
      let output = Pipe()
      process.standardOutput = output
      process.standardInput = FileHandle.nullDevice
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let clear = "\r\u{1B}[K"
      #expect(
        String(decoding: data, as: UTF8.self)
          == "\r[0/2]\(clear)[1/2] d/a.yaml\(clear)[2/2, 1 failed] d/b.yaml"
          + "\(clear)1 drawn, 0 unchanged, 1 failed\r\n")
    }
  #endif
}
