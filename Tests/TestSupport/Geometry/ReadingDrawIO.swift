import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension DrawnGeometry {
  /// Reads a page of draw.io, whose cells stand in their parents' coordinates.
  package init(drawIO text: String) throws {
    let document = try XMLDocument(xmlString: text)
    // Nodes do not keep their document alive.
    let cells = try withExtendedLifetime(document) {
      try document.nodes(forXPath: "//root/*").map(DrawIOCell.init)
    }
    var corners: [String: (x: Double, y: Double)] = ["1": (0, 0)]
    var boxes: [String: Box] = [:]
    var flows: [String: Flow] = [:]
    for cell in cells {
      let parent = corners[cell.parent] ?? (0, 0)
      if cell.isEnd {
        let box = Box(parent.x + cell.x, parent.y + cell.y, cell.width, cell.height)
        corners[cell.id] = (box.x, box.y)
        boxes[cell.id] = box
      }
    }
    for cell in cells where cell.source != nil {
      func end(_ name: String, on box: Box?) -> [Double]? {
        guard let box else { return nil }
        return [
          box.x + box.width * cell.number("\(name)X") + cell.number("\(name)Dx"),
          box.y + box.height * cell.number("\(name)Y") + cell.number("\(name)Dy"),
        ]
      }
      flows[cell.id] = Flow(
        from: cell.source, to: cell.target,
        start: end("exit", on: cell.source.flatMap { boxes[$0] }),
        end: end("entry", on: cell.target.flatMap { boxes[$0] }))
    }
    self.init(boxes: boxes, flows: (0..<flows.count).compactMap { flows["flow-\($0 + 1)"] })
  }
}

/// A cell that others may end on, or a connector.
private struct DrawIOCell {
  var id = ""
  var parent = ""
  var source: String?
  var target: String?
  /// Whether a connector may end on it.
  var isEnd = false
  var (x, y, width, height) = (0.0, 0.0, 0.0, 0.0)
  private var style: [String: Double] = [:]

  init(_ node: XMLNode) {
    guard let outer = node as? XMLElement else { return }
    let cell = outer.name == "UserObject" ? outer.elements(forName: "mxCell").first ?? outer : outer
    func text(_ name: String) -> String? { cell.attribute(forName: name)?.stringValue }
    id = outer.attribute(forName: "id")?.stringValue ?? ""
    parent = text("parent") ?? ""
    (source, target) = (text("source"), text("target"))
    isEnd = text("vertex") == "1" && text("connectable") != "0"
    let place = cell.elements(forName: "mxGeometry").first
    func length(_ name: String) -> Double {
      place?.attribute(forName: name)?.stringValue.flatMap(Double.init) ?? 0
    }
    (x, y, width, height) = (length("x"), length("y"), length("width"), length("height"))
    for part in (text("style") ?? "").split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      if pair.count == 2, let number = Double(pair[1]) { style[String(pair[0])] = number }
    }
  }

  func number(_ name: String) -> Double { style[name] ?? 0 }
}
