import Testing

@testable import ArchdrawYAML

@Suite struct YAMLTests {
  /// A node as one line: quoted texts in quotes, `@` and the place after each.
  private func written(_ node: YAMLNode) -> String {
    let place = "@\(node.mark.line):\(node.mark.column)"
    return switch node.value {
    case .scalar(let scalar):
      scalar.style == .plain ? scalar.text + place : "'\(scalar.text)'" + place
    case .sequence(let nodes): "[" + nodes.map(written).joined(separator: ", ") + "]" + place
    case .mapping(let entries):
      "{" + entries.map { written($0.key) + ": " + written($0.value) }.joined(separator: ", ") + "}"
        + place
    case .unread: "-" + place
    }
  }

  private func written(_ text: String) throws -> String? { try parseYAML(text).map(written) }

  @Test func `a text is a tree of texts with their places`() throws {
    #expect(
      try written("aspect: 16:9\nlist: [yes, \"1\", 한글, 2026-01-01]\n# end")
        == "{aspect@1:1: 16:9@1:9, list@2:1: [yes@2:8, '1'@2:13, 한글@2:18, 2026-01-01@2:22]@2:7}@1:1"
    )
    #expect(try written("a: |\n  one\n  two\n") == "{a@1:1: 'one\ntwo\n'@1:4}@1:1")
    #expect(try written("") == nil)
    #expect(try written("# nothing\n") == nil)
    #expect(try written("a:") == "{a@1:1: @1:3}@1:1")
  }

  @Test func `keys may occur twice and be of any kind`() throws {
    #expect(
      try written("a: 1\na: 2\n? [b]\n: 3")
        == "{a@1:1: 1@1:4, a@2:1: 2@2:4, [b@3:4]@3:3: 3@4:3}@1:1")
  }

  @Test func `an alias is what it names, last`() throws {
    #expect(
      try written("- &x {n: 1}\n- *x\n- &x two\n- *x")
        == "[{n@1:7: 1@1:10}@1:3, {n@1:7: 1@1:10}@1:3, two@3:3, two@3:3]@1:1")
  }

  @Test func `an alias that nothing bears, or that stands in itself, is an error`() {
    let problem = "found undefined alias"
    #expect(throws: YAMLError.syntax(.init(problem: problem, mark: .init(line: 1, column: 4)))) {
      try parseYAML("a: *b")
    }
    #expect(throws: YAMLError.syntax(.init(problem: problem, mark: .init(line: 1, column: 9)))) {
      try parseYAML("a: &a [ *a ]")
    }
  }

  @Test func `aliases count as what they stand for`() throws {
    let text = "- &a [x, x, x, x]\n- &b [*a, *a, *a, *a]\n- [*b, *b, *b, *b]"
    // 1 + 5 + (1 + 4·5) + (1 + 4·21)
    #expect(try parseYAML(text, nodes: 112) != nil)
    #expect(throws: YAMLError.tooManyNodes) { try parseYAML(text, nodes: 111) }
    let bomb = (1...60).reduce("- &a0 x\n") { $0 + "- &a\($1) [*a\($1 - 1), *a\($1 - 1)]\n" }
    #expect(throws: YAMLError.tooManyNodes) { try parseYAML(bomb) }
  }

  @Test func `what lies too deep is left out, and what follows is read`() throws {
    let root = try parseYAML("a: [[x, {y: [*b, z]}, [w]], v]\nc: d", depth: 2)
    #expect(
      try #require(root.map(written))
        == "{a@1:1: [[x@1:6, -@1:9, -@1:23]@1:5, v@1:29]@1:4, c@2:1: d@2:4}@1:1")
    #expect(throws: YAMLError.tooDeep(at: .init(line: 1, column: 12))) {
      try parseYAML(String(repeating: "[", count: 2000), depth: 10)
    }
  }

  @Test func `a second document is an error where it begins`() {
    #expect(
      throws: YAMLError.syntax(
        .init(
          problem: "but found another document", mark: .init(line: 2, column: 1),
          start: .init(line: 1, column: 1)))
    ) { try parseYAML("a: 1\n---\nb: 2\n") }
  }

  @Test func `what cannot be read is placed by bytes`() {
    #expect(
      throws: YAMLError.unreadable(problem: "control characters are not allowed", offset: 5)
    ) { try parseYAML("가: \u{1}") }
  }

  @Test func `a mistake has its place and where its construct begins`() throws {
    #expect(
      throws: YAMLError.syntax(
        .init(
          problem: "did not find expected ',' or ']'", mark: .init(line: 2, column: 2),
          start: .init(line: 1, column: 4)))
    ) { try parseYAML("a: [b\nc: d") }
  }
}
