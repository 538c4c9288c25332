import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

/// Writes what was laid out for other tools to read: pixels, y down, one thing a line. The flows'
/// points follow the rounded bends to within half a pixel.
package func renderJSON(_ design: Design, _ placement: Placement) -> String {
  let canvas = placement.canvas
  let flows = zip(design.flows, placement.flows).enumerated()
  return """
    {"canvas": {"width": \(format(canvas.width)), "height": \(format(canvas.height))},
     "groups": \(list(placement.groups.map { group($0, design) })),
     "components": \(list(placement.components.map { component($0, design) })),
     "flows": \(list(flows.map { flow($0 + 1, $1.0, $1.1, design) })),
     "texts": \(list(texts(placement).map { label($0) }))}

    """
}

private func group(_ placed: PlacedGroup, _ design: Design) -> String {
  var members: [(String, String)] = []
  if let ids = design[placed.element].members {
    members = [("members", "[\(ids.map { quoted(design[$0].path) }.joined(separator: ", "))]")]
  }
  return object(
    identity(design[placed.element], design) + [
      ("frame", rect(placed.frame)), ("label", label(placed.title)),
    ] + members)
}

private func component(_ placed: PlacedComponent, _ design: Design) -> String {
  object(
    identity(design[placed.element], design) + [
      ("frame", rect(placed.frame)), ("label", label(placed.label)),
    ])
}

private func identity(_ element: Element, _ design: Design) -> [(String, String)] {
  [
    ("id", quoted(element.path)),
    ("parent", element.parent.map { quoted(design[$0].path) } ?? "null"),
    ("type", quoted(element.typeID)),
  ]
}

/// Flows are named `f1`, `f2`, … in the order of the file.
private func flow(
  _ number: Int, _ flow: Flow, _ placed: PlacedFlow, _ design: Design
) -> String {
  let points = placed.line(flow.arrow).flattened().map { "[\(format($0.x)), \(format($0.y))]" }
  return object([
    ("id", quoted("f\(number)")), ("from", quoted(design[flow.from].path)),
    ("to", quoted(design[flow.to].path)), ("kind", quoted(flow.kind.rawValue)),
    ("points", "[\(points.joined(separator: ", "))]"), ("label", label(placed.label)),
  ])
}

/// The heading, then the legend.
private func texts(_ placement: Placement) -> [PlacedText] {
  [placement.title, placement.subtitle].compactMap { $0 }
    + placement.legend.steps.compactMap(\.text) + placement.legend.kinds.map(\.text)
}

/// A text with its ink and its size.
private func label(_ placed: PlacedText?) -> String {
  guard let placed else { return "null" }
  return object([
    ("text", quoted(placed.text)), ("frame", rect(placed.frame)), ("size", format(placed.size)),
  ])
}

private func rect(_ rect: Rect) -> String {
  "[\([rect.x, rect.y, rect.width, rect.height].map(format).joined(separator: ", "))]"
}

private func object(_ members: [(String, String)]) -> String {
  "{\(members.map { "\(quoted($0)): \($1)" }.joined(separator: ", "))}"
}

private func list(_ items: [String]) -> String {
  items.isEmpty ? "[]" : "[\n  \(items.joined(separator: ",\n  "))]"
}
