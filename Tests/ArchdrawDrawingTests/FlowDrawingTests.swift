import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene
import DrawingSamples
import Testing

@testable import ArchdrawDrawing

@Suite struct FlowDrawingTests {
  @Test func theLineEndsInsideTheHeadAndTheTipOnTheEdge() {
    let nodes = flow([(48, 24), (148, 24)])
    #expect(commands(nodes[0]) == [.move(Point(48, 24)), .line(Point(140, 24))])
    #expect(
      commands(nodes[1]) == [
        .move(Point(147.25, 24)), .line(Point(139, 28)), .line(Point(139, 20)), .close,
      ])
  }

  @Test func bothWaysHasTwoHeadsAndNoneHasNone() {
    #expect(flow([(48, 24), (148, 24)], arrow: .both).count == 3)
    #expect(flow([(48, 24), (148, 24)], arrow: .none).count == 1)
    #expect(
      commands(flow([(48, 24), (148, 24)], arrow: .none)[0])
        == [.move(Point(48, 24)), .line(Point(148, 24))])
  }

  @Test func aBlockedFlowIsCrossedOutInTheMiddle() {
    let nodes = flow([(48, 24), (148, 24)], .blocked)
    #expect(commands(nodes[2]).first == .move(Point(93.5, 19.5)))
  }

  @Test func theCrossGivesWayToALabelOnTheLine() {
    let nodes = flow([(48, 24), (148, 24)], .blocked, label: ("no", 98, 28, .middle))
    #expect(commands(nodes[2]).first == .move(Point(68.5, 19.5)))
  }

  /// Two dashed lines into one end have their dashes in the same places on the piece they share.
  @Test func dashesOfAFanInBeginAtTheHead() {
    let nodes = flow([(48, 24), (148, 24)], .async)
    #expect(commands(nodes[0]) == [.move(Point(140, 24)), .line(Point(48, 24))])
  }

  @Test func dashesOfAFanOutBeginAtTheStart() {
    var sample = Sample(Size(300, 300))
    let a = sample.component("a", "sqs", "", 0, 0)
    let b = sample.component("b", "ec2", "", 148, 0)
    let c = sample.component("c", "ec2", "", 148, 100)
    sample.flow(a, b, [(48, 24), (148, 24)], .async)
    sample.flow(a, c, [(48, 24), (100, 24), (100, 124), (148, 124)], .async)
    for node in lines(sample) {
      #expect(commands(node[0]).first == .move(Point(48, 24)))
    }
  }

  @Test func aHeadTooLargeForItsLineStillPointsTheRightWay() {
    let nodes = flow([(48, 24), (60, 24), (60, 20)])
    #expect(commands(nodes[1]).first == .move(Point(60, 20.75)))
  }

  private func flow(
    _ points: [(Double, Double)], _ kind: FlowKind = .sync, arrow: Flow.Arrow = .forward,
    label: (String, Double, Double, PlacedText.Anchor)? = nil
  ) -> [Node] {
    var sample = Sample(Size(300, 300))
    let a = sample.component("a", "sqs", "", 0, 0)
    let b = sample.component("b", "ec2", "", 148, 0)
    sample.flow(a, b, points, kind, arrow: arrow, label: label)
    return lines(sample)[0]
  }

  /// What the flows are drawn with, without their labels.
  private func lines(_ sample: Sample) -> [[Node]] {
    let scene = draw(sample.design, sample.placement, theme: .light)
    return scene.nodes.compactMap { node in
      guard case .group(let group) = node, group.classes.first == "flow" else { return nil }
      return group.nodes
    }
  }

  private func commands(_ node: Node) -> [Path.Command] {
    if case .path(let path) = node { path.commands } else { [] }
  }
}
