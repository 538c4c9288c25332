import ArchdrawReading
import DrawingSamples
import Testing

@testable import ArchdrawLayout

@Suite("Phases")
struct PhaseTests {
  /// Small enough to follow on paper.
  private static let designs = [
    "zones": """
    components:
      alb: alb
      az-a: { type: az, components: { web-a: ec2, db-a: rds } }
      az-b: { type: az, components: { web-b: ec2, db-b: rds } }
    flows:
      - alb -> web-a, web-b: HTTP
      - az-*.web-* -> az-*.db-*
      - db-a -> db-b: { kind: replication }
    """,
    "tiers": """
    direction: down
    components:
      users: users
      vpc:
        type: vpc
        components:
          igw: { type: internet-gateway, place: border }
          app: { type: subnet, tier: app, components: { api: { type: ec2, count: 2 }, job: lambda } }
          data: { type: subnet, tier: data, components: { db: rds } }
      logs: cloudwatch-logs
    flows:
      - users -> igw -> api -> db: SQL
      - api -> job
      - vpc -> logs: { kind: monitoring }
    """,
    "hub": """
    components:
      a: api
      b: api
      bus: eventbridge
      mail: email
      store: s3
      team: { label: Both APIs, members: [a, b] }
    flows:
      - a, b -> bus
      - bus -> mail, store
      - a -> store: copies
      - bus -> bus
    """,
  ]

  @Test("Tree, ranks, coordinates and routes are as recorded", arguments: designs.keys.sorted())
  func asRecorded(_ name: String) throws {
    let (read, findings) = readDesign(try #require(Self.designs[name]))
    let design = try #require(read, "\(findings.map(\.message))")
    let dump = PhaseDump(try search(design, LayoutOptions()).best())
    #expect(try goldenDifference(dump.text, "\(name).txt") == nil)
  }
}
