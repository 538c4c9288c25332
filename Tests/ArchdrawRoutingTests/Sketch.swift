import ArchdrawGeometry
import ArchdrawModel

@testable import ArchdrawLayout

/// Builds routing problems by hand: tiles of 48 by their centres, frames by their corners.
struct Sketch {
  /// What the coordinates are multiplied by, to read them off a picture.
  var scale = 1.0
  var problem = RoutingProblem(
    bounds: .zero, groups: [], components: [], flows: [], axis: .horizontal)
  var names: [RoutingProblem.End: String] = [:]
  var labels: [String] = []

  typealias End = RoutingProblem.End

  init(width: Double, height: Double, scale: Double = 1, axis: Axis = .horizontal) {
    self.scale = scale
    problem.bounds = Rect(0, 0, (width * scale).rounded(), (height * scale).rounded())
    problem.axis = axis
  }

  /// A frame with its title at the top left.
  mutating func group(
    _ name: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double,
    in parent: End? = nil
  ) -> End {
    let minX = (x * scale).rounded()
    let minY = (y * scale).rounded()
    let frame = Rect(
      minX: minX, minY: minY, maxX: ((x + width) * scale).rounded(),
      maxY: ((y + height) * scale).rounded())
    let title = Rect(minX, minY, 36 + 7 * Double(name.count), 24)
    var group = RoutingProblem.Group(frame: frame, parent: number(parent), title: title)
    group.titleMayMove = true
    problem.groups.append(group)
    let end = End.group(problem.groups.count - 1)
    names[end] = name
    return end
  }

  /// A tile with its label, up to 16 letters a line.
  mutating func component(
    _ name: String, _ x: Double, _ y: Double, in parent: End? = nil, count: Int = 1
  ) -> End {
    let center = Point((x * scale).rounded(), (y * scale).rounded())
    let stack = count > 1 ? 8.0 : 0
    let tile = Rect(center.x - 24, center.y - 24, 48, 48)
    let rows = Double((name.count + 15) / 16)
    let width = min(Double(name.count), 16) * 6.6
    let label = Rect(
      center.x - (width / 2).rounded(), tile.maxY + 6, width.rounded(), 12 + 15 * (rows - 1))
    problem.components.append(
      RoutingProblem.Component(
        frame: Rect(tile.x, tile.y - stack, 48 + stack, 48 + stack), label: label,
        group: number(parent)))
    let end = End.component(problem.components.count - 1)
    names[end] = name
    return end
  }

  mutating func flow(
    _ from: End, _ to: End, _ label: String = "", kind: FlowKind = .sync,
    arrow: ArchdrawModel.Flow.Arrow = .forward, twin: Int? = nil
  ) {
    let size = label.isEmpty ? nil : Size((Double(label.count) * 6.6).rounded(), 12)
    problem.flows.append(
      RoutingProblem.Flow(
        from: from, to: to, kind: kind, arrow: arrow, label: size, twin: twin))
    labels.append(label)
  }

  private func number(_ end: End?) -> Int? {
    if case .group(let index)? = end { index } else { nil }
  }
}

extension Rect {
  static let zero = Rect(0, 0, 0, 0)
}
