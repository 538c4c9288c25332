import ArchdrawModel

extension DesignGenerator {
  /// Availability zones in a VPC with a subnet for each tier: all alike, or each a little different.
  mutating func makeZones() {
    let users = builder.leaf("users", "users", label: label())
    let vpc = builder.group("vpc", "vpc", in: random.chance(50) ? addGroup() : nil)
    let balancer = builder.leaf("alb", "alb", in: vpc)
    addFlow(users, balancer)
    let plan = zonePlan()
    let isUneven = random.chance(40)
    let hasSubnets = random.chance(75)
    var zones: [[[ElementID]]] = []
    for letter in "abcd".prefix(random.number(2...4)) {
      let zone = builder.group("az-\(letter)", "az", in: vpc)
      zones.append(
        makeZone(plan, in: zone, letter, hasSubnets: hasSubnets, isUneven: isUneven))
    }
    for zone in zones { joinTiers(zone, from: balancer) }
    joinZones(zones)
    if random.chance(40) {
      let watch = builder.leaf("watch", "cloudwatch")
      for zone in zones {
        for component in zone.joined() where random.chance(50) {
          addFlow(component, watch, kind: .monitoring)
        }
      }
    }
  }

  private typealias Tier = (name: String, group: String, types: [String])

  private mutating func zonePlan() -> [Tier] {
    let all: [Tier] = [
      ("public", "public-subnet", ["nat-gateway", "ec2"]),
      ("app", "private-subnet", ["ec2", "ecs", "lambda"]),
      ("data", "private-subnet", ["rds", "elasticache"]),
    ]
    let tiers = random.chance(70) ? all : [all[1]]
    return tiers.map { tier in
      (tier.name, tier.group, Array(tier.types.prefix(random.number(1...tier.types.count))))
    }
  }

  private mutating func makeZone(
    _ plan: [Tier], in zone: ElementID, _ letter: Character, hasSubnets: Bool, isUneven: Bool
  ) -> [[ElementID]] {
    var tiers: [[ElementID]] = []
    for tier in isUneven && random.chance(30) ? plan.reversed() : plan {
      let holder =
        hasSubnets
        ? builder.group("\(tier.name)-\(letter)", tier.group, in: zone, tier: tier.name) : zone
      var components: [ElementID] = []
      for type in tier.types where !(isUneven && random.chance(20)) {
        components.append(
          builder.leaf(
            "\(tier.name)-\(type)-\(letter)", type, in: holder, label: label(),
            count: random.chance(style.counts) ? random.number(2...4) : 1))
      }
      if isUneven, random.chance(25) { components.append(addLeaf(in: holder)) }
      tiers.append(components)
    }
    return tiers
  }

  /// The balancer to the first tier, and every tier to the next.
  private mutating func joinTiers(_ zone: [[ElementID]], from balancer: ElementID) {
    let filled = zone.filter { !$0.isEmpty }
    if let first = filled.first { addFlow(balancer, first[0]) }
    for (tier, next) in zip(filled, filled.dropFirst()) {
      for component in tier where random.chance(70) { addFlow(component, random.pick(next)) }
    }
  }

  /// The last tiers replicate to each other.
  private mutating func joinZones(_ zones: [[[ElementID]]]) {
    for (zone, next) in zip(zones, zones.dropFirst()) {
      if let from = zone.last?.first, let to = next.last?.first, random.chance(60) {
        addFlow(from, to, kind: .replication)
      }
    }
  }
}
