/// Bytes as choices of what a design may hold, in places where it may not: well-formed YAML for the most
/// part, so that the fuzzer gets past the parser.
struct Mistakes {
  private var bytes: ArraySlice<UInt8>
  private var size = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  var text: String {
    mutating get {
      var text = ""
      while !bytes.isEmpty, size < 400 { text += entry(indent: "") }
      return text
    }
  }

  private static let keys = [
    "title", "subtitle", "description", "direction", "aspect", "theme", "language", "legend",
    "allow", "components", "flows", "type", "label", "note", "link", "icon", "tier", "count",
    "place", "repeat", "members", "step", "kind", "from", "to", "arrow", "<<", "a", "b", "웹",
    "az-a",
    "a -> b", "a b", "a.b", "*", "name", "edges", "=>", "\"\"", "? x", "a, b -> c", "- a",
  ]

  private static let values = [
    "ec2", "vpc", "az", "kinesis-firehose", "right", "16:9", "dark", "ko", "true", "border", "1",
    "-1",
    "1e9", "0x1", "\"\"", "'{}'", "~", "a -> b", "a->b", "a <-> b -- c", "\"*.a -> *.b\"",
    "a, b -> c",
    "a => b", "→", "*a", "&a x", "!!str y", "[a, b]", "[[a]]", "{ en: x, ko: y }", "{ a: ec2 }",
    "{ <<: *a }", "|\n          two\n          lines", "https://x.y", "javascript:x", "../a.png",
    "\"\\u202Ex\"", "\"a\\nb\"", "x<br>y", "unreached-component", "sync", "// no", "a: b", "\"open",
  ]

  private mutating func next(_ count: Int) -> Int { Int(bytes.popFirst() ?? 0) % count }

  private mutating func entry(indent: String) -> String {
    size += 1
    let prefix = next(4) == 0 ? "- " : ""
    let key = Self.keys[next(Self.keys.count)]
    switch next(8) {
    case 0...3: return "\(indent)\(prefix)\(key): \(Self.values[next(Self.values.count)])\n"
    case 4: return "\(indent)- \(Self.values[next(Self.values.count)])\n"
    case 5: return "\(indent)\(prefix)\(key):\n"
    default:
      guard indent.count < 24, size < 400 else { return "\(indent)\(key): x\n" }
      var text = "\(indent)\(prefix)\(key):\n"
      let inner = indent + (prefix.isEmpty ? "  " : "    ")
      for _ in 0...next(4) { text += entry(indent: inner) }
      return text
    }
  }
}
