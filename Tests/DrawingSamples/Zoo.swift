import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawModel

extension Sample {
  /// One of everything that the web service does not show: all frames, stacks, people, monograms, every
  /// kind of flow, arrows at both ends and at none, halos, discs on lines and on elements.
  package static func zoo() -> Sample {
    var s = Sample(Size(1180, 760))
    s.heading("Zoo: <one> of \"everything\" & more")
    s.frames()
    s.stacks()
    s.kinds()
    return s
  }

  private mutating func frames() {
    let types = [
      "aws-cloud", "account", "ou", "region", "az", "vpc", "public-subnet", "private-subnet",
      "security-group", "auto-scaling-group", "data-center", "office", "cluster", "namespace",
      "team", "tier", "ec2", "eks", "s3", "bedrock",
    ]
    for (i, type) in types.enumerated() {
      let (row, column) = i.quotientAndRemainder(dividingBy: 7)
      let frame = Rect(40 + Double(column) * 160, 96 + Double(row) * 88, 144, 72)
      group(
        type, type, type, frame, note: type == "vpc" ? "A private network" : nil,
        step: type == "region" ? 12 : nil)
    }
  }

  private mutating func stacks() {
    let counts = [
      ("two", "ec2", 2), ("three", "ecs", 3), ("many", "lambda", 128), ("crowd", "users", 3),
    ]
    for (i, (name, type, count)) in counts.enumerated() {
      component(name, type, name, 56 + Double(i) * 112, 400, count: count)
    }
    component("007", "no-such-type", "A monogram", 504, 400, step: 3)
    component("docker", "docker", "컨테이너 🐳", 616, 400, link: "mailto:a@example.com")
    component("ec2.pod", "ec2", "", 80, 290)
  }

  private mutating func kinds() {
    let left = component("left", "sqs", "Left", 56, 560)
    let right = component("right", "sns", "Right", 556, 560)
    for (i, kind) in FlowKind.allCases.enumerated() {
      let y = 520.0 + Double(i) * 28
      let arrow: Flow.Arrow = i == 1 ? .both : i == 2 ? .none : .forward
      flow(
        left, right,
        [
          (104, 584), (124 + Double(i), 584), (124 + Double(i), y), (500, y), (500, 584),
          (556, 584),
        ],
        kind, arrow: arrow, label: (kind.rawValue, 300, y - 8, .middle))
      legendKind(kind, kind.rawValue, 700 + Double(i / 4) * 160, 560 + Double(i % 4) * 22)
    }
    let top = component("top", "kinesis", "Top", 780, 400)
    let bottom = component("bottom", "athena", "Bottom", 1000, 400)
    flow(
      top, bottom, [(828, 424), (1000, 424)], .async, label: ("on the line", 914, 428, .middle),
      step: (7, 870, 424), note: "Says what happens", hasHalo: true)
    flow(top, top, [(804, 400), (804, 380), (850, 380), (850, 412), (828, 412)])
    flow(bottom, top, [(1012, 448), (1012, 452), (820, 452), (820, 448)], .data)
    legendStep(7, "A step of the zoo", 700, 680)
  }
}
