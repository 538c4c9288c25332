import Foundation
import TestSupport
import Testing

/// What `docs/messages.md` gives no example for, as the design would be too long, word for word.
@Suite struct MessageTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var design: @Sendable () -> Data
    /// All that is printed, but for the sum.
    var text: String

    init(_ id: String, _ design: @escaping @Sendable @autoclosure () -> String, _ text: String) {
      self.id = id
      self.design = { Data(design().utf8) }
      self.text = text
    }

    init(_ id: String, bytes: Data, _ text: String) {
      self.id = id
      design = { bytes }
      self.text = text
    }

    var testDescription: String { id }
  }

  @Test(arguments: cases)
  func isPrintedInFull(_ entry: Case) throws {
    let archdraw = try Command()
    try entry.design().write(to: archdraw.folder.appending(path: "x.yaml"))
    let run = try archdraw("x.yaml", "-o", "x.svg")
    #expect(run == Run(status: 1, output: "", errors: entry.text + "\n1 error\n"))
    let json = try archdraw("x.yaml", "-o", "x.svg", "--message-format", "json").errors
    #expect(json.contains("\"id\": \"\(entry.id)\""))
  }

  @Test func anErrorMoreThanAreListedIsSaid() throws {
    let archdraw = try Command()
    try archdraw.write("components:\n" + times(502) { "  c\($0): x\($0)\n" }, to: "x.yaml")
    let errors = try archdraw("x.yaml").errors
    #expect(
      errors.hasPrefix(
        """
        x.yaml: error: more than 500 findings, of which the rest are not listed
        x.yaml:2:7: error: unknown type 'x0'
            2 |   c0: x0
              |       ^~
              = 'archdraw list' names the types

        """))
    #expect(errors.hasSuffix("= 'archdraw list' names the types\n501 errors\n"))
  }

  /// Five components, each pair with a frame of its own and a flow: no plane has room for that.
  private static let pairs = (0..<5).flatMap { first in (first + 1..<5).map { (first, $0) } }

  private static let crowded =
    "components:\n" + times(5) { "  c\($0): ec2\n" }
    + pairs.map { "  g\($0)\($1): { type: auto-scaling-group, members: [c\($0), c\($1)] }\n" }
    .joined() + "flows:\n" + pairs.map { "  - c\($0) -> c\($1)\n" }.joined()

  /// Which frame cannot be kept clear, and of what, is the layout's to choose; the words are not.
  @Test func whatCouldNotBeDrawnCleanlyIsSaid() throws {
    let archdraw = try Command()
    try archdraw.write(Self.crowded, to: "x.yaml")
    let run = try archdraw("x.yaml", "-o", "x.svg")
    #expect(run.status == 0)
    let lines = run.errors.split(separator: "\n").dropLast().map(String.init)
    var said: [String] = []
    for line in lines {
      if line.hasPrefix("x.yaml:") {
        said.append(line)
      } else if let last = said.popLast() {
        said.append(last + "\n" + line)
      }
    }
    let (frames, flows) = (Self.frameWarnings, Self.flowWarnings)
    #expect(said.contains(where: frames.contains) && said.contains(where: flows.contains))
    #expect(said.allSatisfy { frames.contains($0) || flows.contains($0) }, "\(run.errors)")
  }

  private static let frameWarnings = pairs.enumerated().flatMap { index, pair in
    (0..<5).filter { $0 != pair.0 && $0 != pair.1 }.map { other in
      let number = String(index + 7)
      return """
        x.yaml:\(number):3: warning: the frame 'g\(pair.0)\(pair.1)' also surrounds 'c\(other)', \
        which is not one of its members
        \(String(repeating: " ", count: 5 - number.count))\(number) |   \
        g\(pair.0)\(pair.1): { type: auto-scaling-group, members: [c\(pair.0), c\(pair.1)] }
              |   ^~~
              = another 'direction' around the members may help, or name 'c\(other)' in 'members'
        """
    }
  }

  private static let flowWarnings = pairs.enumerated().flatMap { index, pair in
    [
      "runs through a frame that holds neither of its ends", "runs through a title or a label",
      "runs through a component", "found no way and is drawn straight",
    ].map { reason in
      """
      x.yaml:\(index + 18):5: warning: the flow 'c\(pair.0) -> c\(pair.1)' \(reason)
         \(index + 18) |   - c\(pair.0) -> c\(pair.1)
            |     ^~~~~~~~
      """
    }
  }

  /// Every id of the page has an example there, or a whole text here or in the tests that are named.
  @Test func noMessageIsLeftOut() {
    let elsewhere: Set = [
      "invalid-block", "stale-picture",  // MarkdownTests
      "unreadable-source", "command-line",  // RenderTests
      "bad-template",  // PresentationTests
      "machine",  // OutputTests
      "too-many-findings", "unclean-flow", "members-not-apart",  // above
    ]
    let shown = Set(
      MessagePageTests.entries.filter { $0.blocks.first?.language == "yaml" }.map(\.id))
    let listed = Set(MessagePageTests.entries.map(\.id))
    #expect(listed == shown.union(elsewhere).union(Self.cases.map(\.id)))
  }
}

