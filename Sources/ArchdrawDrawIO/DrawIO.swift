import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene

/// Writes a drawing for draw.io (diagrams.net): one page of shapes that can be moved, each in the frame that
/// holds it, and connectors glued to them. AWS's services and groups are draw.io's own shapes; all else
/// is drawn by us. Nothing is compressed, so that files can be compared.
///
/// - Parameter drawer: its theme must be settled: draw.io has one set of colours a file.
package func renderDrawIO(_ drawer: Drawer) -> String {
  var writer = DrawIOWriter(drawer)
  writer.collect()
  let page = drawer.isTransparent ? "none" : drawer.palette.page.light.hex
  let size = drawer.placement.canvas
  let root =
    "<mxCell id=\"0\"/>\n<mxCell id=\"\(Cell.layer)\" parent=\"0\"/>\n"
    + writer.cells.map { $0.xml + "\n" }.joined()
  let model = element(
    "mxGraphModel",
    [
      ("grid", "1"), ("gridSize", "8"), ("guides", "1"), ("tooltips", "1"), ("connect", "1"),
      ("arrows", "1"), ("fold", "1"), ("page", "1"), ("pageScale", "1"),
      ("pageWidth", format(size.width)), ("pageHeight", format(size.height)),
      ("background", page), ("adaptiveColors", "none"), ("math", "0"), ("shadow", "0"),
    ], "\n" + element("root", [], "\n" + root) + "\n")
  let diagram = element("diagram", [("id", "archdraw"), ("name", drawer.title)], "\n\(model)\n")
  return element("mxfile", [("host", "archdraw")], "\n\(diagram)\n") + "\n"
}

/// Collects the cells of a drawing, back to front within each parent.
struct DrawIOWriter {
  let drawer: Drawer
  var cells: [Cell] = []
  /// What flows end on, by the place of its element in the design.
  private(set) var frames: [ElementID: Rect] = [:]
  /// The drawings that pictures are made of.
  let symbols: [String: Symbol]

  init(_ drawer: Drawer) {
    self.drawer = drawer
    symbols = Dictionary(uniqueKeysWithValues: drawer.symbols().map { ($0.id, $0) })
    for group in drawer.placement.groups { frames[group.element] = group.frame }
    for component in drawer.placement.components { frames[component.element] = component.frame }
  }

  /// Frames before what they hold, and connectors after what they join. A frame around members of other
  /// frames stands in none, and over them.
  mutating func collect() {
    let (placement, design) = (drawer.placement, drawer.design)
    for group in placement.groups where design[group.element].members == nil { addFrame(group) }
    for component in placement.components { addComponent(component) }
    for group in placement.groups where design[group.element].members != nil { addFrame(group) }
    for i in design.flows.indices { addFlow(i) }
    addHeading()
    addLegend()
  }

  /// The cell that holds an element, and where its corner is.
  func holder(of element: ElementID?) -> (id: String, corner: Point) {
    guard let element, let frame = frames[element] else { return (Cell.layer, Point(0, 0)) }
    return (drawer.identifiers[element], Point(frame.x, frame.y))
  }

  /// An element's tooltip, where it says more than the label.
  func tooltip(_ element: Element, isTruncated: Bool) -> String? {
    element.note != nil || isTruncated ? drawer.tooltip(element) : nil
  }
}

extension Rect {
  /// The same rectangle as seen from a corner.
  func from(_ corner: Point) -> Rect { offset(-corner.x, -corner.y) }
}
