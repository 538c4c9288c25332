import ArchdrawGeometry
import Testing

@Suite("Defects of frames")
struct FrameDefectTests {
  @Test("Components may touch, and overlap by no more than one pixel")
  func componentOverlaps() {
    var drawing = HandDrawing()
    drawing.leaf("a", 0, 0)
    drawing.leaf("b", 47, 0)
    #expect(drawing.defects == [])
    drawing.leaf("c", 46, 60)
    drawing.leaf("d", 0, 60)
    #expect(drawing.defects == ["component_overlaps: c | d"])
  }

  @Test("What a group holds stays in it")
  func outside() {
    var drawing = HandDrawing()
    let outer = drawing.group("outer", Rect(0, 0, 200, 200))
    let inner = drawing.group("inner", Rect(100, 10, 102, 100), in: outer)
    drawing.leaf("a", 101, 80, in: inner)
    #expect(
      drawing.defects == [
        "components_outside_group: outer.inner.a | outer.inner",
        "groups_outside_parent: outer.inner | outer",
      ])
  }

  @Test("A component on its group's border may stick out of it, of no other")
  func onBorder() {
    var drawing = HandDrawing()
    let group = drawing.group("group", Rect(0, 0, 100, 100))
    drawing.group("other", Rect(110, 0, 100, 100))
    drawing.leaf("gate", 76, 30, in: group, onBorder: true)
    #expect(drawing.defects == ["components_in_foreign_group: group.gate | other"])
  }

  @Test("Groups overlap only where one holds the other")
  func groups() {
    var drawing = HandDrawing()
    let outer = drawing.group("outer", Rect(0, 0, 200, 200))
    drawing.group("inner", Rect(10, 10, 100, 100), in: outer)
    drawing.group("other", Rect(190, 0, 100, 100))
    #expect(drawing.defects == ["group_overlaps: outer | other"])
  }

  @Test("A frame of members lies across other frames and holds nothing but its members")
  func members() {
    var drawing = HandDrawing()
    let zone = drawing.group("zone", Rect(0, 0, 100, 200))
    let member = drawing.leaf("member", 20, 20, in: zone)
    drawing.leaf("stranger", 20, 120, in: zone)
    drawing.group("members", Rect(10, 10, 200, 68), members: [member])
    #expect(drawing.defects == [])
    drawing.group("too-large", Rect(10, 10, 200, 150), members: [member])
    #expect(drawing.defects == ["components_in_foreign_group: zone.stranger | too-large"])
  }
}
