import CRsvg

/// Why there is no PNG or PDF.
package enum RsvgError: Error, Equatable, CustomStringConvertible {
  /// A library is not installed, or too old to have what is needed.
  case missingLibrary(String)
  /// The picture would have this many pixels.
  case tooLarge(width: Int, height: Int)
  /// What the library says.
  case failed(String)

  package var description: String {
    switch self {
    case .missingLibrary(let name):
      "PNG and PDF need the library \(name), which is not there or is older than 2.46"
    case .tooLarge(let width, let height):
      "a PNG of \(width) x \(height) pixels is too large"
    case .failed(let message):
      "the picture could not be drawn: \(message)"
    }
  }
}

extension RsvgError {
  /// What would mend it, where that is known.
  package var hint: String? {
    switch self {
    case .missingLibrary: "install librsvg2-2 (apt) or librsvg (brew), or write SVG"
    case .tooLarge: "choose a smaller scale, or SVG"
    case .failed: nil
    }
  }
}

/// librsvg and cairo. They are loaded here, so that only a run that wants them pays for them.
struct Library {
  let functions: archdraw_rsvg

  init() throws(RsvgError) {
    var functions = archdraw_rsvg()
    if let missing = archdraw_rsvg_open(&functions) {
      throw .missingLibrary(String(cString: missing))
    }
    self.functions = functions
  }

  /// CAIRO_STATUS_SUCCESS.
  static let success: Int32 = 0

  /// Appends what cairo writes to the `[UInt8]` that the closure points to.
  static let append: archdraw_cairo_write = { closure, data, length in
    guard let closure, let data else { return Library.success }
    let part = UnsafeBufferPointer(start: data, count: Int(length))
    closure.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: part)
    return Library.success
  }

  /// Draws an SVG file into a part of what `cairo` draws on.
  func draw(
    _ svg: String, in frame: archdraw_rsvg_rectangle, on cairo: UnsafeMutableRawPointer?
  ) throws(RsvgError) {
    var error: UnsafeMutablePointer<archdraw_gerror>?
    let text = Array(svg.utf8)
    guard let handle = functions.rsvg_handle_new_from_data(text, text.count, &error) else {
      throw failure(error)
    }
    defer { functions.g_object_unref(handle) }
    var frame = frame
    guard functions.rsvg_handle_render_document(handle, cairo, &frame, &error) != 0 else {
      throw failure(error)
    }
  }

  /// Throws unless cairo's status is that all went well.
  func check(_ status: Int32) throws(RsvgError) {
    guard status == Self.success else { throw .failed("cairo status \(status)") }
  }

  private func failure(_ error: UnsafeMutablePointer<archdraw_gerror>?) -> RsvgError {
    guard let error else { return .failed("no reason given") }
    defer { functions.g_error_free(error) }
    return .failed(error.pointee.message.map { String(cString: $0) } ?? "no reason given")
  }
}
