import ArchdrawGeometry
import CRsvg

/// Why there is no PNG.
package enum PNGError: Error, Equatable, CustomStringConvertible {
  /// A library is not installed, or too old to have what is needed.
  case missingLibrary(String)
  /// The picture would have this many pixels.
  case tooLarge(width: Int, height: Int)
  /// What the library says.
  case failed(String)

  package var description: String {
    switch self {
    case .missingLibrary(let name):
      "PNG needs the library \(name), which is not there or is older than 2.46; "
        + "install librsvg2-2 (apt) or librsvg (brew), or write SVG"
    case .tooLarge(let width, let height):
      "a PNG of \(width) x \(height) pixels is too large; choose a smaller scale"
    case .failed(let message):
      "the PNG could not be drawn: \(message)"
    }
  }
}

/// Pixels a side that cairo can draw, and in all: 200 million take 800 MB.
private let sideLimit = 32767.0
private let pixelLimit = 200_000_000.0

/// Draws an SVG file as a PNG of `scale` pixels for each of its own; 2 is crisp on a slide. The libraries
/// are loaded here, so that only a run that wants a PNG pays for them.
///
/// Throws `PNGError`.
package func renderPNG(svg: String, size: Size, scale: Double = 2) throws -> [UInt8] {
  // Rounded down, as a last row that is covered in part would be seen as an edge.
  let width = max((size.width * scale).rounded(.down), 1)
  let height = max((size.height * scale).rounded(.down), 1)
  guard width <= sideLimit, height <= sideLimit, width * height <= pixelLimit else {
    let shown = { (side: Double) in side < 1e15 ? Int(side) : Int.max }
    throw PNGError.tooLarge(width: shown(width), height: shown(height))
  }
  var library = archdraw_rsvg()
  if let missing = archdraw_rsvg_open(&library) {
    throw PNGError.missingLibrary(String(cString: missing))
  }
  let frame = archdraw_rsvg_rectangle(
    x: 0, y: 0, width: size.width * scale, height: size.height * scale)
  return try library.draw(svg, in: frame, width: Int32(width), height: Int32(height))
}

extension archdraw_rsvg {
  /// CAIRO_FORMAT_ARGB32 and CAIRO_STATUS_SUCCESS.
  private static let argb: Int32 = 0
  private static let success: Int32 = 0

  fileprivate func draw(
    _ svg: String, in frame: archdraw_rsvg_rectangle, width: Int32, height: Int32
  ) throws -> [UInt8] {
    var error: UnsafeMutablePointer<archdraw_gerror>?
    let text = Array(svg.utf8)
    guard let handle = rsvg_handle_new_from_data(text, text.count, &error) else {
      throw failure(error)
    }
    defer { g_object_unref(handle) }
    let surface = cairo_image_surface_create(Self.argb, width, height)
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == Self.success else {
      throw PNGError.tooLarge(width: Int(width), height: Int(height))
    }
    let cairo = cairo_create(surface)
    defer { cairo_destroy(cairo) }
    var frame = frame
    guard rsvg_handle_render_document(handle, cairo, &frame, &error) != 0 else {
      throw failure(error)
    }
    return try encode(surface)
  }

  private func encode(_ surface: UnsafeMutableRawPointer?) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let status = withUnsafeMutablePointer(to: &bytes) { pointer in
      cairo_surface_write_to_png_stream(
        surface,
        { closure, data, length in
          guard let closure, let data else { return 0 }
          let part = UnsafeBufferPointer(start: data, count: Int(length))
          closure.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: part)
          return 0
        }, pointer)
    }
    guard status == Self.success else { throw PNGError.failed("cairo status \(status)") }
    return bytes
  }

  private func failure(_ error: UnsafeMutablePointer<archdraw_gerror>?) -> PNGError {
    guard let error else { return .failed("no reason given") }
    defer { g_error_free(error) }
    return .failed(error.pointee.message.map { String(cString: $0) } ?? "no reason given")
  }
}
