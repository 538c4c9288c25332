/// The words of an XML file.
struct XMLScanner {
  private let bytes: [UInt8]
  private(set) var position = 0

  /// `text` ends in a zero here, which XML does not allow in it: so no look ahead leaves the array.
  init(_ text: [UInt8]) { bytes = text + [0] }

  var isAtEnd: Bool { position == bytes.count - 1 }

  /// Reads `token` when it is what comes next.
  mutating func take(_ token: StaticString) -> Bool {
    let length = token.utf8CodeUnitCount
    guard position + length < bytes.count else { return false }
    for i in 0..<length where bytes[position + i] != token.utf8Start[i] { return false }
    position += length
    return true
  }

  /// Whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = position
    while isSpace(bytes[position]) { position += 1 }
    return position > start
  }

  /// A name with its prefix, if there is one. More characters pass here than XML allows: names that are
  /// not known are dropped in any case.
  mutating func name() throws(XMLProblem) -> String {
    let start = position
    while isName(bytes[position]) { position += 1 }
    guard position > start, !(0x2D...0x39).contains(bytes[start]) else {
      throw .broken("a name is missing")
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Everything up to `end`, which is read too.
  mutating func text(until end: StaticString) throws(XMLProblem) -> String {
    let start = position
    while !isAtEnd {
      let stop = position
      if take(end) { return String(decoding: bytes[start..<stop], as: UTF8.self) }
      position += 1
    }
    throw .broken("'\(end)' is missing")
  }

  /// Text up to a `<` or to `quote`, its references replaced.
  mutating func characters(until quote: UInt8 = UInt8(ascii: "<")) throws(XMLProblem) -> String {
    var result: [UInt8] = []
    while !isAtEnd {
      let byte = bytes[position]
      if byte == quote || byte == UInt8(ascii: "<") { break }
      position += 1
      if byte == UInt8(ascii: "&") {
        result += String(try reference()).utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a reference stands for whose `&` has been read: one of XML's five entities or a character's
  /// number.
  private mutating func reference() throws(XMLProblem) -> Unicode.Scalar {
    let name = try text(until: ";")
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard name.hasPrefix("#"), digits.utf8.count <= 8, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(number), isXML(scalar)
    else { throw .refused("uses the entity '&\(name.prefix(20));', which XML does not have") }
    return scalar
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

private func isName(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
  case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
  default: false
  }
}

/// W3C XML 1.0, 2.2.
private func isXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
  default: false
  }
}
