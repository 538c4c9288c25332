import ArchdrawGeometry
import ArchdrawModel

/// Where the children of one group stand across its flows: in the order of their columns, so that as many
/// flows as possible run straight between the places where they really end.
///
/// The auxiliary network simplex of Gansner et al. (1993), section 4.2, minimising
/// `Σ w·|(y_u + o_u) − (y_v + o_v)|` with `o` the offset of the real end inside the child.
struct Alignment {
  let context: LayoutContext
  let arrangement: Arrangement
  let group: Int
  /// The axis the flows run along; the coordinates found are those of the other one.
  let axis: Axis

  /// The pull of some flows between two items of the columns, by number: their ends' offsets and their
  /// weight.
  struct Term: Equatable {
    var from: Int
    var to: Int
    var fromOffset: Int
    var toOffset: Int
    var weight: Int
  }

  /// The start of each child, stretched, across the flow, by node; children in no column have no entry of
  /// meaning. The columns hold passages too: straight ways that long flows are kept free.
  func positions(_ columns: Ranks) -> [Double] {
    let columns = columns.map { $0.filter { !context.isPassage($0) || isTied($0, columns) } }
    let items = columns.flatMap { $0 }
    var number = [Int](
      repeating: -1, count: context.tree.nodes.count + context.levels[group].passages.count)
    for (index, item) in items.enumerated() { number[item] = index }
    let terms = terms(number)
    let pitch = leafPitch(columns)
    let separation = { (a: Int, b: Int) in
      self.separation(a, b, pitch: pitch[a] == pitch[b] ? pitch[a] : nil)
    }
    var edges: [NetworkSimplex.Edge] = []
    for column in columns {
      for (a, b) in zip(column, column.dropFirst()) {
        edges.append(
          .init(tail: number[a], head: number[b], length: separation(a, b), weight: 0))
      }
    }
    var nodeCount = items.count
    for term in terms {
      let most = max(term.fromOffset, term.toOffset)
      edges.append(
        .init(
          tail: nodeCount, head: term.from, length: most - term.fromOffset, weight: term.weight))
      edges.append(
        .init(tail: nodeCount, head: term.to, length: most - term.toOffset, weight: term.weight))
      nodeCount += 1
    }
    let solved = NetworkSimplex.solve(nodeCount: nodeCount, edges: edges)
    var starts = Array(solved.prefix(items.count))
    Centering(
      columns: columns.map { $0.map { number[$0] } },
      separation: { separation(items[$0], items[$1]) }, terms: terms,
      isPassage: items.map(context.isPassage)
    ).center(&starts)
    var positions = [Double](repeating: 0, count: context.tree.nodes.count)
    for (index, item) in items.enumerated() where !context.isPassage(item) {
      positions[item] = Double(starts[index])
    }
    return positions
  }

  private func passage(_ item: Int) -> LevelRanking.Level.Passage {
    context.levels[group].passages[item - context.tree.nodes.count]
  }

  /// Whether the ends of a passage's flows stand in the columns, or outside.
  private func isTied(_ item: Int, _ columns: Ranks) -> Bool {
    let passage = passage(item)
    return [passage.from, passage.to].allSatisfy { end in
      end.map { end in columns.contains { $0.contains(end) } } ?? true
    }
  }

  /// Between two components of a column: room for an arrow and its label where a flow joins them.
  private func leafGap(_ a: Int, _ b: Int) -> Double {
    let isJoined = context.onlyNeighbour[a] == b || context.onlyNeighbour[b] == a
    guard isJoined else {
      return axis == .horizontal ? Metrics.siblingGap : Metrics.siblingGapDown
    }
    let labels = context.lifted.edges[group]
      .filter { ($0.from, $0.to) == (a, b) || ($0.from, $0.to) == (b, a) }
      .compactMap { context.sizes.flowLabelSizes[$0.flow] }
    if axis == .horizontal {
      return max(Metrics.joinedGap, (labels.map(\.height).max() ?? 0) + 24)
    }
    return max(Metrics.joinedGap, (labels.map(\.width).max() ?? 0) + Metrics.labelSlack)
  }

