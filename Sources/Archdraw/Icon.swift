import ArchdrawDiagnostics
import ArchdrawIcons

/// What is wrong with an icon.
public struct IconError: Error, Equatable, CustomStringConvertible {
  /// A stable name in kebab case (`bad-icon`).
  public var id: String { diagnosticID.rawValue }
  /// The end of a sentence that the icon's path begins (`cannot be read`).
  public var description: String
  /// The mend, where there is one.
  public var hint: String?
  let diagnosticID: DiagnosticID

  public init(_ description: String, hint: String? = nil) {
    diagnosticID = .unreadableIcon
    self.description = description
    self.hint = hint
  }

  init(_ problem: IconProblem) {
    diagnosticID = problem.id
    description = problem.message
    hint = problem.hint
  }

  /// Of a set.
  init(_ problem: IconPackProblem) {
    switch problem {
    case .forbidden(let problem): self.init(problem)
    case .missing: self.init("cannot be read: No such file or directory")
    case .unreadable(let reason): self.init("cannot be read: \(reason)")
    case .notAPack:
      self.init(
        "is neither a folder nor a zip file", hint: "give a folder, a zip file or a Python wheel")
    case .missingLibrary: self.init("cannot be unpacked")
    }
  }
}

/// The icons beside and below a design, and no other file of the machine: paths that lead out of the
/// folder, by links too, are refused, as is what is no file or too large.
public struct IconFolder: Sendable, Equatable {
  private var files: IconFiles

  /// - Parameter path: where the design stands.
  public init(_ path: String) { files = IconFiles(folder: path) }

  /// The bytes of an `icon` by its path, which is relative to the folder.
  public func read(_ path: String) throws -> [UInt8] {
    do {
      return try files.read(path)
    } catch {
      throw IconError(error)
    }
  }

  /// The set of icons that a design names, relative to the folder. Links in it that lead out of it are
  /// not followed.
  ///
  /// - Throws: `IconError`, or `ArchdrawError.machine` when the library that unpacks it is missing.
  public func set(_ path: String) throws -> IconSet {
    do throws(IconPackProblem) {
      return IconSet(try IconPack.open(path, beside: files))
    } catch .missingLibrary {
      throw ArchdrawError(.missingLibrary, path)
    } catch {
      throw IconError(error)
    }
  }
}
