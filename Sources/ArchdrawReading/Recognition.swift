/// Whether a YAML file is a design rather than some other tool's: `components` or `flows` begins a line
/// of it, and at least half of the keys that do so are a design's. OpenAPI has `components` too.
///
/// A design that is misspelt or broken further on is one all the same, so that its errors are heard of.
package func looksLikeDesign(_ text: some Sequence<UInt8>) -> Bool {
  let known = fileKeys.map { Array($0.name.utf8) }
  let keys = outermostKeys(of: text)
  guard keys.contains(Array("components".utf8)) || keys.contains(Array("flows".utf8)) else {
    return false
  }
  return keys.count { known.contains($0) } * 2 >= keys.count
}

/// What stands before the colon in lines that are not indented, without quotes.
private func outermostKeys(of text: some Sequence<UInt8>) -> [[UInt8]] {
  let unindented = UInt8(ascii: "A")...UInt8(ascii: "z")
  return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
    var line = line[...]
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    guard let first = line.first, unindented.contains(first) || isQuote(first),
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return line[..<colon].filter { !isQuote($0) && $0 != UInt8(ascii: " ") }
  }
}

private func isQuote(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
}
