/// Whole-number positions that keep minimum distances and make the weighted sum of distances least.
///
/// The network simplex method of Gansner, Koutsofios, North and Vo, *A Technique for Drawing Directed
/// Graphs* (IEEE TSE 19, 1993), section 2: a spanning tree of tight edges, cut values, and pivots until no
/// cut value is negative.
struct NetworkSimplex {
  /// `position[head] - position[tail] >= length`, at a cost of `weight` for each pixel of distance.
  struct Edge {
    var tail: Int
    var head: Int
    var length: Int
    var weight: Int
  }

  private let nodeCount: Int
  private var edges: [Edge]
  private var position: [Int]
  /// Edges by their ends, as one array with bounds for each node.
  private var incident: [Int] = []
  private var incidentStart: [Int] = []
  private var isInTree: [Bool]
  private var cutValue: [Int]
  /// The tree edge towards the root, -1 at the root.
  private var parentEdge: [Int]
  /// Postorder numbers: a node's subtree is `low...lim`.
  private var low: [Int]
  private var lim: [Int]
  private var treeEdges: [Int] = []
  private var searchStart = 0

  /// Positions for `nodeCount` nodes; the constraints must form no cycle.
  static func solve(nodeCount: Int, edges: [Edge], maxPivots: Int = 20_000) -> [Int] {
    guard nodeCount > 1 else { return Array(repeating: 0, count: nodeCount) }
    // One more node that all hang from keeps the graph connected and pulls at nothing.
    let root = nodeCount
    let hung = (0..<nodeCount).map { Edge(tail: root, head: $0, length: 0, weight: 0) }
    var simplex = NetworkSimplex(nodeCount: nodeCount + 1, edges: edges + hung)
    simplex.run(maxPivots: maxPivots)
    return Array(simplex.position.prefix(nodeCount))
  }

  private init(nodeCount: Int, edges: [Edge]) {
    self.nodeCount = nodeCount
    self.edges = edges
    position = Array(repeating: 0, count: nodeCount)
    isInTree = Array(repeating: false, count: edges.count)
    cutValue = Array(repeating: 0, count: edges.count)
    parentEdge = Array(repeating: -1, count: nodeCount)
    low = Array(repeating: 0, count: nodeCount)
    lim = Array(repeating: 0, count: nodeCount)
    indexIncidence()
  }

  private mutating func run(maxPivots: Int) {
    placeByLongestPath()
    growTightTree()
    number()
    computeCutValues()
    var pivots = 0
    while pivots < maxPivots, let leaving = leavingEdge() {
      guard let entering = enteringEdge(for: leaving) else { return }
      exchange(leaving, entering)
      pivots += 1
    }
  }

