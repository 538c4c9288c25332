#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The last part of a path.
func nameOfFile(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// A path without the ending of its last part, if it has one.
func withoutEnding(_ path: String) -> String {
  let name = nameOfFile(path)
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path }
  return String(path.dropLast(name[dot...].count))
}

/// A path as it is seen from a folder, by their names alone; both are relative to the working folder, or
/// absolute.
func relativePath(of path: String, fromFolder folder: String) -> String {
  var (to, from) = (parts(of: path), parts(of: folder))
  // What leads out of the working folder can only be left by its whole name.
  if path.hasPrefix("/") != folder.hasPrefix("/") || from.first == ".." {
    (to, from) = (parts(of: absolute(path)), parts(of: absolute(folder)))
  }
  let shared = zip(to, from).prefix { $0 == $1 }.count
  let up = from.dropFirst(shared).map { _ in ".." }
  return (up + to.dropFirst(shared)).joined(separator: "/")
}

/// The names that a path is made of, as few as say the same.
private func parts(of path: String) -> [String] {
  var parts: [String] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(String(part))
    }
  }
  return parts
}

private func absolute(_ path: String) -> String {
  if path.hasPrefix("/") { return path }
  guard let folder = getcwd(nil, 0) else { return path }
  defer { free(folder) }
  return String(cString: folder) + "/" + path
}
