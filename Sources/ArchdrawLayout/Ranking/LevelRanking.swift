import ArchdrawModel

/// Turns the flows that one group sees into ranks of its children.
struct LevelRanking {
  let design: Design
  let tree: LayoutTree
  /// By flow: whether it carries the design's story.
  let isMain: [Bool]

  /// The ranks of one group's children, and the passages of long flows between them.
  struct Level: Sendable {
    /// Children that flows or tiers hold together; those that nothing touches are left out. A number past
    /// the tree's last node is a passage.
    var ranks: Ranks = []
    /// By passage: the children at the ends of the flows that pass, the tail of the ranking first; `nil` for
    /// what comes from outside the group or goes there.
    var passages: [Passage] = []

    struct Passage: Equatable, Sendable {
      var from: Int?
      var to: Int?
      /// Whether one of its ends is outside the group.
      var isOuter: Bool { from == nil || to == nil }
      /// Its place among the passages of the same two children, counted from the tail.
      var place: Int
    }
  }

  /// Ranks the children of `group`.
  func level(of group: Int, edges: [LiftedFlows.Edge]) throws(LayoutError) -> Level {
    let children = tree.nodes[group].children
    let connected = connectedChildren(group, edges, children.map(tierLevel))
    guard connected.count > 1 else { return Level(ranks: connected.map { [$0] }) }
    let graph = graph(connected, edges, levels: connected.map(tierLevel))
    let ranking = try Graphviz.rank(graph)
    let nodeCount = tree.nodes.count
    return Level(
      ranks: ranking.ranks.map { rank in
        rank.map {
          $0 < connected.count ? connected[$0] : nodeCount + $0 - connected.count
        }
      },
      passages: ranking.passages.map { passage in
        switch passage.way {
        case .edge(let index):
          let edge = graph.edges[index]
          return Level.Passage(
            from: connected[edge.from], to: connected[edge.to], place: passage.place)
        case .arrival(let node):
          return Level.Passage(from: nil, to: connected[node], place: passage.place)
        case .departure(let node):
          return Level.Passage(from: connected[node], to: nil, place: passage.place)
        }
      })
  }

  private func connectedChildren(
    _ group: Int, _ edges: [LiftedFlows.Edge], _ levels: [Int?]
  ) -> [Int] {
    let children = tree.nodes[group].children
    var isConnected = [Bool](repeating: false, count: tree.nodes.count)
    for edge in edges {
      if let from = edge.from { isConnected[from] = true }
      if let to = edge.to { isConnected[to] = true }
    }
    let tiers = zip(children, levels).filter { $0.1 != nil }
    if Set(tiers.map { $0.1! }).count > 1 {
      for (child, _) in tiers { isConnected[child] = true }
    }
    return children.filter { isConnected[$0] }
  }

  private func graph(
    _ connected: [Int], _ edges: [LiftedFlows.Edge], levels: [Int?]
  ) -> RankingGraph {
    var number = [Int: Int]()
    for (index, child) in connected.enumerated() { number[child] = index }
    var graph = RankingGraph(
      nodeCount: connected.count, edges: [], arrivals: [:], departures: [:])
    var pull: [Pair: Double] = [:]
    for edge in edges {
      switch (edge.from, edge.to) {
      case (let from?, let to?):
        guard var a = number[from], var b = number[to] else { continue }
        // A flow against the order of the tiers (egress through NAT) is turned round.
        if let la = levels[a], let lb = levels[b], la > lb { swap(&a, &b) }
        pull[Pair(a, b), default: 0] += weight(of: design.flows[edge.flow].kind)
      case (nil, let to?):
        graph.arrivals[number[to]!, default: 0] += 1
        if isMain[edge.flow] { graph.keptArrivals.insert(number[to]!) }
      case (let from?, nil):
        graph.departures[number[from]!, default: 0] += 1
        if isMain[edge.flow] { graph.keptDepartures.insert(number[from]!) }
      case (nil, nil): break
      }
    }
    for (pair, weight) in tierHints(levels) { pull[pair, default: 0] += weight }
    graph.edges = pull.keys.sorted().compactMap { pair in
      let back = pull[Pair(pair.b, pair.a)] ?? 0
      let weight = pull[pair]!
      // Of two opposite pulls the stronger decides the order; a tie goes to the file's order.
      guard weight > back || (weight == back && pair.a < pair.b) else { return nil }
      return RankingGraph.Edge(
        from: pair.a, to: pair.b, weight: Int((2 * (weight + back)).rounded()))
    }
    thinOut(&graph)
    return graph
  }

  /// Of very many edges keeps the heaviest, and of those the ones between neighbours in the file: an order
  /// that pleases them is as good as any, and Graphviz finds it in a fraction of the time.
  private func thinOut(_ graph: inout RankingGraph) {
    let most = 600
    guard graph.edges.count > most else { return }
    let kept = graph.edges.indices.sorted { a, b in
      let (one, other) = (graph.edges[a], graph.edges[b])
      return (-one.weight, abs(one.from - one.to), a) < (
        -other.weight, abs(other.from - other.to), b
      )
    }.prefix(most).sorted()
    graph.edges = kept.map { graph.edges[$0] }
  }

  private struct Pair: Hashable, Comparable {
    var a: Int
    var b: Int

    init(_ a: Int, _ b: Int) {
      self.a = a
      self.b = b
    }

    static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) }
  }

  /// Edges between consecutive levels of the tiers.
  private func tierHints(_ levels: [Int?]) -> [(Pair, Double)] {
    let present = Set(levels.compactMap { $0 }).sorted()
    var hints: [(Pair, Double)] = []
    for (low, high) in zip(present, present.dropFirst()) {
      for a in levels.indices where levels[a] == low {
        for b in levels.indices where levels[b] == high { hints.append((Pair(a, b), 1)) }
      }
    }
    return hints
  }

  private func weight(of kind: FlowKind) -> Double {
    switch kind {
    case .sync, .async, .data: 3
    case .control, .blocked: 1.5
    case .replication, .monitoring: 1
    }
  }

  /// Public or web before app before data, for frames that bear a tier or are public subnets.
  private func tierLevel(_ node: Int) -> Int? {
    guard let id = tree.nodes[node].representative, design[id].isGroup else { return nil }
    switch design[id].tier?.lowercased() {
    case "public", "web", "edge", "dmz", "ingress", "presentation", "frontend": return 0
    case "app", "application", "api", "service", "backend", "logic", "compute", "private": return 1
    case "data", "db", "database", "storage", "cache", "persistence": return 2
    case nil: return design[id].typeID == "public-subnet" ? 0 : nil
    default: return nil
    }
  }
}
