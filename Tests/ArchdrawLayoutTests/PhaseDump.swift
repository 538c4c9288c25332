import ArchdrawGeometry
import ArchdrawModel

@testable import ArchdrawLayout

/// What each phase made of a design, as text: the first part that differs tells which phase to look at.
struct PhaseDump {
  private let best: RoutedCandidate
  private var context: LayoutContext { best.candidate.context }
  private var design: Design { context.design }

  init(_ best: RoutedCandidate) { self.best = best }

  var text: String {
    let parts = [
      ("tree", context.tree.dump(design)), ("ranks", ranks), ("coordinates", coordinates),
      ("routes", routes),
    ]
    return parts.map { "# \($0)\n\($1)" }.joined(separator: "\n")
  }

  /// A line for each group with flows, its ranks between bars; `.` is where a long flow passes.
  private var ranks: String {
    context.tree.nodes.indices.filter { !context.levels[$0].ranks.isEmpty }.map { node in
      let ranks = context.levels[node].ranks.map { rank in
        rank.map { context.isPassage($0) ? "." : name($0) }.joined(separator: " ")
      }
      return "\(name(node)): \(ranks.joined(separator: " | "))\n"
    }.joined()
  }

  /// Each frame: its corner and its size.
  private var coordinates: String {
    design.elements.map { element in
      let frame = best.candidate.frames.frame[element.id.index]
      return "\(element.path) \(text(frame))\n"
    }.joined()
  }

  private var routes: String {
    zip(design.flows, best.routing.routes).map { flow, route in
      let points = route.points.map { "\(format($0.x)),\(format($0.y))" }.joined(separator: " ")
      let label = route.label.map { "; label \(text($0))" } ?? ""
      let violation = route.violation.map { "; \($0)" } ?? ""
      let ends = "\(design[flow.from].path) -> \(design[flow.to].path)"
      return "\(ends): \(points)\(label)\(violation)\n"
    }.joined()
  }

  private func name(_ node: Int) -> String {
    let entry = context.tree.nodes[node]
    if let name = entry.representative.map({ design[$0].name }) { return name }
    return node == LayoutTree.root ? "root" : "lanes"
  }

  private func text(_ rect: Rect) -> String {
    "\(format(rect.x)),\(format(rect.y)) \(format(rect.width))x\(format(rect.height))"
  }
}

extension LayoutTree {
  /// The tree as indented lines: kind and the names that stand in its stamps.
  func dump(_ design: Design, _ node: Int = LayoutTree.root, _ indent: String = "") -> String {
    let entry = nodes[node]
    let names = entry.stamps.map { $0.map { design[$0].path } ?? "-" }.joined(separator: " ")
    return "\(indent)\(entry.kind) \(names)\n"
      + entry.children.map { dump(design, $0, indent + "  ") }.joined()
  }
}
