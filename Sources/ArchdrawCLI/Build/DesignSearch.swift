import Archdraw

/// A design and where its drawings go.
struct BuildTarget {
  /// The path of the design, as the user would write it.
  var source: String
  /// Below the output folder, without an ending.
  var stem: String
}

/// Finds what is to be drawn.
///
/// A file that is named is a design. In a folder, and the folders in it, designs are the YAML files that
/// look like one; what is hidden is left alone, and links to folders are not followed.
struct DesignSearch {
  private(set) var targets: [BuildTarget] = []
  /// YAML files in folders that are some other tool's.
  private(set) var otherFiles = 0
  /// What could not be searched.
  private(set) var failures: [Failure] = []

  init(_ inputs: [String]) throws {
    for input in inputs {
      if input == "-" {
        throw Failure(.usage, "'build' needs files and folders, not standard input")
      }
      guard case .folder = FileKind(of: input) else {
        add(input, stem: Self.withoutEnding(nameOfFile(input)))
        continue
      }
      let count = targets.count
      search(input == "." || input == "./" ? "" : withoutSlash(input) + "/", stem: "")
      if targets.count == count, failures.isEmpty {
        failures.append(
          Failure(
            .source, "there are no designs in '\(input)'",
            hint: "a design is a YAML file with 'components'"))
      }
    }
    try refuseClashes()
  }

  /// - Parameters:
  ///   - folder: empty, or with a slash at its end
  ///   - stem: where its drawings go; empty, or with a slash at its end
  private mutating func search(_ folder: String, stem: String) {
    let entries: [FolderEntry]
    do {
      entries = try folderEntries(folder.isEmpty ? "." : folder)
    } catch {
      failures.append(
        Failure(.source, "cannot read '\(folder)': \((error as? SystemError)?.reason ?? "")"))
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      if entry.isFolder {
        search(folder + entry.name + "/", stem: stem + entry.name + "/")
      } else if [".yaml", ".yml"].contains(where: entry.name.hasSuffix) {
        examine(folder + entry.name, stem: stem + Self.withoutEnding(entry.name))
      }
    }
  }

  private mutating func examine(_ path: String, stem: String) {
    // What cannot be read is reported when it is to be drawn.
    if let bytes = try? readDesignFile(path), !Source.looksLikeDesign(bytes) {
      otherFiles += 1
    } else {
      add(path, stem: stem)
    }
  }

  private mutating func add(_ source: String, stem: String) {
    targets.append(BuildTarget(source: source, stem: stem))
  }

  /// Two designs must not write one drawing; one that is named twice is drawn once.
  private mutating func refuseClashes() throws {
    var first: [String: String] = [:]
    var unique: [BuildTarget] = []
    for target in targets {
      guard let other = first[target.stem] else {
        first[target.stem] = target.source
        unique.append(target)
        continue
      }
      if resolved(other) == resolved(target.source) { continue }
      throw Failure(
        .usage, "'\(other)' and '\(target.source)' would both be drawn as '\(target.stem)'",
        hint: "rename one, or draw them into different folders")
    }
    targets = unique
  }

  private static func withoutEnding(_ name: String) -> String {
    let ending = [".yaml", ".yml", ".json"].first { name.hasSuffix($0) && name.count > $0.count }
    return ending.map { String(name.dropLast($0.count)) } ?? name
  }
}

private func withoutSlash(_ path: String) -> String {
  var path = path[...]
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path == "/" ? "" : String(path)
}
