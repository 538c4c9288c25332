import Foundation
import Testing

/// Tests that open what archdraw writes in other programs run when these are asked for.
extension Trait where Self == ConditionTrait {
  static var whenAppsAreThere: Self {
    .enabled(
      if: ProcessInfo.processInfo.environment["ARCHDRAW_TEST_APPS"] != nil,
      "make test-apps runs these")
  }
}

/// Runs a program of the path with `input` as its standard input; its standard output.
///
/// Records an issue when the program is not there or does not end with status 0.
func app(_ arguments: String..., input: String) throws -> String {
  try app(arguments, input: input)
}

func app(_ arguments: [String], input: String) throws -> String {
  let folder = FileManager.default.temporaryDirectory
  let file = folder.appending(path: "archdraw-\(UUID().uuidString)")
  try Data(input.utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = arguments
  process.standardInput = try FileHandle(forReadingFrom: file)
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0, "\(arguments.joined(separator: " "))")
  return String(decoding: data, as: UTF8.self)
}
