import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene
import ArchdrawSlides

/// Draws one slide.
struct SlideShapes {
  var pencil: Pencil
  var placement: Placement
  /// Whether the layout has a place for the title, and one for the slide's number.
  var layout: LayoutPlaces
  var canvas = Canvas()

  init(pencil: Pencil, placement: Placement, layout: LayoutPlaces) {
    self.pencil = pencil
    self.placement = placement
    self.layout = layout
  }

  private var palette: ArchdrawDrawing.Palette { pencil.palette }

  /// The slide as a part; its links and pictures are then in `canvas`.
  mutating func part(_ slide: Slide) -> Markup {
    addTitle(slide)
    if let subtitle = slide.subtitle { addText(subtitle, palette.secondary, "Subtitle", slide) }
    if let step = slide.step { addStep(step, slide) }
    if let picture = slide.picture {
      var shapes = PictureShapes(
        pencil: pencil, placement: placement, picture: picture, canvas: canvas)
      shapes.draw()
      canvas = shapes.canvas
    }
    for item in slide.list { add(item, slide) }
    if let table = slide.table { addTable(table) }
    if let why = slide.why { addText(why, palette.ink, "Why", slide) }
    if layout.hasNumber { canvas.add(Placeholder.slideNumber(id: canvas.newID())) }
    return Parts.slide(canvas.shapes)
  }

  private mutating func addTitle(_ slide: Slide) {
    if layout.hasTitle {
      let shrunk = slide.title.map { $0.size < Parts.titleSize ? typeSize($0.size) : nil } ?? nil
      canvas.add(
        Placeholder.text(
          "title", id: canvas.newID(), name: "Title", [slide.heading], size: shrunk,
          language: pencil.language))
    } else if let title = slide.title {
      addText(title, palette.ink, "Title", slide)
    }
  }

  /// A text with the room to its right that it may take when it is edited.
  private mutating func addText(
    _ text: PlacedText, _ paint: Paint, _ name: String, _ slide: Slide, width: Double? = nil
  ) {
    let top = text.baseline - text.size
    let height = Double(text.lines.count) * text.size * PlacedText.linePitch
    let box = EmuRect(
      Rect(text.x, top, width ?? layout.sheet.content.maxX - text.x, height))
    canvas.add(
      canvas.shape(
        name, box: box, geometry: Geometry.preset("rect"), text: pencil.text(text, paint)))
  }

  private mutating func addStep(_ step: SlideStep, _ slide: Slide) {
    canvas.add(
      pencil.disc(
        step.number, "Step", at: step.disc, diameter: SlideStep.discSize, on: &canvas))
    addText(step.text, palette.ink, "Step text", slide)
  }

  private mutating func add(_ item: SlideListItem, _ slide: Slide) {
    switch item {
    case .heading(let text):
      addText(text, palette.ink, "Heading", slide, width: 300)
    case .entry(let entry):
      let element = pencil.design[entry.element]
      if let icon = pencil.icon(of: element, in: entry.icon, on: &canvas) { canvas.add(icon) }
      canvas.add(text(of: entry, name: element.path))
    }
  }

  /// Name and role in one text box, two paragraphs' worth.
  private mutating func text(of entry: SlideListItem.Entry, name: String) -> Markup {
    let bottom = entry.role ?? entry.name
    let frame = Rect(
      minX: entry.name.x, minY: entry.name.baseline - entry.name.size, maxX: entry.maxX,
      maxY: bottom.baseline - bottom.size
        + Double(bottom.lines.count) * bottom.size * PlacedText.linePitch)
    let parts =
      [pencil.text(entry.name, palette.ink)]
      + (entry.role.map { [pencil.text($0, palette.secondary)] } ?? [])
    return canvas.shape(
      "\(name) role", box: EmuRect(frame), geometry: Geometry.preset("rect"), text: parts[0],
      more: Array(parts.dropFirst()))
  }
}
