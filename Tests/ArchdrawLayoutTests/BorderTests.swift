import ArchdrawModel
import Measuring
import Testing

@testable import ArchdrawLayout

@Suite("Components on a border")
struct BorderTests {
  @Test(
    "A gateway stays astride its frame when the frame is stretched to the size of its neighbour",
    arguments: [Direction.right, .left, .down, .up])
  func stretched(direction: Direction) throws {
    var builder = DesignBuilder()
    let users = builder.leaf("users", "users")
    for name in ["large", "small"] {
      let vpc = builder.group(name, "vpc")
      let gateway = builder.leaf("gateway", "internet-gateway", in: vpc, onBorder: true)
      builder.flow(users, gateway)
      var last = gateway
      for index in 0..<(name == "large" ? 5 : 2) {
        let next = builder.leaf("web\(index)", in: vpc)
        builder.flow(last, next)
        last = next
      }
    }
    let design = builder.design
    let placement = try layOut(design, options: LayoutOptions(direction: direction))
    for component in placement.components where design[component.element].isOnBorder {
      let parent = design[component.element].parent
      let frame = try #require(placement.groups.first { $0.element == parent }).frame
      let center = component.frame.center
      let sides = [frame.minX, frame.maxX].map { abs(center.x - $0) }
      let ends = [frame.minY, frame.maxY].map { abs(center.y - $0) }
      #expect((sides + ends).min()! <= 1)
    }
  }
}
