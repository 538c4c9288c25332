import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawReading
import Testing

@Suite("Copies made by repeat")
struct RepeatTests {
  /// Every copy holds the same: whom their flows join differs.
  static let designs = [
    """
    components:
      users: users
      shop:
        type: team
        repeat: [eu, us, asia]
        components: { web: ec2, queue: sqs, worker: { type: ec2, count: 3 }, db: rds }
      warehouse: redshift
    flows:
      - users -> shop-*.web: HTTPS
      - shop-*.web -> shop-*.queue
      - shop-*.queue -> shop-*.worker
      - shop-*.worker -> shop-*.db
      - shop-us.db -> warehouse: every night
    """,
    """
    components:
      hub: transit-gateway
      log: cloudwatch
      site:
        type: vpc
        label: Site {}
        repeat: [one, two-with-a-long-name, three]
        components:
          gate: { type: internet-gateway, place: border }
          inner: { type: subnet, components: { app: ec2, cache: redis } }
    flows:
      - hub -> site-*.gate
      - site-*.gate -> site-*.app
      - site-one.app, site-three.app -> site-one.cache: read
      - site-three.app -> log: { kind: monitoring }
    """,
    """
    components:
      cloud:
        type: aws-cloud
        components:
          node: { type: cluster, repeat: [a, b, c, d], components: { pod: pod, disk: ebs } }
    """,
  ]

  @Test("Copies are equally large, and what they hold stands alike", arguments: designs.indices)
  func alike(_ index: Int) throws {
    let (read, findings) = readDesign(Self.designs[index])
    let design = try #require(read, "\(findings.map(\.message))")
    let placement = try layOut(design)
    try expectCopiesAlike(design, placement)
  }

  private func expectCopiesAlike(_ design: Design, _ placement: Placement) throws {
    var frames: [String: Rect] = [:]
    for group in placement.groups { frames[design[group.element].path] = group.frame }
    for component in placement.components {
      frames[design[component.element].path] = component.tile
    }
    let copies = design.elements.filter { $0.isGroup && $0.name.contains("-") }.map(\.path)
    let first = try #require(frames[copies[0]])
    for copy in copies {
      let corner = try #require(frames[copy])
      for (path, frame) in frames where path == copy || path.hasPrefix(copy + ".") {
        let twin = try #require(frames[copies[0] + path.dropFirst(copy.count)])
        #expect(twin.offset(corner.x - first.x, corner.y - first.y) == frame, "\(path)")
      }
    }
  }
}
