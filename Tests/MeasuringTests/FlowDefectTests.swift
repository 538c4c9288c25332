import ArchdrawGeometry
import Testing

@Suite("Defects of flows")
struct FlowDefectTests {
  @Test("A flow keeps out of components and groups that are none of its own")
  func through() {
    var drawing = HandDrawing()
    let group = drawing.group("group", Rect(0, 0, 400, 100))
    let a = drawing.leaf("a", 10, 30, in: group)
    let b = drawing.leaf("b", 600, 30)
    drawing.leaf("c", 420, 30)
    drawing.group("foreign", Rect(500, 0, 80, 100))
    drawing.flow(a, b, [(58, 54), (600, 54)])
    #expect(
      drawing.defects == ["flow_through_component: f1 | c", "flow_through_group: f1 | foreign"])
  }

  @Test("A flow along a frame's border is not in it")
  func alongBorder() {
    var drawing = HandDrawing()
    let a = drawing.leaf("a", 0, 30)
    let b = drawing.leaf("b", 600, 30)
    drawing.group("foreign", Rect(100, 0, 80, 55))
    drawing.flow(a, b, [(48, 54), (600, 54)])
    #expect(drawing.defects == [])
  }

  @Test("A flow may go through a frame of members when one of its ends is a member")
  func throughMembers() {
    var drawing = HandDrawing()
    let a = drawing.leaf("a", 0, 30)
    let b = drawing.leaf("b", 200, 30)
    let c = drawing.leaf("c", 400, 30)
    drawing.group("members", Rect(190, 20, 68, 68), members: [b])
    drawing.flow(a, b, [(48, 54), (200, 54)])
    #expect(drawing.defects == [])
    drawing.flow(a, c, [(24, 30), (24, 24), (424, 24), (424, 30)])
    #expect(drawing.defects == ["flow_through_group: f2 | members"])
  }

  @Test("A flow goes through no text but its own label")
  func throughTexts() {
    var drawing = HandDrawing()
    drawing.group("group", Rect(0, 100, 100, 100), title: Rect(10, 110, 50, 12))
    let a = drawing.leaf("a", 0, 0, label: Rect(0, 52, 48, 12))
    let b = drawing.leaf("b", 200, 0)
    drawing.flow(a, b, [(48, 24), (200, 24)], label: Rect(100, 18, 40, 12))
    #expect(drawing.defects == [])
    drawing.flow(a, b, [(24, 48), (24, 70), (224, 70), (224, 48)])
    #expect(drawing.defects == ["flow_through_label: f2 | component label | a"])
  }

  @Test("An end touches its component or its label, or its group's border")
  func ends() {
    var drawing = HandDrawing()
    let group = drawing.group("group", Rect(300, 0, 200, 100))
    let a = drawing.leaf("a", 0, 0, label: Rect(0, 52, 48, 12))
    drawing.flow(a, group, [(24, 70), (24, 90), (308, 90)])
    #expect(drawing.defects == [])
    #expect(drawing.measurement.endsOnOwnLabel == 1)
    drawing.flow(a, group, [(57, 24), (320, 24)])
    #expect(
      drawing.defects == ["unattached_ends: f2 | a | 9 px", "unattached_ends: f2 | group | 20 px"])
  }
}
