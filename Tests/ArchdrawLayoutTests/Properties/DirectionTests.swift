import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawReading
import Measuring
import Testing

@Suite("Directions")
struct DirectionTests {
  @Test("Most flows advance the way that is asked for", arguments: Seeds.acyclic)
  func advance(_ seed: UInt64) throws {
    let design = DesignGenerator.design(seed: seed)
    for direction in [Direction.right, .left, .down, .up] {
      let placement = try layOut(design, options: LayoutOptions(direction: direction))
      let centers = placement.centers(design)
      // Between a frame and what it holds there is no way on.
      let flows = design.flows.filter {
        !design.isInside($0.from, $0.to) && !design.isInside($0.to, $0.from)
      }
      let onward = flows.count {
        direction.advance(from: centers[$0.from.index], to: centers[$0.to.index]) > 0
      }
      #expect(
        2 * onward > flows.count, "\(onward) of \(flows.count) \(direction), \(Seeds.hint(seed))")
    }
  }

  /// Where no label or title makes one end of a way longer than the other.
  private static let evenDesigns = [
    """
    components: { users: users, cdn: cloudfront, web: ec2, api: lambda, db: rds, files: s3 }
    flows:
      - users -> cdn -> web: HTTPS
      - web -> db, files
      - cdn -> api
    """,
    """
    components:
      users: users
      vpc:
        type: vpc
        components:
          web: { type: ec2, label: Web server }
          app: { type: subnet, components: { a: lambda, b: lambda } }
          db: rds
      files: s3
    flows:
      - users -> web
      - web -> a, b
      - a, b -> db
      - db -> files
    """,
  ]

  @Test("Left mirrors right", arguments: evenDesigns)
  func leftAndRight(_ file: String) throws {
    let (design, right) = try drawn(file, .right)
    let (_, left) = try drawn(file, .left)
    #expect(right.canvas == left.canvas)
    for (a, b) in zip(right.centers(design), left.centers(design)) {
      // What is centred may be off by the pixel that cannot be halved.
      #expect(abs(a.x + b.x - right.canvas.width) <= 1)
      #expect(a.y == b.y)
    }
  }

  /// Labels and titles stand where they stand, so distances may differ.
  @Test("Up turns down round", arguments: evenDesigns)
  func upAndDown(_ file: String) throws {
    let (_, down) = try drawn(file, .down)
    let (_, up) = try drawn(file, .up)
    #expect(down.canvas == up.canvas)
    let (a, b) = (down.components.map(\.tile.center), up.components.map(\.tile.center))
    #expect(a.map(\.x) == b.map(\.x))
    for first in a.indices {
      for second in a.indices {
        #expect((a[first].y < a[second].y) == (b[first].y > b[second].y))
      }
    }
  }

  private func drawn(_ file: String, _ direction: Direction) throws -> (Design, Placement) {
    let design = try #require(readDesign(file).design)
    return (design, try layOut(design, options: LayoutOptions(direction: direction)))
  }
}

extension Placement {
  /// By element.
  fileprivate func centers(_ design: Design) -> [Point] {
    var centers = [Point](repeating: Point(0, 0), count: design.elements.count)
    for group in groups { centers[group.element.index] = group.frame.center }
    for component in components { centers[component.element.index] = component.tile.center }
    return centers
  }
}

extension Direction {
  fileprivate func advance(from: Point, to: Point) -> Double {
    switch self {
    case .right, .auto: to.x - from.x
    case .left: from.x - to.x
    case .down: to.y - from.y
    case .up: from.y - to.y
    }
  }
}
