import ArchdrawDiagnostics
import Foundation
import Testing

@Suite struct MessagePageTests {
  @Test("docs/messages.md lists every id there is, each once, and no other")
  func complete() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../docs/messages.md").standardized
    let page = try String(contentsOf: file, encoding: .utf8)
    let listed = page.split(separator: "\n").filter { $0.hasPrefix("### `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(listed.sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
  }

  @Test("It marks those that a design can allow")
  func warnings() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../docs/messages.md").standardized
    let page = try String(contentsOf: file, encoding: .utf8)
    let marked = page.split(separator: "\n").filter {
      $0.hasPrefix("### `") && $0.contains("warning")
    }
    .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(marked.sorted() == DiagnosticID.warnings.map(\.rawValue).sorted())
  }
}
