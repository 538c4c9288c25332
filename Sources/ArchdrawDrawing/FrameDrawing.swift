import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension Drawer {
  private static let frameRadius = 6.0

  /// A group's frame with its badge, its title and its step.
  func frame(_ placed: PlacedGroup) -> Node {
    let element = design[placed.element]
    let colors = palette.frame(of: element)
    let dash = element.frameDash
    // A dot is as large as the line is wide and reads lighter than a line.
    let isDotted = dash.first.map { $0 < 1 } ?? false
    let border = Path.Stroke(
      colors.border, width: isDotted ? 1.5 : 1.25, dash: dash, cap: isDotted ? .round : .butt)
    var nodes: [Node] = [
      .path(
        Path(
          Shape.rectangle(placed.frame, radius: Self.frameRadius), fill: colors.fill,
          stroke: border))
    ]
    if let corner = placed.badge { nodes += badge(of: element, in: corner) }
    if let title = placed.title { nodes.append(text(title, colors.title)) }
    if let step = element.step, let center = placed.disc { nodes += disc(step, at: center) }
    let needsTitle = element.note != nil || placed.title?.isTruncated == true
    return .group(
      Group(
        id: identifiers[placed.element], classes: ["group", element.typeID],
        title: needsTitle ? tooltip(element) : nil, link: element.link, nodes: nodes))
  }

  /// The tab in the corner and what is drawn on it.
  package func badge(of element: Element, in corner: Rect) -> [Node] {
    let colors = palette.frame(of: element)
    // A little air keeps pictures of any shape off the border.
    if let icon = icon(of: element.id, in: corner.inset(by: 2), on: surface(of: element.id)) {
      return icon
    }
    let symbol: String
    switch element.kind {
    case .group(let type):
      guard let badge = type.badge else { return [] }
      symbol = SymbolID.badge(badge)
    case .serviceGroup(let type), .component(let type):
      symbol = SymbolID.badge(type.id)
    }
    // On a broken border the tab brings the piece of it that runs along its edges.
    let isBroken = !element.frameDash.isEmpty
    let edge = isBroken ? Path.Stroke(colors.badge, width: 1.25) : nil
    let tab = Path(
      Shape.tab(corner, radius: Self.frameRadius), fill: colors.badge,
      stroke: palette.tileOutline ?? edge)
    return [.path(tab), .instance(symbol: symbol, frame: corner)]
  }

  /// What is shown when the pointer rests on an element: its whole label, and its note.
  package func tooltip(_ element: Element) -> String {
    guard let note = element.note else { return element.label }
    return element.label.isEmpty ? note : "\(element.label): \(note)"
  }
}
