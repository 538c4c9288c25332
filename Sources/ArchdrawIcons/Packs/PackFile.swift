/// What the path of a picture in a set says about it.
///
/// Two ways of naming are understood: AWS's own (`Arch_Amazon-EC2_48.svg`,
/// `Res_Amazon-VPC_NAT-Gateway_48_Light.svg`, `Public-subnet_32.svg`) and that of the Python package
/// `diagrams` (`resources/aws/compute/ec2.png`); any other set is matched by its files' names alone.
struct PackFile: Equatable {
  /// Whose things a folder of the set pictures.
  enum Origin: Equatable {
    case unknown
    case aws
    /// AWS's pictures of what is nobody's in particular: users, servers, the internet.
    case awsGeneral
    case kubernetes
    case openSource
    /// Elastic's products, some of which are called like things.
    case elastic
    case generic
    /// Another vendor, whose services have names in common with ours.
    case otherVendor
  }

  var path: String
  /// What it pictures.
  var name: String
  /// The last part of the name where it has parts, as in `Res_Amazon-VPC_NAT-Gateway`.
  var part: String?
  var origin: Origin
  /// Whether it is meant for a frame's corner.
  var isForFrame: Bool
  /// The smaller, the rather it is taken among pictures of one name.
  var penalty: Int

  /// `nil` for what is no picture, or pictures a whole category.
  init?(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, let dot = file.lastIndex(of: "."), !file.hasPrefix("."),
      !parts.contains("__MACOSX")
    else { return nil }
    let ending = file[dot...].lowercased()
    guard ending == ".svg" || ending == ".png" else { return nil }
    var words = file[..<dot].split(separator: "_").map(String.init)
    guard words.first?.lowercased() != "arch-category" else { return nil }

    let details = Details(removingFrom: &words)
    let isResource = words.first == "Res"
    if isResource || words.first == "Arch" { words.removeFirst() }
    self.path = path
    let folders = parts.dropLast().map { $0.lowercased() }
    origin = Self.origin(of: folders, isResource: isResource)
    isForFrame = folders.contains { $0.contains("group-icons") || $0.hasPrefix("groups_") }
    name = words.joined(separator: "-")
    part = isResource && words.count > 1 ? words.last : nil
    penalty = details.penalty(isVector: ending == ".svg")
    if words.isEmpty || origin == .otherVendor { return nil }
  }

  private static func origin(of folders: [String], isResource: Bool) -> Origin {
    for (index, folder) in folders.enumerated() {
      switch folder {
      case "aws": return folders.dropFirst(index + 1).first == "general" ? .awsGeneral : .aws
      case "k8s": return .kubernetes
      case "onprem": return folders.dropFirst(index + 1).first == "client" ? .generic : .openSource
      case "programming", "saas": return .openSource
      case "elastic": return .elastic
      case "generic": return .generic
      case "res_general-icons": return .awsGeneral
      case "azure", "gcp", "alibabacloud", "ibm", "oci", "digitalocean", "openstack", "outscale",
        "firebase", "gis":
        return .otherVendor
      default:
        if folder.hasPrefix("res_") || folder.hasPrefix("arch_") { return .aws }
      }
    }
    return isResource ? .aws : .unknown
  }
}

/// What stands behind the name: for which background, how large.
private struct Details {
  var isForDark = false
  /// Pixels a side; `nil` when it does not say.
  var size: Int?

  /// Takes them off the end of `words`.
  init(removingFrom words: inout [String]) {
    var scale = 1
    while words.count > 1, let last = words.last {
      let parts = last.split(separator: "@")
      if parts.count == 2, parts[1].lowercased().hasSuffix("x"),
        let times = Int(parts[1].dropLast()),
        (1...10).contains(times)
      {
        scale = times
        words[words.count - 1] = String(parts[0])
      } else if last.lowercased() == "dark" || last.lowercased() == "light" {
        isForDark = last.lowercased() == "dark"
        words.removeLast()
      } else if let number = Int(last), (8...1024).contains(number) {
        size = number * scale
        words.removeLast()
      } else {
        break
      }
    }
  }

  /// Drawings before pixels, near a tile's 48 or, in pixels, sharp on a slide before others.
  func penalty(isVector: Bool) -> Int {
    let wanted = isVector ? 48 : 256
    let distance = abs((size ?? wanted) - wanted)
    return (isForDark ? 10_000 : 0) + (isVector ? 0 : 2000) + min(distance, 1000)
  }
}
