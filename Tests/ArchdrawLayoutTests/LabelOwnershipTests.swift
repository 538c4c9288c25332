import ArchdrawGeometry
import ArchdrawReading
import Testing

@testable import ArchdrawLayout

@Suite("Whose a label is")
struct LabelOwnershipTests {
  private static let designs = [
    "states": """
    direction: right
    components:
      draft: document
      submitted: { type: step-functions, label: Submitted }
      check: { type: lambda, label: Credit check }
      review: { type: user, label: Manual review }
      approved: { type: service, label: Approved }
      rejected: { type: service, label: Rejected }
      paid: { type: service, label: Paid out }
    flows:
      - draft -> submitted: submit
      - submitted -> check
      - check -> approved: score > 700
      - check -> rejected: score < 500
      - check -> review: otherwise
      - review -> approved: accept
      - review -> rejected: refuse
      - review -> draft: ask for papers
      - rejected -> draft: appeal
      - approved -> paid
      - check -> check: bureau down
    """,
    "orders": """
    components:
      waiting: { type: service, label: Waiting for payment }
      paid: { type: service, label: Paid }
      packing: { type: service, label: Packing }
      shipped: { type: service, label: Shipped }
      cancelled: { type: service, label: Cancelled }
    flows:
      - waiting -> paid -> packing -> shipped
      - waiting -> cancelled: timed out
      - paid -> cancelled: customer
      - packing -> cancelled: out of stock
    """,
  ]

  @Test("No label stands beside a line that another flow shares", arguments: designs.keys.sorted())
  func isItsFlowsAlone(_ name: String) throws {
    let text = try #require(Self.designs[name])
    let design = try #require(readDesign(text).0)
    let flows = try layOut(design).flows
    for (index, flow) in flows.enumerated() {
      guard let label = flow.label?.frame else { continue }
      let nearest = try #require(nearestPoint(to: label.center, on: flow.points))
      for (other, line) in flows.enumerated() where other != index {
        let distance = nearestPoint(to: nearest, on: line.points).map {
          abs($0.x - nearest.x) + abs($0.y - nearest.y)
        }
        #expect(distance ?? .infinity >= 1, "\(flow.label?.text ?? "") on flow \(other)")
      }
    }
  }

  private func nearestPoint(to point: Point, on line: [Point]) -> Point? {
    zip(line, line.dropFirst()).map { a, b in
      Point(
        min(max(point.x, min(a.x, b.x)), max(a.x, b.x)),
        min(max(point.y, min(a.y, b.y)), max(a.y, b.y)))
    }.min { distance($0, point) < distance($1, point) }
  }

  private func distance(_ a: Point, _ b: Point) -> Double { abs(a.x - b.x) + abs(a.y - b.y) }
}
