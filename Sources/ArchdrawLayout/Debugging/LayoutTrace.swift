import ArchdrawGeometry
import ArchdrawModel

/// How a layout came about, for people who work on it: in the pixels of its placement.
package struct LayoutTrace: Sendable, Equatable {
  /// A node of the tree in one of its stamps.
  package struct Node: Sendable, Equatable {
    /// Its kind, its name and what the search chose for it.
    package var label: String
    package var frame: Rect
    /// 0 for the root.
    package var depth: Int
  }

  /// A stretch of a grid line that flows may run on; what a frame or a box blocks is left out.
  package struct Track: Sendable, Equatable {
    package var from: Point
    package var to: Point
  }

  package struct Route: Sendable, Equatable {
    /// The flow's number, its bends and its length.
    package var label: String
    package var points: [Point]
  }

  /// Parents before their children, components left out.
  package var nodes: [Node]
  package var tracks: [Track]
  package var routes: [Route]
  /// What the search weighed, a line for each term.
  package var costs: [String]
}

/// Lays a design out and tells how; the placement is the same as that of `layOut`.
///
/// - Throws: `LayoutError` when Graphviz cannot be used.
package func layOutTraced(
  _ design: Design, options: LayoutOptions = LayoutOptions()
) throws(LayoutError) -> (placement: Placement, trace: LayoutTrace) {
  let best = try search(design, options).best()
  let placement = assemble(best, aspect: options.aspect ?? design.aspect)
  return (placement, Tracing(best: best, placement: placement).trace)
}
