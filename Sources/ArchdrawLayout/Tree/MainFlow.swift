import ArchdrawModel

/// The flows that carry a design's story: from each element the one that leads on the farthest. They pull
/// harder, so that the way from the users to the data reads as one line.
struct MainFlow {
  private let design: Design
  /// By element: the flows that leave it.
  private let outgoing: [[Int]]
  /// By element: how many flows the longest way on has; `nil` before it is known.
  private var depths: [Int?]
  private var isOpen: [Bool]

  /// By flow: whether it is one of them.
  static func flags(_ design: Design) -> [Bool] {
    var main = MainFlow(design)
    return design.flows.indices.map { main.isMain($0) }
  }

  private init(_ design: Design) {
    self.design = design
    var outgoing = [[Int]](repeating: [], count: design.elements.count)
    for (index, flow) in design.flows.enumerated() where Self.carriesData(flow) {
      outgoing[flow.from.index].append(index)
    }
    self.outgoing = outgoing
    depths = Array(repeating: nil, count: design.elements.count)
    isOpen = Array(repeating: false, count: design.elements.count)
  }

  private static func carriesData(_ flow: Flow) -> Bool {
    switch flow.kind {
    case .sync, .async, .data: flow.from != flow.to
    case .replication, .monitoring, .control, .blocked: false
    }
  }

  private mutating func isMain(_ index: Int) -> Bool {
    let flow = design.flows[index]
    guard Self.carriesData(flow) else { return false }
    let own = depth(flow.to.index)
    return own > 0
      && outgoing[flow.from.index].allSatisfy { depth(design.flows[$0].to.index) <= own }
  }

  /// The longest way on from an element; a way back into itself counts as none.
  private mutating func depth(_ element: Int) -> Int {
    if let known = depths[element] { return known }
    guard !isOpen[element] else { return 0 }
    isOpen[element] = true
    var longest = 0
    for flow in outgoing[element] {
      longest = max(longest, depth(design.flows[flow].to.index) + 1)
    }
    isOpen[element] = false
    depths[element] = longest
    return longest
  }
}
