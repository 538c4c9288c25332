#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

struct FolderEntry {
  var name: String
  /// A folder itself, and no link to one.
  var isFolder: Bool
}

/// What is in a folder, in the order of the names' bytes.
func folderEntries(_ path: String) throws -> [FolderEntry] {
  guard let folder = opendir(path) else { throw SystemError() }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
    }
    if name == "." || name == ".." { continue }
    var status = stat()
    let isFolder = lstat("\(path)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    entries.append(FolderEntry(name: name, isFolder: isFolder))
  }
  return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

/// Makes a folder and those above it that are missing.
func makeFolders(_ path: String) throws {
  if case .folder = FileKind(of: path) { return }
  if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
    try makeFolders(String(path[..<slash]))
  }
  if mkdir(path, 0o777) == 0 { return }
  guard errno == EEXIST else { throw SystemError() }
  // Someone else may have made it meanwhile.
  guard case .folder = FileKind(of: path) else { throw SystemError(code: ENOTDIR) }
}

/// A new file that only this process and those it hands it to can reach; the caller closes it.
func openTemporaryFile() throws -> Int32 {
  let folder = environmentValue("TMPDIR") ?? "/tmp"
  var path = Array("\(folder)/archdraw-XXXXXX".utf8CString)
  let file = mkstemp(&path)
  guard file >= 0 else { throw SystemError() }
  unlink(path)
  _ = fcntl(file, F_SETFD, FD_CLOEXEC)
  return file
}
