import ArchdrawCatalogue

/// How a set's name for a type was recognised, the surest first.
enum NameQuality: Int, Comparable {
  /// As the catalogue calls the type.
  case name
  /// By another name that it has.
  case alias
  /// By the end of the name alone.
  case part

  static func < (a: NameQuality, b: NameQuality) -> Bool { a.rawValue < b.rawValue }
}

/// What sets of icons call a type when neither they nor the catalogue have a rule for it.
private let otherNames = [
  "corporate-data-center": "data-center",
  "documentdb-mongodb-compatibility": "documentdb",
  "ec2-container-registry": "ecr",
  "endpoint": "vpc-endpoint",
  "generic-database": "database",
  "generic-firewall": "firewall",
  "git-repository": "repository",
  "identity-access-management-role": "iam-role",
  "identity-and-access-management-iam-access-analyzer": "access-analyzer",
  "identity-and-access-management-iam-role": "iam-role",
  "ing": "ingress",
  "internet-alt1": "internet",
  "keyspaces-managed-apache-cassandra-service": "keyspaces",
  "magnifying-glass": "search",
  "ns": "namespace",
  "organizations-account": "account",
  "organizations-organizational-unit": "ou",
  "outposts-family": "outposts",
  "outposts-rack": "outposts",
  "simple-storage-service-glacier": "s3-glacier",
  "elastic-container-service-service": "ecs-service",
  "traditional-server": "server",
  "transfer-for-sftp": "transfer-family",
  "virtual-private-network-vpc": "vpc",
  "vpc-endpoints": "vpc-endpoint",
]

/// Before a part's own name stands what it belongs to: `elb-application-load-balancer`.
private let owners = ["ec2-", "elb-", "vpc-"]

extension Catalogue {
  /// The type that a set pictures under `name`, and how sure that is.
  static func type(inPack name: String) -> (type: CatalogueType, quality: NameQuality)? {
    var name = name.lowercased()
    for vendor in ["amazon-", "aws-"] where name.hasPrefix(vendor) && name != "aws-cloud" {
      name.removeFirst(vendor.count)
    }
    if let id = otherNames[name], let type = type(named: id) { return (type, .alias) }
    if let type = type(named: name) { return (type, type.isCalled(name) ? .name : .alias) }
    // `simple-storage-service-s3` repeats itself.
    if let end = name.lastIndex(of: "-"), let type = type(named: String(name[..<end])),
      type.id == name[name.index(after: end)...]
    {
      return (type, .alias)
    }
    for owner in owners where name.hasPrefix(owner) {
      if let type = type(inPackPart: String(name.dropFirst(owner.count))) { return (type, .part) }
    }
    return nil
  }

  /// The type that the last part of a name means. One word says too little without what it belongs to.
  static func type(inPackPart name: String) -> CatalogueType? {
    name.contains("-") ? type(named: name) : nil
  }
}

extension CatalogueType {
  var id: String {
    switch self {
    case .service(let type): type.id
    case .group(let type): type.id
    }
  }

  /// Whether `name` is the type's own: its id or its full name, written in any way.
  fileprivate func isCalled(_ name: String) -> Bool {
    let letters = name.filter(\.isLetterOrDigit)
    switch self {
    case .service(let type):
      let full = type.fullName.lowercased().split(separator: " ")
        .filter { $0 != "amazon" && $0 != "aws" }.joined()
      return letters == type.id.filter(\.isLetterOrDigit)
        || letters == full.filter(\.isLetterOrDigit)
    case .group(let type): return letters == type.id.filter(\.isLetterOrDigit)
    }
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
