import ArchdrawModel

extension Drawer {
  /// What stays lit with a component, by id: itself, its flows with their labels, and where they lead.
  /// Empty when it has no flow.
  func related(to element: ElementID) -> [String] {
    var ids: [String] = []
    for (i, flow) in design.flows.enumerated() where flow.from == element || flow.to == element {
      let other = flow.from == element ? flow.to : flow.from
      ids += [identifiers.flow(i), identifiers.flowLabel(i), identifiers[other]]
    }
    return ids.isEmpty ? [] : [identifiers[element]] + ids
  }

  /// What stays lit with a flow, by id: itself, its label and its ends.
  func related(toFlow index: Int) -> [String] {
    let flow = design.flows[index]
    return [
      identifiers.flow(index), identifiers.flowLabel(index), identifiers[flow.from],
      identifiers[flow.to],
    ]
  }
}
