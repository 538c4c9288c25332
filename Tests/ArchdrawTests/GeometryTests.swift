import Archdraw
import TestSupport
import Testing

/// One geometry in every format: what is drawn as a picture, as shapes and as numbers stands in the same
/// places and is joined to the same ends.
@Suite struct GeometryTests {
  /// What a design's formats say, laid out once.
  private struct Drawings {
    var json: DrawnGeometry
    var svg: DrawnGeometry
    var drawIO: DrawnGeometry
    var slide: DrawnGeometry

    init(_ source: Source) throws {
      let drawings = try Diagram(source).draw(
        [.json, .svg, .drawio, .pptx], Options(slides: [.overview]),
        readIcon: { throw IconError($0) }, openIcons: { throw IconError($0) })
      func text(_ place: Int) -> String { String(decoding: drawings[place].bytes, as: UTF8.self) }
      json = try DrawnGeometry(json: text(0))
      svg = try DrawnGeometry(svg: text(1))
      drawIO = try DrawnGeometry(drawIO: text(2))
      slide = try DrawnGeometry(pptx: drawings[3].bytes, over: json)
    }
  }

  @Test(arguments: Pattern.all.map(\.name), [Language.english, .korean])
  func isTheSameInEveryFormat(_ pattern: String, _ language: Language) throws {
    let drawn = try Drawings(try #require(Pattern.named(pattern)).source(language: language))
    #expect(drawn.json.boxes.count > 5)
    #expect(drawn.svg.differences(from: drawn.json) == [])
    #expect(drawn.drawIO.differences(from: drawn.json) == [])
    #expect(drawn.slide.differences(from: drawn.json) == [])
  }

  /// Stacks, frames around members, lines from frames to what they hold, loops.
  @Test func isTheSameForOddThings() throws {
    let odd = """
      components:
        users: { type: users, count: 3 }
        cloud:
          type: aws-cloud
          components:
            igw: { type: internet-gateway, place: border }
            zone:
              type: az
              repeat: [a, b]
              components: { web: { type: ec2, count: 2, step: 1 }, fn: { type: lambda-edge, count: 12 } }
            db: rds
        asg: { type: auto-scaling-group, members: [zone-*.web] }
      flows:
        - users -> igw -> asg: HTTPS
        - db <-> zone-*.web
        - zone-a.fn -> zone-a.fn
        - zone-b.fn -> zone-b: { kind: monitoring }
        - users -- db: { kind: blocked }
      """
    let drawn = try Drawings(Source(name: "odd.yaml", text: odd))
    #expect(drawn.drawIO.differences(from: drawn.json) == [])
    #expect(drawn.slide.differences(from: drawn.json) == [])
    // People have no tiles to stack; their box is the front one's.
    #expect(drawn.svg.differences(from: drawn.json).filter { !$0.hasPrefix("users:") } == [])
  }

  /// What the comparison is worth.
  @Test func whatIsElsewhereIsNoticed() throws {
    let reference = try Drawings(try #require(Pattern.named("web-basic")).source()).json
    var moved = reference
    moved.boxes["users"]?.x += 1.5
    #expect(moved.differences(from: reference).count == 1)
    moved = reference
    (moved.flows[0].from, moved.flows[0].to) = (moved.flows[0].to, moved.flows[0].from)
    #expect(moved.differences(from: reference).count == 1)
    moved = reference
    moved.flows.removeLast()
    #expect(moved.differences(from: reference).count == 1)
  }
}
