import ArchdrawCatalogue

/// A set of icons that the user has: a folder, a zip file or a Python wheel. Its pictures stand in place
/// of archdraw's own wherever it has one.
package struct IconPack: Sendable {
  private enum Source {
    case folder(PackFolder)
    case archive(PackArchive)
  }

  /// A type of the catalogue and the picture that stands for it.
  package struct Match: Sendable, Equatable {
    package var type: String
    /// The picture's path in the set; `nil` when there is none.
    package var file: String?
  }

  private var source: Source
  private var pictures: BestPictures
  /// How many pictures the set has.
  package private(set) var pictureCount: Int

  /// Looks through a set that the user has chosen, wherever it stands.
  package static func open(_ path: String) throws(IconPackProblem) -> IconPack {
    guard let real = resolvedPath(path) else { throw .missing }
    return try open(real: real, isConfined: false)
  }

  /// Looks through a set that a design names: it stands beside or below the design, and no link leads
  /// out of it.
  package static func open(
    _ path: String, beside files: IconFiles
  ) throws(IconPackProblem) -> IconPack {
    let real: String
    do {
      real = try files.resolve(path).target
    } catch {
      throw .forbidden(error)
    }
    return try open(real: real, isConfined: true)
  }

  private static func open(
    real: String, isConfined: Bool
  ) throws(IconPackProblem) -> IconPack {
    switch PathKind(of: real) {
    case .folder:
      let folder = PackFolder(path: real, isConfined: isConfined)
      return IconPack(.folder(folder), names: try folder.names())
    case .file:
      guard isZip(real) else { throw .notAPack }
      let archive = PackArchive(path: real)
      return IconPack(.archive(archive), names: try archive.names())
    default: throw .notAPack
    }
  }

  private init(_ source: Source, names: [String]) {
    self.source = source
    let files = names.compactMap(PackFile.init)
    pictureCount = files.count
    pictures = BestPictures(files)
  }

  /// The path of the picture for a type, in the set.
  package func file(for type: ServiceType) -> String? { pictures.path(forService: type.id) }

  /// The path of the picture for a kind of frame, in the set; `nil` for one that has no badge.
  package func file(for type: GroupType) -> String? {
    type.badge == nil ? nil : pictures.path(forGroup: type.id)
  }

  /// Every type of component, in the catalogue's order, with its picture.
  package var components: [Match] {
    Catalogue.services.map { Match(type: $0.id, file: file(for: $0)) }
  }

  /// Every type of group that has a badge, in the catalogue's order, with its picture.
  package var frames: [Match] {
    Catalogue.groups.filter { $0.badge != nil }.map { Match(type: $0.id, file: file(for: $0)) }
  }

  /// The bytes of pictures by their paths; one that cannot be read is missing.
  package func read(_ files: [String]) throws(IconPackProblem) -> [String: [UInt8]] {
    switch source {
    case .folder(let folder): folder.read(Set(files))
    case .archive(let archive): try archive.read(Set(files))
    }
  }

  /// Whether a file begins as zip files do.
  private static func isZip(_ path: String) -> Bool {
    guard let file = Descriptor(path) else { return false }
    defer { file.close() }
    let start = file.read(limit: 0) ?? []
    return start.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || start.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }
}
