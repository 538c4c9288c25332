import Archdraw
import ArgumentParser

extension Input {
  /// Reads a design's icons, which stand beside or below its file and nowhere else.
  func readIcon(_ path: String) throws -> [UInt8] { try IconFolder(folder).read(path) }

  /// Opens the set of icons that a design names, which stands there too.
  func openIcons(_ path: String) throws -> IconSet { try IconFolder(folder).set(path) }

  /// Where the design stands.
  private var folder: String {
    if case .file(let path) = self { folderOfFile(path) } else { "." }
  }
}

/// The option that names a set of icons.
struct IconOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Icons to draw with: a folder, a zip file or a Python wheel whose pictures are named like the "
        + "services, such as AWS's own package.", valueName: "path"),
    completion: .file())
  var icons: String?

  func open() throws -> IconSet? { try icons.map { try IconSet(path: $0) } }
}
