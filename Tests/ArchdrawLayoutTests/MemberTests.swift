import ArchdrawDiagnostics
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawReading
import Testing

@testable import ArchdrawLayout

@Suite("Frames of members")
struct MemberTests {
  private static let zones = """
    components:
      vpc:
        type: vpc
        components:
          az:
            type: az
            label: Zone {}
            repeat: [a, b]
            components:
              app: { type: private-subnet, label: App subnet, components: { web: { type: ec2, label: Web } } }
              data: { type: private-subnet, label: Data subnet, components: { db: { type: rds, label: DB } } }
          group: { type: auto-scaling-group, label: ASG, members: [az-*.web] }
    flows:
      - az-*.web -> az-*.db
    """

  private static let neighbours = """
    components:
      users: users
      subnet:
        type: private-subnet
        components:
          web: { type: ec2, label: Web }
          cache: { type: elasticache, label: Cache }
          api: { type: ec2, label: API }
          jobs: { type: ec2, label: Jobs }
          group: { type: auto-scaling-group, members: [web, jobs] }
    flows:
      - users -> web -> cache
      - web -> api -> jobs
    """

  @Test("They hold their members and nothing else", arguments: [zones, neighbours])
  func holdNothingElse(_ text: String) throws {
    let (design, placement) = try draw(text)
    let frame = try #require(placement.groups.first { design[$0.element].members != nil })
    let members = try #require(design[frame.element].members)
    for component in placement.components {
      let isMember = members.contains(component.element)
      #expect(
        frame.frame.contains(component.frame) == isMember, "\(design[component.element].path)")
      #expect(frame.frame.intersects(component.frame) == isMember)
    }
    #expect(placement.warnings.isEmpty)
  }

  @Test("Their sides strike through no title and no badge")
  func passTitles() throws {
    let (design, placement) = try draw(Self.zones)
    let frame = try #require(placement.groups.first { design[$0.element].members != nil }).frame
    for group in placement.groups where design[group.element].members == nil {
      for text in [group.title?.frame, group.badge] {
        guard let text else { continue }
        for side in [frame.minX, frame.maxX] where text.minY < frame.maxY && text.maxY > frame.minY
        {
          #expect(side < text.minX || side > text.maxX, "\(design[group.element].path)")
        }
      }
    }
  }

  private func draw(_ text: String) throws -> (Design, Placement) {
    let design = try #require(readDesign(text).0)
    return (design, try layOut(design))
  }
}
