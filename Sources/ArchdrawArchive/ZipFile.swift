import CArchive

/// Why a zip file could not be read or made.
package enum ZipProblem: Error, Equatable {
  /// libarchive is not installed.
  case missingLibrary
  /// What the library says.
  case failed(String)
}

/// A zip file, read through libarchive.
package struct ZipFile: Sendable {
  package var path: String

  package init(path: String) { self.path = path }

  /// Shows `body` each entry with a way to read it, until it says that it has seen enough. Reading goes
  /// on to a little more than `limit` bytes, and gives `nil` for an entry that is broken.
  package func visit(
    limit: Int, _ body: (_ name: String, _ read: () -> [UInt8]?) -> Bool
  ) throws(ZipProblem) {
    let library = try archdraw_archive.opened()
    guard let archive = library.archive_read_new() else { throw .failed("out of memory") }
    defer { _ = library.archive_read_free(archive) }
    guard library.archive_read_support_format_zip(archive) == archdraw_archive.ok,
      library.archive_read_open_filename(archive, path, 1 << 16) == archdraw_archive.ok
    else { throw library.failure(of: archive) }
    var entry: UnsafeMutableRawPointer?
    while true {
      switch library.archive_read_next_header(archive, &entry) {
      case archdraw_archive.end: return
      case archdraw_archive.ok, archdraw_archive.warning: break
      default: throw library.failure(of: archive)
      }
      guard let name = library.archive_entry_pathname(entry) else { continue }
      if !body(String(cString: name), { library.readEntry(of: archive, limit: limit) }) { return }
    }
  }
}

extension archdraw_archive {
  /// ARCHIVE_OK, ARCHIVE_EOF and ARCHIVE_WARN.
  static let ok: Int32 = 0
  static let end: Int32 = 1
  static let warning: Int32 = -20

  static func opened() throws(ZipProblem) -> archdraw_archive {
    var library = archdraw_archive()
    guard archdraw_archive_open(&library) != 0 else { throw .missingLibrary }
    return library
  }

  func failure(of archive: UnsafeMutableRawPointer) -> ZipProblem {
    .failed(archive_error_string(archive).map { String(cString: $0) } ?? "it is broken")
  }

  fileprivate func readEntry(of archive: UnsafeMutableRawPointer, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = archive_read_data(archive, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
