import ArchdrawGeometry

/// The crossings of all lines, and what stands between them. Vertex `row * columns + column`; the edge to
/// the right of a vertex has twice its number, the one below it that and one.
struct RoutingGrid {
  /// Why an edge may not be used.
  enum Block {
    static let box: UInt8 = 1
    static let title: UInt8 = 2
    static let border: UInt8 = 4
    /// It jumps over a whole frame that has no line inside.
    static let frame: UInt8 = 8
  }

  let xs: [Double]
  let ys: [Double]
  /// The same in tenths of a pixel.
  let tenthsX: [Int32]
  let tenthsY: [Int32]
  /// The innermost group at each vertex, plus one; 0 is outside all.
  private(set) var groups: [Int32]
  /// Which frames drawn around members a vertex lies in, as bits.
  private(set) var overlays: [UInt64]
  private(set) var blocks: [UInt8]
  var columns: Int { xs.count }
  var rows: Int { ys.count }

  init(_ scene: RoutingScene) {
    xs = GridLines.positions(scene, along: .horizontal)
    ys = GridLines.positions(scene, along: .vertical)
    let count = xs.count * ys.count
    groups = Array(repeating: 0, count: count)
    overlays = Array(repeating: 0, count: count)
    blocks = Array(repeating: 0, count: 2 * count)
    tenthsX = xs.map { Int32(($0 * 10).rounded()) }
    tenthsY = ys.map { Int32(($0 * 10).rounded()) }
    for (index, group) in scene.problem.groups.enumerated() { stamp(group, index, scene) }
    for box in scene.boxes { block(box.rect.inset(by: -box.margin), Block.box) }
    for case let title? in scene.titles { block(title.inset(by: -4), Block.title) }
  }

  func point(_ vertex: Int) -> Point { Point(xs[vertex % columns], ys[vertex / columns]) }

  /// The heading from a vertex to its neighbour.
  func heading(from a: Int, to b: Int) -> Int {
    let isHorizontal = columns > 1 && abs(a - b) == 1
    return (isHorizontal ? Heading.right : Heading.down) + (b > a ? 0 : 2)
  }

  /// The length of an edge, in tenths of a pixel.
  func length(of edge: Int) -> Int32 {
    let vertex = edge / 2
    if edge & 1 == 0 {
      let column = vertex % columns
      return tenthsX[column + 1] - tenthsX[column]
    }
    let row = vertex / columns
    return tenthsY[row + 1] - tenthsY[row]
  }

  /// The edges between consecutive vertices.
  func edges(along vertices: [Int]) -> [Int] {
    zip(vertices, vertices.dropFirst()).map { a, b in 2 * min(a, b) + (heading(from: a, to: b) & 1)
    }
  }

  /// The number of the first line beyond `value`.
  static func firstIndex(in lines: [Double], above value: Double) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] > value { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The number of the first line at `value` or beyond.
  static func firstIndex(in lines: [Double], atLeast value: Double) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] >= value { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private mutating func stamp(_ group: RoutingProblem.Group, _ index: Int, _ scene: RoutingScene) {
    let frame = group.frame
    let inX = Self.inner(xs, frame.minX, frame.maxX)
    let inY = Self.inner(ys, frame.minY, frame.maxY)
    if let bit = scene.overlays.firstIndex(of: index) {
      for row in inY {
        for column in inX { overlays[row * columns + column] |= 1 << UInt64(bit % 64) }
      }
    } else {
      for row in inY {
        for column in inX { groups[row * columns + column] = Int32(index + 1) }
      }
    }
    if inX.isEmpty { block(frame, Block.frame, vertical: false) }
    if inY.isEmpty { block(frame, Block.frame, horizontal: false) }
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
  }

  /// Marks the edges that run through the inside of `rect`.
  private mutating func block(
    _ rect: Rect, _ reason: UInt8, horizontal: Bool = true, vertical: Bool = true
  ) {
    let inX = Self.inner(xs, rect.minX, rect.maxX)
    let inY = Self.inner(ys, rect.minY, rect.maxY)
    if horizontal {
      for row in inY {
        for column in max(0, inX.lowerBound - 1)..<max(0, min(columns - 1, inX.upperBound)) {
          blocks[2 * (row * columns + column)] |= reason
        }
      }
    }
    if vertical {
      for row in max(0, inY.lowerBound - 1)..<max(0, min(rows - 1, inY.upperBound)) {
        for column in inX { blocks[2 * (row * columns + column) + 1] |= reason }
      }
    }
  }

  /// The lines strictly between two positions.
  private static func inner(_ lines: [Double], _ low: Double, _ high: Double) -> Range<Int> {
    let first = firstIndex(in: lines, above: low)
    return first..<max(first, firstIndex(in: lines, atLeast: high))
  }
}