  /// By node: the distance of icons in long columns of nothing but components. It is one for the whole
  /// group, so that such columns are even and line up with each other.
  private func leafPitch(_ columns: Ranks) -> [Double?] {
    var pitch = [Double?](
      repeating: nil, count: context.tree.nodes.count + context.levels[group].passages.count)
    let even = columns.filter { $0.count > 2 && $0.allSatisfy(context.isLeaf) }
    let most = even.flatMap { column in
      zip(column, column.dropFirst()).map { a, b in
        Double(separation(a, b, pitch: nil)) - arrangement.anchor[a][axis.other]
          + arrangement.anchor[b][axis.other]
      }
    }.max()
    for item in even.joined() { pitch[item] = most }
    return pitch
  }

  /// From the start of one child to the earliest start of the next in its column.
  private func separation(_ a: Int, _ b: Int, pitch: Double?) -> Int {
    if let pitch {
      return Int(
        (pitch + arrangement.anchor[a][axis.other] - arrangement.anchor[b][axis.other])
          .rounded(.up))
    }
    let isPassage = (context.isPassage(a), context.isPassage(b))
    if isPassage == (true, true) { return Int(Metrics.netGap) }
    let gap =
      if isPassage.0 || isPassage.1 {
        Metrics.passageGap
      } else if context.isLeaf(a) && context.isLeaf(b) {
        leafGap(a, b)
      } else {
        Metrics.besideFrameGap + 4
      }
    guard !isPassage.0 else { return Int((gap * context.spread).rounded(.up)) }
    let reach = arrangement.stretch[a].reach(axis.other)
    let size = arrangement.size[a][axis.other] + reach.before + reach.after
    return Int((size + gap * context.spread).rounded(.up))
  }

  /// Flows from one end into twins of one template, or from twins into one end, pull as one, to their
  /// median. Further terms of the same pair weigh less, which breaks ties towards exactly straight.
  private func terms(_ number: [Int]) -> [Term] {
    var bundles: [Bundle] = []
    var bundleOf: [BundleKey: Int] = [:]
    for fromOneEnd in [true, false] {
      let edges =
        fromOneEnd ? pullingEdges(number) : bundles.filter { $0.edges.count == 1 }.flatMap(\.edges)
      if !fromOneEnd { bundles.removeAll { $0.edges.count == 1 } }
      bundleOf = [:]
      for edge in edges {
        let key = key(edge, fromOneEnd: fromOneEnd)
        if let index = bundleOf[key] {
          bundles[index].edges.append(edge)
        } else {
          bundleOf[key] = bundles.count
          bundles.append(Bundle(edges: [edge]))
        }
      }
    }
    var seen: [PairKey: Int] = [:]
    var terms: [Term] = []
    for bundle in bundles {
      let first = bundle.edges[0]
      let pair = PairKey(min(first.from!, first.to!), max(first.from!, first.to!))
      let earlier = seen[pair, default: 0]
      seen[pair] = earlier + 1
      let weight = bundle.edges.reduce(0.0) { sum, edge in
        let kind = context.design.flows[edge.flow].kind
        return sum + Self.weight(kind) * (context.isMain[edge.flow] ? 1.3 : 1)
      }
      let term = Term(
        from: number[first.from!], to: number[first.to!],
        fromOffset: median(bundle.edges.map { offset($0, from: true) }),
        toOffset: median(bundle.edges.map { offset($0, from: false) }),
        weight: max(1, Int((10 * weight / (1 + 0.2 * Double(earlier))).rounded())))
      terms += earlier == 0 ? split(term, first, number) : [term]
    }
    return terms + outerTerms(number)
  }

