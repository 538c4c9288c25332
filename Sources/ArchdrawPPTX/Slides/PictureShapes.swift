import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene
import ArchdrawSlides

/// A slide's drawing as shapes: frames, components, flows that are glued to them, labels, legend.
struct PictureShapes {
  var pencil: Pencil
  var placement: Placement
  var picture: SlidePicture
  var canvas: Canvas
  var glue: GluePlan

  var design: Design { pencil.design }
  var palette: Palette { pencil.palette }
  var scale: Double { picture.scale }

  init(pencil: Pencil, placement: Placement, picture: SlidePicture, canvas: Canvas) {
    self.pencil = pencil
    self.placement = placement
    self.picture = picture
    self.canvas = canvas
    glue = GluePlan(design: pencil.design, placement: placement, picture: picture)
  }

  /// Adds everything, back to front.
  mutating func draw() {
    for id in glue.targets { glue.shapes[id] = canvas.newID() }
    for group in placement.groups { canvas.add(frame(group)) }
    for component in placement.components { canvas.add(self.component(component)) }
    for index in design.flows.indices { addFlow(index) }
    for index in design.flows.indices { addLabel(index) }
    if picture.hasLegend { addLegend() }
  }

  func opacity(of element: ElementID) -> Double {
    picture.lit.map { $0.elements.contains(element) ? 1 : Pencil.dimmed } ?? 1
  }

  func opacity(ofFlow index: Int) -> Double {
    picture.lit.map { $0.flows.contains(index) ? 1 : Pencil.dimmed } ?? 1
  }

  /// The box of a text, which is broken and anchored as it was placed. `air` stands above and below.
  func box(of text: PlacedText, air: Double = 0) -> EmuRect {
    let frame = text.frame
    return EmuRect(
      picture.place(
        Rect(frame.x - 2, frame.y - air, frame.width + 4, frame.height + 2 * air)))
  }

  mutating func textBox(
    _ text: PlacedText, _ paint: Paint, _ name: String, opacity: Double = 1, plate: Paint? = nil,
    air: Double = 0, id: Int? = nil
  ) -> Markup {
    var body = pencil.text(text, paint, scale: scale, opacity: opacity)
    let inset = emu(2 * scale)
    if body.alignment == .start { body.insets.left = inset }
    if body.alignment == .end { body.insets.right = inset }
    return canvas.shape(
      name, box: box(of: text, air: air), geometry: Geometry.preset("rect"),
      fill: plate.map { pencil.fill($0) } ?? Markup("a:noFill"), text: body, id: id)
  }

  mutating func disc(_ number: Int, _ name: String, at center: Point, opacity: Double) -> Markup {
    pencil.disc(
      number, name, at: picture.place(center), diameter: 18 * scale, opacity: opacity, on: &canvas)
  }

  mutating func link(of element: Element) -> String? {
    element.link.map { canvas.relate(.hyperlink, to: $0) }
  }

  /// An element in words, for readers who do not see it.
  func description(of element: Element) -> String {
    let type: String
    switch element.kind {
    case .component(let service), .serviceGroup(let service): type = service.fullName
    case .group(let group): type = group.name[design.language]
    }
    let name = element.count > 1 ? "\(element.label) ×\(element.count)" : element.label
    var parts = name.isEmpty || name == type ? [type] : ["\(name) (\(type))"]
    if let role = element.note ?? element.service?.role[design.language] { parts.append(role) }
    return parts.joined(separator: ": ")
  }
}
