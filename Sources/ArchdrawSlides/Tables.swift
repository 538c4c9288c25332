import ArchdrawGeometry

extension SlideTable {
  private static let rowPadding = 14.0
  private static let headingHeight = 36.0
  private static let familyHeight = 34.0
  /// From here on, families stand together.
  static let groupedFrom = 15

  /// The components in tables no higher than `room`, one for each slide.
  static func tables(
    of entries: [ComponentEntry], in room: Rect, words: SlideWords
  ) -> [SlideTable] {
    let columns = widths(room.width)
    var tables: [SlideTable] = []
    var rows: [Row] = []
    func finish() {
      let height = headingHeight + rows.reduce(0) { $0 + $1.height }
      tables.append(
        SlideTable(
          frame: Rect(room.x, room.y, room.width, height), columns: columns,
          headings: words.columns, headingHeight: headingHeight, rows: rows))
      rows = []
    }
    func add(_ group: [Row]) {
      // A family's heading stays with its first row.
      let needed = group.reduce(0) { $0 + $1.height }
      let filled = headingHeight + rows.reduce(0) { $0 + $1.height }
      if !rows.isEmpty, filled + needed > room.height { finish() }
      rows += group
    }
    if entries.count < groupedFrom {
      for entry in entries { add([row(entry, columns)]) }
    } else {
      for family in families(of: entries) {
        let heading = Row(height: familyHeight, content: .heading(words.name(of: family.category)))
        for (index, entry) in family.entries.enumerated() {
          add((index == 0 ? [heading] : []) + [row(entry, columns)])
        }
      }
    }
    if !rows.isEmpty { finish() }
    return tables
  }

  private static func widths(_ width: Double) -> [Double] {
    let icon = icon + 2 * inset
    let rest = width - icon
    return [icon, (rest * 0.27).rounded(), (rest * 0.27).rounded()].withRest(of: width)
  }

  private static func row(_ entry: ComponentEntry, _ columns: [Double]) -> Row {
    func lines(_ text: String, _ style: TextStyle, _ column: Int) -> Int {
      style.wrap(text, columns[column] - 2 * inset, lines: 20).lines.count
    }
    let most = max(
      lines(entry.title, .name, 1), lines(entry.type, .role, 2), lines(entry.role, .role, 3))
    let height = max(icon + 12, Double(most) * TextStyle.role.pitch + rowPadding)
    return Row(height: height, content: .component(entry))
  }
}

extension [Double] {
  /// With what is missing to `width` at its end.
  fileprivate func withRest(of width: Double) -> [Double] { self + [width - reduce(0, +)] }
}
