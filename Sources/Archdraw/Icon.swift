import ArchdrawScene

/// What is wrong with an icon: the end of a sentence that its path begins (`cannot be read`).
public struct IconError: Error, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}

/// A picture is embedded whole: more than this is no icon.
private let largestIcon = 1 << 20
private let largestSide = 4096

/// Reads a PNG or SVG file as an icon.
///
/// - Throws: `IconError` for what is neither, and for what is too large to embed.
func icon(from bytes: [UInt8]) throws -> Image.Content {
  guard bytes.count <= largestIcon else { throw IconError("is larger than 1 MB") }
  if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
    try checkSize(ofPNG: bytes)
    return .png(bytes)
  }
  let text = String(decoding: bytes, as: UTF8.self)
  guard text.utf8.elementsEqual(bytes), text.contains("<svg") else {
    throw IconError("is neither a PNG nor an SVG file")
  }
  // Entities can make megabytes of a few lines, and reach for other files.
  guard !text.contains("<!ENTITY") else { throw IconError("declares entities") }
  return .svg(text)
}

/// The first chunk of a PNG is its header: length and name, then width and height in four bytes each.
private func checkSize(ofPNG bytes: [UInt8]) throws {
  guard bytes.count > 24, bytes[12..<16].elementsEqual("IHDR".utf8) else {
    throw IconError("is a broken PNG")
  }
  for start in [16, 20] {
    let side = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    guard (1...largestSide).contains(side) else {
      throw IconError("is not between 1 and \(largestSide) pixels wide and high")
    }
  }
}
