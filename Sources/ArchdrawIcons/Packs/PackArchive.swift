import ArchdrawArchive

/// A zip file (a Python wheel is one), as a set of icons.
struct PackArchive: Sendable {
  /// More entries than any set of icons has.
  static let entries = 200_000

  var path: String

  /// The paths of its entries, in its own order.
  func names() throws(IconPackProblem) -> [String] {
    var names: [String] = []
    try visit { name, _ in
      names.append(name)
      return names.count < Self.entries
    }
    return names
  }

  /// The bytes of those of `wanted` that it holds, each up to a little more than an icon may have.
  func read(_ wanted: Set<String>) throws(IconPackProblem) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try visit { name, read in
      if wanted.contains(name), files[name] == nil { files[name] = read() }
      return files.count < wanted.count
    }
    return files
  }

  /// Shows `body` each entry with a way to read it, until it says that it has seen enough.
  private func visit(
    _ body: (_ name: String, _ read: () -> [UInt8]?) -> Bool
  ) throws(IconPackProblem) {
    do {
      try ZipFile(path: path).visit(limit: IconLimits.bytes, body)
    } catch {
      switch error {
      case .missingLibrary: throw .missingLibrary
      case .failed(let reason): throw .unreadable(reason)
      }
    }
  }
}
