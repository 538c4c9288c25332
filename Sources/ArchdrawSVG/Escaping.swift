/// A text as XML holds it, in elements and in attributes. Characters that XML 1.0 forbids (2.2) are
/// left out.
package func escaped(_ text: String) -> String {
  if !text.utf8.contains(where: mayNeedEscape) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
    case "\u{FFFE}", "\u{FFFF}": break
    default: if scalar.value >= 0x20 { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}

/// Whether a character that begins so may have to be written otherwise: marks of XML, controls, and
/// U+FFFE and U+FFFF with their neighbours.
private func mayNeedEscape(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
    true
  default: false
  }
}

/// RFC 4648, with padding.
package func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for i in stride(from: 0, to: bytes.count, by: 3) {
    let (b, c) = (i + 1 < bytes.count, i + 2 < bytes.count)
    let triple =
      Int(bytes[i]) << 16 | (b ? Int(bytes[i + 1]) << 8 : 0) | (c ? Int(bytes[i + 2]) : 0)
    result.append(alphabet[triple >> 18])
    result.append(alphabet[triple >> 12 & 63])
    result.append(b ? alphabet[triple >> 6 & 63] : UInt8(ascii: "="))
    result.append(c ? alphabet[triple & 63] : UInt8(ascii: "="))
  }
  return String(decoding: result, as: UTF8.self)
}
