import ArchdrawArchive

/// A file of the package, with what it is and what it refers to.
struct Part {
  /// From the package's root, without a slash (`ppt/slides/slide1.xml`).
  var path: String
  var type: String
  var bytes: [UInt8]
  var relationships: [Relationship] = []

  init(_ path: String, _ type: String, _ markup: Markup, _ relationships: [Relationship] = []) {
    self.path = path
    self.type = type
    self.relationships = relationships
    bytes = Array(markup.part.utf8)
  }

  init(_ path: String, _ type: String, bytes: [UInt8]) {
    self.path = path
    self.type = type
    self.bytes = bytes
  }

  /// The part and, where it refers to others, its relationships.
  var entries: [ZipEntry] {
    var entries = [ZipEntry(path, bytes)]
    if !relationships.isEmpty {
      entries.append(
        ZipEntry(Self.relationshipsPath(of: path), Self.relationships(relationships)))
    }
    return entries
  }

  /// Its entry in the list of types.
  var override: Markup {
    Markup(
      "Override",
      ["xmlns": Namespace.contentTypes, "PartName": "/\(path)", "ContentType": type])
  }

  static func relationships(_ relationships: [Relationship]) -> [UInt8] {
    let items = relationships.enumerated().map { $1.markup(id: Relationship.id($0)) }
    let root = Markup("Relationships", ["xmlns": Namespace.packageRelationships], items)
    return Array(root.part.utf8)
  }

  /// Where a part's relationships stand.
  static func relationshipsPath(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return "\(path.dropLast(name.count))_rels/\(name).rels"
  }
}

/// The types of parts.
enum PartType {
  private static let presentationML =
    "application/vnd.openxmlformats-officedocument.presentationml."
  static let presentation = presentationML + "presentation.main+xml"
  static let template = presentationML + "template.main+xml"
  static let slide = presentationML + "slide+xml"
  static let slideLayout = presentationML + "slideLayout+xml"
  static let slideMaster = presentationML + "slideMaster+xml"
  static let notesSlide = presentationML + "notesSlide+xml"
  static let notesMaster = presentationML + "notesMaster+xml"
  static let presProps = presentationML + "presProps+xml"
  static let viewProps = presentationML + "viewProps+xml"
  static let tableStyles = presentationML + "tableStyles+xml"
  static let theme = "application/vnd.openxmlformats-officedocument.theme+xml"
  static let core = "application/vnd.openxmlformats-package.core-properties+xml"
  static let extended = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
  static let png = "image/png"
  static let svg = "image/svg+xml"
}
