import ArchdrawGeometry
import ArchdrawScene
import CPango

/// Sets lines with the fonts of a drawing and gives their shapes. `close` frees what it holds.
struct TypeSetter {
  private let pango: archdraw_pango
  /// Without bounds: cairo leaves out letters that stand off what they are drawn on.
  private let surface: UnsafeMutableRawPointer?
  private let cairo: UnsafeMutableRawPointer?
  private let layout: UnsafeMutableRawPointer?
  private let description: UnsafeMutableRawPointer?

  /// PANGO_SCALE: Pango's units in one pixel.
  private static let unit = 1024.0
  /// Pixels of an emoji's picture for each of the drawing: sharp on a slide.
  private static let pictureScale = 4.0

  init(families: [String], language: String) throws(OutlineError) {
    var pango = archdraw_pango()
    guard archdraw_pango_open(&pango) == nil else { throw .missingLibrary }
    self.pango = pango
    surface = pango.cairo_recording_surface_create(CairoConstant.colorAndAlpha, nil)
    cairo = pango.cairo_create(surface)
    layout = pango.pango_cairo_create_layout(cairo)
    description = pango.pango_font_description_new()
    let context = pango.pango_layout_get_context(layout)
    // As the letters are drawn: nothing is rounded to pixels.
    let options = pango.cairo_font_options_create()
    pango.cairo_font_options_set_hint_style(options, CairoConstant.noHints)
    pango.cairo_font_options_set_hint_metrics(options, CairoConstant.noHintMetrics)
    pango.pango_cairo_context_set_font_options(context, options)
    pango.cairo_font_options_destroy(options)
    pango.pango_context_set_round_glyph_positions(context, 0)
    pango.pango_context_set_language(context, pango.pango_language_from_string(language))
    pango.pango_layout_set_single_paragraph_mode(layout, 1)
    if let first = families.first {
      do {
        try require(first, context)
      } catch {
        close()
        throw error
      }
    }
    pango.pango_font_description_set_family(description, families.joined(separator: ","))
  }

  func close() {
    pango.pango_font_description_free(description)
    pango.g_object_unref(layout)
    pango.cairo_destroy(cairo)
    pango.cairo_surface_destroy(surface)
  }

  /// A part of a line, where it stands in the drawing.
  enum Run {
    /// Letters in one font.
    case letters(String, at: Point)
    /// Letters with colours of their own.
    case picture(Image)
  }

  /// The parts of one line of a text.
  func runs(of line: Text.Line, in text: Text) throws(OutlineError) -> [Run] {
    var runs: [Run] = []
    _ = try set(line, in: text) { run, words, place in
      runs.append(.letters(words, at: place))
    } picture: {
      runs.append(.picture($0))
    }
    return runs
  }

  /// The shapes of one line of a text.
  func outline(of line: Text.Line, in text: Text) throws(OutlineError) -> Text.Outline {
    var outline = Text.Outline(width: 0)
    outline.width = try set(line, in: text) { run, words, place throws(OutlineError) in
      pango.cairo_new_path(cairo)
      pango.cairo_move_to(cairo, place.x, place.y)
      pango.pango_cairo_glyph_string_path(cairo, run.item.pointee.font, run.glyphs)
      guard let path = pango.cairo_copy_path(cairo) else { throw .failed(words) }
      defer { pango.cairo_path_destroy(path) }
      guard path.pointee.status == CairoConstant.success else { throw .failed(words) }
      outline.commands += commands(of: path.pointee)
    } picture: {
      outline.pictures.append($0)
    }
    return outline
  }

  /// Sets one line of a text and shows its parts; gives its length.
  private func set(
    _ line: Text.Line, in text: Text,
    letters: (archdraw_pango_run, String, Point) throws(OutlineError) -> Void,
    picture: (Image) -> Void
  ) throws(OutlineError) -> Double {
    let words = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    pango.pango_font_description_set_weight(description, text.isBold ? 700 : 400)
    pango.pango_font_description_set_absolute_size(description, text.size * Self.unit)
    pango.pango_layout_set_font_description(layout, description)
    pango.pango_layout_set_text(layout, words, -1)
    guard pango.pango_layout_get_unknown_glyphs_count(layout) == 0 else {
      throw .missingLetters(words)
    }
    var (width, height): (Int32, Int32) = (0, 0)
    pango.pango_layout_get_size(layout, &width, &height)
    let length = Double(width) / Self.unit
    let part = text.anchor == .start ? 0 : text.anchor == .middle ? 0.5 : 1
    let start = Point(line.baseline.x - length * part, line.baseline.y)
    let iterator = pango.pango_layout_get_iter(layout)
    defer { pango.pango_layout_iter_free(iterator) }
    repeat {
      guard let run = pango.pango_layout_iter_get_run_readonly(iterator)?.pointee else { continue }
      var logical = archdraw_pango_rectangle()
      pango.pango_layout_iter_get_run_extents(iterator, nil, &logical)
      let place = Point(start.x + Double(logical.x) / Self.unit, start.y)
      let item = run.item.pointee
      guard isColored(item.font) else {
        let bytes = words.utf8.dropFirst(Int(item.offset)).prefix(Int(item.length))
        try letters(run, String(decoding: bytes, as: UTF8.self), place)
        continue
      }
      let baseline = pango.pango_layout_iter_get_baseline(iterator)
      let box = Rect(
        place.x, place.y + Double(logical.y - baseline) / Self.unit,
        Double(logical.width) / Self.unit, Double(logical.height) / Self.unit)
      guard let image = self.picture(of: run, in: box, baseline: place.y) else {
        throw .failed(words)
      }
      picture(image)
    } while pango.pango_layout_iter_next_run(iterator) != 0
    return length
  }

