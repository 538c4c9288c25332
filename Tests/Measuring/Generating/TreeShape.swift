import ArchdrawModel

extension DesignGenerator {
  /// Frames in frames, 0 to 8 levels deep, around 1 to 80 components with 0 to 3 flows each.
  mutating func makeTree() {
    let depth = random.skewed(0...8)
    fill(nil, count: random.skewed(1...80), depth: depth)
    let leaves = builder.design.elements.filter { !$0.isGroup }.map(\.id)
    let perLeaf = random.pick([0, 5, 10, 10, 15, 20, 30])
    for _ in 0..<(leaves.count * perLeaf / 10) {
      let from = random.roll(leaves.count)
      // Most flows stay near, as they do in real designs.
      let to =
        random.chance(60)
        ? min(leaves.count - 1, from + random.number(1...4)) : random.roll(leaves.count)
      addFlow(leaves[from], leaves[to])
    }
  }

  private mutating func fill(_ parent: ElementID?, count: Int, depth: Int) {
    var rest = count
    while rest > 0 {
      if depth > 0, random.chance(45) {
        let share = random.number(1...rest)
        let group = addGroup(in: parent)
        fill(group, count: share, depth: depth - 1)
        rest -= share
      } else {
        addLeaf(in: parent)
        rest -= 1
      }
    }
    if depth > 0, random.chance(4) { _ = addGroup(in: parent) }
  }
}
