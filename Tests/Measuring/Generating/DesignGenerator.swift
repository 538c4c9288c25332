import ArchdrawModel

/// Makes odd designs from seeds: what a user could write, rather than what one would. The same seed gives
/// the same design, always.
package struct DesignGenerator {
  var random: SplitMix64
  var builder = DesignBuilder()
  let style: DesignStyle

  /// The design of a seed.
  package static func design(seed: UInt64) -> Design {
    var generator = DesignGenerator(seed: seed)
    generator.makeShape()
    generator.decorate()
    return generator.builder.design.inFileOrder
  }

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    style = DesignStyle(&random)
  }

  private mutating func makeShape() {
    switch random.roll(20) {
    case 0..<9: makeTree()
    case 9..<14: makeZones()
    case 14..<16: makeHub()
    case 16: makeComplete()
    case 17: makeRing(isClosed: true)
    case 18: makeRing(isClosed: false)
    default: makeLayers()
    }
  }

  // MARK: Parts

  /// A component with a name of its own and a type, a label and the like at random.
  @discardableResult
  mutating func addLeaf(in parent: ElementID? = nil) -> ElementID {
    let type = random.pick(Vocabulary.services)
    return builder.leaf(
      "\(type)-\(nextNumber)", type, in: parent, label: label(),
      count: random.chance(style.counts) ? random.number(2...12) : 1,
      step: random.chance(style.elementSteps) ? random.number(1...9) : nil,
      onBorder: parent != nil && random.chance(style.borders))
  }

  mutating func addGroup(in parent: ElementID? = nil) -> ElementID {
    let type = random.pick(Vocabulary.groups)
    return builder.group(
      "\(type)-\(nextNumber)", type, in: parent, label: label(),
      tier: random.chance(15) ? random.pick(["web", "app", "data"]) : nil,
      step: random.chance(style.elementSteps / 2) ? random.number(1...9) : nil,
      direction: random.chance(8) ? random.pick([.right, .down, .left, .up]) : nil)
  }

  mutating func addFlow(_ from: ElementID, _ to: ElementID, kind: FlowKind? = nil) {
    builder.flow(
      from, to, flowLabel(),
      kind: kind ?? (random.chance(style.otherKinds) ? random.pick(FlowKind.allCases) : .sync),
      arrow: random.chance(style.otherArrows) ? random.pick([.both, .none]) : .forward,
      step: random.chance(style.flowSteps) ? random.number(1...20) : nil)
  }

  private var nextNumber: Int { builder.design.elements.count + 1 }

  mutating func label() -> String {
    random.pick(
      random.chance(style.oddLabels) ? Vocabulary.oddLabels : Vocabulary.plainLabels)
  }

  private mutating func flowLabel() -> String? {
    guard random.chance(style.flowLabels) else { return nil }
    return random.pick(
      random.chance(style.oddLabels) ? Vocabulary.oddFlowLabels : Vocabulary.plainFlowLabels)
  }
}
