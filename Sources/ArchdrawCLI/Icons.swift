import Archdraw

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What no icon is larger than; the library says so too, this keeps more from being read.
private let largestIcon = 4 << 20

extension Input {
  /// Reads a design's icons, which stand beside or below its file and nowhere else: a design from a
  /// stranger must not carry other files of the machine into a picture.
  func readIcon(_ path: String) throws -> [UInt8] {
    let file = folder + "/" + path
    let kind = FileKind(of: file)
    if case .none = kind { throw IconError("cannot be read: No such file or directory") }
    let root = resolved(folder)
    guard resolved(file).hasPrefix(root == "/" ? root : root + "/") else {
      throw IconError("is outside the design's folder")
    }
    guard case .regular = kind else { throw IconError("is no file") }
    do {
      let descriptor = try openFile(file, O_RDONLY)
      defer { try? closeFile(descriptor) }
      return try readAll(from: descriptor, limit: largestIcon)
    } catch let error as SystemError {
      throw IconError("cannot be read: \(error.reason)")
    }
  }

  /// Where the design stands.
  private var folder: String {
    guard case .file(let path) = self, let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
