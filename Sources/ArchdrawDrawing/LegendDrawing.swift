import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension Drawer {
  /// The steps and the kinds of flow, where the placement has them.
  var legend: [Node] {
    var nodes: [Node] = []
    for step in placement.legend.steps {
      nodes += disc(step.number, at: step.disc)
      if let words = step.text { nodes.append(text(words, palette.secondary)) }
    }
    for kind in placement.legend.kinds { nodes += sample(kind) }
    if nodes.isEmpty { return [] }
    return [.group(Group(id: Identifiers.legend, classes: ["legend"], nodes: nodes))]
  }

  private func sample(_ kind: PlacedLegend.Kind) -> [Node] {
    let line = RoundedPolyline([kind.start, kind.end])
    let stroke = palette.line(kind.kind)
    let trimmed = line.trimmedEnd(by: PlacedFlow.headLength - 1)
    var nodes: [Node] = [.path(Path(Shape.line(trimmed), stroke: stroke))]
    nodes += line.heads(.forward).map { head($0, stroke.paint) }
    if kind.kind == .blocked { nodes.append(cross(at: kind.crossing, stroke.paint)) }
    return nodes + [text(kind.text, palette.secondary)]
  }
}
