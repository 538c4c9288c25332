import ArchdrawCatalogue

/// The best picture of a set for each type.
struct BestPictures {
  private var services: [String: Choice] = [:]
  private var groups: [String: Choice] = [:]

  /// The smaller, the better. The path decides last, so that it never matters in which order a set has
  /// its pictures.
  private struct Choice {
    var quality: NameQuality
    var isSecondChoice: Bool
    var penalty: Int
    var path: String

    static func < (a: Choice, b: Choice) -> Bool {
      (a.quality.rawValue, a.isSecondChoice ? 1 : 0, a.penalty, a.path)
        < (b.quality.rawValue, b.isSecondChoice ? 1 : 0, b.penalty, b.path)
    }
  }

  init(_ files: [PackFile]) {
    for file in files { add(file) }
  }

  func path(forService id: String) -> String? { services[id]?.path }
  func path(forGroup id: String) -> String? { groups[id]?.path }

  private mutating func add(_ file: PackFile) {
    guard let (type, quality) = Self.type(of: file) else { return }
    var choice = Choice(
      quality: quality, isSecondChoice: false, penalty: file.penalty, path: file.path)
    switch type {
    case .service(let type):
      guard file.origin.suits(type) else { return }
      choice.isSecondChoice = file.isForFrame || file.origin.isSecondChoice(for: type)
      if services[type.id].map({ choice < $0 }) ?? true { services[type.id] = choice }
    case .group(let type):
      guard file.origin.suits(type) else { return }
      choice.isSecondChoice = !file.isForFrame
      // Pictures for frames are meant for corners; how they are called matters less.
      if file.isForFrame { choice.quality = .name }
      if groups[type.id].map({ choice < $0 }) ?? true { groups[type.id] = choice }
    }
  }

  private static func type(of file: PackFile) -> (CatalogueType, NameQuality)? {
    if let (type, quality) = Catalogue.type(inPack: file.name) { return (type, quality) }
    return file.part.flatMap(Catalogue.type(inPackPart:)).map { ($0, .part) }
  }
}

extension PackFile.Origin {
  /// Whether pictures from here may stand for a type: names such as `user`, `api` or `storage` mean
  /// another thing in each folder.
  fileprivate func suits(_ type: ServiceType) -> Bool {
    let isNobodys = [.general, .people].contains(type.category)
    let isOpenSource = type.category == .openSource
    let isKubernetes = ["kubernetes", "pod", "ingress"].contains(type.id)
    return switch self {
    case .unknown: true
    case .aws: !isNobodys && !isOpenSource
    case .awsGeneral, .generic: isNobodys
    case .kubernetes: isKubernetes
    case .openSource: isOpenSource || isNobodys
    case .elastic: isOpenSource
    case .otherVendor: false
    }
  }

  fileprivate func suits(_ type: GroupType) -> Bool {
    switch self {
    case .unknown, .aws, .awsGeneral, .generic: true
    case .kubernetes: type.id == "namespace"
    case .openSource, .elastic, .otherVendor: false
    }
  }

  /// Whether another origin pictures the type better.
  fileprivate func isSecondChoice(for type: ServiceType) -> Bool {
    self == .openSource && type.category != .openSource
  }
}
