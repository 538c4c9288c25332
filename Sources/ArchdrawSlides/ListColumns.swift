import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawText

/// Sets the list of components in columns: an icon, its name, its role beneath.
struct ListColumns {
  private enum Block {
    case heading(String)
    case entry(ComponentEntry, name: WrappedText, role: WrappedText)

    var height: Double {
      switch self {
      case .heading: TextStyle.heading.pitch + 8
      case .entry(_, let name, let role):
        max(Self.icon, TextStyle.name.height(name) + TextStyle.role.height(role)) + 12
      }
    }

    static let icon = 32.0
  }

  private var blocks: [Block] = []
  private var columnWidth: Double

  /// - Parameter isGrouped: whether families stand together under headings
  init(
    _ entries: [ComponentEntry], columnWidth: Double, isGrouped: Bool, words: SlideWords
  ) {
    self.columnWidth = columnWidth
    let groups = isGrouped ? families(of: entries) : []
    for group in groups {
      blocks.append(.heading(words.name(of: group.category)))
      blocks += group.entries.map(block)
    }
    if !isGrouped { blocks = entries.map(block) }
  }

  private static let textInset = Block.icon + 12

  private func block(_ entry: ComponentEntry) -> Block {
    let width = columnWidth - Self.textInset
    return .entry(
      entry, name: TextStyle.name.wrap(entry.title, width, lines: 2),
      role: TextStyle.role.wrap(entry.role, width, lines: 3))
  }

  /// How high blocks are one above the other.
  private static func height(_ blocks: [Block]) -> Double {
    max(0, blocks.reduce(0) { $0 + $1.height } - 12)
  }

  /// Fills columns from left to right, page after page, as evenly as the order allows.
  ///
  /// - Parameters:
  ///   - columns: the left ends of the columns of a page
  ///   - isCentered: whether the columns stand in the middle of the room's height
  func pages(columns: [Double], in room: Rect, isCentered: Bool = true) -> [[SlideListItem]] {
    let filled = balancedColumns(count: columns.count, height: room.height)
    let tallest = filled.map(Self.height).max() ?? 0
    let top = isCentered ? max(room.y, room.y + (room.height - tallest) / 2) : room.y
    return stride(from: 0, to: filled.count, by: columns.count).map { first in
      var page: [SlideListItem] = []
      for (x, column) in zip(columns, filled[first...]) {
        var y = top
        for block in column {
          page.append(place(block, x: x, y: y))
          y += block.height
        }
      }
      return page
    }
  }

  /// The lowest columns that need no more pages than full ones do.
  private func balancedColumns(count: Int, height: Double) -> [[Block]] {
    let full = columns(height: height)
    let pages = (full.count + count - 1) / count
    let tallest = max(blocks.map(\.height).max() ?? 0, Self.height(blocks) / Double(pages * count))
    for limit in stride(from: tallest, to: height, by: 8) {
      let tried = columns(height: limit)
      if tried.count <= pages * count { return tried }
    }
    return full
  }

  private func columns(height: Double) -> [[Block]] {
    var columns: [[Block]] = []
    var column: [Block] = []
    var filled = 0.0
    for (index, block) in blocks.enumerated() {
      var needed = block.height
      // A heading does not stand alone at a column's foot.
      if case .heading = block, index + 1 < blocks.count { needed += blocks[index + 1].height }
      if !column.isEmpty, filled + needed - 12 > height {
        columns.append(column)
        (column, filled) = ([], 0)
      }
      column.append(block)
      filled += block.height
    }
    return column.isEmpty ? columns : columns + [column]
  }

  private func place(_ block: Block, x: Double, y: Double) -> SlideListItem {
    switch block {
    case .heading(let text):
      let wrapped = TextStyle.heading.wrap(text, columnWidth, lines: 1)
      return .heading(TextStyle.heading.place(text, wrapped, x: x, top: y))
    case .entry(let entry, let name, let role):
      let textX = x + Self.textInset
      let roleTop = y + TextStyle.name.height(name)
      return .entry(
        SlideListItem.Entry(
          element: entry.element, icon: Rect(x, y + 3, Block.icon, Block.icon),
          name: TextStyle.name.place(entry.title, name, x: textX, top: y),
          role: role.lines.isEmpty
            ? nil : TextStyle.role.place(entry.role, role, x: textX, top: roleTop),
          maxX: x + columnWidth))
    }
  }
}
