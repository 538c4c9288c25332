import ArchdrawModel

/// Builds the tree of a design.
struct TreeBuilder {
  let design: Design
  /// Whether siblings other than availability zones may become lanes. Lanes help much where they fit and
  /// hurt where they do not, so both trees are tried.
  let mergesSimilarGroups: Bool
  private var nodes: [LayoutTree.Node] = []
  private let similarity: LaneSimilarity
  /// By element: what lanes have in common; `nil` for what can be none. Numbers, since every child is compared
  /// with every other.
  private let sorts: [Int?]

  init(design: Design, mergesSimilarGroups: Bool) {
    self.design = design
    self.mergesSimilarGroups = mergesSimilarGroups
    similarity = LaneSimilarity(design: design)
    var numbers: [String: Int] = [:]
    sorts = design.elements.map { element in
      guard element.isGroup else { return nil }
      let sort = "\(element.typeID) \(element.tier ?? "")"
      let number = numbers[sort] ?? numbers.count
      numbers[sort] = number
      return number
    }
  }

  mutating func build() -> LayoutTree {
    nodes = [LayoutTree.Node(kind: .group, parent: nil, stamps: [nil])]
    addChildren([design.roots.filter { design[$0].members == nil }], to: LayoutTree.root)
    var places = [LayoutTree.Place?](repeating: nil, count: design.elements.count)
    for (index, node) in nodes.enumerated() {
      if case .lanes = node.kind { continue }
      for (stamp, element) in node.stamps.enumerated() {
        if let element { places[element.index] = LayoutTree.Place(node: index, stamp: stamp) }
      }
    }
    return LayoutTree(nodes: nodes, places: places)
  }

  /// Adds the children that the stamps of `parent` hold; `families` has one list for each stamp.
  private mutating func addChildren(_ families: [[ElementID]], to parent: Int) {
    var slots = SlotMatching(design: design).slots(families)
    while !slots.isEmpty {
      let first = slots.removeFirst()
      let lanes = [first] + slots.filter { areLanes(first, $0) }
      if lanes.count > 1 {
        slots.removeAll { lanes.contains($0) }
        addLanes(lanes, to: parent)
      } else {
        addNode(first, to: parent)
      }
    }
  }

  private mutating func append(_ node: LayoutTree.Node) -> Int {
    nodes.append(node)
    if let parent = node.parent { nodes[parent].children.append(nodes.count - 1) }
    return nodes.count - 1
  }

  @discardableResult
  private mutating func addNode(_ stamps: [ElementID?], to parent: Int) -> Int {
    let isGroup = stamps.contains { $0.map { design[$0].isGroup } ?? false }
    let index = append(
      LayoutTree.Node(kind: isGroup ? .group : .leaf, parent: parent, stamps: stamps))
    if isGroup {
      addChildren(stamps.map { $0.map { design[$0].children } ?? [] }, to: index)
    }
    return index
  }

  private mutating func addLanes(_ lanes: [[ElementID?]], to parent: Int) {
    let stampCount = lanes[0].count
    let index = append(
      LayoutTree.Node(
        kind: .lanes(count: lanes.count), parent: parent,
        stamps: Array(repeating: nil, count: stampCount)))
    let stamps = (0..<stampCount).flatMap { stamp in lanes.map { $0[stamp] } }
    addNode(stamps, to: index)
  }

  private func areLanes(_ a: [ElementID?], _ b: [ElementID?]) -> Bool {
    guard
      let first = a.lazy.compactMap({ $0 }).first, let second = b.lazy.compactMap({ $0 }).first,
      let sort = sorts[first.index], sort == sorts[second.index]
    else { return false }
    if design[first].typeID == "az" || areCopies(first, second) { return true }
    return mergesSimilarGroups && similarity.areAlike(first, second)
  }

  /// Whether two groups are copies of one declaration that flows reach; untouched ones stand on shelves.
  private func areCopies(_ a: ElementID, _ b: ElementID) -> Bool {
    guard let copied = design[a].copiedID, copied == design[b].copiedID else { return false }
    return similarity.isReached(a) || similarity.isReached(b)
  }
}
