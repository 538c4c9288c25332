import ArchdrawCatalogue
import ArchdrawIcons

/// A set of icons to draw with in place of archdraw's own: AWS's asset package, the Python package
/// `diagrams`, or any other whose files are called like the services.
public struct IconSet: Sendable {
  let pack: IconPack

  /// A type and the picture that the set has for it.
  public struct Entry: Sendable, Equatable {
    /// What a design writes (`nat-gateway`).
    public var type: String
    /// The picture's path in the set; `nil` when there is none.
    public var file: String?
    /// Why the picture cannot be drawn; archdraw's own stands in its place.
    public var problem: IconError?
  }

  /// Opens a set.
  ///
  /// - Parameter path: a folder, a zip file or a Python wheel.
  /// - Throws: `ArchdrawError.setting` when there is no such set, `ArchdrawError.machine` when the
  ///   library that unpacks it is missing.
  public init(path: String) throws {
    do {
      pack = try IconPack.open(path)
    } catch {
      throw ArchdrawError(error, path)
    }
  }

  init(_ pack: IconPack) { self.pack = pack }

  /// How many pictures there are in the set.
  public var pictureCount: Int { pack.pictureCount }

  /// Every type of component, with its picture.
  public func components() throws -> [Entry] { try entries(pack.components) }

  /// Every type of group that has a badge, with its picture.
  public func groups() throws -> [Entry] { try entries(pack.frames) }

  private func entries(_ matches: [IconPack.Match]) throws -> [Entry] {
    let pictures: [String: [UInt8]]
    do {
      pictures = try pack.read(matches.compactMap(\.file))
    } catch {
      throw ArchdrawError(error, "the set")
    }
    return matches.map { match in
      var problem: IconError?
      if let file = match.file, case .failure(let found) = picture(pictures[file], prefix: "") {
        problem = IconError(found)
      }
      return Entry(type: match.type, file: match.file, problem: problem)
    }
  }
}

extension ArchdrawError {
  init(_ problem: IconPackProblem, _ path: String) {
    switch problem {
    case .missing:
      self = .setting(message: "there are no icons at '\(path)'", hint: nil)
    case .forbidden(let problem):
      self = .setting(message: "the icons at '\(path)' \(problem.message)", hint: problem.hint)
    case .notAPack:
      self = .setting(
        message: "'\(path)' holds no icons", hint: "give a folder, a zip file or a Python wheel")
    case .unreadable(let reason):
      self = .setting(message: "cannot read icons from '\(path)': \(reason)", hint: nil)
    case .missingLibrary:
      self = .machine(
        message: "reading icons from a zip file needs the library libarchive",
        hint:
          "install libarchive13 (apt) or libarchive (brew), or unpack '\(path)' and give the folder"
      )
    }
  }
}
