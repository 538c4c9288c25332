import ArchdrawGeometry
import CRsvg

/// Pixels a side that cairo can draw, and in all: 200 million take 800 MB.
private let sideLimit = 32767.0
private let pixelLimit = 200_000_000.0

/// CAIRO_FORMAT_ARGB32.
private let argb: Int32 = 0

/// Draws an SVG file as a PNG of `scale` pixels for each of its own; 2 is crisp on a slide.
///
/// Throws `RsvgError`.
package func renderPNG(
  svg: String, size: Size, scale: Double = 2
) throws(RsvgError) -> [UInt8] {
  // Rounded down, as a last row that is covered in part would be seen as an edge.
  let width = max((size.width * scale).rounded(.down), 1)
  let height = max((size.height * scale).rounded(.down), 1)
  guard width <= sideLimit, height <= sideLimit, width * height <= pixelLimit else {
    let shown = { (side: Double) in side < 1e15 ? Int(side) : Int.max }
    throw .tooLarge(width: shown(width), height: shown(height))
  }
  let library = try Library()
  let cairo = library.functions
  let surface = cairo.cairo_image_surface_create(argb, Int32(width), Int32(height))
  defer { cairo.cairo_surface_destroy(surface) }
  guard cairo.cairo_surface_status(surface) == Library.success else {
    throw .tooLarge(width: Int(width), height: Int(height))
  }
  let context = cairo.cairo_create(surface)
  defer { cairo.cairo_destroy(context) }
  let frame = archdraw_rsvg_rectangle(
    x: 0, y: 0, width: size.width * scale, height: size.height * scale)
  try library.draw(svg, in: frame, on: context)
  var bytes: [UInt8] = []
  let status = withUnsafeMutablePointer(to: &bytes) {
    cairo.cairo_surface_write_to_png_stream(surface, Library.append, $0)
  }
  try library.check(status)
  return bytes
}
