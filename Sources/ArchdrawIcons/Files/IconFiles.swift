/// The icons beside and below a design. Nothing else can be read: a design from a stranger must not
/// carry other files of the machine into a picture.
package struct IconFiles: Sendable, Equatable {
  /// Where the design stands.
  private var folder: String

  package init(folder: String) { self.folder = folder.isEmpty ? "." : folder }

  /// The bytes of the file that `path` names from the folder. Links are followed as long as they stay
  /// in it.
  ///
  /// - Throws: `IconProblem` for a path that leads out of the folder, or to what is no file.
  package func read(_ path: String) throws(IconProblem) -> [UInt8] {
    let (root, target) = try resolve(path)
    let file = try open(target.dropFirst(root.count).split(separator: "/"), in: root)
    defer { file.close() }
    guard let size = file.fileSize else { throw .unreadable("is no file") }
    guard size <= IconLimits.bytes, let bytes = file.read(limit: IconLimits.bytes) else {
      throw size > IconLimits.bytes
        ? .bad("is larger than \(IconLimits.bytes >> 20) MB")
        : .unreadable("cannot be read: \(systemReason())")
    }
    return bytes
  }

  /// The folder and what `path` names in it, their links followed.
  func resolve(_ path: String) throws(IconProblem) -> (root: String, target: String) {
    guard isRelative(path) else {
      throw .outside("lies outside the file's folder", hint: "put it beside or below the file")
    }
    guard let root = resolvedPath(folder), let target = resolvedPath(folder + "/" + path) else {
      throw .unreadable("cannot be read: \(systemReason())")
    }
    guard target == root || target.hasPrefix(root == "/" ? "/" : root + "/") else {
      throw .outside("is a link out of the file's folder", hint: "put it beside or below the file")
    }
    return (root, target)
  }

  /// Opens a path without links, name by name, so that none that is put in its way meanwhile is
  /// followed.
  private func open(
    _ names: [Substring], in root: String
  ) throws(IconProblem) -> Descriptor {
    guard var current = Descriptor(root, isFolder: true) else {
      throw .unreadable("cannot be read: \(systemReason())")
    }
    for (offset, name) in names.enumerated() {
      let next = Descriptor(String(name), in: current, isFolder: offset < names.count - 1)
      let reason = systemReason()
      current.close()
      guard let next else { throw .unreadable("cannot be read: \(reason)") }
      current = next
    }
    return current
  }

  /// Whether a path stays in its folder as it is written; addresses do not.
  private func isRelative(_ path: String) -> Bool {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.hasPrefix("~"), !path.contains("://"),
      !path.contains("\0"), !path.contains("\\")
    else { return false }
    return !path.split(separator: "/").contains("..")
  }
}
