import ArchdrawCatalogue
import ArchdrawModel

/// A design in a few lines: `group("vpc", in: nil)`, `leaf("web", in: vpc)`, `flow(a, b)`.
struct DesignBuilder {
  private(set) var design = Design()

  @discardableResult
  mutating func leaf(
    _ name: String, _ type: String = "ec2", in parent: ElementID? = nil, label: String? = nil,
    tier: String? = nil, count: Int = 1, step: Int? = nil, onBorder: Bool = false
  ) -> ElementID {
    let service = Catalogue.services.first { $0.id == type }!
    return add(
      Element(
        id: nextID, name: name, path: path(name, parent), parent: parent,
        kind: .component(service), label: label ?? name, tier: tier, count: count,
        isOnBorder: onBorder, step: step))
  }

  @discardableResult
  mutating func group(
    _ name: String, _ type: String = "group", in parent: ElementID? = nil, label: String? = nil,
    tier: String? = nil, members: [ElementID]? = nil
  ) -> ElementID {
    let group = Catalogue.groups.first { $0.id == type }!
    return add(
      Element(
        id: nextID, name: name, path: path(name, parent), parent: parent, kind: .group(group),
        label: label ?? name, tier: tier, members: members))
  }

  mutating func flow(
    _ from: ElementID, _ to: ElementID, _ label: String? = nil, kind: FlowKind = .sync,
    arrow: Flow.Arrow = .forward, step: Int? = nil
  ) {
    design.flows.append(
      Flow(from: from, to: to, arrow: arrow, kind: kind, label: label, step: step))
  }

  mutating func set(_ change: (inout Design) -> Void) { change(&design) }

  private var nextID: ElementID { ElementID(design.elements.count) }

  private func path(_ name: String, _ parent: ElementID?) -> String {
    parent.map { design[$0].path + "." + name } ?? name
  }

  private mutating func add(_ element: Element) -> ElementID {
    design.elements.append(element)
    if let parent = element.parent { design.elements[parent.index].children.append(element.id) }
    return element.id
  }
}
