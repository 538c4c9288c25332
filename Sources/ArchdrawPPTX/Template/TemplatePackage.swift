import ArchdrawArchive
import ArchdrawXML

/// The parts of a template, and how they refer to each other.
struct TemplatePackage {
  var files: [ZipEntry]

  /// More than any layout or master has.
  private static let limits = XMLLimits(elements: 500_000, depth: 200, attributes: 200)

  /// The root of a part.
  func root(of path: String) throws(TemplateProblem) -> XMLElement {
    guard let file = files.first(where: { $0.name == path }) else {
      throw .bad("is no PowerPoint file: it has no '\(path)'")
    }
    do {
      return try XMLReader.root(of: file.bytes, limits: Self.limits)
    } catch {
      throw .bad("is broken: '\(path)' \(error.words)")
    }
  }

  func presentationPath() throws(TemplateProblem) -> String {
    _ = try root(of: "[Content_Types].xml")
    _ = try root(of: "_rels/.rels")
    guard let path = targets(of: "", .officeDocument).first else {
      throw .bad("is no PowerPoint file: it holds no presentation")
    }
    return path
  }

  func firstMaster(
    of presentation: XMLElement, at path: String
  ) throws(TemplateProblem) -> (path: String, root: XMLElement)? {
    let id = presentation.child("sldMasterIdLst")?.children.first?[
      "id", in: Namespace.relationships]
    let master = relationships(of: path).first { $0.id == id }?.path
    guard let master else { return nil }
    return (master, try root(of: master))
  }

  /// The layouts of a master, in its order.
  func layouts(
    of master: (path: String, root: XMLElement)
  ) throws(TemplateProblem) -> [TemplateLayout] {
    let links = relationships(of: master.path)
    var layouts: [TemplateLayout] = []
    for item in master.root.child("sldLayoutIdLst")?.children ?? [] {
      let id = item["id", in: Namespace.relationships]
      guard let path = links.first(where: { $0.id == id })?.path else { continue }
      let root = try root(of: path)
      layouts.append(
        TemplateLayout(
          path: path, type: root["type"], placeholders: root.placeholders.map(\.type), root: root))
    }
    return layouts
  }

  /// The parts that a part refers to as something; paths from the package's root.
  func targets(of path: String, _ kind: Relationship.Kind) -> [String] {
    relationships(of: path).filter { $0.type == kind.type }.map(\.path)
  }

  func relationships(of path: String) -> [(id: String, type: String, path: String)] {
    guard let root = try? root(of: Part.relationshipsPath(of: path)) else { return [] }
    return root.children.compactMap { item in
      guard let id = item["Id"], let type = item["Type"], let target = item["Target"],
        item["TargetMode"] != "External"
      else { return nil }
      return (id, type, Self.resolved(target, from: path))
    }
  }

  /// The path from the package's root of what a part calls `target`.
  private static func resolved(_ target: String, from path: String) -> String {
    var parts =
      target.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension XMLProblem {
  fileprivate var words: String {
    switch self {
    case .notXML: "is no XML"
    case .broken(let reason): "is no good XML: \(reason)"
    case .refused(let message, _): message
    }
  }
}

extension XMLElement {
  func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// What stands at a path of names below it.
  func descendant(_ names: String...) -> XMLElement? {
    names.reduce(Optional(self)) { $0?.child($1) }
  }

  /// The placeholders of a layout or a master.
  var placeholders: [(type: String, index: String?, shape: XMLElement)] {
    (descendant("cSld", "spTree")?.children ?? []).compactMap { shape in
      guard
        let place = shape.children.first(where: { $0.name.hasPrefix("nv") })?.descendant(
          "nvPr", "ph")
      else { return nil }
      let type = place["type"] ?? "obj"
      return (type == "ctrTitle" ? "title" : type, place["idx"], shape)
    }
  }

  /// Where a shape stands, in EMU; `nil` when it does not say so itself.
  var box: EmuRect? {
    guard let frame = descendant("spPr", "xfrm"), let offset = frame.child("off"),
      let extent = frame.child("ext"),
      let x = offset["x"].flatMap({ Int($0) }), let y = offset["y"].flatMap({ Int($0) }),
      let width = extent["cx"].flatMap({ Int($0) }), let height = extent["cy"].flatMap({ Int($0) })
    else { return nil }
    return EmuRect(x: x, y: y, width: width, height: height)
  }
}
