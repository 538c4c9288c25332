import ArchdrawGeometry
import ArchdrawScene
import Testing

@testable import ArchdrawDrawing

@Suite struct PathDataTests {
  @Test(arguments: [
    ("M1 2L3 4z", "M1,2 L3,4 Z"),
    ("m1,2 3,4 5 6", "M1,2 L4,6 L9,12"),
    ("M0 0h5v-3H1V7", "M0,0 L5,0 L5,-3 L1,-3 L1,7"),
    ("M10 10l5 0zl1 1", "M10,10 L15,10 Z L11,11"),
    ("M0 0c1 2 3 4 5 6s1 1 2 2", "M0,0 C1,2 3,4 5,6 C7,8 6,7 7,8"),
    ("M2 2S4 4 6 6", "M2,2 C2,2 4,4 6,6"),
    ("M0 0Q3 3 6 0", "M0,0 C2,2 4,2 6,0"),
    ("M0 0Q3 3 6 0T12 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0"),
    ("M0 0t6 6", "M0,0 C0,0 2,2 6,6"),
    ("M-.5.5+1e1-2E-1", "M-0.5,0.5 L10,-0.2"),
    ("M0 0A5 5 0 0 1 5 5", "M0,0 C2.76,0 5,2.24 5,5"),
    ("M0 0a5 5 0 015 5", "M0,0 C2.76,0 5,2.24 5,5"),
    ("M0 0a0 5 0 0 1 5 5", "M0,0 L5,5"),
    ("M0 0a5 5 0 0 1 0 0", "M0,0"),
    ("M1 1L2", "M1,1"),
    ("M1 1Lx", "M1,1"),
    ("", ""),
  ])
  func isReadIntoAbsoluteLinesAndCurves(data: String, expected: String) {
    #expect(text(pathCommands(data)) == expected)
  }

  @Test func arcsStayOnTheirEllipse() {
    let commands = pathCommands("M30 10A20 10 30 1 0 40 30")
    let curves = commands.dropFirst()
    #expect(curves.count >= 2)
    guard case .curve(_, _, let end) = curves.last else {
      Issue.record("no curve")
      return
    }
    #expect(end == Point(40, 30))
  }

  @Test func aRadiusThatIsTooSmallGrowsToReachTheEnd() {
    // Half a circle of radius 5, though 1 was asked for.
    #expect(
      text(pathCommands("M0 0A1 1 0 0 1 10 0"))
        == "M0,0 C0,-2.76 2.24,-5 5,-5 C7.76,-5 10,-2.76 10,0")
  }

  private func text(_ commands: [Path.Command]) -> String {
    func p(_ point: Point) -> String { "\(format(point.x)),\(format(point.y))" }
    return commands.map { command in
      switch command {
      case .move(let a): "M\(p(a))"
      case .line(let a): "L\(p(a))"
      case .curve(let a, let b, let c): "C\(p(a)) \(p(b)) \(p(c))"
      case .close: "Z"
      }
    }.joined(separator: " ")
  }
}
