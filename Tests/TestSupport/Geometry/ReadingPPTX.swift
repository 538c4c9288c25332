import ArchdrawArchive
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension DrawnGeometry {
  /// Reads the first slide of a deck of ours: what stands where, and which shapes its connectors are glued
  /// to. A slide shows a drawing as large as it can; here it has the size and the place of `reference`.
  package init(pptx bytes: [UInt8], over reference: DrawnGeometry) throws {
    let document = try XMLDocument(data: Data(try firstSlide(in: bytes)))
    var boxes: [String: Box] = [:]
    var owners: [String: String] = [:]
    var lines: [String: [SlideShape]] = [:]
    // Nodes do not keep their document alive.
    try withExtendedLifetime(document) {
      for shape in try document.nodes(forXPath: "//*[local-name()='sp']").map(SlideShape.init) {
        let words = shape.name.split(separator: " ", maxSplits: 1).map(String.init)
        guard let path = words.first, reference.boxes[path] != nil else { continue }
        let part = words.dropFirst().first
        if [nil, "hull", "tile", "label"].contains(part) { owners[shape.id] = path }
        // Where it has no tile to glue to, or a larger one, a component has a hull.
        if part == nil || part == "hull" || (part == "tile" && boxes[path] == nil) {
          boxes[path] = shape.box
        }
      }
      for line in try document.nodes(forXPath: "//*[local-name()='cxnSp']").map(SlideShape.init) {
        lines[String(line.name.prefix { $0 != " " }), default: []].append(line)
      }
    }
    let flows = (0..<lines.count).map { number in
      let parts = lines["f\(number + 1)"] ?? []
      // One with many bends is several connectors, each beginning where the one before ends.
      let isWhole = zip(parts, parts.dropFirst()).allSatisfy { $0.end == $1.start }
      return Flow(
        from: isWhole ? parts.first.flatMap { owners[$0.start] } ?? "nothing" : "parts",
        to: isWhole ? parts.last.flatMap { owners[$0.end] } ?? "nothing" : "parts")
    }
    self.init(boxes: boxes, flows: flows)
    fit(reference)
  }

  /// Moves and scales all boxes as one, so that they are as near to those of `reference` as can be.
  private mutating func fit(_ reference: DrawnGeometry) {
    let pairs = boxes.compactMap { path, box in reference.boxes[path].map { (box, $0) } }
    let x = Fit(pairs.flatMap { [($0.x, $1.x), ($0.x + $0.width, $1.x + $1.width)] })
    let y = Fit(pairs.flatMap { [($0.y, $1.y), ($0.y + $0.height, $1.y + $1.height)] })
    boxes = boxes.mapValues {
      Box(
        $0.x * x.scale + x.shift, $0.y * y.scale + y.shift, $0.width * x.scale,
        $0.height * y.scale)
    }
  }
}

/// The line through pairs of numbers that is nearest to them, by least squares.
private struct Fit {
  var scale = 1.0
  var shift = 0.0

  init(_ pairs: [(Double, Double)]) {
    let count = Double(max(1, pairs.count))
    let (from, to) = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    let spread = pairs.reduce(0) { $0 + ($1.0 - from) * ($1.0 - from) }
    if spread > 0 { scale = pairs.reduce(0) { $0 + ($1.0 - from) * ($1.1 - to) } / spread }
    shift = to - scale * from
  }
}

/// A shape or a connector, in EMU.
private struct SlideShape {
  var id = ""
  var name = ""
  var box = DrawnGeometry.Box(0, 0, 0, 0)
  /// What a connector is glued to.
  var start = ""
  var end = ""

  init(_ node: XMLNode) {
    func find(_ name: String) -> XMLElement? {
      (try? node.nodes(forXPath: ".//*[local-name()='\(name)']"))?.first as? XMLElement
    }
    func text(_ element: String, _ name: String) -> String {
      find(element)?.attribute(forName: name)?.stringValue ?? ""
    }
    func length(_ element: String, _ name: String) -> Double { Double(text(element, name)) ?? 0 }
    (id, name) = (text("cNvPr", "id"), text("cNvPr", "name"))
    box = DrawnGeometry.Box(
      length("off", "x"), length("off", "y"), length("ext", "cx"), length("ext", "cy"))
    (start, end) = (text("stCxn", "id"), text("endCxn", "id"))
  }
}

private func firstSlide(in bytes: [UInt8]) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pptx")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  var slide: [UInt8]?
  try ZipFile(path: file.path).visit(limit: 1 << 24) { name, read in
    if name == "ppt/slides/slide1.xml" { slide = read() }
    return slide == nil
  }
  return slide ?? []
}
