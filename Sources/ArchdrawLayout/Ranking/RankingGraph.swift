/// What is ranked: the children of one group, by number, and the pull between them.
struct RankingGraph: Equatable, Sendable {
  struct Edge: Equatable, Sendable {
    var from: Int
    var to: Int
    var weight: Int
  }

  var nodeCount: Int
  var edges: [Edge]
  /// Nodes that flows arrive at from outside the group, with how many; they want to be early.
  var arrivals: [Int: Int]
  /// Nodes that flows leave the group from, with how many; they want to be late.
  var departures: [Int: Int]
  /// Those of them for which a way through the ranks before, or behind, is to be kept.
  var keptArrivals: Set<Int> = []
  var keptDepartures: Set<Int> = []
}

/// Nodes in ranks, each rank in order.
typealias Ranks = [[Int]]

/// What ranking finds: the nodes in their ranks, and the places where edges over several ranks pass through
/// those between.
struct Ranking: Equatable, Sendable {
  /// Nodes by number; a number of `nodeCount` or more is the passage `number - nodeCount`.
  var ranks: Ranks
  /// By passage: the way it belongs to, and its place among that way's passages.
  var passages: [Passage]

  struct Passage: Equatable, Sendable {
    var way: Way
    var place: Int
  }

  /// What passes through ranks.
  enum Way: Equatable, Sendable {
    case edge(Int)
    /// From outside to a node, and from one to outside.
    case arrival(Int)
    case departure(Int)
  }
}
