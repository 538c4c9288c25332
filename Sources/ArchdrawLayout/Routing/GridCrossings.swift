/// Where the lines of two directions cross, and which crossings are neighbours on a line.
struct GridCrossings {
  private(set) var x: [Int32] = []
  private(set) var y: [Int32] = []
  private(set) var links: [Int32] = []
  private(set) var rowStart: [Int] = [0]
  private(set) var columnVertices: [[Int32]]

  init(columns: [GridLine], rows: [GridLine]) {
    columnVertices = Array(repeating: [], count: columns.count)
    let tenthsX = columns.map { RoutingGrid.tenths($0.position) }
    // Of each column, the reach that the next row may fall into.
    var reach = [Int](repeating: 0, count: columns.count)
    var last = [(vertex: Int32, reach: Int)?](repeating: nil, count: columns.count)
    for row in rows {
      let position = RoutingGrid.tenths(row.position)
      for range in row.reaches {
        var left: Int32 = -1
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
          let vertex = Int32(x.count)
          x.append(tenthsX[column])
          y.append(position)
          links += [-1, -1, left, -1]
          if left >= 0 { links[4 * Int(left) + Heading.right] = vertex }
          if let above = last[column], above.reach == reach[column] {
            links[4 * Int(vertex) + Heading.up] = above.vertex
            links[4 * Int(above.vertex) + Heading.down] = vertex
          }
          last[column] = (vertex, reach[column])
          columnVertices[column].append(vertex)
          left = vertex
        }
      }
      rowStart.append(x.count)
    }
  }
}
