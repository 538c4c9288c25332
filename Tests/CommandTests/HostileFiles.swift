import Foundation
import Testing

/// How a run must end: with this status, and findings of these ids, sorted.
struct Expectation: Equatable, Sendable, CustomTestStringConvertible {
  var name: String
  var status: Int32
  var ids: [String]

  var testDescription: String { name }
}

/// The lines `name status id…` of a folder's list.
func expectations(in folder: URL) throws -> [Expectation] {
  let list = try Data(contentsOf: folder.appending(path: "EXPECTED"))
  return String(decoding: list, as: UTF8.self).split(separator: "\n").map { line in
    let words = line.split(separator: " ").map(String.init)
    return Expectation(name: words[0], status: Int32(words[1])!, ids: Array(words.dropFirst(2)))
  }
}

/// A file made when it is needed.
struct Generated: Sendable, CustomTestStringConvertible {
  var expected: Expectation
  var make: @Sendable () -> String

  var text: String { make() }
  var testDescription: String { expected.name }

  /// Drawn when `id` is `nil`, with `warnings`.
  private init(
    _ name: String, _ id: String?, warnings: String = "",
    _ make: @escaping @Sendable @autoclosure () -> String
  ) {
    expected = Expectation(
      name: name, status: id == nil ? 0 : 1,
      ids: (id ?? warnings).split(separator: " ").map(String.init))
    self.make = make
  }
}

private func times(_ count: Int, _ make: (Int) -> String) -> String {
  (0..<count).map(make).joined()
}

private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}

private func flat(_ count: Int) -> String {
  "components:\n" + times(count) { "  c\($0): ec2\n" }
}

private func named(_ count: Int, in list: (Int) -> String) -> String {
  (0..<count).map(list).joined(separator: ", ")
}

private let one = "components: { a: ec2 }\n"

extension Generated {
  static let all = size + depth + aliases + products + crowds + texts

  private static let size: [Generated] = [
    .init("ten megabytes", "unreadable-source", repeated("a: b\n", 2_000_000)),
    .init("three megabytes", "too-large", repeated("a: b\n", 600_000)),
    .init("four megabytes of blanks", "too-large", repeated(" ", 4_100_000)),
    .init("two megabytes of newlines", "empty-file", repeated("\n", 2_000_000)),
    .init("two megabytes of comments", "empty-file", repeated("#\n", 1_000_000)),
    .init("two megabytes in one word", "wrong-type", repeated("x", 2_000_000)),
    .init("a million quotes", "yaml-syntax", repeated("\"", 1_000_000)),
    .init("half a million colons", "yaml-syntax", repeated("a: ", 500_000)),
    .init("twenty thousand components", "too-many-components", flat(20_000)),
    .init(
      "forty thousand twins", "duplicate-key too-many-findings",
      "components:\n" + repeated("  a: ec2\n", 40_000)),
    .init(
      "as many keys twice", "duplicate-key too-many-findings unknown-key",
      times(20_000) { "k\($0): 1\nk\($0): 1\n" }),
    .init("anchors without number", "unknown-key", one + times(300) { "k\($0): &a\($0) 1\n" }),
  ]

  private static let depth: [Generated] = [
    .init(
      "a bracket that two hundred thousand lines do not close", "yaml-syntax",
      "components: [\n" + repeated(" [x],\n", 200_000)),
    .init("ten thousand levels of maps", "too-deep", repeated("{a: ", 10_000)),
    .init("ten thousand levels of lists", "too-deep", repeated("[", 10_000)),
    .init("ten thousand dashes", "too-deep", repeated("- ", 10_000) + "a"),
    .init(
      "ten thousand levels that end", "too-deep", repeated("[", 10_000) + repeated("]", 10_000)),
    .init("block levels", "too-deep", times(1000) { repeated(" ", $0) + "a:\n" }),
    .init(
      "groups beyond the limit", "too-deep",
      "components:\n"
        + times(70) {
          repeated("  ", 2 * $0 + 1) + "a:\n" + repeated("  ", 2 * $0 + 2) + "components:\n"
        }),
    .init(
      "groups up to the limit", nil,
      "components:\n"
        + times(63) {
          repeated("  ", 2 * $0 + 1) + "a:\n" + repeated("  ", 2 * $0 + 2) + "components:\n"
        } + repeated("  ", 127) + "x: ec2\n"),
  ]

  private static let aliases: [Generated] = [
    .init(
      "a billion laughs", "too-many-aliases",
      "a: &a0 [x, x]\n"
        + times(12) { "b\($0): &a\($0 + 1) [\(repeated("*a\($0), ", 9))]\n" }),
    .init(
      "a merge of thousands", nil,
      "components:\n  a: &a { type: ec2 }\n"
        + times(20) { "  m\($0): { <<: [*a\(repeated(", *a", 1000))] }\n" }),
    .init(
      "a long text by many aliases", "too-long",
      one + "title: &t \(repeated("x", 500_000))\n" + "subtitle: *t\ndescription: *t\n"),
    .init(
      "texts that only aliases make long", "too-much-text",
      "components:\n  z: { type: ec2, note: &t \(repeated("x", 9_000)) }\n"
        + times(1000) { "  c\($0): { type: ec2, note: *t }\n" }),
  ]

