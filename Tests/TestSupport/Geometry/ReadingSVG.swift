import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension DrawnGeometry {
  /// Reads an SVG of ours: frames are paths, components tiles with or without a stack behind them, and a
  /// flow is a line whose heads reach the points where it ends.
  package init(svg text: String) throws {
    // Foundation finds nothing by a plain name in a namespace.
    let plain = text.replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    let document = try XMLDocument(xmlString: plain)
    var boxes: [String: Box] = [:]
    var flows: [Flow] = []
    // Nodes do not keep their document alive.
    withExtendedLifetime(document) {
      for group in document.rootElement()?.groups ?? [] {
        let classes = group.text("class")?.split(separator: " ").map(String.init) ?? []
        guard let id = group.text("id") else { continue }
        switch classes.first {
        case "group": boxes[id] = group.paths.first.flatMap(box)
        case "component":
          // Tiles behind the front one are as large as it; rims and pills are not.
          let tile = group.parts("use").first?.box
          let stack = group.paths.compactMap(box).filter {
            tile != nil && abs($0.width - tile!.width) < 0.1 && abs($0.height - tile!.height) < 0.1
          }
          boxes[id] = tile.map { stack.reduce($0) { $0.union($1) } }
        case "flow": flows.append(flow(group.paths, heads: group.paths(closed: true)))
        default: break
        }
      }
    }
    self.init(boxes: boxes, flows: flows)
  }
}

/// The smallest box around a path's corners.
private func box(_ path: [[Double]]) -> DrawnGeometry.Box? {
  let (xs, ys) = (path.map { $0[0] }, path.map { $0[1] })
  guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
    return nil
  }
  return DrawnGeometry.Box(left, top, right - left, bottom - top)
}

/// A flow's ends: those of its line, or the tips of the heads that stand before them. Dashes may make it
/// run the other way, so that the ends are told by the heads.
private func flow(_ paths: [[[Double]]], heads: [[[Double]]]) -> DrawnGeometry.Flow {
  guard let line = paths.first, var start = line.first, var end = line.last else {
    return DrawnGeometry.Flow()
  }
  let heads = heads.map { $0[0] }
  func distance(_ a: [Double], _ b: [Double]) -> Double {
    hypot(a[0] - b[0], a[1] - b[1])
  }
  switch heads.count {
  case 1:
    if distance(heads[0], start) < distance(heads[0], end) { (start, end) = (end, start) }
    end = heads[0]
  case 2: (start, end) = (heads[0], heads[1])
  default: break
  }
  return DrawnGeometry.Flow(start: start, end: end)
}

extension XMLElement {
  fileprivate func text(_ name: String) -> String? { attribute(forName: name)?.stringValue }

  fileprivate var box: DrawnGeometry.Box {
    func length(_ name: String) -> Double { text(name).flatMap(Double.init) ?? 0 }
    return DrawnGeometry.Box(length("x"), length("y"), length("width"), length("height"))
  }

  /// The corners of its paths, but of those that only widen what the pointer reaches.
  fileprivate var paths: [[[Double]]] {
    parts("path").filter { $0.text("class") != "reach" }.map { corners($0.text("d") ?? "") }
  }

  fileprivate func paths(closed: Bool) -> [[[Double]]] {
    parts("path").compactMap { $0.text("d") }.filter { $0.hasSuffix("z") == closed }.map(corners)
  }

  /// The groups on the top level, links looked through.
  fileprivate var groups: [XMLElement] { parts("g") + parts("a").flatMap(\.groups) }

  fileprivate func parts(_ name: String) -> [XMLElement] {
    (children ?? []).compactMap { $0 as? XMLElement }.filter { $0.name == name }
  }
}

/// The points that path data goes through: relative commands after an absolute `M`, as we write it.
private func corners(_ data: String) -> [[Double]] {
  var points: [[Double]] = []
  var (x, y) = (0.0, 0.0)
  for match in data.matches(of: #/(?<command>[MhvlcCz])(?<rest>[^MhvlcCz]*)/#) {
    let numbers = match.rest.matches(of: #/-?[0-9.]+/#).compactMap { Double($0.output) }
    switch match.command {
    case "M" where numbers.count == 2: (x, y) = (numbers[0], numbers[1])
    case "h" where numbers.count == 1: x += numbers[0]
    case "v" where numbers.count == 1: y += numbers[0]
    case "l" where numbers.count == 2: (x, y) = (x + numbers[0], y + numbers[1])
    case "c" where numbers.count == 6: (x, y) = (x + numbers[4], y + numbers[5])
    default: continue
    }
    points.append([x, y])
  }
  return points
}