  /// Whether a font's letters have colours of their own, which no outline shows.
  private func isColored(_ font: UnsafeMutableRawPointer?) -> Bool {
    let face = pango.hb_font_get_face(pango.pango_font_get_hb_font(font))
    return pango.hb_ot_color_has_png(face) != 0 || pango.hb_ot_color_has_svg(face) != 0
      || pango.hb_ot_color_has_layers(face) != 0
  }

  private func picture(
    of run: archdraw_pango_run, in box: Rect, baseline: Double
  ) -> Image? {
    let scale = Self.pictureScale
    let (width, height) = ((box.width * scale).rounded(.up), (box.height * scale).rounded(.up))
    guard (1...32767).contains(width), (1...32767).contains(height) else { return nil }
    let surface = pango.cairo_image_surface_create(
      CairoConstant.argb, Int32(width), Int32(height))
    defer { pango.cairo_surface_destroy(surface) }
    let cairo = pango.cairo_create(surface)
    defer { pango.cairo_destroy(cairo) }
    pango.cairo_scale(cairo, scale, scale)
    pango.cairo_move_to(cairo, 0, baseline - box.y)
    pango.pango_cairo_show_glyph_string(cairo, run.item.pointee.font, run.glyphs)
    var bytes: [UInt8] = []
    let status = withUnsafeMutablePointer(to: &bytes) { pointer in
      pango.cairo_surface_write_to_png_stream(
        surface,
        { closure, data, length in
          guard let closure, let data else { return 0 }
          let part = UnsafeBufferPointer(start: data, count: Int(length))
          closure.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: part)
          return 0
        }, pointer)
    }
    guard status == CairoConstant.success else { return nil }
    let frame = Rect(box.x, box.y, width / scale, height / scale)
    return Image(frame: frame, content: .png(bytes))
  }

  private func commands(of path: archdraw_cairo_path) -> [Path.Command] {
    var commands: [Path.Command] = []
    var i = 0
    while i < Int(path.num_data), let data = path.data {
      let header = data[i].header
      func point(_ offset: Int) -> Point {
        Point(data[i + offset].point.x, data[i + offset].point.y)
      }
      switch header.type {
      case CairoConstant.move: commands.append(.move(point(1)))
      case CairoConstant.line: commands.append(.line(point(1)))
      case CairoConstant.curve: commands.append(.curve(point(1), point(2), point(3)))
      default: commands.append(.close)
      }
      i += max(1, Int(header.length))
    }
    return commands.withoutEmptyParts
  }

  /// Makes sure that a font is there and no other is taken in its place.
  private func require(
    _ family: String, _ context: UnsafeMutableRawPointer?
  ) throws(OutlineError) {
    pango.pango_font_description_set_family(description, family)
    guard let font = pango.pango_context_load_font(context, description) else {
      throw .missingFont(family)
    }
    defer { pango.g_object_unref(font) }
    let found = pango.pango_font_describe(font)
    defer { pango.pango_font_description_free(found) }
    guard let name = pango.pango_font_description_get_family(found),
      String(cString: name) == family
    else { throw .missingFont(family) }
  }
}

/// Values of cairo's enumerations.
private enum CairoConstant {
  static let success: Int32 = 0
  static let argb: Int32 = 0
  static let colorAndAlpha: Int32 = 0x3000
  static let noHints: Int32 = 1
  static let noHintMetrics: Int32 = 1
  static let move: Int32 = 0
  static let line: Int32 = 1
  static let curve: Int32 = 2
}

extension [Path.Command] {
  /// Without the moves that nothing follows: cairo ends every path with one.
  fileprivate var withoutEmptyParts: [Path.Command] {
    var result: [Path.Command] = []
    for (i, command) in enumerated() {
      if case .move = command {
        guard i + 1 < count else { continue }
        if case .move = self[i + 1] { continue }
      }
      result.append(command)
    }
    return result
  }
}
