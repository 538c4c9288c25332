import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawScene
import ArchdrawSlides
import ArchdrawText

extension Drawer {
  /// A table of components: rules between its rows, no other lines.
  func table(_ table: SlideTable) -> [Node] {
    var nodes: [Node] = []
    var y = table.frame.y
    let edges = table.columns.reduce(into: [table.frame.x]) { $0.append($0.last! + $1) }
    func cell(_ words: String, _ column: Int, _ height: Double, isBold: Bool, _ paint: Paint) {
      let width = table.columns[column...].first ?? 0
      let box = Rect(edges[column], y, width, height)
      nodes.append(self.cell(words, in: box, isBold: isBold, paint))
    }
    func rule(_ stroke: Path.Stroke) {
      let line = [
        Path.Command.move(Point(table.frame.x, y)), .line(Point(table.frame.maxX, y)),
      ]
      nodes.append(.path(Path(line, stroke: stroke)))
    }
    for (column, words) in table.headings.enumerated() where !words.isEmpty {
      cell(words, column, table.headingHeight, isBold: true, palette.secondary)
    }
    y += table.headingHeight
    rule(Path.Stroke(palette.ink, width: 1.5))
    for row in table.rows {
      switch row.content {
      case .heading(let words):
        let box = Rect(table.frame.x, y, table.frame.width, row.height)
        nodes.append(self.cell(words, in: box, isBold: true, palette.ink))
      case .component(let entry):
        let icon = Rect(
          edges[0] + SlideTable.inset, y + (row.height - SlideTable.icon) / 2, SlideTable.icon,
          SlideTable.icon)
        nodes += tile(of: entry.element, in: icon)
        cell(entry.title, 1, row.height, isBold: true, palette.ink)
        cell(entry.type, 2, row.height, isBold: false, palette.secondary)
        cell(entry.role, 3, row.height, isBold: false, palette.ink)
      }
      y += row.height
      rule(Path.Stroke(palette.quietLine, width: 0.5))
    }
    return nodes
  }

  /// Words in a box of a table, in the middle of its height, wrapped to its width.
  private func cell(_ words: String, in box: Rect, isBold: Bool, _ paint: Paint) -> Node {
    let size = SlideTable.textSize
    let weight: FontWeight = isBold ? .bold : .regular
    let wrapped = wrapText(
      words, maxWidth: (box.width - 2 * SlideTable.inset) * 0.97, maxLines: 20, size: size,
      weight: weight)
    let height = Double(wrapped.lines.count) * size * PlacedText.linePitch
    let placed = PlacedText(
      words, wrapped, x: box.x + SlideTable.inset, baseline: box.midY - height / 2 + size,
      anchor: .start, size: size, weight: weight)
    return text(placed, paint)
  }
}
