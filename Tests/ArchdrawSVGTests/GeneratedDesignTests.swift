import ArchdrawDrawing
import ArchdrawLayout
import ArchdrawSVG
import Foundation
import Measuring
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What holds for the picture of any design, tried on odd ones.
@Suite struct GeneratedDesignTests {
  /// Small ones, as a debug build takes its time.
  private static let seeds: [UInt64] = Array(
    (0..<400 as Range<UInt64>).lazy.filter { seed in
      let design = DesignGenerator.design(seed: seed)
      return design.elements.count <= 24 && design.flows.count <= 20
    }.prefix(16))

  @Test(arguments: seeds)
  func isWholeAndSafe(_ seed: UInt64) throws {
    let design = DesignGenerator.design(seed: seed)
    let placement = try layOut(design)
    let svg = renderSVG(draw(design, placement, theme: .auto))
    let reader = Reader(width: placement.canvas.width, height: placement.canvas.height)
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.faults == [])
    #expect(try renderSVG(draw(design, layOut(design), theme: .auto)) == svg)
  }
}

/// Collects what a drawing must not hold.
private final class Reader: NSObject, XMLParserDelegate {
  var faults: [String] = []
  private let width: Double
  private let height: Double
  private var ids: Set<String> = []
  /// Symbols and groups that are moved have coordinates of their own.
  private var ownCoordinates = 0
  private var isOwn: [Bool] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if ["script", "foreignObject"].contains(name) { faults.append(name) }
    if let id = attributes["id"], !ids.insert(id).inserted { faults.append("\(id) twice") }
    let hasOwn =
      ["symbol", "marker", "defs", "clipPath", "pattern"].contains(name)
      || attributes["transform"] != nil
    isOwn.append(hasOwn)
    if hasOwn { ownCoordinates += 1 }
    for (key, value) in attributes
    where ["x", "x1", "x2", "cx", "y", "y1", "y2", "cy"].contains(key) {
      let limit = key.contains("x") ? width : height
      guard let number = Double(value), number.isFinite else {
        faults.append("\(key)=\(value)")
        continue
      }
      if ownCoordinates == 0, !(-1...limit + 1).contains(number) {
        faults.append("\(name) \(key)=\(value)")
      }
    }
    for (key, value) in attributes where ["d", "points", "transform", "viewBox"].contains(key) {
      if value.contains("nan") || value.contains("inf") { faults.append("\(key)=\(value)") }
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if isOwn.removeLast() { ownCoordinates -= 1 }
  }
}
