import ArchdrawGeometry
import Testing

@Suite("Defects of texts")
struct TextDefectTests {
  @Test("Labels of flows lie on no text and on no component")
  func flowLabels() {
    var drawing = HandDrawing()
    let a = drawing.leaf("a", 0, 0, label: Rect(0, 52, 48, 12))
    let b = drawing.leaf("b", 200, 0)
    drawing.flow(a, b, [(48, 24), (200, 24)], label: Rect(40, 50, 100, 12))
    drawing.flow(a, b, [(48, 40), (200, 40)], label: Rect(180, 30, 40, 12))
    #expect(
      drawing.defects == [
        "flow_label_overlaps: component label | a | flow label | f1",
        "flow_label_overlaps: flow label | f2 | b",
      ])
  }

  @Test("No other text lies on a text, on a component or under a foreign frame")
  func otherTexts() {
    var drawing = HandDrawing()
    drawing.group("group", Rect(0, 0, 300, 100), title: Rect(100, 4, 100, 12))
    drawing.group("other", Rect(190, 0, 200, 100), members: nil)
    drawing.leaf("a", 90, 10, label: Rect(90, 62, 48, 12))
    drawing.leaf("b", 20, 120, label: Rect(130, 62, 48, 12))
    #expect(
      drawing.defects.filter { $0.hasPrefix("other") } == [
        "other_label_overlaps: component label | a | component label | b",
        "other_label_overlaps: group label | group | a",
        "other_label_overlaps: group label | group | other",
      ])
  }

  @Test("A title may stand in a frame of members, which may not strike it through")
  func membersAndTitles() {
    var drawing = HandDrawing()
    let zone = drawing.group("zone", Rect(0, 0, 300, 100), title: Rect(100, 4, 100, 12))
    let member = drawing.leaf("member", 120, 40, in: zone)
    drawing.group("around", Rect(90, 0, 150, 100), members: [member])
    #expect(drawing.defects == [])
    drawing.group("across", Rect(110, 0, 70, 100), members: [member])
    #expect(drawing.defects == ["other_label_overlaps: group label | zone | across"])
  }
}
