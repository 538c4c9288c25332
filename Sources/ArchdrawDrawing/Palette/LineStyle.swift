import ArchdrawModel
import ArchdrawScene

extension Palette {
  /// How the line of a flow is drawn. Without colours, `control` is told from `sync` by being thin.
  package func line(_ kind: FlowKind) -> Path.Stroke {
    switch kind {
    case .sync: Path.Stroke(flow, width: 1.5)
    case .async: Path.Stroke(flow, width: 1.5, dash: [6, 4])
    case .data: Path.Stroke(flow, width: 2.5)
    case .replication: Path.Stroke(flow, width: 1.5, dash: [8, 3, 1.5, 3])
    case .monitoring: Path.Stroke(quietLine, width: 1.75, dash: [0.1, 4], cap: .round)
    case .control: Path.Stroke(quietLine, width: theme == .mono ? 0.75 : 1.5)
    case .blocked: Path.Stroke(blocked, width: 1.5)
    }
  }

  /// The colour of a flow's label.
  package func label(_ kind: FlowKind) -> Paint {
    switch kind {
    case .sync, .async, .data, .replication: ink
    case .monitoring, .control: secondary
    case .blocked: blockedLabel
    }
  }
}
