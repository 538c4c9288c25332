import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene
import ArchdrawSlides

extension SlideShapes {
  /// A table of components, a real one, with their icons over its first column.
  mutating func addTable(_ table: SlideTable) {
    let cells = TableCells(pencil: pencil)
    var rows = [cells.row(table.headings.map { cells.heading($0) }, height: table.headingHeight)]
    var y = table.frame.y + table.headingHeight
    var icons: [Markup] = []
    for row in table.rows {
      switch row.content {
      case .heading(let family):
        rows.append(
          cells.row(cells.family(family, columns: table.columns.count), height: row.height))
      case .component(let entry):
        rows.append(cells.row(cells.component(entry), height: row.height))
        let side = SlideTable.icon
        let frame = Rect(
          table.frame.x + (table.columns[0] - side) / 2, y + (row.height - side) / 2, side, side)
        let icon = pencil.icon(of: pencil.design[entry.element], in: frame, on: &canvas)
        icons += icon.map { [$0] } ?? []
      }
      y += row.height
    }
    let grid = table.columns.map { Markup("a:gridCol", ["w": emu($0)]) }
    let content = Markup(
      "a:tbl", [:],
      [Markup("a:tblPr", ["firstRow": true]), Markup("a:tblGrid", [:], grid)] + rows)
    canvas.add(
      canvas.table("Components", description: table.headings[1], box: EmuRect(table.frame), content)
    )
    for icon in icons { canvas.add(icon) }
  }
}

/// The cells of a table of components.
private struct TableCells {
  var pencil: Pencil

  private var palette: Palette { pencil.palette }

  func row(_ cells: [Markup], height: Double) -> Markup {
    Markup("a:tr", ["h": emu(height)], cells)
  }

  func heading(_ words: String) -> Markup {
    cell(words, palette.secondary, isBold: true, rule: Path.Stroke(palette.ink, width: 1.5))
  }

  func component(_ entry: ComponentEntry) -> [Markup] {
    let rule = Path.Stroke(palette.quietLine, width: 0.75)
    return [
      cell("", palette.ink, rule: rule), cell(entry.title, palette.ink, isBold: true, rule: rule),
      cell(entry.type, palette.secondary, rule: rule), cell(entry.role, palette.ink, rule: rule),
    ]
  }

  /// A family's name across all columns.
  func family(_ name: String, columns: Int) -> [Markup] {
    let rule = Path.Stroke(palette.quietLine, width: 0.75)
    let first = cell(name, palette.ink, isBold: true, rule: rule, place: .bottom)
      .with("gridSpan", columns)
    let rest = (1..<columns).map { _ in
      cell("", palette.ink, rule: rule).with("hMerge", true)
    }
    return [first] + rest
  }

  private func cell(
    _ words: String, _ paint: Paint, isBold: Bool = false, rule: Path.Stroke,
    place: TextBody.Place = .middle
  ) -> Markup {
    let text = TextBody(
      lines: words.isEmpty ? [] : [words], size: typeSize(SlideTable.textSize), isBold: isBold,
      fill: pencil.fill(paint), language: pencil.language)
    let line = pencil.line(rule, opacity: rule.width > 1 ? 1 : 0.5)
    let none = [Markup("a:noFill")]
    return Markup(
      "a:tc", [:],
      [
        text.cellMarkup,
        Markup(
          "a:tcPr",
          [
            "marL": emu(SlideTable.inset), "marR": emu(SlideTable.inset), "marT": emu(4),
            "marB": emu(4), "anchor": place.rawValue,
          ],
          [
            Markup("a:lnL", ["w": 0], none), Markup("a:lnR", ["w": 0], none),
            Markup("a:lnT", ["w": 0], none),
            Markup("a:lnB", ["w": line.width], [line.fill]), Markup("a:noFill"),
          ]),
      ])
  }
}
