import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page of draw.io, read back: its cells by id, in order.
struct Page {
  struct Cell {
    var id: String
    var parent: String
    var label: String
    var style: [String: String]
    var source: String?
    var target: String?
    var attributes: [String: String]
    /// As seen from the parent.
    var geometry: [String: Double]
    var points: [[Double]]
  }

  var cells: [Cell] = []

  /// Fails when it is no XML, or when two cells have one id.
  init(_ text: String) throws {
    let document = try XMLDocument(xmlString: text)
    let root = try #require(try document.nodes(forXPath: "/mxfile/diagram/mxGraphModel/root").first)
    // Nodes do not keep their document alive.
    withExtendedLifetime(document) {
      for case let node as XMLElement in root.children ?? [] { cells.append(Cell(node)) }
    }
    #expect(Set(cells.map(\.id)).count == cells.count)
  }

  func cell(_ id: String) throws -> Cell {
    try #require(cells.first { $0.id == id }, "there is no cell \(id)")
  }

  func children(of id: String) -> [String] { cells.filter { $0.parent == id }.map(\.id) }
}

extension Page.Cell {
  init(_ node: XMLElement) {
    let own = node.name == "UserObject" ? node.elements(forName: "mxCell").first ?? node : node
    func text(_ name: String) -> String? {
      (own.attribute(forName: name) ?? node.attribute(forName: name))?.stringValue
    }
    id = text("id") ?? ""
    parent = text("parent") ?? ""
    label = (text("value") ?? text("label") ?? "")
    source = text("source")
    target = text("target")
    attributes = Dictionary(
      ((node.attributes ?? []) + (own.attributes ?? [])).map {
        ($0.name ?? "", $0.stringValue ?? "")
      },
      uniquingKeysWith: { first, _ in first })
    style = [:]
    for part in (text("style") ?? "").split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      style[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
    }
    let place = own.elements(forName: "mxGeometry").first
    geometry = Dictionary(
      (place?.attributes ?? []).compactMap { attribute in
        Double(attribute.stringValue ?? "").map { (attribute.name ?? "", $0) }
      }, uniquingKeysWith: { first, _ in first })
    let bends = place?.elements(forName: "Array").first?.elements(forName: "mxPoint") ?? []
    points = bends.map { point in
      ["x", "y"].map { Double(point.attribute(forName: $0)?.stringValue ?? "") ?? .nan }
    }
  }
}
