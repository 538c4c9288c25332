import ArchdrawCatalogue
import ArchdrawModel

/// A design in a few lines: `group("vpc", in: nil)`, `leaf("web", in: vpc)`, `flow(a, b)`.
package struct DesignBuilder {
  package private(set) var design = Design()

  package init() {}

  @discardableResult
  package mutating func leaf(
    _ name: String, _ type: String = "ec2", in parent: ElementID? = nil, label: String? = nil,
    tier: String? = nil, count: Int = 1, step: Int? = nil, onBorder: Bool = false
  ) -> ElementID {
    add(
      Element(
        id: nextID, name: name, path: path(name, parent), parent: parent,
        kind: .component(service(type)), label: label ?? name, tier: tier, count: count,
        isOnBorder: onBorder, step: step))
  }

  /// A frame of a group type, or of a service when `type` names one.
  @discardableResult
  package mutating func group(
    _ name: String, _ type: String = "group", in parent: ElementID? = nil, label: String? = nil,
    tier: String? = nil, step: Int? = nil, members: [ElementID]? = nil, direction: Direction? = nil
  ) -> ElementID {
    let group = Catalogue.groups.first { $0.id == type }
    return add(
      Element(
        id: nextID, name: name, path: path(name, parent), parent: parent,
        kind: group.map { .group($0) } ?? .serviceGroup(service(type)), label: label ?? name,
        tier: tier, step: step, members: members, direction: direction))
  }

  package mutating func flow(
    _ from: ElementID, _ to: ElementID, _ label: String? = nil, kind: FlowKind = .sync,
    arrow: Flow.Arrow = .forward, step: Int? = nil
  ) {
    design.flows.append(
      Flow(from: from, to: to, arrow: arrow, kind: kind, label: label, step: step))
  }

  package mutating func set(_ change: (inout Design) -> Void) { change(&design) }

  private var nextID: ElementID { ElementID(design.elements.count) }

  private func service(_ type: String) -> ServiceType {
    Catalogue.services.first { $0.id == type }!
  }

  private func path(_ name: String, _ parent: ElementID?) -> String {
    parent.map { design[$0].path + "." + name } ?? name
  }

  private mutating func add(_ element: Element) -> ElementID {
    design.elements.append(element)
    if let parent = element.parent { design.elements[parent.index].children.append(element.id) }
    return element.id
  }
}
