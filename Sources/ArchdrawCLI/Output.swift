import Archdraw

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a drawing goes.
enum Output {
  case standardOutput
  case file(String)

  init(_ path: String?) {
    self = if let path, path != "-" { .file(path) } else { .standardOutput }
  }

  func write(_ bytes: [UInt8]) throws {
    switch self {
    case .standardOutput: try writeToStandardOutput(bytes)
    case .file(let path):
      do {
        try write(bytes, to: path)
      } catch let error as SystemError {
        throw Failure(.machine, "cannot write '\(path)': \(error.reason)")
      }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    switch FileKind(of: path) {
    case .none: try replaceFile(at: path, with: bytes, mode: nil)
    // A link stays a link: what it leads to is replaced.
    case .regular(let mode): try replaceFile(at: resolved(path), with: bytes, mode: mode)
    case .folder: throw Failure(.machine, "cannot write '\(path)': Is a directory")
    case .other:
      let file = try openFile(path, O_WRONLY)
      defer { try? closeFile(file) }
      try writeAll(bytes, to: file)
    }
  }
}

func writeToStandardOutput(_ text: String) throws {
  try writeToStandardOutput(Array(text.utf8))
}

func writeToStandardOutput(_ bytes: [UInt8]) throws {
  do {
    try writeAll(bytes, to: 1)
  } catch let error as SystemError {
    // Who closes a pipe has read enough, and wants no words about it.
    if error.code == EPIPE { throw Failure(.machine, []) }
    throw Failure(.machine, "cannot write to standard output: \(error.reason)")
  }
}
