/// A folder of icons. Where it is the user's own choice, files in it may be links to anywhere; folders may
/// not be links, as they could lead round in circles.
struct PackFolder: Sendable {
  private static let depth = 12

  var path: String
  /// Whether nothing outside the folder may be read, as a stranger's design has named it.
  var isConfined: Bool

  /// The paths of its files below it, in the order of their names.
  func names() throws(IconPackProblem) -> [String] {
    guard let names = names(below: "", depth: 1) else { throw .unreadable(systemReason()) }
    return names
  }

  func read(_ wanted: Set<String>) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    if isConfined {
      let inside = IconFiles(folder: path)
      for name in wanted { files[name] = try? inside.read(name) }
      return files
    }
    for name in wanted {
      guard let real = resolvedPath(path + "/" + name), let file = Descriptor(real) else {
        continue
      }
      defer { file.close() }
      guard file.fileSize != nil else { continue }
      files[name] = file.read(limit: IconLimits.bytes)
    }
    return files
  }

  private func names(below folder: String, depth: Int) -> [String]? {
    guard let names = ArchdrawIcons.names(inFolder: path + "/" + folder) else { return nil }
    var result: [String] = []
    for name in names where !name.hasPrefix(".") && result.count < PackArchive.entries {
      switch PathKind(of: path + "/" + folder + name) {
      case .file, .link: result.append(folder + name)
      case .folder where depth < Self.depth:
        // What cannot be opened is passed over.
        result += self.names(below: folder + name + "/", depth: depth + 1) ?? []
      default: break
      }
    }
    return result
  }
}
