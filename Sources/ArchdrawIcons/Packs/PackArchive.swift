import CArchive

/// A zip file (a Python wheel is one), read through libarchive.
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
    var library = archdraw_archive()
    guard archdraw_archive_open(&library) != 0, let archive = library.archive_read_new() else {
      throw .missingLibrary
    }
    defer { _ = library.archive_read_free(archive) }
    func failure() -> IconPackProblem {
      .unreadable(
        library.archive_error_string(archive).map { String(cString: $0) } ?? "it is broken")
    }
    guard library.archive_read_support_format_zip(archive) == Self.ok,
      library.archive_read_open_filename(archive, path, 1 << 16) == Self.ok
    else { throw failure() }
    var entry: UnsafeMutableRawPointer?
    while true {
      switch library.archive_read_next_header(archive, &entry) {
      case Self.end: return
      case Self.ok, Self.warning: break
      default: throw failure()
      }
      guard let name = library.archive_entry_pathname(entry) else { continue }
      if !body(String(cString: name), { library.readEntry(of: archive) }) { return }
    }
  }

  /// ARCHIVE_OK, ARCHIVE_EOF and ARCHIVE_WARN.
  private static let ok: Int32 = 0
  private static let end: Int32 = 1
  private static let warning: Int32 = -20
}

extension archdraw_archive {
  /// What the current entry holds, as far as an icon may be large; `nil` when it is broken.
  fileprivate func readEntry(of archive: UnsafeMutableRawPointer) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= IconLimits.bytes {
      let count = archive_read_data(archive, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
