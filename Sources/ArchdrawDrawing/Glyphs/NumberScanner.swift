/// Reads the numbers and letters of SVG path data from UTF-8, without Foundation and without copies.
struct NumberScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next command letter, if one comes next.
  mutating func letter() -> UInt8? {
    skipSeparators()
    guard let byte = peek, (0x41...0x5A).contains(byte & 0xDF) else { return nil }
    index += 1
    return byte
  }

  /// Whether a number comes next.
  mutating func hasNumber() -> Bool {
    skipSeparators()
    guard let byte = peek else { return false }
    return isDigit(byte) || byte == UInt8(ascii: ".") || isSign(byte)
  }

  /// The next number: `1`, `-.5`, `+2e-3`; a second point or a sign begins the next one.
  mutating func number() -> Double? {
    guard hasNumber() else { return nil }
    let start = index
    var isNegative = false
    if let byte = peek, isSign(byte) {
      isNegative = byte == UInt8(ascii: "-")
      index += 1
    }
    var value = 0.0
    var digits = 0
    var places = 0
    while let byte = peek, isDigit(byte) {
      value = value * 10 + Double(byte - 0x30)
      (index, digits) = (index + 1, digits + 1)
    }
    if peek == UInt8(ascii: ".") {
      index += 1
      while let byte = peek, isDigit(byte) {
        value = value * 10 + Double(byte - 0x30)
        (index, digits, places) = (index + 1, digits + 1, places - 1)
      }
    }
    guard digits > 0 else {
      index = start
      return nil
    }
    return scaled(isNegative ? -value : value, by: places + exponent())
  }

  /// A flag of an arc, one digit that needs no separator after it.
  mutating func flag() -> Bool? {
    skipSeparators()
    guard let byte = peek, byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else {
      return nil
    }
    index += 1
    return byte == UInt8(ascii: "1")
  }

  private mutating func exponent() -> Int {
    guard let byte = peek, byte | 0x20 == UInt8(ascii: "e") else { return 0 }
    var end = index + 1
    var isNegative = false
    if end < bytes.count, isSign(bytes[end]) {
      isNegative = bytes[end] == UInt8(ascii: "-")
      end += 1
    }
    guard end < bytes.count, isDigit(bytes[end]) else { return 0 }
    var value = 0
    while end < bytes.count, isDigit(bytes[end]) {
      value = min(value * 10 + Int(bytes[end] - 0x30), 400)
      end += 1
    }
    index = end
    return isNegative ? -value : value
  }

  private func scaled(_ value: Double, by power: Int) -> Double {
    var factor = 1.0
    for _ in 0..<abs(power) { factor *= 10 }
    return power < 0 ? value / factor : value * factor
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSeparators() {
    while let byte = peek, byte <= 0x20 || byte == UInt8(ascii: ",") { index += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }
}
