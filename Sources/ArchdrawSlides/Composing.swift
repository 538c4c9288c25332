import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

/// Makes the slides of a design: the overview, then the steps, then the components, as far as `kinds`
/// asks for them. Texts keep a size that can be read from the back of a room: what is too much for one
/// slide goes on on the next.
package func slides(
  of design: Design, _ placement: Placement, kinds: Set<SlideKind>,
  on sheet: SlideSheet = .standard
) -> [Slide] {
  let composer = SlideComposer(design: design, placement: placement, sheet: sheet)
  var slides: [Slide] = []
  if kinds.contains(.overview) {
    slides += composer.overview(hasTable: kinds.contains(.components))
  }
  if kinds.contains(.steps) { slides += composer.steps }
  if kinds.contains(.components) { slides += composer.components }
  return slides
}

struct SlideComposer {
  var design: Design
  var placement: Placement
  var sheet: SlideSheet
  var words: SlideWords

  init(design: Design, placement: Placement, sheet: SlideSheet) {
    self.design = design
    self.placement = placement
    self.sheet = sheet
    words = SlideWords(design.language)
  }

  /// Between the parts of a slide.
  static let gap = 20.0
  /// The largest that a small drawing is made.
  private static let largestScale = 2.0

  /// A slide with its heading, and the room left under it.
  func slide(_ kind: SlideKind, heading: String, subtitle: String? = nil) -> (Slide, Rect) {
    var room = sheet.content
    var slide = Slide(kind: kind, heading: heading)
    if let frame = sheet.heading { slide.title = title(heading, in: frame) }
    if let subtitle, !subtitle.isEmpty {
      let style = TextStyle.subtitle
      let wrapped = style.wrap(subtitle, room.width, lines: 2)
      slide.subtitle = style.place(subtitle, wrapped, x: room.x, top: room.y)
      room = room.without(top: style.height(wrapped) + Self.gap)
    } else if sheet.heading != nil {
      room = room.without(top: Self.gap)
    }
    return (slide, room)
  }

  /// Slides that go on under one heading, with a number behind it where there are several.
  ///
  /// - Parameter fill: puts on a slide what it is for
  func slides<Content>(
    _ kind: SlideKind, subtitle: String, _ contents: [Content],
    fill: (inout Slide, Content) -> Void
  ) -> [Slide] {
    contents.enumerated().map { index, content in
      let heading =
        contents.count > 1 ? "\(heading) (\(index + 1)/\(contents.count))" : heading
      var (slide, _) = slide(kind, heading: heading, subtitle: subtitle)
      fill(&slide, content)
      return slide
    }
  }

  private func title(_ heading: String, in frame: Rect) -> PlacedText {
    var style = TextStyle.title
    var wrapped = style.wrap(heading, frame.width, lines: 1)
    if wrapped.isTruncated {
      style = .longTitle
      wrapped = style.wrap(heading, frame.width, lines: 2)
    }
    return style.place(
      heading, wrapped, x: frame.x, top: frame.maxY - style.height(wrapped) - 4)
  }

  /// The drawing as large as it can stand in the middle of a room.
  func picture(in room: Rect, withLegend: Bool) -> SlidePicture? {
    guard var part = placement.drawingExtent else { return nil }
    let legend = withLegend ? placement.legendExtent : nil
    if let legend { part = part.union(legend) }
    let scale = min(room.width / part.width, room.height / part.height, Self.largestScale)
    let origin = Point(
      room.midX - part.width * scale / 2, room.midY - part.height * scale / 2)
    return SlidePicture(part: part, scale: scale, origin: origin, hasLegend: legend != nil)
  }

  var heading: String { design.title ?? words.untitled }
}

extension Rect {
  func without(top: Double) -> Rect { Rect(x, y + top, width, height - top) }
  func without(bottom: Double) -> Rect { Rect(x, y, width, height - bottom) }
}
