#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// Nothing pays for what it does not use: what a run opens, and how many instructions it takes.
  @Suite(.whenAppsAreThere) struct CostTests {
    /// Parts of the names of libraries and files that one format or option alone needs.
    static let costly = [
      "librsvg", "libcairo", "libpango", "libglib", "libarchive", "fontconfig", "/fonts",
      "libfreetype",
      "librt-", "libgvplugin_core", "libgvplugin_pango", "config6", "icons.zip",
    ]
    static let graphviz = "libgvplugin_dot_layout"

    private let archdraw: Command

    init() throws {
      archdraw = try Command()
      try archdraw.write("components: { a: ec2, b: s3 }\nflows: [a -> b: label]\n", to: "a.yaml")
    }

    /// The paths of all that a run opened.
    private func opened(_ arguments: [String]) throws -> [String] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        ["strace", "-f", "-e", "trace=open,openat", "-o", "trace", archdraw.path] + arguments
      process.currentDirectoryURL = archdraw.folder
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
      return archdraw.read("trace").split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "\"")
        return parts.count > 2 && !line.contains("= -1 ") ? String(parts[1]) : nil
      }
    }

    private func costly(in files: [String]) -> [String] {
      files.filter { file in Self.costly.contains { file.contains($0) } }
    }

    @Test(arguments: ["svg", "json"]) func aDrawingOpensNothingOfOtherFormats(_ format: String)
      throws
    {
      let files = try opened(["a.yaml", "-f", format])
      #expect(costly(in: files) == [])
      #expect(files.contains { $0.contains(Self.graphviz) })
    }

    @Test(arguments: [
      ["a.yaml", "-f", "dot"], ["check", "a.yaml"], ["show", "rag"], ["list"], ["schema"],
      ["--help"],
    ])
    func whatIsNotLaidOutDoesNotStartGraphviz(_ arguments: [String]) throws {
      let files = try opened(arguments)
      #expect(costly(in: files) == [])
      #expect(!files.contains { $0.contains(Self.graphviz) })
    }

    /// What the other tests are worth: that something is opened is noticed.
    @Test func aPNGOpensWhatItNeeds() throws {
      let files = costly(in: try opened(["a.yaml", "-f", "png"]))
      for part in ["librsvg", "libcairo", "/fonts"] {
        #expect(files.contains { $0.contains(part) })
      }
    }

    /// `make record-instructions` records anew what is meant.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["ARCHDRAW_RELEASE"] != nil))
    func takesAsManyInstructionsAsRecorded() throws {
      let script = URL(filePath: #filePath).appending(path: "../../Benchmarks/instructions.py")
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "python3", script.standardized.path,
        ProcessInfo.processInfo.environment["ARCHDRAW_RELEASE"]!, "--check",
      ]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      // 77: recorded with another compiler or on another kind of machine, where nothing can be said.
      #expect([0, 77].contains(process.terminationStatus), "\(said)")
      print(said)
    }
  }
#endif