  /// What pulls main flows that come from outside, or go there, straight through the ranks they pass.
  private func outerTerms(_ number: [Int]) -> [Term] {
    let first = context.tree.nodes.count
    var terms: [Term] = []
    for edge in context.lifted.edges[group] where context.isMain[edge.flow] {
      guard (edge.from == nil) != (edge.to == nil), let child = edge.from ?? edge.to,
        number[child] >= 0
      else { continue }
      let ways = context.levels[group].passages.enumerated().filter {
        ($0.element.from, $0.element.to) == (edge.from, edge.to) && number[first + $0.offset] >= 0
      }.sorted { $0.element.place < $1.element.place }.map { number[first + $0.offset] }
      guard !ways.isEmpty, !terms.contains(where: { $0.from == ways[0] || $0.to == ways[0] }) else {
        continue
      }
      let weight = Int(13 * Self.weight(context.design.flows[edge.flow].kind))
      let port = offset(edge, from: edge.from != nil)
      let stops =
        edge.from == nil
        ? ways.map { ($0, 0) } + [(number[child], port)]
        : [(number[child], port)] + ways.map { ($0, 0) }
      terms += zip(stops, stops.dropFirst()).map { a, b in
        Term(from: a.0, to: b.0, fromOffset: a.1, toOffset: b.1, weight: weight)
      }
    }
    return terms
  }

  /// A pull over several columns, led through the passages that are kept for it.
  private func split(_ term: Term, _ edge: LiftedFlows.Edge, _ number: [Int]) -> [Term] {
    let first = context.tree.nodes.count
    let passages = context.levels[group].passages
    let ways = passages.indices.filter { index in
      let passage = passages[index]
      return number[first + index] >= 0
        && ((passage.from, passage.to) == (edge.from!, edge.to!)
          || (passage.from, passage.to) == (edge.to!, edge.from!))
    }
    guard !ways.isEmpty else { return [term] }
    let isForward = passages[ways[0]].from == edge.from!
    let order = ways.sorted { passages[$0].place < passages[$1].place }
    var stops = [(item: term.from, offset: term.fromOffset)]
    stops += (isForward ? order : order.reversed()).map { (number[first + $0], 0) }
    stops.append((term.to, term.toOffset))
    return zip(stops, stops.dropFirst()).map { a, b in
      Term(
        from: a.item, to: b.item, fromOffset: a.offset, toOffset: b.offset, weight: term.weight)
    }
  }

  private struct Bundle { var edges: [LiftedFlows.Edge] }

  private struct PairKey: Hashable {
    var a: Int
    var b: Int
    init(_ a: Int, _ b: Int) { (self.a, self.b) = (a, b) }
  }

  private struct BundleKey: Hashable {
    var from: Int
    var to: Int
    var end: LayoutTree.Place
    var others: Int
  }

  private func pullingEdges(_ number: [Int]) -> [LiftedFlows.Edge] {
    context.lifted.edges[group].filter { edge in
      guard let from = edge.from, let to = edge.to, !edge.crossesLanes else { return false }
      return from != to && number[from] >= 0 && number[to] >= 0
    }
  }

  private func key(_ edge: LiftedFlows.Edge, fromOneEnd: Bool) -> BundleKey {
    let one = context.path(of: edge.flow, from: fromOneEnd).last!
    let other = context.path(of: edge.flow, from: !fromOneEnd).last!
    return BundleKey(from: edge.from!, to: edge.to!, end: one, others: other.node)
  }

  private func offset(_ edge: LiftedFlows.Edge, from: Bool) -> Int {
    let path = context.path(of: edge.flow, from: from)
    let child = from ? edge.from! : edge.to!
    let depth = path.firstIndex { $0.node == child }!
    let port = arrangement.port(path, below: depth, in: context.tree)[axis.other]
    return Int((port + arrangement.stretch[child].reach(axis.other).before).rounded())
  }

  private func median(_ values: [Int]) -> Int {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  static func weight(_ kind: FlowKind) -> Double {
    switch kind {
    case .sync, .async, .data: 3
    case .control, .blocked: 1.5
    case .replication, .monitoring: 1
    }
  }
}
