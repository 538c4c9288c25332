import ArchdrawDiagnostics

/// What a type's name in a file stands for.
package enum CatalogueType: Sendable, Equatable {
  case service(ServiceType)
  case group(GroupType)
}

extension Catalogue {
  /// The service a file names: by its id, an alias or its full name, in any case, with or without
  /// `amazon` or `aws` before it, its words parted by anything.
  package static func service(named name: String) -> ServiceType? {
    lookup(name, in: serviceIndex).map { services[$0.position] }
  }

  /// The group type a file names, understood like a service's name.
  package static func group(named name: String) -> GroupType? {
    lookup(name, in: groupIndex).map { groups[$0.position] }
  }

  /// What a file names; where it could be either, the closer spelling wins, then the group.
  package static func type(named name: String) -> CatalogueType? {
    let group = lookup(name, in: groupIndex)
    let service = lookup(name, in: serviceIndex)
    if let group, service.map({ group.rank <= $0.rank }) ?? true {
      return .group(groups[group.position])
    }
    return service.map { .service(services[$0.position]) }
  }

  /// The id of the type a writer most likely meant by `name`; `nil` when none is near.
  package static func nearestType(to name: String) -> String? {
    nearestType(
      to: name,
      names: services.map { ($0.id, $0.aliases + $0.formerNames) }
        + groups.map { ($0.id, $0.aliases) })
  }

  private static func nearestType(
    to name: String, names: [(id: String, aliases: [String])]
  ) -> String? {
    let parts = name.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }
    let word = strippingVendor(parts.joined(separator: "-"))
    var ids: [String: String] = [:]
    for name in names {
      for alias in name.aliases where ids[alias] == nil { ids[alias] = name.id }
    }
    for name in names { ids[name.id] = name.id }
    let ordered = names.map(\.id) + names.flatMap(\.aliases)
    return nearestName(to: word, among: ordered).flatMap { ids[$0] }
  }
}

extension ServiceType {
  /// Whether `name`, which leads to this type, is one that its vendor gave up.
  package func isFormer(name: String) -> Bool {
    guard !formerNames.isEmpty else { return false }
    let former = formerNames.map(letters)
    let key = letters(of: name)
    return former.contains(key) || former.contains(strippingVendor(key))
  }

  /// Whether it commonly stands in a picture without a flow: what watches, guards or serves everything
  /// around it, and the fittings of a network.
  package var mayStandAlone: Bool {
    switch category {
    case .management, .security, .developerTools: true
    default: standingAlone.contains(id)
    }
  }
}

private let standingAlone: Set<String> = [
  "route53", "route53-resolver", "nat-gateway", "internet-gateway", "vpn-gateway",
  "customer-gateway", "vpc-endpoint", "network-interface", "elastic-ip", "route-table",
  "global-accelerator", "cloud-map", "app-mesh", "lake-formation", "backup", "ecr",
  "elastic-disaster-recovery", "firewall", "dns", "identity", "secret", "logs", "metrics",
  "dashboard", "alarm", "document", "repository", "pipeline", "deployment", "scheduler",
  "prometheus", "grafana", "terraform", "ansible", "jenkins", "argo-cd", "gitlab", "github",
  "vault", "third-party", "corporate-building", "internet",
]

/// Where a spelling leads, and how close it is to the type's own id.
private struct Entry {
  var position: Int
  /// 0: the id, 1: an alias, 2: the full name, 3: the name under the icon.
  var rank: Int
}

private let serviceIndex = index(
  Catalogue.services.map {
    [[$0.id], $0.aliases + $0.formerNames, [$0.fullName], [$0.name.english]]
  })

private let groupIndex = index(
  Catalogue.groups.map { [[$0.id], $0.aliases, [], [$0.name.english]] })

/// Spellings, best first for each type. One that several types claim belongs to the better rank, and
/// a spelling without its vendor to a type that is called just so.
private func index(_ types: [[[String]]]) -> [String: Entry] {
  var index: [String: Entry] = [:]
  index.reserveCapacity(types.count * 4)
  var shortened: [(String, Entry)] = []
  for rank in 0..<4 {
    for (position, spellings) in types.enumerated() {
      for spelling in spellings[rank] {
        let key = letters(of: spelling)
        let entry = Entry(position: position, rank: rank)
        if index[key] == nil { index[key] = entry }
        let short = strippingVendor(key)
        if short != key { shortened.append((short, entry)) }
      }
    }
  }
  for (key, entry) in shortened where index[key] == nil { index[key] = entry }
  return index
}

private func lookup(_ name: String, in index: [String: Entry]) -> Entry? {
  let key = letters(of: name)
  return index[key] ?? index[strippingVendor(key)]
}

/// The letters and digits of a name in lower case: all that tells two names apart.
func letters(of name: String) -> String {
  if name.utf8.contains(where: { $0 >= 0x80 }) {
    return name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
  // Every spelling of the catalogue comes through here at the start of every run.
  return String(unsafeUninitializedCapacity: name.utf8.count) { key in
    var count = 0
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key[count] = byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key[count] = byte
      default: continue
      }
      count += 1
    }
    return count
  }
}

private func strippingVendor(_ name: String) -> String {
  guard name.utf8.first == UInt8(ascii: "a") else { return name }
  for vendor in ["amazon", "aws"] where name.hasPrefix(vendor) {
    let rest = name.utf8.dropFirst(vendor.utf8.count).drop { $0 == UInt8(ascii: "-") }
    if !rest.isEmpty { return String(Substring(rest)) }
  }
  return name
}
