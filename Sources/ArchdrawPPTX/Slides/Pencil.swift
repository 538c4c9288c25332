import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

/// What every shape of a design is drawn with.
struct Pencil {
  var design: Design
  var palette: Palette
  var colors: ThemeColors
  /// The pictures that stand in place of archdraw's own.
  var icons: Icons
  /// The files of each of these pictures, in their order.
  var media: [MediaParts]

  var language: Language { design.language }

  /// The part of its colour that something dimmed keeps.
  static let dimmed = 0.25

  func fill(_ paint: Paint, _ opacity: Double = 1) -> Markup {
    colors.fill(paint, opacity: opacity)
  }

  /// A line in a slide's pixels.
  func line(_ stroke: Path.Stroke, scale: Double = 1, opacity: Double = 1) -> Line {
    Line(
      fill: fill(stroke.paint, opacity), width: emu(stroke.width * scale),
      dash: Line.Dash(stroke.dash), isRound: stroke.cap == .round)
  }

  /// A text of the drawing, made larger by `scale`: its lines as they were broken.
  func text(
    _ placed: PlacedText, _ paint: Paint, scale: Double, opacity: Double = 1
  ) -> TextBody {
    TextBody(
      lines: placed.lines, size: typeSize(placed.size * scale), isBold: placed.weight == .bold,
      fill: fill(paint, opacity), alignment: placed.anchor.alignment, language: language)
  }

  /// A text of the slide itself, which may be broken anew when its box is changed.
  func text(_ placed: PlacedText, _ paint: Paint) -> TextBody {
    var body = text(placed, paint, scale: 1)
    body.lines = [placed.text.split(whereSeparator: \.isNewline).joined(separator: " ")]
    body.place = .top
    body.wraps = true
    return body
  }

  /// A number or a few letters in the middle of a shape.
  func numeral(_ words: String, _ size: Double, _ opacity: Double = 1) -> TextBody {
    TextBody(
      lines: [words], size: typeSize(size), isBold: true, fill: fill(palette.numeral, opacity),
      alignment: .middle, language: language)
  }

  /// A step's number on its disc, `diameter` across.
  func disc(
    _ number: Int, _ name: String, at center: Point, diameter: Double, opacity: Double = 1,
    on canvas: inout Canvas
  ) -> Markup {
    let radius = diameter / 2
    let box = EmuRect(Rect(center.x - radius, center.y - radius, diameter, diameter))
    return canvas.shape(
      name, box: box, geometry: Geometry.preset("ellipse"), fill: fill(palette.disc, opacity),
      text: numeral("\(number)", diameter * (number < 100 ? 0.61 : 0.44), opacity))
  }
}

extension PlacedText.Anchor {
  var alignment: TextBody.Alignment {
    switch self {
    case .start: .start
    case .middle: .middle
    case .end: .end
    }
  }
}
