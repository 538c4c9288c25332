import ArchdrawGeometry

/// The problem made ready for searching: what blocks a line, and who holds whom.
struct RoutingScene {
  /// Something no foreign flow may cross.
  struct Box {
    var rect: Rect
    /// The component it belongs to; −1 for a group's loop.
    var owner: Int
    /// Whether it is a flow from something to itself, which stands in the way of its owner's flows too.
    var isLoop = false
    /// How far lines stay away from it while searching.
    var margin: Double
  }

  var problem: RoutingProblem
  /// Each group's title in the place it has now.
  var titles: [Rect?]
  var titleShifts: [Int: Double] = [:]
  /// Icons, their labels and what else belongs to components, in the components' order.
  var boxes: [Box]
  /// For each group itself and the groups around it, innermost first.
  let ancestors: [[Int]]
  /// The groups made of `members`, in order.
  let overlays: [Int]

  init(_ problem: RoutingProblem) {
    self.problem = problem
    titles = problem.groups.map(\.title)
    var ancestors: [[Int]] = []
    for (index, group) in problem.groups.enumerated() {
      ancestors.append([index] + (group.parent.map { ancestors[$0] } ?? []))
    }
    self.ancestors = ancestors
    overlays = problem.groups.indices.filter { problem.groups[$0].members != nil }
    boxes = []
    for (index, component) in problem.components.enumerated() {
      for rect in [component.frame, component.label, component.extra] {
        guard let rect else { continue }
        boxes.append(Box(rect: rect, owner: index, margin: RoutingMetrics.boxMargin))
      }
    }
  }

  func frame(of end: RoutingProblem.End) -> Rect {
    switch end {
    case .component(let index): problem.components[index].frame
    case .group(let index): problem.groups[index].frame
    }
  }

  /// Where an end's middle lies along an axis; a component's is that of its tile.
  func middle(of end: RoutingProblem.End, _ axis: Axis) -> Double {
    switch end {
    case .component(let index): problem.components[index].middle[axis]
    case .group(let index): problem.groups[index].frame.middle(axis)
    }
  }

  func isGroup(_ end: RoutingProblem.End) -> Bool {
    if case .group = end { true } else { false }
  }

  /// The groups that hold an end, innermost first, a group itself included. A frame drawn around members
  /// is held by whatever holds one of them.
  func holders(of end: RoutingProblem.End) -> [Int] {
    switch end {
    case .component(let index):
      return problem.components[index].group.map { ancestors[$0] } ?? []
    case .group(let index):
      guard let members = problem.groups[index].members else { return ancestors[index] }
      let holding = members.sorted().flatMap { holders(of: .component($0)) }
      return [index] + Set(holding).sorted(by: >)
    }
  }

  /// Whether `end` stands inside the group `outer` (a group is not inside itself).
  func isInside(_ end: RoutingProblem.End, _ outer: Int) -> Bool {
    if let members = problem.groups[outer].members {
      guard case .component(let index) = end else { return false }
      return members.contains(index)
    }
    return end != .group(outer) && holders(of: end).contains(outer)
  }

  /// The icon and its label as one rectangle.
  func hull(ofComponent index: Int) -> Rect {
    let component = problem.components[index]
    guard let label = component.label else { return component.frame }
    return component.frame.union(label)
  }
}
