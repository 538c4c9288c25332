import ArchdrawModel

/// Whether two sibling groups are so alike that they read as parallel lanes.
struct LaneSimilarity {
  private let design: Design
  /// The other ends of the flows that end on each element itself. Replication is left out: it joins equals.
  private var neighbours: [[ElementID]]
  /// By element: the types and tiers of its children.
  private let childKinds: [[String]]

  init(design: Design) {
    self.design = design
    childKinds = design.elements.map { element in
      element.children.map { "\(design[$0].typeID) \(design[$0].tier ?? "")" }
    }
    neighbours = Array(repeating: [], count: design.elements.count)
    for flow in design.flows where flow.kind != .replication {
      neighbours[flow.from.index].append(flow.to)
      neighbours[flow.to.index].append(flow.from)
    }
  }

  /// At least 60 % of the children match by type and tier, what they are joined to outside is much the
  /// same (Jaccard index of one half or more), and no flow runs between them: things in series are no
  /// lanes.
  func areAlike(_ a: ElementID, _ b: ElementID) -> Bool {
    let kindsA = childKinds[a.index]
    let kindsB = childKinds[b.index]
    guard !kindsA.isEmpty, !kindsB.isEmpty else { return false }
    var rest = kindsB
    var matched = 0
    for kind in kindsA {
      if let index = rest.firstIndex(of: kind) {
        rest.remove(at: index)
        matched += 1
      }
    }
    guard Double(matched) >= 0.6 * Double(max(kindsA.count, kindsB.count)) else { return false }
    let insideA = subtree(a)
    let insideB = subtree(b)
    let outsideA = Set(insideA.flatMap { neighbours[$0.index] }).subtracting(insideA)
    let outsideB = Set(insideB.flatMap { neighbours[$0.index] }).subtracting(insideB)
    guard outsideA.isDisjoint(with: insideB), outsideB.isDisjoint(with: insideA) else {
      return false
    }
    let union = outsideA.union(outsideB).count
    guard union > 0 else { return false }
    return 2 * outsideA.intersection(outsideB).count >= union
  }

  /// Whether a flow ends on a group or on anything in it.
  func isReached(_ id: ElementID) -> Bool {
    subtree(id).contains { !neighbours[$0.index].isEmpty }
  }

  private func subtree(_ id: ElementID) -> Set<ElementID> {
    var all: Set<ElementID> = [id]
    for child in design[id].children { all.formUnion(subtree(child)) }
    return all
  }
}
