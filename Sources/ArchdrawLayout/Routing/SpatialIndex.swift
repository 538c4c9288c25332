import ArchdrawGeometry

/// Finds those of many rectangles that are near a place: a uniform grid of cells, each with the numbers of
/// the rectangles that reach into it. Few rectangles share one cell, where looking at all is quicker.
struct SpatialIndex {
  private struct Span {
    var left: Int32
    var top: Int32
    var right: Int32
    var bottom: Int32
  }

  private let origin: Point
  private let columns: Int
  private let rows: Int
  private var spans: [Span] = []
  /// The numbers in cell `c` are `items[starts[c]..<starts[c + 1]]`, rising.
  private var starts: [Int32]
  private var items: [Int32]

  private static let cell = 160.0
  private static let few = 48

  init(_ rects: [Rect]) {
    let hull = rects.dropFirst().reduce(rects.first ?? Rect(0, 0, 0, 0)) { $0.union($1) }
    origin = Point(hull.minX, hull.minY)
    let isOne = rects.count <= Self.few
    columns = isOne ? 1 : min(256, Int(hull.width / Self.cell) + 1)
    rows = isOne ? 1 : min(256, Int(hull.height / Self.cell) + 1)
    starts = Array(repeating: 0, count: columns * rows + 1)
    items = []
    spans = rects.map { span($0) }
    for span in spans { forEachCell(of: span) { starts[$0 + 1] += 1 } }
    for cell in 0..<columns * rows { starts[cell + 1] += starts[cell] }
    items = Array(repeating: 0, count: Int(starts[columns * rows]))
    var next = starts
    for (index, span) in spans.enumerated() {
      forEachCell(of: span) { cell in
        items[Int(next[cell])] = Int32(index)
        next[cell] += 1
      }
    }
  }

  /// The numbers of all rectangles that may meet `rect`, and of some that do not, each once.
  func forEach(near rect: Rect, _ body: (Int) -> Void) {
    let asked = span(rect)
    for row in asked.top...asked.bottom {
      for column in asked.left...asked.right {
        let cell = Int(row) * columns + Int(column)
        for place in starts[cell]..<starts[cell + 1] {
          let index = Int(items[Int(place)])
          // Of the cells that both reach into, the first tells of it.
          let span = spans[index]
          if max(span.left, asked.left) == column, max(span.top, asked.top) == row { body(index) }
        }
      }
    }
  }

  /// The same numbers, rising.
  func indices(near rect: Rect) -> [Int] {
    var found: [Int] = []
    forEach(near: rect) { found.append($0) }
    return columns * rows == 1 ? found : found.sorted()
  }

  private func span(_ rect: Rect) -> Span {
    func clamp(_ value: Double, _ count: Int) -> Int32 {
      Int32(min(Double(count - 1), max(0, value / Self.cell)))
    }
    return Span(
      left: clamp(rect.minX - origin.x, columns), top: clamp(rect.minY - origin.y, rows),
      right: clamp(rect.maxX - origin.x, columns), bottom: clamp(rect.maxY - origin.y, rows))
  }

  private func forEachCell(of span: Span, _ body: (Int) -> Void) {
    for row in span.top...span.bottom {
      for column in span.left...span.right { body(Int(row) * columns + Int(column)) }
    }
  }
}
