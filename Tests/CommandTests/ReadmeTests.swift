import Foundation
import TestSupport
import Testing

/// Every command of the README runs, in the order in which a reader meets them.
@Suite struct ReadmeTests {
  private static let readme: String = {
    let file = URL(filePath: #filePath).appending(path: "../../../README.md").standardized
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// What stands between fences of a language.
  private static func blocks(_ language: String) -> [String] {
    readme.components(separatedBy: "```\(language)\n").dropFirst().map { part in
      String(part[..<(part.range(of: "```")?.lowerBound ?? part.endIndex)])
    }
  }

  @Test func everyCommandRuns() throws {
    let archdraw = try Command()
    let design = try #require(Self.blocks("yaml").first)
    try archdraw.write(design, to: "design.yaml")
    let script = "set -e\n" + Self.blocks("sh").joined()
    #expect(script.contains("archdraw web-basic -o web.svg"))

    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-xc", script]
    process.currentDirectoryURL = archdraw.folder
    let folder = URL(filePath: archdraw.path).deletingLastPathComponent().path
    process.environment = ["PATH": "\(folder):/usr/bin:/bin"]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let data = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: data, as: UTF8.self))")
    #expect(archdraw.read("upload.svg").contains("</svg>"))
  }
}
