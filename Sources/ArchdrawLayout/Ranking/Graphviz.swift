internal import CGraphviz
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Graphviz's ranking and ordering, and nothing more of it.
///
/// libgvc keeps global state and is not thread-safe, not even for reading: one ranking at a time in a
/// process, which `rank` itself sees to.
enum Graphviz {
  private static let lock = Mutex(())

  /// The ranks that `dot` gives a graph of equal nodes, stopped after its second phase: ranks and
  /// orders are then as the whole run would leave them, and coordinates are never computed.
  static func rank(_ graph: RankingGraph) throws(LayoutError) -> Ranking {
    try lock.withLock { _ throws(LayoutError) in
      guard let context = Context.shared.pointer else { throw LayoutError.graphvizMissing }
      Context.shared.skipHarmfulMarks()
      return try rank(graph, context)
    }
  }

  private static func rank(
    _ graph: RankingGraph, _ context: OpaquePointer
  ) throws(LayoutError) -> Ranking {
    guard let root = archdraw_open_digraph("g") else { throw LayoutError.graphvizMissing }
    defer { agclose(root) }
    let settings = [
      ("rankdir", "TB"), ("splines", "none"), ("phase", "2"), ("label", ""),
    ]
    for (name, value) in settings { archdraw_set(root, name, value) }
    if graph.edges.count > 150 {
      let limit = graph.edges.count > 400 ? ".05" : ".3"
      for (name, value) in [("nslimit", "2"), ("nslimit1", "2"), ("mclimit", limit)] {
        archdraw_set(root, name, value)
      }
    }
    let nodes = (0..<graph.nodeCount).map { addNode("n\($0)", to: root) }
    let edges = graph.edges.map { edge in
      addEdge(nodes[edge.from], nodes[edge.to], weight: edge.weight, in: root)
    }
    var ways = edges.enumerated().map { (way: Ranking.Way.edge($0), edge: $1) }
    addGhost("source", graph.arrivals, nodes, in: root) { ghost, node, weight in
      let edge = addEdge(ghost, nodes[node], weight: weight, in: root)
      if graph.keptArrivals.contains(node) { ways.append((.arrival(node), edge)) }
    }
    addGhost("sink", graph.departures, nodes, in: root) { ghost, node, weight in
      let edge = addEdge(nodes[node], ghost, weight: weight, in: root)
      if graph.keptDepartures.contains(node) { ways.append((.departure(node), edge)) }
    }
    guard gvLayout(context, root, "dot") == 0 else { throw LayoutError.graphvizFailed }
    defer { gvFreeLayout(context, root) }
    return collect(nodes, ways)
  }

  /// A node for the outside, kept at the first or the last rank.
  private static func addGhost(
    _ rank: String, _ counts: [Int: Int], _ nodes: [UnsafeMutablePointer<Agnode_t>?],
    in root: UnsafeMutablePointer<Agraph_t>,
    connect: (UnsafeMutablePointer<Agnode_t>?, Int, Int) -> Void
  ) {
    guard !counts.isEmpty, let subgraph = archdraw_add_subgraph(root, rank) else { return }
    archdraw_set(subgraph, "rank", rank)
    let ghost = addNode(rank, to: subgraph)
    for (node, count) in counts.sorted(by: { $0.key < $1.key }) {
      connect(ghost, node, count)
    }
  }

  private static func addNode(
    _ name: String, to graph: UnsafeMutablePointer<Agraph_t>
  ) -> UnsafeMutablePointer<Agnode_t>? {
    guard let node = archdraw_add_node(graph, name) else { return nil }
    let settings = [("fixedsize", "true"), ("width", "1"), ("height", "1"), ("label", "")]
    for (name, value) in settings { archdraw_set(node, name, value) }
    return node
  }

  private static func addEdge(
    _ tail: UnsafeMutablePointer<Agnode_t>?, _ head: UnsafeMutablePointer<Agnode_t>?, weight: Int,
    in root: UnsafeMutablePointer<Agraph_t>
  ) -> UnsafeMutablePointer<Agedge_t>? {
    guard let edge = archdraw_add_edge(root, tail, head) else { return nil }
    archdraw_set(edge, "weight", String(weight))
    return edge
  }

