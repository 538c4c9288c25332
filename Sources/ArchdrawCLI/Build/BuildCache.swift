import Archdraw

/// What earlier builds drew into a folder, and from what: a file in that folder. One that cannot be read,
/// or that another release wrote, is as good as none.
struct BuildCache {
  struct Entry {
    /// What the messages call the design.
    var source: String
    /// All that a drawing depends on beside the design and its own icons.
    var settings: Fingerprint
    var report: JobReport
  }

  private static let heading = "archdraw build 1"

  private var path: String
  /// By what the drawings are called, without an ending.
  private var entries: [String: Entry] = [:]
  private var isChanged = false

  init(folder: String) {
    path = folder + "/.archdraw-build"
    guard let bytes = try? readFile(path) else { return }
    entries = (try? Self.entries(in: bytes)) ?? [:]
  }

  subscript(stem: String) -> Entry? {
    get { entries[stem] }
    set {
      entries[stem] = newValue
      isChanged = true
    }
  }

  /// Writes it, unless it is as it was. What has lost all its pictures is forgotten.
  mutating func save(in folder: String) throws {
    guard isChanged else { return }
    var fields = FieldWriter()
    fields.write(Self.heading)
    let kept = entries.sorted { $0.key < $1.key }.filter { stem, entry in
      entry.report.pictures.contains {
        if case .regular = FileKind(of: "\(folder)/\(stem).\($0.format.rawValue)") {
          true
        } else {
          false
        }
      }
    }
    fields.write(kept) { element, fields in
      fields.write(element.key)
      fields.write(element.value.source)
      fields.write(element.value.settings)
      element.value.report.write(to: &fields)
    }
    try Output.file(path).write(fields.bytes)
  }

  private static func entries(in bytes: [UInt8]) throws -> [String: Entry] {
    var fields = FieldReader(bytes)
    guard try fields.read() == heading else { return [:] }
    let list = try fields.readList { fields in
      let stem = try fields.read()
      let entry = Entry(
        source: try fields.read(), settings: try fields.read(Fingerprint.self),
        report: try JobReport(from: &fields))
      return (stem, entry)
    }
    return Dictionary(list, uniquingKeysWith: { _, last in last })
  }
}

extension BuildCache.Entry {
  /// Whether drawing a target again would give nothing new: neither what it is drawn from nor what was
  /// drawn has changed.
  ///
  /// - Parameter output: the path of its drawings, without an ending
  func isCurrent(
    for target: BuildTarget, _ formats: [Format], _ settings: Fingerprint, output: String
  ) -> Bool {
    guard self.settings == settings, report.messages.isEmpty || source == target.source,
      let design = try? readDesignFile(target.source), Fingerprint(design) == report.source
    else { return false }
    let folder = folderOfFile(target.source)
    let iconsAreSame = report.icons.allSatisfy { icon in
      (try? IconFolder(folder).read(icon.path)).map { Fingerprint($0) } == icon.content
    }
    let setIsSame = report.sets.allSatisfy {
      Fingerprint(contentsOf: "\(folder)/\($0.path)") == $0.content
    }
    return iconsAreSame && setIsSame
      && formats.allSatisfy { format in
        let picture = report.pictures.first { $0.format == format }
        return picture != nil
          && (try? readFile("\(output).\(format.rawValue)")).map { Fingerprint($0) }
            == picture?.content
      }
  }
}
