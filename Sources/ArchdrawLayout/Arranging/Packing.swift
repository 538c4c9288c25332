import ArchdrawGeometry

/// A grid for components that no flow touches: their icons in rows and columns.
struct LeafGrid {
  let extents: [Extents]
  let gap: Double

  /// The cell's reach from an icon's centre.
  var cell: Extents { extents.dropFirst().reduce(extents[0]) { $0.union($1) } }

  func size(columns: Int) -> Size {
    let rows = (extents.count + columns - 1) / columns
    let cell = cell.size
    return Size(
      Double(columns) * (cell.width + gap) - gap, Double(rows) * (cell.height + gap) - gap)
  }

  /// The boxes' top left corners, from the grid's.
  func origins(columns: Int) -> [Point] {
    let cell = cell
    return extents.indices.map { index in
      Point(
        Double(index % columns) * (cell.size.width + gap) + cell.left - extents[index].left,
        Double(index / columns) * (cell.size.height + gap) + cell.top - extents[index].top)
    }
  }

  /// The number of columns whose shape comes nearest to `ratio`, full rows preferred.
  func columns(ratio: Double) -> Int {
    let count = extents.count
    if count <= 3 { return count }
    return (1...count).min { score($0, ratio) < score($1, ratio) }!
  }

  private func score(_ columns: Int, _ ratio: Double) -> Double {
    let size = size(columns: columns)
    let missing = (columns - extents.count % columns) % columns
    return abs(logRatio(size.width / size.height / ratio)) + 0.8 * Double(missing) / Double(columns)
  }
}

/// Shelves for frames that no flow touches: rows in the file's order, all as wide as the widest.
struct Shelves {
  let sizes: [Size]
  let gap: Double

  struct Row: Equatable {
    var items: Range<Int>
    var height: Double
  }

  /// Breaks the frames into `count` rows whose widest is as narrow as it can be.
  func rows(_ count: Int) -> [Row] {
    var low = sizes.map(\.width).max() ?? 0
    var high = sizes.reduce(0) { $0 + $1.width + gap }
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if fill(width: middle).count <= count { high = middle } else { low = middle }
    }
    return fill(width: high)
  }

  private func fill(width: Double) -> [Row] {
    var rows: [Row] = []
    var start = 0
    var used = 0.0
    for (index, size) in sizes.enumerated() {
      if index > start, used + size.width > width + 0.5 {
        rows.append(row(start..<index))
        start = index
        used = 0
      }
      used += size.width + gap
    }
    rows.append(row(start..<sizes.count))
    return rows
  }

  private func row(_ items: Range<Int>) -> Row {
    Row(items: items, height: sizes[items].map(\.height).max() ?? 0)
  }

  func width(of row: Row) -> Double {
    row.items.reduce(-gap) { $0 + sizes[$1].width + gap }
  }

  func size(_ rows: [Row]) -> Size {
    Size(
      rows.map { width(of: $0) }.max() ?? 0, rows.reduce(-gap) { $0 + $1.height + gap })
  }

  /// The number of rows whose shape comes nearest to `ratio`; of many frames, only numbers near that of equal
  /// frames are tried.
  func rowCount(ratio: Double) -> Int {
    var counts = 1...sizes.count
    if sizes.count > 100 {
      let width = sizes.reduce(0) { $0 + $1.width + gap }
      let height = sizes.reduce(0) { $0 + $1.height + gap } / Double(sizes.count)
      let guess = min(sizes.count, max(1, Int((width / height / ratio).squareRoot())))
      counts = max(1, guess / 2)...min(sizes.count, 2 * guess)
    }
    let scores = counts.map { (count: $0, score: score($0, ratio)) }
    return scores.min { $0.score < $1.score }!.count
  }

  private func score(_ count: Int, _ ratio: Double) -> Double {
    let rows = rows(count)
    let size = size(rows)
    let ragged = rows.reduce(0) { $0 + (size.width - width(of: $1)) / size.width }
    return abs(logRatio(size.width / size.height / ratio)) + 0.3 * ragged / Double(rows.count)
  }
}
