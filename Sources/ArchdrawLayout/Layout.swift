import ArchdrawModel

/// What the command or a library's caller may ask of a layout beyond the design itself.
package struct LayoutOptions: Sendable, Equatable {
  /// Overrides the design's direction.
  package var direction: Direction?
  /// Overrides the design's target shape.
  package var aspect: Aspect?

  /// No more threads than this; as many as there are cores unless told. The layout is the same with any.
  package var threads: Int?

  package init(direction: Direction? = nil, aspect: Aspect? = nil, threads: Int? = nil) {
    self.direction = direction
    self.aspect = aspect
    self.threads = threads
  }
}

/// Places everything a design has: components, frames, flows, labels, heading and legend.
///
/// - Throws: `LayoutError` when Graphviz cannot be used.
package func layOut(
  _ design: Design, options: LayoutOptions = LayoutOptions()
) throws(LayoutError) -> Placement {
  assemble(try search(design, options).best(), aspect: options.aspect ?? design.aspect)
}

func search(_ design: Design, _ options: LayoutOptions) -> Search {
  var design = design.nestingMembers()
  design.direction = options.direction ?? design.direction
  return Search(
    design: design, sizes: ElementSizes(design: design),
    ratio: (options.aspect ?? design.aspect).ratio, workers: Workers(limit: options.threads))
}

func assemble(_ best: RoutedCandidate, aspect: Aspect) -> Placement {
  PlacementAssembly(
    context: best.candidate.context, components: best.components, groups: best.groups,
    routing: best.routing
  ).placement(aspect: aspect)
}
