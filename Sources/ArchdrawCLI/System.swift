#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a call to the system failed.
struct SystemError: Error {
  /// In words, as the C locale has them (`No such file or directory`).
  var reason: String
  var code: Int32

  init(code: Int32 = errno) {
    self.code = code
    reason = String(cString: strerror(code))
  }
}

/// Opens a file; the caller closes it.
func openFile(_ path: String, _ flags: Int32) throws -> Int32 {
  let file = retrying { open(path, flags | O_CLOEXEC) }
  guard file >= 0 else { throw SystemError() }
  return file
}

func closeFile(_ file: Int32) throws {
  guard close(file) == 0 else { throw SystemError() }
}

/// The bytes of an open file up to its end, or to a little more than `limit` of them.
func readAll(from file: Int32, limit: Int) throws -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= limit {
    let count = retrying { read(file, &buffer, buffer.count) }
    guard count >= 0 else { throw SystemError() }
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  return bytes
}

func writeAll(_ bytes: [UInt8], to file: Int32) throws {
  try bytes.withUnsafeBytes { all in
    var rest = all[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = retrying { write(file, part.baseAddress, part.count) }
      guard count >= 0 else { throw SystemError() }
      rest = rest.dropFirst(count)
    }
  }
}

/// All bytes of a file.
func readFile(_ path: String) throws -> [UInt8] {
  let file = try openFile(path, O_RDONLY)
  defer { try? closeFile(file) }
  return try readAll(from: file, limit: .max)
}

/// All bytes of an open file, wherever in it others have got to.
func readFromStart(of file: Int32) throws -> [UInt8] {
  guard lseek(file, 0, SEEK_SET) == 0 else { throw SystemError() }
  return try readAll(from: file, limit: .max)
}

/// Gives a file's bytes without reading all of them first. One that becomes shorter meanwhile ends the
/// process, so it has to be a file that nobody writes.
func withMappedFile<Result>(
  _ path: String, _ body: (UnsafeRawBufferPointer) throws -> Result
) throws -> Result {
  let file = try openFile(path, O_RDONLY)
  defer { try? closeFile(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw SystemError() }
  let size = Int(status.st_size)
  guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
    throw SystemError()
  }
  defer { munmap(start, size) }
  return try body(UnsafeRawBufferPointer(start: start, count: size))
}

/// Makes the three standard files safe to use, whatever the caller left of them: a file opened later
/// must not come to stand in for one that is closed, and a reader that goes away (`| head`) is no reason
/// to leave a drawing unwritten.
func prepareStandardFiles() {
  signal(SIGPIPE, SIG_IGN)
  for (file, flags) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)] as [(Int32, Int32)] {
    guard fcntl(file, F_GETFD) == -1 else { continue }
    // The wrong way round, so that using it is still the error it was.
    _ = open("/dev/null", flags)
  }
}

func environmentValue(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

/// What stands at a path.
enum FileKind {
  case none
  case regular(mode: mode_t)
  case folder
  /// A device, a pipe or a socket.
  case other

  init(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .none
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular(mode: status.st_mode & 0o7777)
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

/// The folder that a file's path names it in, `.` when it names none.
func folderOfFile(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The path with its symbolic links followed; the path itself when it leads nowhere.
func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

/// Whether two paths lead to the same file, by links too.
func isSameFile(_ path: String, _ other: String) -> Bool {
  var (first, second) = (stat(), stat())
  guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
  return first.st_dev == second.st_dev && first.st_ino == second.st_ino
}

/// Writes a file beside `path` and puts it in that place whole, so that a good file is never half
/// overwritten. Signals wait meanwhile: none can leave the other file behind. Where the system can, that
/// file has no name until it is whole, so that not even a kill leaves it.
func replaceFile(at path: String, with bytes: [UInt8], mode: mode_t?) throws {
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  sigprocmask(SIG_BLOCK, &all, &before)
  defer { sigprocmask(SIG_SETMASK, &before, nil) }

  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  let mode = mode ?? 0o666 & ~currentMask()
  #if os(Linux)
    if let file = namelessFile(in: folder.isEmpty ? "." : folder) {
      defer { try? closeFile(file) }
      try write(bytes, to: file, mode: mode)
      if try name(file, path, folder: folder) { return }
    }
  #endif
  var temporary = Array("\(folder).archdraw-XXXXXX".utf8CString)
  let file = mkstemp(&temporary)
  guard file >= 0 else { throw SystemError() }
  do {
    do {
      try write(bytes, to: file, mode: mode)
    } catch {
      try? closeFile(file)
      throw error
    }
    try closeFile(file)
    guard rename(temporary, path) == 0 else { throw SystemError() }
  } catch {
    unlink(temporary)
    throw error
  }
}

private func write(_ bytes: [UInt8], to file: Int32, mode: mode_t) throws {
  guard fchmod(file, mode) == 0 else { throw SystemError() }
  try writeAll(bytes, to: file)
}

#if os(Linux)
  /// A file without a name; `nil` where the file system has none such.
  private func namelessFile(in folder: String) -> Int32? {
    // O_TMPFILE, which Swift does not import.
    let file = retrying { open(folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o600) }
    return file >= 0 ? file : nil
  }

  /// Gives a nameless file the name `path`, in the place of what has it; `false` where a file cannot be
  /// named.
  private func name(_ file: Int32, _ path: String, folder: String) throws -> Bool {
    let source = "/proc/self/fd/\(file)"
    // A name that is free is given at once; one that is taken by way of another, as no link replaces it.
    if linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return true }
    guard errno == EEXIST else { return false }
    let temporary = "\(folder).archdraw-\(getpid())"
    unlink(temporary)
    guard linkat(AT_FDCWD, source, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else {
      return false
    }
    guard rename(temporary, path) == 0 else {
      let error = SystemError()
      unlink(temporary)
      throw error
    }
    return true
  }
#endif

/// The mask can only be read by setting it.
private func currentMask() -> mode_t {
  let mask = umask(0)
  umask(mask)
  return mask
}

/// A call to the system, again while a signal interrupts it.
private func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
