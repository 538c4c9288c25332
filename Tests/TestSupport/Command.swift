import Foundation

/// What one run of the built command left behind.
package struct Run: Equatable {
  package var status: Int32
  package var output: String
  package var errors: String

  package init(status: Int32, output: String, errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// The built command, run in a folder of its own that goes away with it.
package final class Command: Sendable {
  package let folder: URL

  package init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "archdraw-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  package var path: String { Self.executable.path }

  /// The tests and the command are built into the same folder.
  static var executable: URL {
    let tests = Bundle.main.executableURL!.deletingLastPathComponent()
    // On macOS, the tests run from inside a bundle or by Xcode's own tool.
    for folder in [tests, Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()] {
      let command = folder.appending(path: "archdraw")
      if FileManager.default.isExecutableFile(atPath: command.path) { return command }
    }
    fatalError("the command is not beside the tests in \(tests.path)")
  }

  private final class Marker {}

  /// Runs the command; the environment holds no more than `environment`.
  package func callAsFunction(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  package func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let (stdin, stdout, stderr) = (folder.appending(path: ".in"), ".out", ".err")
    // Files rather than pipes: nothing can block, whatever the order of reading.
    try Data(input.utf8).write(to: stdin)
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try handle(stdout)
    process.standardError = try handle(stderr)
    try process.run()
    process.waitUntilExit()
    defer { [".in", stdout, stderr].forEach(remove) }
    return Run(status: process.terminationStatus, output: read(stdout), errors: read(stderr))
  }

  package func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// A file's text; bytes that are not UTF-8 are replaced.
  package func read(_ name: String) -> String { String(decoding: data(name), as: UTF8.self) }

  package func data(_ name: String) -> Data {
    (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
  }

  package func remove(_ name: String) {
    try? FileManager.default.removeItem(at: folder.appending(path: name))
  }

  /// The names of what is in the folder.
  package var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
  }

  private func handle(_ name: String) throws -> FileHandle {
    let url = folder.appending(path: name)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
