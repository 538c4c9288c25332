/// Why a checked design could not be laid out: the machine is at fault, never the design.
package enum LayoutError: Error, Sendable, Equatable {
  /// Graphviz's library or its dot plugin could not be started.
  case graphvizMissing
  /// Graphviz refused a graph.
  case graphvizFailed
}
