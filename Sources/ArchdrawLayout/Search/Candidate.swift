import ArchdrawGeometry
import ArchdrawModel

/// One way to draw a design: a tree, an option for each of its groups, and what came of them.
struct Candidate {
  let context: LayoutContext
  let options: [GroupOptions]
  let frames: Frames
}

/// A candidate with its flows led and its labels placed.
struct RoutedCandidate {
  let candidate: Candidate
  let components: [PlacedComponent]
  let groups: [PlacedGroup]
  let routing: Routing
  let cost: Double

  /// Routes a candidate and weighs the result.
  init(_ candidate: Candidate, model: CostModel) {
    self.candidate = candidate
    let placement = ElementPlacement(context: candidate.context, frames: candidate.frames)
    components = placement.components()
    groups = placement.groups()
    routing = Router().route(
      RoutingSetup(
        context: candidate.context, components: components, groups: groups,
        axis: candidate.options[LayoutTree.root].axis
      ).problem())
    cost = model.full(routing, candidate.frames)
  }

  /// Flows that had to break a rule, and labels that lie on something.
  var defects: Int { routing.cost.violations + routing.cost.labelDefects }
}
