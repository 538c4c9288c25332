import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawModel
import DrawingSamples
import Testing

@testable import ArchdrawDrawing

@Suite struct TextAlternativeTests {
  @Test func saysWhatThereIsAndWhatFlowsWhere() {
    #expect(
      textAlternative(sample(.english).design) == """
        Components: VPC (Web ×2; Orders); Users. \
        Flows: 1. Users to Web: HTTPS; Web to and from Orders; Users to Orders (blocked).
        """)
  }

  @Test func isKoreanForAKoreanDesign() {
    #expect(
      textAlternative(sample(.korean).design) == """
        구성 요소: VPC (Web ×2; Orders); Users. \
        흐름: 1. Users → Web: HTTPS; Web ↔ Orders; Users → Orders (차단).
        """)
  }

  @Test func theDesignsOwnDescriptionComesFirst() {
    var design = sample(.english).design
    design.description = "A shop"
    #expect(textAlternative(design).hasPrefix("A shop. Components: "))
  }

  private func sample(_ language: Language) -> Sample {
    var s = Sample(Size(400, 300), language: language)
    s.group("vpc", "vpc", "VPC", Rect(100, 0, 300, 300))
    let web = s.component("vpc.web", "ec2", "Web", 120, 40, count: 2)
    let db = s.component("vpc.db", "rds", "Orders", 240, 40)
    let users = s.component("users", "users", "Users", 0, 40)
    s.flow(users, web, [(48, 64), (120, 64)], label: ("HTTPS", 80, 57, .middle), step: (1, 60, 50))
    s.flow(web, db, [(168, 64), (240, 64)], arrow: .both)
    s.flow(users, db, [(24, 88), (24, 150), (264, 150), (264, 104)], .blocked)
    return s
  }
}
