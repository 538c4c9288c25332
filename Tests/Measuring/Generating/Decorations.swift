import ArchdrawModel

extension DesignGenerator {
  /// What may befall a design of any shape: odd flows, frames of `members`, headings, directions.
  mutating func decorate() {
    for flow in builder.design.flows {
      if random.chance(style.groupEnds) { joinGroups(of: flow) }
      if random.chance(style.selfFlows) { addFlow(flow.from, flow.from) }
      guard random.chance(style.pairedFlows) else { continue }
      if random.chance(70) { addFlow(flow.to, flow.from) } else { addFlow(flow.from, flow.to) }
    }
    for number in 0..<style.members { addMembers(number) }
    let heading = style.hasHeading ? label() : nil
    let subtitle = style.hasHeading && random.chance(50) ? label() : nil
    builder.set { design in
      design.title = heading
      design.subtitle = heading == nil ? nil : subtitle
      design.direction = style.direction
      design.aspect = style.aspect
    }
  }

  /// A flow that ends on the group of one of the ends, or on one further out, whatever that means.
  private mutating func joinGroups(of flow: Flow) {
    let (from, to) = (outwards(flow.from), outwards(flow.to))
    switch random.roll(3) {
    case 0: addFlow(from, flow.to)
    case 1: addFlow(flow.from, to)
    default: addFlow(from, to)
    }
  }

  private mutating func outwards(_ element: ElementID) -> ElementID {
    var element = element
    while let parent = builder.design[element].parent {
      element = parent
      if random.chance(60) { break }
    }
    return element
  }

  /// A frame around components that stand elsewhere: the same ones of several zones, neighbours in one
  /// frame, or now and then any.
  private mutating func addMembers(_ number: Int) {
    let leaves = builder.design.elements.filter { !$0.isGroup && !$0.isOnBorder }
    guard !leaves.isEmpty else { return }
    let first = random.pick(leaves)
    // `app-ec2-a` and `app-ec2-b` stand in different zones.
    var members = leaves.filter {
      $0.name.last!.isLetter && $0.name.dropLast(2) == first.name.dropLast(2)
    }
    if members.count < 2 || random.chance(20) {
      members = leaves.filter { $0.parent == first.parent && $0.id >= first.id }
      members = Array(members.prefix(random.number(1...3)))
    }
    if random.chance(10) { members = [first, random.pick(leaves)] }
    let ids = Set(members.map(\.id)).sorted()
    builder.group("members-\(number)", "auto-scaling-group", label: label(), members: ids)
  }
}
