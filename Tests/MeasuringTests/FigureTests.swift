import ArchdrawGeometry
import Measuring
import Testing

@Suite("Figures of a drawing")
struct FigureTests {
  /// Two flows between four components of their own, through the given points.
  private func drawing(
    _ first: [(Double, Double)], _ second: [(Double, Double)]
  ) -> Measurement {
    var drawing = HandDrawing()
    let ids = ["a", "b", "c", "d"].map { drawing.leaf($0, 900, 900) }
    drawing.flow(ids[0], ids[1], first)
    drawing.flow(ids[2], ids[3], second)
    return drawing.measurement
  }

  @Test("Flows that change sides cross, flows that touch do not")
  func crossings() {
    let line = [(0.0, 100.0), (200.0, 100.0)]
    #expect(drawing(line, [(100, 0), (100, 200)]).crossings.map(\.point) == [Point(100, 100)])
    #expect(drawing(line, [(100, 0), (100, 100)]).crossings.isEmpty)
    #expect(drawing(line, [(50, 0), (100, 100), (150, 0)]).crossings.isEmpty)
  }

  @Test("Flows on top of each other overlap and do not cross there")
  func overlap() {
    let measurement = drawing([(0, 100), (200, 100)], [(50, 100), (120, 100)])
    #expect(measurement.crossings.isEmpty)
    #expect(measurement.overlapLength == 70)
  }

  @Test("A rounded corner is one bend")
  func bends() {
    let measurement = drawing([(0, 0), (100, 0), (100, 100)], [(0, 200), (100, 200)])
    #expect(abs(measurement.bendsPerFlow - 0.5) < 0.01)
  }

  @Test("A label further than 16 px from its flow is detached")
  func detached() {
    var drawing = HandDrawing()
    let a = drawing.leaf("a", 0, 0)
    let b = drawing.leaf("b", 300, 0)
    drawing.flow(a, b, [(48, 24), (300, 24)], label: Rect(100, 40, 50, 12))
    #expect(drawing.measurement.detachedFlowLabels == 0)
    drawing.flow(a, b, [(48, 30), (300, 30)], label: Rect(100, 47, 50, 12))
    #expect(drawing.measurement.detachedFlowLabels == 1)
  }

  @Test("Text is measured where the drawing fills 1600x900")
  func textSize() {
    var drawing = HandDrawing()
    drawing.leaf("a", 0, 0, label: Rect(0, 52, 48, 12))
    #expect(drawing.measurement.minTextAt1600x900 == 24)
    #expect(drawing.measurement.aspectDistance < 1e-9)
  }
}
