import Foundation

extension DrawnGeometry {
  /// Reads what `-f json` printed.
  package init(json text: String) throws {
    let drawing = try JSONDecoder().decode(JSONDrawing.self, from: Data(text.utf8))
    var boxes: [String: Box] = [:]
    for element in drawing.groups + drawing.components {
      let frame = element.frame
      boxes[element.id] = Box(frame[0], frame[1], frame[2], frame[3])
    }
    let flows = drawing.flows.map {
      Flow(from: $0.from, to: $0.to, start: $0.points.first, end: $0.points.last)
    }
    self.init(boxes: boxes, flows: flows)
  }
}

private struct JSONDrawing: Decodable {
  struct Element: Decodable {
    var id: String
    var frame: [Double]
  }

  struct Flow: Decodable {
    var from: String
    var to: String
    var points: [[Double]]
  }

  var groups: [Element]
  var components: [Element]
  var flows: [Flow]
}
