import TestSupport
import Testing

/// One geometry in every format: what is drawn as a picture, as shapes and as numbers stands in the same
/// places and is joined to the same ends.
@Suite struct GeometryTests {
  static let patterns = [
    "web-basic", "file-upload", "async-worker", "rag", "monolith", "data-platform", "monitoring",
    "ml-pipeline", "service-map",
  ]

  @Test(arguments: patterns, ["en", "ko"])
  func isTheSameInEveryFormat(_ pattern: String, _ language: String) throws {
    let archdraw = try Command()
    func drawn(_ format: String) throws -> String {
      try archdraw(pattern, "-f", format, "--language", language).output
    }
    let reference = try DrawnGeometry(json: drawn("json"))
    #expect(reference.boxes.count > 5)
    #expect(try DrawnGeometry(svg: drawn("svg")).differences(from: reference) == [])
    #expect(try DrawnGeometry(drawIO: drawn("drawio")).differences(from: reference) == [])
  }

  /// Stacks, frames around members, lines from frames to what they hold, loops.
  @Test func isTheSameForOddThings() throws {
    let archdraw = try Command()
    try archdraw.write(
      """
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
      """, to: "odd.yaml")
    let reference = try DrawnGeometry(json: archdraw("odd.yaml", "-f", "json").output)
    let svg = try DrawnGeometry(svg: archdraw("odd.yaml", "-f", "svg").output)
    let drawIO = try DrawnGeometry(drawIO: archdraw("odd.yaml", "-f", "drawio").output)
    #expect(drawIO.differences(from: reference) == [])
    // People have no tiles to stack; their box is the front one's.
    #expect(svg.differences(from: reference).filter { !$0.hasPrefix("users:") } == [])
  }

  /// What the comparison is worth.
  @Test func whatIsElsewhereIsNoticed() throws {
    let reference = try DrawnGeometry(json: Command()("web-basic", "-f", "json").output)
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
