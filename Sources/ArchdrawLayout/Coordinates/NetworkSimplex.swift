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
  /// The nodes by their postorder numbers; the first entry is unused.
  private var postorder: [Int]
  private var treeEdges: [Int] = []
  /// By edge: its place in `treeEdges`.
  private var treePlace: [Int]
  private var searchStart = 0

  /// Positions for `nodeCount` nodes; the constraints must form no cycle. In a large graph the steps towards
  /// the optimum are few, and the positions but good.
  static func solve(nodeCount: Int, edges: [Edge]) -> [Int] {
    guard nodeCount > 1 else { return Array(repeating: 0, count: nodeCount) }
    let maxPivots = 2_000_000 / (nodeCount + edges.count)
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
    postorder = Array(repeating: 0, count: nodeCount + 1)
    treePlace = Array(repeating: 0, count: edges.count)
    indexIncidence()
  }

  private mutating func run(maxPivots: Int) {
    placeByLongestPath()
    growTightTree()
    for (place, edge) in treeEdges.enumerated() { treePlace[edge] = place }
    low[nodeCount - 1] = 1
    parentEdge[nodeCount - 1] = -1
    number(from: nodeCount - 1)
    for node in postorder.dropFirst().dropLast() { computeCutValue(at: node) }
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

  /// Numbers the tree below `top` in postorder; the root is the last node.
  private mutating func number(from top: Int) {
    var next = low[top]
    var stack: [(node: Int, slot: Int)] = [(top, incidentStart[top])]
    while let (node, slot) = stack.last {
      if slot == incidentStart[node + 1] {
        lim[node] = next
        postorder[next] = node
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

  /// The edge of least slack that crosses the cut the other way, the first of several.
  private func enteringEdge(for leaving: Int) -> Int? {
    let node = child(of: leaving)
    // The subtree below holds the leaving edge's tail or its head; what enters must point the other way.
    let wantsTailInside = edges[leaving].head == node
    var best: (slack: Int, edge: Int)?
    for other in postorder[low[node]...lim[node]] {
      for index in incident[incidentStart[other]..<incidentStart[other + 1]] {
        let edge = edges[index]
        guard !isInTree[index], (edge.tail == other) == wantsTailInside,
          !isInSubtree(wantsTailInside ? edge.head : edge.tail, of: node)
        else { continue }
        let slack = slack(index)
        if best.map({ (slack, index) < $0 }) ?? true { best = (slack, index) }
      }
    }
    return best?.edge
  }

  private mutating func exchange(_ leaving: Int, _ entering: Int) {
    let node = child(of: leaving)
    let slack = slack(entering)
    let edge = edges[entering]
    if slack != 0 {
      let shift = isInSubtree(edge.tail, of: node) ? slack : -slack
      for other in postorder[low[node]...lim[node]] { position[other] += shift }
    }
    let value = cutValue[leaving]
    let top = addCutValue(value, from: edge.tail, upTo: edge.head, pointingUp: true)
    _ = addCutValue(value, from: edge.head, upTo: edge.tail, pointingUp: false)
    cutValue[entering] = -value
    isInTree[leaving] = false
    isInTree[entering] = true
    treePlace[entering] = treePlace[leaving]
    treeEdges[treePlace[entering]] = entering
    number(from: top)
  }

  /// Changes the cut values from `node` to the lowest node that has both it and `other` below it, and gives
  /// that node: only there do they change when an edge enters (Gansner et al., section 2.4).
  private mutating func addCutValue(
    _ value: Int, from node: Int, upTo other: Int, pointingUp: Bool
  ) -> Int {
    var node = node
    while !isInSubtree(other, of: node) {
      let edge = parentEdge[node]
      let pointsUp = edges[edge].tail == node
      cutValue[edge] += pointsUp == pointingUp ? value : -value
      node = pointsUp ? edges[edge].head : edges[edge].tail
    }
    return node
  }
}