  private mutating func indexIncidence() {
    var counts = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      counts[edge.tail] += 1
      counts[edge.head] += 1
    }
    incidentStart = Array(repeating: 0, count: nodeCount + 1)
    for node in 0..<nodeCount { incidentStart[node + 1] = incidentStart[node] + counts[node] }
    incident = Array(repeating: 0, count: 2 * edges.count)
    var next = incidentStart
    for (index, edge) in edges.enumerated() {
      incident[next[edge.tail]] = index
      next[edge.tail] += 1
      incident[next[edge.head]] = index
      next[edge.head] += 1
    }
  }

  private func slack(_ edge: Int) -> Int {
    position[edges[edge].head] - position[edges[edge].tail] - edges[edge].length
  }

  /// A first solution: every node as low as its constraints let it.
  private mutating func placeByLongestPath() {
    var waiting = [Int](repeating: 0, count: nodeCount)
    for edge in edges { waiting[edge.head] += 1 }
    var ready = (0..<nodeCount).filter { waiting[$0] == 0 }
    while let node = ready.popLast() {
      for slot in incidentStart[node]..<incidentStart[node + 1] {
        let edge = edges[incident[slot]]
        guard edge.tail == node else { continue }
        position[edge.head] = max(position[edge.head], position[node] + edge.length)
        waiting[edge.head] -= 1
        if waiting[edge.head] == 0 { ready.append(edge.head) }
      }
    }
  }

  /// Joins the nodes by edges without slack, moving what is reached so far by the least slack when there is
  /// none left.
  private mutating func growTightTree() {
    var reached = [Bool](repeating: false, count: nodeCount)
    var members: [Int] = []
    func extend(_ simplex: inout NetworkSimplex, from start: Int) {
      var stack = [start]
      reached[start] = true
      members.append(start)
      while let node = stack.popLast() {
        for slot in simplex.incidentStart[node]..<simplex.incidentStart[node + 1] {
          let index = simplex.incident[slot]
          let edge = simplex.edges[index]
          let other = edge.tail == node ? edge.head : edge.tail
          guard !reached[other], simplex.slack(index) == 0 else { continue }
          simplex.isInTree[index] = true
          simplex.treeEdges.append(index)
          reached[other] = true
          members.append(other)
          stack.append(other)
        }
      }
    }
    extend(&self, from: nodeCount - 1)
    while members.count < nodeCount {
      var best = -1
      for index in edges.indices where reached[edges[index].tail] != reached[edges[index].head] {
        if best < 0 || slack(index) < slack(best) { best = index }
      }
      let shift = reached[edges[best].tail] ? slack(best) : -slack(best)
      for node in members { position[node] += shift }
      isInTree[best] = true
      treeEdges.append(best)
      extend(&self, from: reached[edges[best].tail] ? edges[best].head : edges[best].tail)
    }
  }

  /// Numbers the tree in postorder from its root, the last node.
  private mutating func number() {
    var next = 1
    var stack: [(node: Int, slot: Int)] = [(nodeCount - 1, incidentStart[nodeCount - 1])]
    parentEdge[nodeCount - 1] = -1
    low[nodeCount - 1] = next
    while let (node, slot) = stack.last {
      if slot == incidentStart[node + 1] {
        lim[node] = next
        next += 1
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].slot += 1
      let index = incident[slot]
      guard isInTree[index], index != parentEdge[node] else { continue }
      let child = edges[index].tail == node ? edges[index].head : edges[index].tail
      parentEdge[child] = index
      low[child] = next
      stack.append((child, incidentStart[child]))
    }
  }

  private func isInSubtree(_ node: Int, of ancestor: Int) -> Bool {
    low[ancestor] <= lim[node] && lim[node] <= lim[ancestor]
  }

  /// The lower end of a tree edge.
  private func child(of edge: Int) -> Int {
    parentEdge[edges[edge].tail] == edge ? edges[edge].tail : edges[edge].head
  }

  private mutating func computeCutValues() {
    let order = (0..<nodeCount).sorted { lim[$0] < lim[$1] }
    for node in order where parentEdge[node] >= 0 { computeCutValue(at: node) }
  }

  /// The cut value of the edge above `node`, from those of the edges below it.
  private mutating func computeCutValue(at node: Int) {
    let edge = parentEdge[node]
    let pointsUp = edges[edge].tail == node
    var value = 0
    for slot in incidentStart[node]..<incidentStart[node + 1] {
      let index = incident[slot]
      let leaves = edges[index].tail == node
      if index == edge {
        value += edges[index].weight
      } else if isInTree[index] {
        let share = cutValue[index] - edges[index].weight
        value += leaves == pointsUp ? -share : share
      } else {
        value += leaves == pointsUp ? edges[index].weight : -edges[index].weight
      }
    }
    cutValue[edge] = value
  }

  /// A tree edge with a negative cut value, the worst of the next thirty found, searched in turn.
  private mutating func leavingEdge() -> Int? {
    var best: Int?
    var found = 0
    for offset in treeEdges.indices {
      let place = (searchStart + offset) % treeEdges.count
      let edge = treeEdges[place]
      guard cutValue[edge] < 0 else { continue }
      if best == nil || cutValue[edge] < cutValue[best!] { best = edge }
      found += 1
      if found == 30 {
        searchStart = place
        break
      }
    }
    return best
  }

  /// The edge of least slack that crosses the cut the other way.
  private func enteringEdge(for leaving: Int) -> Int? {
    let node = child(of: leaving)
    // The subtree below holds the leaving edge's tail or its head; what enters must point the other way.
    let wantsTailInside = edges[leaving].head == node
    var best: Int?
    var bestSlack = Int.max
    for index in edges.indices where !isInTree[index] {
      let tailInside = isInSubtree(edges[index].tail, of: node)
      guard tailInside == wantsTailInside,
        isInSubtree(edges[index].head, of: node) != tailInside
      else { continue }
      let slack = slack(index)
      if slack < bestSlack {
        best = index
        bestSlack = slack
      }
    }
    return best
  }

  private mutating func exchange(_ leaving: Int, _ entering: Int) {
    let node = child(of: leaving)
    let slack = slack(entering)
    if slack != 0 {
      let shift = isInSubtree(edges[entering].tail, of: node) ? slack : -slack
      for other in 0..<nodeCount where isInSubtree(other, of: node) { position[other] += shift }
    }
    isInTree[leaving] = false
    isInTree[entering] = true
    if let index = treeEdges.firstIndex(of: leaving) { treeEdges[index] = entering }
    number()
    computeCutValues()
  }
}
