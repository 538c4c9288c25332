/// Where the lines of two directions cross, and which crossings are neighbours on a line.
struct GridCrossings {
  /// By crossing, in tenths of a pixel.
  let x: Buffer<Int32>
  let y: Buffer<Int32>
  /// Four for each crossing, by heading: the next one that way, or -1.
  let links: Buffer<Int32>
  /// By row: its crossings are `rowStart[row]..<rowStart[row + 1]`.
  let rowStart: [Int]
  /// By column: its crossings, top to bottom.
  let columnVertices: [[Int32]]

  init(columns: [GridLine], rows: [GridLine]) {
    // Counted first: there are millions in a large drawing, and arrays that grow take twice the memory.
    var counts = [Int](repeating: 0, count: columns.count)
    Self.visit(columns, rows) {
      counts[$0.column] += 1
    } endOfRow: {
    }
    let total = counts.reduce(0, +)
    let x = Buffer<Int32>(zeroes: total)
    let y = Buffer<Int32>(zeroes: total)
    let links = Buffer<Int32>(repeating: -1, count: 4 * total)
    let tenthsX = columns.map { RoutingGrid.tenths($0.position) }
    let tenthsY = rows.map { RoutingGrid.tenths($0.position) }
    var rowStart = [0]
    var columnVertices = counts.map { count in
      var vertices: [Int32] = []
      vertices.reserveCapacity(count)
      return vertices
    }
    var last = [(vertex: Int, reach: Int)?](repeating: nil, count: columns.count)
    var vertex = 0
    Self.visit(columns, rows) { crossing in
      let column = crossing.column
      x[vertex] = tenthsX[column]
      y[vertex] = tenthsY[rowStart.count - 1]
      if !crossing.isFirst {
        links[4 * vertex + Heading.left] = Int32(vertex - 1)
        links[4 * (vertex - 1) + Heading.right] = Int32(vertex)
      }
      if let above = last[column], above.reach == crossing.reach {
        links[4 * vertex + Heading.up] = Int32(above.vertex)
        links[4 * above.vertex + Heading.down] = Int32(vertex)
      }
      last[column] = (vertex, crossing.reach)
      columnVertices[column].append(Int32(vertex))
      vertex += 1
    } endOfRow: {
      rowStart.append(vertex)
    }
    self.x = x
    self.y = y
    self.links = links
    self.rowStart = rowStart
    self.columnVertices = columnVertices
  }

  private struct Crossing {
    var column: Int
    /// Which of the column's reaches it lies in.
    var reach: Int
    /// Whether it is the first of its row's reach.
    var isFirst: Bool
  }

  /// Goes through all crossings, row by row from left to right.
  private static func visit(
    _ columns: [GridLine], _ rows: [GridLine], _ body: (Crossing) -> Void, endOfRow: () -> Void
  ) {
    // Of each column, the reach that the next row may fall into.
    var reach = [Int](repeating: 0, count: columns.count)
    for row in rows {
      for range in row.reaches {
        var isFirst = true
        let first = columns.indices.partition { columns[$0].position >= range.lowerBound }
        for column in first..<columns.count {
          let line = columns[column]
          if line.position > range.upperBound { break }
          while reach[column] < line.reaches.count,
            line.reaches[reach[column]].upperBound < row.position
          { reach[column] += 1 }
          guard reach[column] < line.reaches.count,
            line.reaches[reach[column]].lowerBound <= row.position
          else { continue }
          body(Crossing(column: column, reach: reach[column], isFirst: isFirst))
          isFirst = false
        }
      }
      endOfRow()
    }
  }
}
