import Foundation
import TestSupport
import Testing

/// The JSON Schema by a real validator, as an editor applies it.
@Suite(.whenAppsAreThere) struct SchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let fixtures = root.appending(path: "Tests/Fixtures")

  private static func designs(in folder: String) throws -> [String] {
    let folder = fixtures.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0).path }
  }

  /// What is wrong with each file by the schema; empty when nothing is.
  private func validate(_ files: [String], with archdraw: Command) throws -> [String: String] {
    try archdraw.write(archdraw("schema").output, to: "schema.json")
    let script = [".venv/bin/python", "Tests/AppTests/validate.py"].map {
      Self.root.appending(path: $0).path
    }
    let schema = archdraw.folder.appending(path: "schema.json").path
    let output = try app(script + [schema] + files, input: "")
    return Dictionary(
      uniqueKeysWithValues: output.split(separator: "\n").map { line in
        let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      })
  }

  @Test func everyGoodDesignValidates() throws {
    let archdraw = try Command()
    var files = try ["designs", "examples", "reading", "warnings"].flatMap(Self.designs)
    for name in [
      "web-basic", "file-upload", "async-worker", "rag", "monolith", "data-platform",
      "monitoring", "ml-pipeline", "service-map",
    ] {
      try archdraw.write(archdraw("show", name).output, to: "\(name).yaml")
      files.append(archdraw.folder.appending(path: "\(name).yaml").path)
    }
    let faults = try validate(files, with: archdraw).filter { !$0.value.isEmpty }
    #expect(faults == [:])
  }

  /// What no schema can know: names that lead nowhere, what depends on other places, sizes.
  private static let beyondSchemas: Set<String> = [
    "ambiguous-end", "control-character", "duplicate-id", "duplicate-key", "invalid-end",
    "member-is-group", "misplaced-key", "nothing-pairs", "second-flow", "too-deep",
    "too-many-components", "too-many-flows", "unknown-end", "unknown-type", "unreadable-icon",
  ]

  /// Files that are well-formed to a reader of YAML 1.2, or whose numbers only arithmetic refuses.
  private static let exceptions: Set<String> = [
    "aspect-alone", "aspect-nonsense", "aspect-long-numbers", "aspect-thin", "aspect-zero",
    "aspect-zero-height", "count-hex", "directive-unknown", "icon-down-and-up",
    "lone-high-surrogate", "lone-low-surrogate", "merge-of-itself", "null-key", "recursive-merge",
    "surrogate-pair-escaped",
  ]

  @Test func everyStructuralMistakeFails() throws {
    let archdraw = try Command()
    let files = try Self.designs(in: "errors") + Self.designs(in: "hostile")
    let faults = try validate(files, with: archdraw)
    for file in files where faults[file] == "" {
      let run = try archdraw("check", file, "--message-format", "json")
      let ids = Set(
        run.errors.matches(of: #/"severity": "error", "id": "([a-z-]+)"/#).map {
          String($0.1)
        })
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      #expect(
        ids.isSubset(of: Self.beyondSchemas) || Self.exceptions.contains(name), "\(name): \(ids)")
    }
  }
}
