import ArchdrawModel

/// Matches the children of several lanes to one another: by type, tier and id without its last letter or
/// number, then by type and tier, then by tier alone.
struct SlotMatching {
  let design: Design

  /// One list for each set of matching children, with an entry for each family.
  func slots(_ families: [[ElementID]]) -> [[ElementID?]] {
    var slots: [[ElementID?]] = []
    for (stamp, family) in families.enumerated() {
      var rest = family
      for rule in rules where !slots.isEmpty {
        rest = rest.filter { child in
          let slot = slots.firstIndex { slot in
            slot[stamp] == nil && slot.contains { $0.map { rule($0, child) } ?? false }
          }
          guard let slot else { return true }
          slots[slot][stamp] = child
          return false
        }
      }
      for child in rest {
        var slot = [ElementID?](repeating: nil, count: families.count)
        slot[stamp] = child
        slots.append(slot)
      }
    }
    return slots
  }

  private var rules: [(ElementID, ElementID) -> Bool] {
    [
      { sameKind($0, $1) && stem(design[$0].name) == stem(design[$1].name) },
      { sameKind($0, $1) },
      {
        design[$0].isGroup == design[$1].isGroup && design[$0].tier != nil
          && design[$0].tier == design[$1].tier
      },
    ]
  }

  private func sameKind(_ a: ElementID, _ b: ElementID) -> Bool {
    design[a].isGroup == design[b].isGroup && design[a].typeID == design[b].typeID
      && design[a].tier == design[b].tier && design[a].isOnBorder == design[b].isOnBorder
  }

  /// `web-1`, `web-b` and `web2` are all `web`.
  private func stem(_ name: String) -> Substring {
    var name = name[...]
    if let last = name.last, last.isNumber {
      while let last = name.last, last.isNumber { name.removeLast() }
    } else if name.count > 2, let dash = name.lastIndex(where: { $0 == "-" || $0 == "_" }),
      name.distance(from: dash, to: name.endIndex) == 2
    {
      name.removeLast()
    }
    while let last = name.last, last == "-" || last == "_" { name.removeLast() }
    return name
  }
}
