/// An upper bound of what the aliases of a text expand to, found without expanding them: an anchored
/// node ends before its first alias, so it holds at most the aliases that stand between the two.
///
/// Yams must not even see a text beyond the bound, since it hashes every key in full.
func aliasExpansion(of text: String) -> Int {
  let bytes = text.utf8
  guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return 0 }
  // The sum of the sizes of all aliases so far; a node's own size is how much that grew while it was
  // open.
  var total = 0
  var opened: [String: Int] = [:]
  var sizes: [String: Int] = [:]
  for token in tokens(of: bytes) {
    let name = String(decoding: token.dropFirst(), as: UTF8.self)
    if token.first == UInt8(ascii: "&") {
      opened[name] = total
      sizes[name] = nil
    } else if let start = opened[name] {
      let size = sizes[name] ?? (total - start + 1)
      sizes[name] = size
      total = min(total + size, aliasLimit * 2)
    }
  }
  return total
}

/// More than any design needs, and quickly expanded.
let aliasLimit = 200_000

/// What looks like an anchor or an alias: `&` or `*` where a word may start, with a name.
private func tokens(of bytes: String.UTF8View) -> [Substring.UTF8View] {
  var tokens: [Substring.UTF8View] = []
  var previous = UInt8(ascii: " ")
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    let start = index
    index = bytes.index(after: index)
    if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), startsWord(after: previous) {
      while index < bytes.endIndex, isNameByte(bytes[index]) { index = bytes.index(after: index) }
      tokens.append(bytes[start..<index])
    }
    previous = byte
  }
  return tokens
}

private func startsWord(after byte: UInt8) -> Bool {
  byte <= 0x20 || byte >= 0x80 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
    || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
    true
  default: false
  }
}
