import ArchdrawGeometry
import ArchdrawModel

@testable import ArchdrawLayout

/// A generator of numbers that are the same on every machine (SplitMix64).
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func roll(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(count))
  }
}

/// Problems as a placement might make them: nested frames packed in rows and columns.
struct Generated {
  private var dice: Dice
  private var sketch = Sketch(width: 0, height: 0)
  private var ends: [Sketch.End] = []
  private var contents: [Sketch.End] = []

  static func problem(seed: UInt64) -> Sketch {
    var maker = Generated(dice: Dice(seed))
    return maker.make()
  }

  private init(dice: Dice) { self.dice = dice }

  private mutating func make() -> Sketch {
    let size = place(count: 2 + dice.roll(4), at: Point(40, 40), in: nil, depth: 0)
    sketch.problem.bounds = Rect(0, 0, size.x + 40, size.y + 40)
    sketch.problem.axis = dice.roll(2) == 0 ? .horizontal : .vertical
    let kinds = FlowKind.allCases
    for _ in 0..<(1 + dice.roll(2 * contents.count)) {
      let from = contents[dice.roll(contents.count)]
      let to = contents[dice.roll(contents.count)]
      let label = ["", "", "HTTPS", "a longer label"][dice.roll(4)]
      sketch.flow(
        from, to, label, kind: kinds[dice.roll(kinds.count)],
        arrow: [.forward, .forward, .forward, .both][dice.roll(4)])
    }
    return sketch
  }

  /// Fills a row or a column and answers its far corner.
  private mutating func place(
    count: Int, at origin: Point, in parent: Sketch.End?, depth: Int
  ) -> Point {
    let isRow = dice.roll(2) == 0
    var far = origin
    var cursor = origin
    for _ in 0..<count {
      let corner: Point
      if depth < 3, dice.roll(3) == 0 {
        corner = placeGroup(at: cursor, in: parent, depth: depth)
      } else {
        let center = Point(cursor.x + 52, cursor.y + 24)
        contents.append(sketch.component("Component", center.x, center.y, in: parent))
        corner = Point(cursor.x + 104, cursor.y + 70)
      }
      far = Point(max(far.x, corner.x), max(far.y, corner.y))
      let gap = Double(26 + dice.roll(50))
      if isRow { cursor.x = corner.x + gap } else { cursor.y = corner.y + gap }
    }
    return far
  }

  private mutating func placeGroup(
    at origin: Point, in parent: Sketch.End?, depth: Int
  ) -> Point {
    let end = sketch.group("Group", origin.x, origin.y, 10, 10, in: parent)
    guard case .group(let index) = end else { return origin }
    let inside = Point(origin.x + 16, origin.y + 28)
    let far = place(count: 1 + dice.roll(4), at: inside, in: end, depth: depth + 1)
    sketch.problem.groups[index].frame = Rect(
      minX: origin.x, minY: origin.y, maxX: far.x + 16, maxY: far.y + 16)
    if dice.roll(3) == 0 { contents.append(end) }
    return Point(far.x + 16, far.y + 16)
  }
}
