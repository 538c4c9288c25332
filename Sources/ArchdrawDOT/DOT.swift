import ArchdrawCatalogue
import ArchdrawModel

/// Writes a design as a Graphviz graph, for those who go on with Graphviz's own tools: groups are
/// clusters, components boxes in their category's colour, flows edges in the style of their kind. It
/// says who is joined to whom and leaves the placing to `dot`.
package func renderDOT(_ design: Design) -> String {
  var writer = DOTWriter(design: design)
  writer.write()
  return writer.lines.joined(separator: "\n") + "\n"
}

private struct DOTWriter {
  var design: Design
  var lines: [String] = []

  mutating func write() {
    lines.append("digraph architecture {")
    // An edge can end on a frame only where this allows `lhead` and `ltail`.
    let graph = [
      ("compound", "true"), ("rankdir", rankdir), ("fontname", font), ("labelloc", "t"),
      ("nodesep", "0.5"), ("ranksep", "0.7"),
    ]
    let heading = [design.title, design.subtitle].compactMap { $0 }.joined(separator: "\n")
    let label = heading.isEmpty ? [] : [("label", heading)]
    lines.append("  graph \(attributes(graph + label));")
    lines.append(
      "  node \(attributes([("shape", "box"), ("style", "rounded,filled"), ("fontname", font)]));")
    lines.append("  edge \(attributes([("fontname", font), ("fontsize", "10")]));")
    for id in design.roots where design[id].members == nil { write(id, indent: "  ") }
    for flow in design.flows { write(flow) }
    lines.append("}")
  }

  private let font = "Noto Sans"

  private var rankdir: String {
    switch design.direction {
    case .right, .auto: "LR"
    case .left: "RL"
    case .down: "TB"
    case .up: "BT"
    }
  }

  private mutating func write(_ id: ElementID, indent: String) {
    let element = design[id]
    guard element.isGroup else {
      lines.append("\(indent)\(quoted(element.path)) \(attributes(node(element)));")
      return
    }
    lines.append("\(indent)subgraph \(quoted(cluster(element))) {")
    lines.append("\(indent)  graph \(attributes(frame(element)));")
    for child in element.children { write(child, indent: indent + "  ") }
    // A cluster needs a node to be drawn and to be an end.
    if element.children.isEmpty {
      let blank = attributes([("style", "invis"), ("label", ""), ("shape", "point")])
      lines.append("\(indent)  \(quoted(element.path)) \(blank);")
    }
    lines.append("\(indent)}")
  }

  private mutating func write(_ flow: Flow) {
    var values: [(String, String)] = []
    let label = [flow.step.map { "\($0)." }, flow.label].compactMap { $0 }.joined(separator: " ")
    if !label.isEmpty { values.append(("label", label)) }
    values += style(flow)
    if let tail = cut(flow.from, other: flow.to) { values.append(("ltail", tail)) }
    if let head = cut(flow.to, other: flow.from) { values.append(("lhead", head)) }
    if let note = flow.note { values.append(("tooltip", note)) }
    let from = anchor(flow.from, apartFrom: nil)
    let to = anchor(flow.to, apartFrom: flow.from == flow.to ? nil : from)
    lines.append("  \(quoted(from)) -> \(quoted(to)) \(attributes(values));")
  }

  /// The cluster where a line to a group stops. Graphviz warns when the other end lies in it; a group
  /// drawn around members of others cannot be a cluster at all.
  private func cut(_ group: ElementID, other: ElementID) -> String? {
    let element = design[group]
    guard element.isGroup, element.members == nil, !design.isInside(other, group) else {
      return nil
    }
    return cluster(element)
  }

  /// The node that stands for an end: itself, or the first component in a group that does not make the
  /// line a loop.
  private func anchor(_ id: ElementID, apartFrom other: String?) -> String {
    let nodes = leaves(id)
    return nodes.first { $0 != other } ?? nodes[0]
  }

  private func leaves(_ id: ElementID) -> [String] {
    let inside = design[id].members ?? design[id].children
    return inside.isEmpty ? [design[id].path] : inside.flatMap(leaves)
  }

  /// Graphviz draws a subgraph as a frame when its name begins so.
  private func cluster(_ element: Element) -> String { "cluster_" + element.path }
}

/// `[name="value", …]`.
private func attributes(_ values: [(String, String)]) -> String {
  "[\(values.map { "\($0)=\(quoted($1))" }.joined(separator: ", "))]"
}
