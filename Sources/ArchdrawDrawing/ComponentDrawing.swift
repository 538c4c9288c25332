import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene
import ArchdrawText

extension Drawer {
  /// A component: its stack, its tile, how many there are, its label and its step.
  func component(_ placed: PlacedComponent) -> Node {
    let element = design[placed.element]
    var nodes: [Node] = borderGap(placed, element).map { [$0] } ?? []
    if element.count > 1 { nodes += stack(placed, element) }
    nodes += tile(of: placed, in: placed.tile)
    if element.count > 1 { nodes += counter(element.count, placed) }
    if let label = placed.label { nodes.append(text(label, palette.ink)) }
    if let step = element.step, let center = placed.disc { nodes += disc(step, at: center) }
    return .group(
      Group(
        id: identifiers[placed.element], classes: ["component", element.typeID],
        title: tooltip(element), link: element.link, related: related(to: placed.element),
        fades: true, nodes: nodes))
  }

  /// The front tile with its glyph, or the picture that stands in their place, drawn in a square of any
  /// place and size.
  package func tile(of placed: PlacedComponent, in frame: Rect) -> [Node] {
    icon(of: placed.element, in: frame, on: surface(at: placed.tile.center))
      ?? [.instance(symbol: SymbolID.tile(design[placed.element].typeID), frame: frame)]
  }

  /// The tiles of a stack behind the front one, back to front; people and pictures have none.
  package func tilesBehind(_ placed: PlacedComponent) -> [Rect] {
    let element = design[placed.element]
    guard case .component(let type) = element.kind, type.category != .people,
      icons[placed.element] == nil, placed.frame != placed.tile
    else { return [] }
    return placed.tilesBehind(element.count)
  }

  /// Takes away the piece of its group's border that would run through the label of a component that
  /// stands astride it. Narrow, in the frame's own colour, it is not seen where a halo's rim would be.
  private func borderGap(_ placed: PlacedComponent, _ element: Element) -> Node? {
    guard element.isOnBorder, let label = placed.label,
      let parent = element.parent,
      let group = placement.groups.first(where: { $0.element == parent }),
      let x = [group.frame.minX, group.frame.maxX].first(where: {
        $0 > label.frame.minX - 2 && $0 < label.frame.maxX + 2
      })
    else { return nil }
    let gap = [
      Path.Command.move(Point(x, placed.tile.maxY)), .line(Point(x, label.frame.maxY + 4)),
    ]
    return .path(Path(gap, stroke: Path.Stroke(surface(of: parent), width: 2.5)))
  }

  /// The tiles behind the front one, spread evenly to the far corner of the frame, with a rim in the
  /// colour behind them that keeps each apart from the next.
  private func stack(_ placed: PlacedComponent, _ element: Element) -> [Node] {
    let tiles = tilesBehind(placed)
    guard !tiles.isEmpty, case .component(let type) = element.kind else { return [] }
    let surface = surface(at: placed.tile.center)
    let shape = palette.tileShape(type.category)
    var nodes: [Node] = []
    for (i, place) in (tiles + [placed.tile]).enumerated() {
      if i > 0 { nodes.append(.path(Path(shape.outline(place, inset: -1.5), fill: surface))) }
      if i < tiles.count { nodes.append(.path(tilePath(place, type.category))) }
    }
    return nodes
  }

  /// How many there are, on a pill at the tile's lower right corner, clear of the flows that end on the
  /// middles of its sides.
  private func counter(_ count: Int, _ placed: PlacedComponent) -> [Node] {
    let (words, pill) = placed.counter(count)
    let rim = Path.Stroke(surface(at: placed.tile.center), width: 3)
    let outline = Shape.rectangle(pill, radius: 7.5)
    let numeral = Text(
      lines: [.init(words, baseline: Point(pill.midX, pill.midY + 4))], anchor: .middle, size: 11,
      isBold: true, paint: palette.numeral)
    return [
      .path(Path(outline, stroke: rim)), .path(Path(outline, fill: palette.disc)), .text(numeral),
    ]
  }
}

extension PlacedComponent {
  /// The tiles of a stack behind the front one, back to front, spread evenly to the far corner of the
  /// frame.
  package func tilesBehind(_ count: Int) -> [Rect] {
    let dx = (frame.maxX - tile.maxX) - (tile.minX - frame.minX)
    let dy = (frame.maxY - tile.maxY) - (tile.minY - frame.minY)
    let behind = max(0, min(count - 1, 2))
    return (0..<behind).map { i in
      let part = Double(behind - i) / Double(behind)
      return tile.offset(dx * part, dy * part)
    }
  }

  /// How many there are, and the pill that says so, at the tile's lower right corner: over its edge to the
  /// right, but not below, where the label begins.
  package func counter(_ count: Int) -> (words: String, pill: Rect) {
    let words = "×\(count)"
    let width = textWidth(words, size: 11, weight: .bold).rounded(.up) + 8
    return (words, Rect(tile.maxX + 8 - width, tile.maxY - 15, width, 15))
  }
}
