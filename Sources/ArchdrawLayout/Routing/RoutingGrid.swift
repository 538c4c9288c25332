import ArchdrawGeometry

/// The crossings of all lines, and what stands between them. Vertices are numbered row by row; the edge to
/// the right of a vertex has twice its number, the one below it that and one.
struct RoutingGrid {
  /// Why an edge may not be used.
  enum Block {
    static let box: UInt8 = 1
    static let title: UInt8 = 2
    static let border: UInt8 = 4
    /// It jumps over a whole frame that has no line inside.
    static let frame: UInt8 = 8
    static let any: UInt8 = 15
  }

  /// Marks an edge that may be used, but runs close beside a border.
  static let hugsBorder: UInt8 = 16

  /// The vertical lines, left to right, and the horizontal ones, top to bottom.
  let columns: [GridLine]
  let rows: [GridLine]
  let vertexCount: Int
  /// By vertex, in tenths of a pixel.
  let x: Buffer<Int32>
  let y: Buffer<Int32>
  /// Four for each vertex, by heading: the next vertex that way, or -1.
  let links: Buffer<Int32>
  /// By vertex: the innermost group, plus one; 0 is outside all.
  let groups: Buffer<Int32>
  /// By vertex: the frames drawn around members that it lies in, as bits.
  let overlays: Buffer<UInt64>
  /// By edge.
  let blocks: Buffer<UInt8>
  /// By row: its vertices are `rowStart[row]..<rowStart[row + 1]`.
  let rowStart: [Int]
  /// By column: its vertices, top to bottom.
  let columnVertices: [[Int32]]

  init(_ scene: RoutingScene) {
    columns = GridLines.lines(scene, along: .horizontal)
    rows = GridLines.lines(scene, along: .vertical)
    let crossings = GridCrossings(columns: columns, rows: rows)
    vertexCount = crossings.x.count
    x = crossings.x
    y = crossings.y
    links = crossings.links
    rowStart = crossings.rowStart
    columnVertices = crossings.columnVertices
    groups = Buffer(zeroes: vertexCount)
    overlays = Buffer(zeroes: vertexCount)
    blocks = Buffer(zeroes: 2 * vertexCount)
    for (index, group) in scene.problem.groups.enumerated() { stamp(group, index, scene) }
    for box in scene.boxes { block(box.rect.inset(by: -box.margin), Block.box) }
    for case let title? in scene.titles { block(title.inset(by: -4), Block.title) }
  }

  func point(_ vertex: Int) -> Point { Point(Double(x[vertex]) / 10, Double(y[vertex]) / 10) }

  /// The next vertex some way; `nil` where the line ends.
  func neighbour(_ vertex: Int, _ heading: Int) -> Int? {
    let next = Int(links[4 * vertex + heading])
    return next < 0 ? nil : next
  }

  /// The heading from a vertex to another on one of its lines.
  func heading(from a: Int, to b: Int) -> Int {
    if y[a] == y[b] { return x[b] > x[a] ? Heading.right : Heading.left }
    return y[b] > y[a] ? Heading.down : Heading.up
  }

  /// The edge between neighbours.
  func edge(from a: Int, to b: Int) -> Int { 2 * min(a, b) + (heading(from: a, to: b) & 1) }

  /// The length of an edge, in tenths of a pixel.
  func length(of edge: Int) -> Int32 {
    let vertex = edge / 2
    guard let next = neighbour(vertex, edge & 1) else { return 0 }
    return x[next] - x[vertex] + y[next] - y[vertex]
  }

  /// The edges between consecutive vertices.
  func edges(along vertices: [Int]) -> [Int] {
    zip(vertices, vertices.dropFirst()).map { edge(from: $0, to: $1) }
  }

  /// The vertices of a row between two coordinates, in tenths of a pixel, both excluded.
  private func vertices(ofRow row: Int, _ low: Int32, _ high: Int32) -> Range<Int> {
    let all = rowStart[row]..<rowStart[row + 1]
    let first = all.partition { x.base[$0] > low }
    return first..<max(first, all.partition { x.base[$0] >= high })
  }

  private func vertices(ofColumn column: Int, _ low: Int32, _ high: Int32) -> ArraySlice<Int32> {
    let all = columnVertices[column]
    let first = all.indices.partition { y.base[Int(all[$0])] > low }
    let end = all.indices.partition { y.base[Int(all[$0])] >= high }
    return all[first..<max(first, end)]
  }

