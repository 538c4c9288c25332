/// Writes a number the one way every format of archdraw writes it: at most two decimals, a point,
/// no trailing zeros, no exponent, no negative zero. Independent of the locale.
package func format(_ value: Double) -> String {
  let hundredths = (value * 100).rounded()
  guard hundredths.isFinite, abs(hundredths) < 1e15 else { return "0" }
  return format(hundredths: Int(hundredths))
}

/// The same for a number of hundredths. Drawings are made of numbers: its digits are written where the
/// text will stand.
package func format(hundredths: Int) -> String {
  // A text of up to 15 bytes needs no memory of its own.
  let room = hundredths.magnitude < 1_000_000_000_000 ? 15 : 24
  return String(unsafeUninitializedCapacity: room) { digits in
    // From the end, as digits are found.
    var start = room
    func put(_ byte: UInt8) {
      start -= 1
      digits[start] = byte
    }
    func putDigit(_ digit: UInt) { put(UInt8(ascii: "0") + UInt8(digit)) }
    var (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    if rest != 0 {
      if rest % 10 != 0 { putDigit(rest % 10) }
      putDigit(rest / 10)
      put(UInt8(ascii: "."))
    }
    repeat {
      putDigit(whole % 10)
      whole /= 10
    } while whole > 0
    if hundredths < 0 { put(UInt8(ascii: "-")) }
    for index in start..<room { digits[index - start] = digits[index] }
    return room - start
  }
}
