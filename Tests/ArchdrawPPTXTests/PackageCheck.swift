import ArchdrawArchive
import ArchdrawXML

@testable import ArchdrawPPTX

/// What PowerPoint insists on and schemas do not say: each breach in words.
struct PackageCheck {
  private let files: [ZipEntry]
  private let package: TemplatePackage
  private(set) var breaches: [String] = []

  init(_ files: [ZipEntry]) throws {
    self.files = files
    package = TemplatePackage(files: files)
    checkZip()
    try checkTypes()
    for file in files where file.name.hasSuffix(".xml") { try check(file.name) }
    try checkMasters()
  }

  private mutating func expect(_ isRight: Bool, _ breach: @autoclosure () -> String) {
    if !isRight { breaches.append(breach()) }
  }

  private mutating func checkZip() {
    expect(files.first?.name == "[Content_Types].xml", "the types are not first")
    expect(Set(files.map(\.name)).count == files.count, "a name occurs twice")
    expect(!files.contains { $0.name.hasSuffix("/") }, "there is a folder")
  }

  private mutating func checkTypes() throws {
    let types = try package.root(of: "[Content_Types].xml").children
    let parts = types.compactMap { $0["PartName"] }.map { String($0.dropFirst()) }
    expect(Set(parts).count == parts.count, "a part has two types")
    let names = Set(files.map(\.name))
    for part in parts { expect(names.contains(part), "a type for '\(part)', which is not there") }
    let isTyped = { (name: String) in
      parts.contains(name) || name.hasSuffix(".rels") || name == "[Content_Types].xml"
        || types.contains {
          $0["Extension"].map { name.hasSuffix(".\($0)") } ?? false && !name.hasSuffix(".xml")
        }
    }
    for name in names { expect(isTyped(name), "no type for '\(name)'") }
  }

  private mutating func check(_ path: String) throws {
    let root = try package.root(of: path)
    let links = package.relationships(of: path)
    for link in links {
      expect(files.contains { $0.name == link.path }, "\(path): '\(link.path)' is not there")
    }
    let linksPath = Part.relationshipsPath(of: path)
    let ids =
      files.contains { $0.name == linksPath }
      ? try package.root(of: linksPath).children.compactMap { $0["Id"] } : []
    expect(Set(ids).count == ids.count, "\(path): a relationship's id occurs twice")
    let all = root.everything
    for element in all {
      for attribute in element.attributes where attribute.namespace == Namespace.relationships {
        expect(ids.contains(attribute.value), "\(path): no relationship '\(attribute.value)'")
      }
      if element.name == "txBody" {
        expect(element.child("p") != nil, "\(path): a text without a paragraph")
      }
      for name in ["x", "y", "cx", "cy", "w", "h", "wR", "hR", "sz", "l", "t"] {
        let isDecimal = element[name]?.contains(".") ?? false
        expect(!isDecimal, "\(path): \(name) is \(element[name] ?? "")")
      }
    }
    checkShapes(all, path)
  }

  private mutating func checkShapes(_ all: [XMLElement], _ path: String) {
    let properties = all.filter { $0.name == "cNvPr" }.compactMap { $0["id"] }
    expect(Set(properties).count == properties.count, "\(path): a shape's id occurs twice")
    var sites: [String: Int] = [:]
    for shape in all where ["sp", "pic"].contains(shape.name) {
      guard let id = shape.children.first?.child("cNvPr")?["id"],
        let look = shape.child("spPr")
      else { continue }
      let preset = look.child("prstGeom")?["prst"]
      let places = look.child("custGeom")?.child("cxnLst")?.children.count
      sites[id] = places ?? (preset == "ellipse" ? 8 : 4)
    }
    for end in all where ["stCxn", "endCxn"].contains(end.name) {
      let count = sites[end["id"] ?? ""]
      expect(count != nil, "\(path): glue to \(end["id"] ?? ""), which is not there")
      let site = end["idx"].flatMap { Int($0) } ?? -1
      expect((0..<(count ?? 0)).contains(site), "\(path): site \(site) of \(count ?? 0)")
    }
    for flow in all where flow.name == "cxnSp" {
      let ends = flow.descendant("nvCxnSpPr", "cNvCxnSpPr")?.children.count
      expect(ends == 2, "\(path): a connector that is not glued at both ends")
    }
  }

  private mutating func checkMasters() throws {
    let presentation = try package.presentationPath()
    let root = try package.root(of: presentation)
    let themes = package.targets(of: presentation, .slideMaster).flatMap {
      package.targets(of: $0, .theme)
    }
    let notes = package.targets(of: presentation, .notesMaster)
    expect(notes.count == 1, "\(notes.count) masters of notes")
    for theme in notes.flatMap({ package.targets(of: $0, .theme) }) {
      expect(!themes.contains(theme), "the notes' theme is the slides' too")
    }
    var ids = root.child("sldMasterIdLst")?.children.compactMap { $0["id"] } ?? []
    for master in package.targets(of: presentation, .slideMaster) {
      ids +=
        try package.root(of: master).child("sldLayoutIdLst")?.children.compactMap { $0["id"] } ?? []
    }
    expect(Set(ids).count == ids.count, "masters and layouts share an id")
    let slides = root.child("sldIdLst")?.children.compactMap { $0["id"].flatMap { Int($0) } } ?? []
    expect(
      Set(slides).count == slides.count && slides.allSatisfy { $0 >= 256 }, "slide ids \(slides)")
    for part in files where part.name.hasPrefix("ppt/slides/slide") {
      expect(package.targets(of: part.name, .slideLayout).count == 1, "\(part.name) has no layout")
    }
  }
}

extension XMLElement {
  /// The element and all that is in it.
  var everything: [XMLElement] { [self] + children.flatMap(\.everything) }
}
