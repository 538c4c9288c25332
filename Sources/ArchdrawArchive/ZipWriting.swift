import CArchive

/// A file in a zip.
package struct ZipEntry: Sendable, Equatable {
  package var name: String
  package var bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Packs files into a zip, in their order. They bear no time, which zip tells as 1980-01-01: the same
/// files give the same bytes.
package func zip(_ entries: [ZipEntry]) throws(ZipProblem) -> [UInt8] {
  let library = try archdraw_archive.opened()
  guard let archive = library.archive_write_new() else { throw .failed("out of memory") }
  defer { _ = library.archive_write_free(archive) }
  let bytes = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)
  bytes.initialize(to: [])
  defer {
    bytes.deinitialize(count: 1)
    bytes.deallocate()
  }
  let take: archdraw_archive_write_callback = { _, closure, data, length in
    guard let closure, let data else { return 0 }
    let part = UnsafeRawBufferPointer(start: data, count: length)
    closure.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: part)
    return length
  }
  guard library.archive_write_set_format_zip(archive) == archdraw_archive.ok,
    // Nothing is padded after the end.
    library.archive_write_set_bytes_in_last_block(archive, 1) == archdraw_archive.ok,
    library.archive_write_open(archive, bytes, nil, take, nil) == archdraw_archive.ok
  else { throw library.failure(of: archive) }
  for entry in entries { try library.write(entry, to: archive) }
  guard library.archive_write_close(archive) == archdraw_archive.ok else {
    throw library.failure(of: archive)
  }
  return bytes.pointee
}

extension archdraw_archive {
  /// AE_IFREG, and what everyone may do with the file.
  private static let regularFile: UInt32 = 0o100000
  private static let permissions: UInt32 = 0o644

  fileprivate func write(
    _ file: ZipEntry, to archive: UnsafeMutableRawPointer
  ) throws(ZipProblem) {
    guard let entry = archive_entry_new() else { throw .failed("out of memory") }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, file.name)
    archive_entry_set_size(entry, Int64(file.bytes.count))
    archive_entry_set_filetype(entry, Self.regularFile)
    archive_entry_set_perm(entry, Self.permissions)
    guard archive_write_header(archive, entry) == Self.ok else { throw failure(of: archive) }
    var written = 0
    while written < file.bytes.count {
      let count = file.bytes.withUnsafeBytes { buffer in
        archive_write_data(archive, buffer.baseAddress! + written, buffer.count - written)
      }
      guard count > 0 else { throw failure(of: archive) }
      written += count
    }
  }
}
