/// A value in a form that cannot do harm, or `nil` when it makes no sense for its kind and is left out.
///
/// - Throws: `IconProblem` when it reaches outside of the file.
func safeValue(
  _ text: String, _ kind: ValueKind
) throws(IconProblem) -> SafeElement.Value? {
  let text = trimmed(text)
  let allowed: (UInt8) -> Bool =
    switch kind {
    case .plain, .numbers, .dashes, .path: isPlain
    case .transform: { isPlain($0) || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    case .paint, .reference: { _ in true }
    }
  switch kind {
  case .plain, .numbers, .dashes, .path:
    return !text.isEmpty && text.utf8.allSatisfy(allowed) ? .text(text) : nil
  case .transform:
    let functions = ["matrix", "translate", "scale", "rotate", "skewX", "skewY"]
    return text.utf8.allSatisfy(allowed) && hasOnly(functions, in: text) ? .text(text) : nil
  case .paint:
    if let reference = try localReference(text) { return reference }
    let functions = ["rgb", "rgba", "hsl", "hsla"]
    let isColor = text.utf8.allSatisfy { isPlain($0) || $0 == 0x28 || $0 == 0x29 || $0 == 0x2F }
    return !text.isEmpty && isColor && hasOnly(functions, in: text) ? .text(text) : nil
  case .reference:
    if let reference = try localReference(text) { return reference }
    return text == "none" ? .text(text) : nil
  }
}

/// `url(#id)` and the colour that may follow it; `nil` when the text is no reference.
private func localReference(_ text: String) throws(IconProblem) -> SafeElement.Value? {
  guard text.prefix(4).lowercased() == "url(" else { return nil }
  let inside = text.dropFirst(4)
  guard let end = inside.firstIndex(of: ")") else { return nil }
  let quotes: Set<Character> = ["\"", "'", " "]
  let target = inside[..<end].drop(while: quotes.contains)
  guard target.first == "#" else { throw .reachesOut }
  var id = target.dropFirst()
  while let last = id.last, quotes.contains(last) { id.removeLast() }
  let fallback = trimmed(String(inside[inside.index(after: end)...]))
  let isSafe = fallback.utf8.allSatisfy(isPlain)
  return .local(id: String(id), fallback: isSafe ? fallback : "")
}

/// Whether every function that `text` calls is among `names`, none within another.
private func hasOnly(_ names: [String], in text: String) -> Bool {
  var rest = text[...]
  while let open = rest.firstIndex(of: "(") {
    let name = rest[..<open].reversed().drop { $0 == " " }.prefix { $0.isLetter }
    guard names.contains(String(name.reversed())) else { return false }
    let inside = rest[rest.index(after: open)...]
    guard let close = inside.firstIndex(of: ")"), !inside[..<close].contains("(") else {
      return false
    }
    rest = inside[inside.index(after: close)...]
  }
  return !rest.contains(")")
}

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x09, 0x0A, 0x0D, 0x20: true
  case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","),
    UInt8(ascii: "%"), UInt8(ascii: "#"):
    true
  default: false
  }
}

/// Without the white space around it.
func trimmed(_ text: some StringProtocol) -> String {
  let start = text.drop(while: \.isWhitespace)
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...last])
}

/// The numbers in a list or in a path, without their signs.
func magnitudes(in text: String) -> [Double] {
  var result: [Double] = []
  var number = ""
  var (hasPoint, hasExponent) = (false, false)
  func finish() {
    if let value = Double(number) { result.append(value) }
    number = ""
    (hasPoint, hasExponent) = (false, false)
  }
  for byte in text.utf8 {
    let character = Character(Unicode.Scalar(byte))
    switch character {
    case "0"..."9": number.append(character)
    case "." where !hasPoint && !hasExponent:
      number += number.isEmpty ? "0." : "."
      hasPoint = true
    case ".":
      finish()
      number = "0."
      hasPoint = true
    case "e" where !number.isEmpty && !hasExponent, "E" where !number.isEmpty && !hasExponent:
      number += "e"
      hasExponent = true
    case "-" where number.last == "e": number += "-"
    case "+" where number.last == "e": break
    default: finish()
    }
  }
  finish()
  return result
}

extension IconProblem {
  static let reachesOut = IconProblem.bad(
    "reaches for something outside of itself", hint: "an icon may only use what stands in its file")
}