  private static func collect(
    _ nodes: [UnsafeMutablePointer<Agnode_t>?],
    _ ways: [(way: Ranking.Way, edge: UnsafeMutablePointer<Agedge_t>?)]
  ) -> Ranking {
    var placed = nodes.enumerated().map { index, node in
      (
        rank: Int(archdraw_node_rank(node)), order: Int(archdraw_node_order(node)), number: index
      )
    }
    var passages: [Ranking.Passage] = []
    var seen: Set<UnsafeMutablePointer<Agnode_t>> = []
    // Where most edges are long, no way can be kept free for each.
    let links = ways.map { virtualNodes(of: $0.edge) }
    let areFew = links.reduce(0) { $0 + $1.count } <= 4 * nodes.count + 40
    for (index, virtual) in links.enumerated() where areFew {
      for (place, node) in virtual.enumerated() where seen.insert(node).inserted {
        placed.append(
          (
            Int(archdraw_node_rank(node)), Int(archdraw_node_order(node)),
            nodes.count + passages.count
          ))
        passages.append(Ranking.Passage(way: ways[index].way, place: place))
      }
    }
    placed.sort { ($0.rank, $0.order, $0.number) < ($1.rank, $1.order, $1.number) }
    var ranks: Ranks = []
    var last: Int?
    for (rank, _, number) in placed {
      if rank != last { ranks.append([]) }
      ranks[ranks.count - 1].append(number)
      last = rank
    }
    return Ranking(ranks: ranks, passages: passages)
  }

  /// The virtual nodes that stand for an edge in the ranks between its ends, in their order.
  private static func virtualNodes(
    of edge: UnsafeMutablePointer<Agedge_t>?
  ) -> [UnsafeMutablePointer<Agnode_t>] {
    var nodes: [UnsafeMutablePointer<Agnode_t>] = []
    var link = edge.flatMap { archdraw_first_link($0) }
    while let current = link, let head = archdraw_link_head(current),
      archdraw_is_virtual(head) != 0
    {
      nodes.append(head)
      link = archdraw_next_link(head)
    }
    return nodes
  }

  /// The one context of the process. Starting it with the dot plugin alone takes less than half the time
  /// that `gvContext` takes to read its configuration and load everything.
  private struct Context: @unchecked Sendable {
    static let shared = Context()
    let pointer: OpaquePointer?
    /// dot's function of that name, if the plugin lets it be called.
    private let decompose: UnsafeMutableRawPointer?

    init() {
      if let (context, decompose) = Self.startPlugin() {
        (pointer, self.decompose) = (context, decompose)
      } else {
        (pointer, decompose) = (gvContext(), nil)
      }
    }

    /// Keeps Graphviz 2.42 from corrupting memory in every hundredth layout or so. `decompose` marks the
    /// nodes it has seen with a number of 8 bits, one more at each of its two or three calls a layout, and
    /// those it has yet to see with the number above. At 255 that is 0, like the nodes it knows nothing of,
    /// some of which then stay behind with edges that are freed.
    func skipHarmfulMarks() {
      guard let decompose else { return }
      var calls = 0
      while calls < 8, archdraw_next_mark(decompose) >= 250 { calls += 1 }
    }

    private static func startPlugin() -> (OpaquePointer, decompose: UnsafeMutableRawPointer?)? {
      guard let folder = libraryFolder() else { return nil }
      for name in pluginNames {
        guard
          let handle = dlopen("\(folder)/graphviz/\(name)", RTLD_NOW),
          let symbol = dlsym(handle, "gvplugin_dot_layout_LTX_library"),
          let context = gvContextPlugins(nil, 0)
        else { continue }
        gvAddLibrary(context, symbol.assumingMemoryBound(to: gvplugin_library_t.self))
        return (context, dlsym(handle, "decompose"))
      }
      return nil
    }

    private static let pluginNames = [
      "libgvplugin_dot_layout.so.6", "libgvplugin_dot_layout.so.8",
      "libgvplugin_dot_layout.6.dylib", "libgvplugin_dot_layout.8.dylib",
    ]

    /// Where libgvc was loaded from; its plugins stand in a folder beside it.
    private static func libraryFolder() -> String? {
      guard let name = archdraw_graphviz_library() else { return nil }
      let path = String(cString: name)
      guard let slash = path.lastIndex(of: "/") else { return nil }
      return String(path[..<slash])
    }
  }
}
