import ArchdrawDiagnostics
import Foundation
import Testing

private let testsFolder = URL(filePath: #filePath).deletingLastPathComponent()
private let fixturesFolder = testsFolder.deletingLastPathComponent().appending(path: "Fixtures")

/// The names of the fixtures in a folder, sorted, without their ending.
func fixtures(in folder: String) throws -> [String] {
  let path = fixturesFolder.appending(path: folder).path
  return try FileManager.default.contentsOfDirectory(atPath: path)
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
}

func fixture(_ folder: String, _ name: String) throws -> String {
  let file = fixturesFolder.appending(path: "\(folder)/\(name).yaml")
  return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}

/// Compares with the golden of this name, or records it when `ARCHDRAW_RECORD` is 1.
func expectGolden(_ text: String, _ name: String) throws {
  let file = testsFolder.appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["ARCHDRAW_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  let golden = try? Data(contentsOf: file)
  #expect(golden.map { String(decoding: $0, as: UTF8.self) } == text, "differs from \(file.path)")
}

/// The diagnostics as they are printed, each after its id.
func printed(_ diagnostics: [Diagnostic], of text: String, name: String = "design.yaml") -> String {
  let source = SourceText(name: name, text: text)
  return diagnostics.sortedByPlace().map {
    "[\($0.id.rawValue)] " + render([$0], of: source)
  }.joined()
}
