/// What every PNG file begins with (W3C PNG, 5.2).
private let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

func isPNG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

/// Checks a PNG file without unpacking its pixels: that it is whole, that its chunks are as they were
/// written, and that the picture it declares is of a sensible size.
///
/// - Throws: `IconProblem` with what is wrong.
func checkPNG(_ bytes: [UInt8]) throws(IconProblem) {
  guard bytes.count <= IconLimits.pngBytes else {
    throw .bad("is larger than \(IconLimits.pngBytes >> 20) MB")
  }
  var rest = bytes[signature.count...]
  var names: [String] = []
  while names.last != "IEND" {
    let chunk = try PNGChunk(&rest)
    if names.isEmpty {
      try checkHeader(chunk)
    } else if chunk.name == "IHDR" {
      throw .brokenPNG("it has two headers")
    } else if chunk.name == "acTL" {
      throw .bad("is an animation")
    }
    names.append(chunk.name)
  }
  guard names.contains("IDAT") else { throw .brokenPNG("it has no pixels") }
  guard rest.isEmpty else { throw .brokenPNG("something follows its end") }
}

/// A part of a PNG file: length, name, data and checksum (W3C PNG, 5.3).
private struct PNGChunk {
  var name: String
  var data: ArraySlice<UInt8>

  init(_ rest: inout ArraySlice<UInt8>) throws(IconProblem) {
    let start = rest.startIndex
    guard rest.count >= 12 else { throw .brokenPNG("its end is missing") }
    let length = bigEndian(rest[start..<start + 4])
    guard length <= rest.count - 12 else { throw .brokenPNG("its end is missing") }
    let named = rest[start + 4..<start + 8 + length]
    let letters = named.prefix(4)
    guard letters.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
      throw .brokenPNG("a part of it has no name")
    }
    name = String(decoding: letters, as: UTF8.self)
    data = named.dropFirst(4)
    let checksum = bigEndian(rest[named.endIndex..<named.endIndex + 4])
    guard crc32(named) == UInt32(checksum) else { throw .brokenPNG("a checksum is wrong") }
    rest = rest[(named.endIndex + 4)...]
  }
}

/// The header: width, height, bits a channel, colour type, and three methods (W3C PNG, 11.2.1).
private func checkHeader(_ chunk: PNGChunk) throws(IconProblem) {
  guard chunk.name == "IHDR", chunk.data.count == 13 else {
    throw .brokenPNG("its header is missing")
  }
  let data = Array(chunk.data)
  let (width, height) = (bigEndian(data[0..<4]), bigEndian(data[4..<8]))
  let sides = 1...IconLimits.pngSide
  guard sides.contains(width), sides.contains(height) else {
    throw .bad(
      "is \(width) x \(height) pixels large",
      hint: "an icon has 1 to \(IconLimits.pngSide) pixels on each side")
  }
  let depths: [UInt8: [UInt8]] = [
    0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
  ]
  guard depths[data[9]]?.contains(data[8]) == true, data[10] == 0, data[11] == 0, data[12] <= 1
  else { throw .brokenPNG("its header makes no sense") }
}

private func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(0) { $0 << 8 | Int($1) }
}

/// The cyclic redundancy check of W3C PNG, annex D.
private func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  let table = (0..<256).map { (n: UInt32) in
    (0..<8).reduce(n) { c, _ in c & 1 == 1 ? 0xEDB8_8320 ^ (c >> 1) : c >> 1 }
  }
  return ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
}

extension IconProblem {
  fileprivate static func brokenPNG(_ reason: String) -> IconProblem {
    .bad("is a broken PNG: \(reason)")
  }
}
