import ArchdrawGeometry

/// The choices that the search may make for one group.
struct GroupOptions: Hashable, Sendable {
  /// Which way the group's flows run.
  var axis: Axis
  /// Whether they run left or up.
  var isReversed = false
  /// A chain is folded into rows of this many.
  var fold: Int?
  /// The components that no flow touches stand beside the rest, not below it.
  var stripIsBeside = false
  /// Columns of the grid of untouched components; chosen by shape when `nil`.
  var gridColumns: Int?
  /// Rows of components in each untouched frame that holds nothing else, so that all are equally high.
  var rowsOfFrames: Int?
  /// Rows of the shelves that hold untouched groups; chosen by shape when `nil`.
  var shelfRows: Int?
  /// Ranks longer than this are broken into several.
  var wrap: Int?
  /// Half of the last rank's leaves go to the other side of the hub they hang on.
  var splitsHub = false
  /// Lanes stand along the flow instead of across it.
  var lanesAlong = false
  /// Components that stand in the rank of their only neighbour, right beside it.
  var tucked: Set<Int> = []
  /// Whether main flows that come from outside, or go there, are kept a straight way through the ranks they
  /// pass.
  var keepsOuterWays = false
  /// Ranks in another order than Graphviz gave them, by rank: children and passages.
  var orders: [Int: [Int]] = [:]
}
