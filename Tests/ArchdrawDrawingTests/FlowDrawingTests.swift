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
    for node in lines(fan(.async)) {
      #expect(commands(node[0]).first == .move(Point(48, 24)))
    }
  }

  /// What is drawn twice looks thicker, as if it were of another kind.
  @Test func aSharedTrunkIsDrawnOnce() {
    let fan = lines(fan(.sync))
    #expect(
      commands(fan[0][0]) == [.move(Point(48, 24)), .line(Point(140, 24))])
    #expect(isSpare(fan[1][0]) && commands(fan[1][0]).first == .move(Point(48, 24)))
    #expect(!isSpare(fan[1][1]) && commands(fan[1][1]).first == .move(Point(92, 24)))
  }

  @Test func aTrunkIntoOneEndIsDrawnOnce() {
    var sample = Sample(Size(300, 300))
    let a = sample.component("a", "ec2", "", 0, 0)
    let b = sample.component("b", "ec2", "", 0, 100)
    let c = sample.component("c", "rds", "", 148, 0)
    sample.flow(a, c, [(48, 24), (148, 24)])
    sample.flow(b, c, [(48, 124), (100, 124), (100, 24), (148, 24)])
    let joining = lines(sample)[1]
    #expect(isSpare(joining[0]) && end(joining[0]) == Point(140, 24))
    #expect(!isSpare(joining[1]) && end(joining[1]) == Point(108, 24))
  }

  @Test func linesOfTwoKindsAreDrawnWhole() {
    var sample = fan(.sync)
    sample.design.flows[1].kind = .control
    #expect(lines(sample).allSatisfy { !isSpare($0[0]) })
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

  /// Two flows that share their first piece.
  private func fan(_ kind: FlowKind) -> Sample {
    var sample = Sample(Size(300, 300))
    let a = sample.component("a", "sqs", "", 0, 0)
    let b = sample.component("b", "ec2", "", 148, 0)
    let c = sample.component("c", "ec2", "", 148, 100)
    sample.flow(a, b, [(48, 24), (148, 24)], kind)
    sample.flow(a, c, [(48, 24), (100, 24), (100, 124), (148, 124)], kind)
    return sample
  }

  private func isSpare(_ node: Node) -> Bool {
    if case .path(let path) = node { path.isSpare } else { false }
  }

  /// Where a line ends.
  private func end(_ node: Node) -> Point? {
    switch commands(node).last {
    case .move(let point), .line(let point), .curve(_, _, let point): point
    case .close, nil: nil
    }
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