private func times(_ count: Int, _ make: (Int) -> String) -> String {
  (0..<count).map(make).joined()
}

/// What is shown of a line with a text that is too long.
private let manyX = String(repeating: "x", count: 113)

extension MessageTextTests {
  static let cases: [Case] = [
    Case(
      "not-utf8", bytes: Data([0xFF, 0xFE] + "components: {}".utf8.flatMap { [$0, 0] }),
      """
      x.yaml: error: the file is UTF-16, and must be UTF-8
            = save it as UTF-8
      """),
    Case(
      "not-utf8", bytes: Data("components:\n  a: caf".utf8 + [0xE9, 0x0A]),
      """
      x.yaml:2:9: error: the text is not UTF-8
          2 |   a: caf\u{FFFD}
            |         ^
            = save it as UTF-8
      """),
    Case(
      "too-large", times(600_000) { _ in "a: b\n" },
      "x.yaml: error: the file is larger than 2 megabytes"),
    Case(
      "too-deep", String(repeating: "[", count: 2000),
      """
      x.yaml:1:138: error: maps and lists lie too deep in each other
          1 | \u{2026}\(String(repeating: "[", count: 120))\u{2026}
            |                                          ^
      """),
    Case(
      "too-long", "components: { a: ec2 }\ntitle: " + String(repeating: "x", count: 10_001),
      """
      x.yaml:2:8: error: 'title' is longer than 10000 bytes
          2 | title: \(manyX)\u{2026}
            |        \("^" + String(repeating: "~", count: 79))
      """),
    Case(
      "too-much-text",
      "components:\n  z: { type: ec2, note: &t \(String(repeating: "x", count: 9000)) }\n"
        + times(300) { "  c\($0): { type: ec2, note: *t }\n" },
      """
      x.yaml:224:3: error: the texts are longer than 2000000 bytes together
        224 |   c221: { type: ec2, note: *t }
            |   ^~~~
      """),
    Case(
      "too-many-aliases",
      "a: &a0 [x, x]\n"
        + times(12) {
          "b\($0): &a\($0 + 1) [\(String(repeating: "*a\($0), ", count: 9))]\n"
        },
      "x.yaml: error: the aliases expand to far too much"),
    Case(
      "too-many-components", "components:\n" + times(2501) { "  c\($0): ec2\n" },
      """
      x.yaml:2502:3: error: more than 2500 components and groups
       2502 |   c2500: ec2
            |   ^~~~~
      """),
    Case(
      "too-many-flows",
      "components:\n" + times(60) { "  a\($0): ec2\n  b\($0): ec2\n" } + "flows:\n  - from:\n"
        + times(60) { "      - a\($0)\n" } + "    to:\n" + times(60) { "      - b\($0)\n" },
      """
      x.yaml:123:5: error: more than 3000 flows
        123 |   - from:
            |     ^~~~
      """),
    Case(
      "too-many-flows",
      "components:\n  shop: { type: group, components: { a: ec2 } }\n  b: ec2\nflows:\n"
        + times(50) { "  - a -> b: \($0)\n  - b -> a: \($0)\n" } + "  - a <-> b: one more\n",
      """
      x.yaml:105:5: error: more than 100 flows between 'shop.a' and 'b'
        105 |   - a <-> b: one more
            |     ^~~~~~~
      """),
    Case(
      "too-many-matches",
      "components:\n" + times(2000) { "  c\($0): ec2\n" } + "flows:\n  - from:\n"
        + times(1200) { "    - 'c*\($0)'\n" } + "    to: c1\n",
      """
      x.yaml:3004:8: error: the '*' of the flows and members are compared with too many names
       3004 |     - 'c*1000'
            |        ^~~~~~
            = name the ends, or give them one '*' in common
      """),
  ]
}
