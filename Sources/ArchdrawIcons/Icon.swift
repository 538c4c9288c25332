import ArchdrawScene

/// Reads a PNG or an SVG file as a picture that is safe to embed.
///
/// - Parameter prefix: what the ids in an SVG begin with afterwards; must be unique in a drawing.
/// - Throws: `IconProblem` for what is neither, is broken, or could do harm.
package func icon(from bytes: [UInt8], prefix: String) throws(IconProblem) -> Image.Content {
  if bytes.isEmpty { throw .bad("is empty") }
  if isPNG(bytes) {
    try checkPNG(bytes)
    return .png(bytes)
  }
  guard bytes.count <= IconLimits.svgBytes else {
    throw .bad("is larger than \(IconLimits.svgBytes >> 20) MB")
  }
  return .svg(try vectorImage(fromSVG: bytes, prefix: prefix))
}
