import ArchdrawModel

extension DesignGenerator {
  /// One component joined to up to 40 others: from it, to it or both.
  mutating func makeHub() {
    let hub = addLeaf()
    let manner = random.roll(3)
    let frame = random.chance(40) ? addGroup() : nil
    for _ in 0..<random.number(3...40) {
      let spoke = addLeaf(in: random.chance(70) ? frame : nil)
      let leaves = manner == 0 || (manner == 2 && random.chance(50))
      if leaves { addFlow(hub, spoke) } else { addFlow(spoke, hub) }
    }
  }

  /// Everyone joined to everyone, 3 to 12 of them.
  mutating func makeComplete() {
    let frame = random.chance(50) ? addGroup() : nil
    var leaves: [ElementID] = []
    for _ in 0..<random.number(3...12) { leaves.append(addLeaf(in: frame)) }
    for (a, b) in leaves.pairs() {
      if random.chance(50) { addFlow(a, b) } else { addFlow(b, a) }
    }
  }

  /// A chain of 2 to 30, some of it in frames; closed, a cycle.
  mutating func makeRing(isClosed: Bool) {
    var leaves: [ElementID] = []
    var frame: ElementID?
    for _ in 0..<random.number(2...30) {
      if random.chance(15) { frame = random.chance(60) ? addGroup() : nil }
      leaves.append(addLeaf(in: frame))
    }
    for (a, b) in zip(leaves, leaves.dropFirst()) { addFlow(a, b) }
    if isClosed { addFlow(leaves[leaves.count - 1], leaves[0]) }
  }

  /// 2 to 5 layers, in frames or not, each joined to the next by many flows.
  mutating func makeLayers() {
    let density = random.pick([20, 50, 100])
    let areFramed = random.chance(50)
    var layers: [[ElementID]] = []
    for _ in 0..<random.number(2...5) {
      let frame = areFramed ? addGroup() : nil
      var layer: [ElementID] = []
      for _ in 0..<random.number(1...5) { layer.append(addLeaf(in: frame)) }
      layers.append(layer)
    }
    for (layer, next) in zip(layers, layers.dropFirst()) {
      for from in layer {
        for to in next where random.chance(density) { addFlow(from, to) }
      }
    }
  }
}
