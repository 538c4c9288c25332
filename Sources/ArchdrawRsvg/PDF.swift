import ArchdrawGeometry
import CRsvg

/// A page of a PDF: an SVG file that fills it.
package struct PDFPage: Sendable, Equatable {
  package var svg: String
  /// In pixels, of which 96 make an inch.
  package var size: Size

  package init(svg: String, size: Size) {
    self.svg = svg
    self.size = size
  }

  /// Points of the page for each pixel of the picture: as many as on a screen, fewer where the page
  /// would be larger than the 200 inches that PDF readers show.
  fileprivate var scale: Double { min(0.75, 14400 / max(size.width, size.height)) }
}

/// Writes SVG files as one PDF, a page each: lines as lines, text as text. It holds no dates, so that the
/// same pages give the same bytes.
///
/// Throws `RsvgError`.
package func renderPDF(_ pages: [PDFPage], title: String) throws(RsvgError) -> [UInt8] {
  let library = try Library()
  let cairo = library.functions
  // Cairo writes here until the surface is finished.
  let bytes = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)
  bytes.initialize(to: [])
  defer {
    bytes.deinitialize(count: 1)
    bytes.deallocate()
  }
  let surface = cairo.cairo_pdf_surface_create_for_stream(Library.append, bytes, 0, 0)
  defer { cairo.cairo_surface_destroy(surface) }
  cairo.cairo_pdf_surface_set_metadata(surface, Metadata.title, title)
  cairo.cairo_pdf_surface_set_metadata(surface, Metadata.creator, "archdraw")
  cairo.cairo_pdf_surface_set_metadata(surface, Metadata.creationDate, nil)
  let context = cairo.cairo_create(surface)
  defer { cairo.cairo_destroy(context) }
  for page in pages {
    let (width, height) = (page.size.width * page.scale, page.size.height * page.scale)
    cairo.cairo_pdf_surface_set_size(surface, width, height)
    let frame = archdraw_rsvg_rectangle(x: 0, y: 0, width: width, height: height)
    try library.draw(page.svg, in: frame, on: context)
    cairo.cairo_show_page(context)
    try library.check(cairo.cairo_status(context))
  }
  cairo.cairo_surface_finish(surface)
  try library.check(cairo.cairo_surface_status(surface))
  return bytes.pointee
}

/// `cairo_pdf_metadata_t`.
private enum Metadata {
  static let title: Int32 = 0
  static let creator: Int32 = 4
  static let creationDate: Int32 = 5
}
