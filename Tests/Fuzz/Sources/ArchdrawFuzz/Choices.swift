/// Bytes as choices: each byte decides something about a design, so that the fuzzer changes designs and
/// not spellings.
struct Choices {
  private var bytes: ArraySlice<UInt8>
  private var paths: [String] = []
  private var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// The design as YAML; always a good one.
  var design: String {
    mutating get {
      var text = "direction: \(pick(["auto", "right", "down", "left", "up"]))\n"
      text += "aspect: '\(pick(["16:9", "4:3", "1:1", "9:16", "20:1", "1:20"]))'\n"
      text += "theme: \(pick(["auto", "light", "dark", "mono"]))\n"
      if flip() { text += "title: \(label())\n" }
      text += "components:\n" + elements(indent: "  ", path: "", depth: 0)
      text += "flows:\n"
      for _ in 0..<next(24) { text += flow() }
      return text
    }
  }

  private mutating func next(_ count: Int) -> Int {
    Int(bytes.popFirst() ?? 0) % count
  }

  private mutating func flip() -> Bool { next(2) == 1 }

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  private mutating func label() -> String {
    pick([
      "Web", "Orders database with a long name", "\"\\n\"", "한글 이름", "\"</text>\"", "W W W W W W W",
      "Verylongwordwithoutanyplacetobreakitanywhere", "\"\"", "\u{202E}abc", "👩‍👩‍👧",
    ])
  }

  private mutating func elements(indent: String, path: String, depth: Int) -> String {
    var text = ""
    for _ in 0...next(5) where count < 40 {
      let name = "n\(count)"
      count += 1
      paths.append(path + name)
      text += indent + name + ":\n"
      text += attributes(indent + "  ", path: path + name + ".", depth: depth)
    }
    return text
  }

  private mutating func attributes(_ indent: String, path: String, depth: Int) -> String {
    var text = flip() ? indent + "label: \(label())\n" : ""
    if next(6) == 1 { text += indent + "step: \(next(99) + 1)\n" }
    if next(6) == 1 { text += indent + "note: \(label())\n" }
    if depth < 4, next(3) == 1 {
      text += indent + "type: \(pick(["vpc", "az", "group", "private-subnet", "region", "eks"]))\n"
      if next(4) == 1 { text += indent + "direction: \(pick(["right", "down", "left", "up"]))\n" }
      if next(4) == 1 { text += indent + "tier: \(pick(["web", "app", "data"]))\n" }
      if next(8) == 1 { return text + indent + "components: {}\n" }
      return text + indent + "components:\n"
        + elements(indent: indent + "  ", path: path, depth: depth + 1)
    }
    text += indent + "type: \(pick(["ec2", "rds", "users", "alb", "s3", "kafka"]))\n"
    if next(5) == 1 { text += indent + "count: \(next(200) + 1)\n" }
    if depth > 0, next(6) == 1 { text += indent + "place: border\n" }
    return text
  }

  private mutating func flow() -> String {
    let ends = (paths[next(paths.count)], paths[next(paths.count)])
    let arrow = pick(["->", "<-", "<->", "--"])
    let kind = pick(["sync", "async", "data", "replication", "monitoring", "control", "blocked"])
    var text = "  - \(ends.0) \(arrow) \(ends.1): { kind: \(kind)"
    if flip() { text += ", label: \(label())" }
    if next(4) == 1 { text += ", step: \(next(99) + 1)" }
    return text + " }\n"
  }
}