  /// The first vertex straight on from a point that is `distance` away or more, on the line through the
  /// point; `nil` when there is no such line or it ends before.
  func vertex(from point: Point, _ heading: Int, atLeast distance: Double) -> Int? {
    let axis: Axis = Heading.isHorizontal(heading) ? .horizontal : .vertical
    let lines = axis == .horizontal ? rows : columns
    let index = lines.indices.partition { lines[$0].position >= point[axis.other] - 0.3 }
    guard index < lines.count, lines[index].position - point[axis.other] < 0.3,
      let reach = lines[index].reaches.first(where: { $0.contains(point[axis]) })
    else { return nil }
    let step: Double = heading < 2 ? 1 : -1
    let end = step > 0 ? reach.upperBound : reach.lowerBound
    let near = Self.tenths(point[axis] + step * distance) - Int32(step)
    let far = Self.tenths(end) + Int32(step)
    if axis == .horizontal {
      let found = vertices(ofRow: index, min(near, far), max(near, far))
      return step > 0 ? found.first : found.last
    }
    let found = vertices(ofColumn: index, min(near, far), max(near, far))
    return (step > 0 ? found.first : found.last).map(Int.init)
  }

  /// The vertex where a column and a row cross.
  func vertex(column: Int, row: Int) -> Int? {
    let x = Self.tenths(columns[column].position)
    return vertices(ofRow: row, x - 1, x + 1).first
  }

  // MARK: Marking

  private func stamp(_ group: RoutingProblem.Group, _ index: Int, _ scene: RoutingScene) {
    let frame = group.frame
    let bit = scene.overlays.firstIndex(of: index)
    for row in Self.inner(rows, frame.minY, frame.maxY) {
      for vertex in vertices(ofRow: row, Self.tenths(frame.minX), Self.tenths(frame.maxX)) {
        if let bit {
          overlays[vertex] |= 1 << UInt64(bit % 64)
        } else {
          groups[vertex] = Int32(index + 1)
        }
      }
    }
    block(frame, Block.frame, onlyOver: true)
    let margin = RoutingMetrics.borderMargin
    for x in [frame.minX, frame.maxX] {
      let strip = Rect(
        minX: x - margin, minY: frame.minY - margin, maxX: x + margin, maxY: frame.maxY + margin)
      block(strip, Block.border, horizontal: false)
    }
    for y in [frame.minY, frame.maxY] {
      let strip = Rect(
        minX: frame.minX - margin, minY: y - margin, maxX: frame.maxX + margin, maxY: y + margin)
      block(strip, Block.border, vertical: false)
    }
    let near = RoutingMetrics.borderAir
    for x in [frame.minX, frame.maxX] {
      let strip = Rect(minX: x - near, minY: frame.minY, maxX: x + near, maxY: frame.maxY)
      block(strip, Self.hugsBorder, horizontal: false)
    }
    for y in [frame.minY, frame.maxY] {
      let strip = Rect(minX: frame.minX, minY: y - near, maxX: frame.maxX, maxY: y + near)
      block(strip, Self.hugsBorder, vertical: false)
    }
  }

  /// Marks the edges that run through the inside of `rect`; with `onlyOver`, those alone that jump over it.
  private func block(
    _ rect: Rect, _ reason: UInt8, horizontal: Bool = true, vertical: Bool = true,
    onlyOver: Bool = false
  ) {
    let (minX, maxX) = (Self.tenths(rect.minX), Self.tenths(rect.maxX))
    let (minY, maxY) = (Self.tenths(rect.minY), Self.tenths(rect.maxY))
    func mark(_ vertex: Int, _ heading: Int) {
      guard let next = neighbour(vertex, heading) else { return }
      let reaches = heading == Heading.right ? x[next] > minX : y[next] > minY
      if reaches { blocks[2 * vertex + heading] |= reason }
    }
    if horizontal {
      for row in Self.inner(rows, rect.minY, rect.maxY) {
        let inside = vertices(ofRow: row, minX, maxX)
        if onlyOver, !inside.isEmpty { continue }
        let start = max(rowStart[row], inside.lowerBound - 1)
        for vertex in start..<max(start, min(rowStart[row + 1], inside.upperBound)) {
          mark(vertex, Heading.right)
        }
      }
    }
    if vertical {
      for column in Self.inner(columns, rect.minX, rect.maxX) {
        let inside = vertices(ofColumn: column, minY, maxY)
        if onlyOver, !inside.isEmpty { continue }
        let all = columnVertices[column]
        let start = max(0, inside.startIndex - 1)
        for vertex in all[start..<max(start, inside.endIndex)] {
          mark(Int(vertex), Heading.down)
        }
      }
    }
  }

  /// The lines strictly between two positions.
  static func inner(_ lines: [GridLine], _ low: Double, _ high: Double) -> Range<Int> {
    let first = lines.indices.partition { lines[$0].position > low }
    return first..<max(first, lines.indices.partition { lines[$0].position >= high })
  }

  static func tenths(_ value: Double) -> Int32 { Int32((value * 10).rounded()) }
}

extension Range<Int> {
  /// The first number from which on something holds; it must not hold again before.
  func partition(_ holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
