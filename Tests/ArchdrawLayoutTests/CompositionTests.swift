import ArchdrawGeometry
import ArchdrawModel
import ArchdrawReading
import Testing

@testable import ArchdrawLayout

/// What a person sees to when arranging: lines through the middle, fans side by side, the file's order.
@Suite("Composition")
struct CompositionTests {
  private struct Drawing {
    let design: Design
    let placement: Placement

    init(_ text: String) throws {
      design = try #require(readDesign(text).0)
      placement = try layOut(design)
      #expect(placement.warnings.isEmpty)
    }

    func tile(_ path: String) throws -> Rect {
      let id = try #require(design.elements.first { $0.path == path }?.id)
      return try #require(placement.components.first { $0.element == id }?.tile)
    }

    func line(_ from: String, _ to: String) throws -> [Point] {
      let index = try #require(
        design.flows.firstIndex { design[$0.from].path == from && design[$0.to].path == to })
      return placement.flows[index].points
    }
  }

  @Test("A straight line keeps the middle of its icons, and what shares a side makes way")
  func straightThroughTheMiddle() throws {
    let drawing = try Drawing(
      """
      components: { crm: database, dms: dms, files: s3, spark: spark, airflow: airflow }
      flows:
        - crm -> dms -> files -> spark
        - airflow -> dms, spark: { kind: control }
      """)
    let row = try drawing.tile("crm").midY
    for (from, to) in [("crm", "dms"), ("dms", "files"), ("files", "spark")] {
      #expect(try drawing.line(from, to).allSatisfy { $0.y == row }, "\(from)")
      #expect(try drawing.tile(to).midY == row)
    }
  }

  @Test("What flows join from frame to frame stands in line, whatever the labels' widths")
  func settled() throws {
    let drawing = try Drawing(
      """
      direction: down
      components:
        agents:
          type: group
          label: Specialist agents
          components:
            web: { type: lambda, label: Web search agent }
            sql: { type: lambda, label: SQL agent }
            doc: { type: lambda, label: Document agent }
        tools:
          type: group
          label: Tools
          components:
            net: { type: internet, label: Web }
            athena: { type: athena, label: Athena }
            kb: { type: bedrock, label: Bedrock Knowledge Bases }
      flows:
        - agents.web -> tools.net
        - agents.sql -> tools.athena
        - agents.doc -> tools.kb
      """)
    for (agent, tool) in [("web", "net"), ("sql", "athena"), ("doc", "kb")] {
      #expect(try drawing.tile("agents.\(agent)").midX == drawing.tile("tools.\(tool)").midX)
      #expect(try drawing.line("agents.\(agent)", "tools.\(tool)").count == 2)
    }
  }

  @Test("The ends of a fan stand side by side, not behind each other")
  func fanSideBySide() throws {
    let drawing = try Drawing(
      """
      components:
        lb: alb
        asg: { type: auto-scaling-group, components: { w1: ec2, w2: ec2, w3: ec2 } }
        cw: cloudwatch
      flows:
        - lb -> w1, w2, w3
      """)
    let lb = try drawing.tile("lb")
    let servers = try ["w1", "w2", "w3"].map { try drawing.tile("asg.\($0)") }
    let distances = servers.map { [abs($0.midX - lb.midX), abs($0.midY - lb.midY)].max()! }
    #expect(servers.allSatisfy { $0.midX == servers[0].midX || $0.midY == servers[0].midY })
    #expect(distances.max()! - distances.min()! < 1)
  }

  @Test(
    "Siblings keep the file's order where nothing speaks against it", arguments: ["down", "right"])
  func fileOrder(_ direction: String) throws {
    let drawing = try Drawing(
      """
      direction: \(direction)
      components:
        lb: alb
        web: { type: tier, components: { w1: ec2, w2: ec2, w3: ec2 } }
        app: { type: tier, components: { a1: ec2, a2: ec2 } }
      flows:
        - lb -> w1, w2, w3
        - w1, w2, w3 -> a1, a2
      """)
    let places = try ["web.w1", "web.w2", "web.w3"].map { path in
      let tile = try drawing.tile(path)
      return direction == "down" ? tile.midX : tile.midY
    }
    #expect(places == places.sorted())
  }

  @Test("A main flow from outside is kept a straight way past what stands before its end")
  func outerWay() throws {
    let drawing = try Drawing(
      """
      direction: right
      components:
        gateway: { type: server, label: Edge gateway }
        region:
          type: region
          components:
            firmware: { type: s3, label: Firmware }
            jobs: { type: lambda, label: OTA jobs }
            core: { type: iot-core, label: IoT Core }
            rules: { type: eventbridge, label: Rules }
            stream: { type: kinesis, label: Kinesis }
      flows:
        - gateway -> core: MQTT
        - firmware -> jobs -> core
        - core -> rules -> stream
      """)
    let row = try drawing.tile("gateway").midY
    #expect(try drawing.line("gateway", "region.core").count == 2)
    #expect(try drawing.tile("region.core").midY == row)
  }

  @Test("A layout is the same on any number of threads")
  func threads() throws {
    let zones = """
      components:
        lb: alb
        vpc:
          type: vpc
          components:
            az: { type: az, repeat: [a, b, c], components: { web: ec2, app: ecs, db: rds } }
        logs: s3
      flows:
        - lb -> az-*.web
        - az-*.web -> az-*.app -> az-*.db
        - az-*.app -> logs
      """
    let design = try #require(readDesign(zones).0)
    let one = try layOut(design, options: LayoutOptions(threads: 1))
    for threads in [2, 3, 4] {
      #expect(try layOut(design, options: LayoutOptions(threads: threads)) == one)
    }
  }
}