  private static let products: [Generated] = [
    .init(
      "every pair of two thousand", "too-many-flows",
      flat(2000) + "flows:\n  - from: [\(named(500) { "c\($0)" })]\n    to: '*'\n"),
    .init(
      "lists of a hundred thousand", "too-many-flows",
      flat(2)
        + "flows:\n  - from: [\(repeated("c0, ", 100_000))]\n    to: [\(repeated("c1, ", 100_000))]\n"
    ),
    .init(
      "unknown ends by unknown ends", "unknown-end",
      flat(2) + "flows:\n  - from: [\(named(400) { "x\($0)" })]\n    to: c1\n"),
    .init(
      "stars in lists", "too-many-matches",
      flat(2000) + "flows:\n  - from: [\(named(1200) { "'c*\($0)'" })]\n    to: c1\n"),
    .init(
      "repetitions in repetitions", "too-many-components",
      "components:\n"
        + times(20) {
          repeated("  ", 2 * $0 + 1) + "a\($0):\n" + repeated("  ", 2 * $0 + 2)
            + "repeat: [1, 2, 3, 4, 5, 6, 7, 8, 9]\n" + repeated("  ", 2 * $0 + 2)
            + "components:\n"
        } + repeated("  ", 41) + "x: ec2\n"),
    .init(
      "repetitions of nothing, often", "empty-list too-many-components too-many-findings",
      "components:\n  g:\n    repeat: [\(named(2000) { "n\($0)" })]\n    components:\n"
        + times(10_000) { "      b\($0): { repeat: [] }\n" }),
    .init(
      "a large group, often", "too-many-components",
      "components:\n  a:\n    repeat: [\(named(5000) { "n\($0)" })]\n    components:\n"
        + times(5000) { "      x\($0): ec2\n" }),
    .init(
      "names that fill labels", "too-long too-much-text",
      "components:\n  a:\n    label: \"\(repeated("{}", 4000))\"\n    repeat: ["
        + named(1000) { "n\($0)" + repeated("x", 150) } + "]\n    components: {}\n"),
    .init(
      "a flow as long as a book", "too-long",
      flat(2) + "flows:\n  - c0\(repeated(" -> c1", 100_000))\n"),
    .init("an ambiguous end, often", "ambiguous-end too-many-findings", ambiguous),
  ]

  private static let crowds: [Generated] = [
    .init(
      "five hundred flows to themselves", nil, warnings: "repeated-flow",
      flat(10) + "flows:\n" + times(500) { "  - c\($0 % 10) -> c\($0 % 10)\n" }),
    .init(
      "a hub", nil,
      flat(41) + "flows:\n" + times(40) { "  - c\($0 + 1) -> c0\n" }),
    .init(
      "sixty by sixty", "too-many-flows",
      flat(120) + "flows:\n" + times(60) { from in times(60) { "  - c\(from) -> c\(60 + $0)\n" } }),
    .init("everything with itself", nil, flat(60) + "flows:\n  - '* -> *'\n"),
    .init(
      "a hundred frames around the same components", nil,
      flat(10) + times(100) { "  m\($0): { members: ['c*'] }\n" }),
    .init("hundreds that nothing joins", nil, flat(400)),
    .init(
      "hundreds of empty groups", nil,
      "components:\n" + times(150) { "  g\($0): { components: {} }\n" }),
    .init(
      "a thousand groups that repeat", "too-many-components",
      "components:\n"
        + times(1000) { "  g\($0): { repeat: [a, b], components: { x: ec2, y: s3 } }\n" }),
    .init(
      "thousands of counts of a billion", "out-of-range too-many-findings",
      "components:\n" + times(2000) { "  c\($0): { type: ec2, count: 1000000000 }\n" }),
    .init(
      "a hundred flows too long for their lines", nil,
      flat(101) + "flows:\n"
        + times(100) { "  - c\($0) -> c\($0 + 1): \(repeated("w", 9_990))\n" }),
    .init(
      "labels of nothing but marks", nil,
      "components:\n"
        + times(50) { "  c\($0): { type: ec2, label: \"\(repeated("\u{301}", 4990))\" }\n" }),
  ]

  private static let ambiguous =
    "components:\n  g:\n    repeat: [\(named(300) { "n\($0)" })]\n    components: { a: ec2, b: ec2 }\n"
    + "flows:\n" + repeated("  - a -> b\n", 2000)

  private static let texts: [Generated] = [
    .init("a title of a megabyte", "too-long", one + "title: \(repeated("x", 1 << 20))\n"),
    .init(
      "a label of 100,000 letters", "too-long",
      "components: { a: { type: ec2, label: \"\(repeated("x", 100_000))\" } }\n"),
    .init(
      "a label as long as may be", nil,
      "components: { a: { type: ec2, label: \"\(repeated("word ", 1999))\" } }\n"),
    .init(
      "a label of newlines", nil, warnings: "empty-label",
      "components: { a: { type: ec2, label: \"\(repeated("\\n", 9000))\" } }\n"),
    .init(
      "a flow's label too long", "too-long",
      flat(2) + "flows:\n  - c0 -> c1: \(repeated("w ", 20_000))\n"),
    .init("an id too long", "invalid-id", "components: { \(repeated("x", 300)): ec2 }\n"),
    .init(
      "a thousand unknown types", "too-many-findings unknown-type",
      "components:\n" + times(1000) { "  c\($0): elasticbeanstalkk\($0)\n" }),
    .init(
      "a thousand unknown keys in one line of Korean", "too-many-findings unknown-key",
      "{ components: { 웹: ec2 }, " + named(1000) { "키\($0): 1" } + " }\n"),
  ]
}
