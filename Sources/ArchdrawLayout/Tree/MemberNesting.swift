import ArchdrawModel

extension Design {
  /// The design with every frame of `members` whose members all stand in one frame turned into an ordinary
  /// frame there, so that its members are placed together and nothing else comes between them. Frames across
  /// others stay what they are.
  func nestingMembers() -> Design {
    // Of several frames around one component, that with the most members is the outermost.
    let frames = elements.filter { $0.members != nil }
      .stablySorted { $0.members!.count < $1.members!.count }
    guard !frames.isEmpty, frames.count <= MemberNesting.mostFrames else { return self }
    var nesting = MemberNesting(design: self)
    for frame in frames { nesting.nest(frame.id, members: frame.members!) }
    return nesting.design
  }
}

private struct MemberNesting {
  /// More than this many frames within each other cannot be told apart, and would take long to compare.
  static let mostFrames = 100

  var design: Design
  /// By nested frame: the components in it.
  private var nested: [ElementID: Set<ElementID>] = [:]

  init(design: Design) { self.design = design }

  mutating func nest(_ frame: ElementID, members: [ElementID]) {
    let named = Set(members)
    guard members.allSatisfy({ !design[$0].isGroup && !design[$0].isOnBorder }) else { return }
    var inside: [ElementID] = []
    for member in members {
      let outermost = outermost(around: member, within: named)
      if !inside.contains(outermost) { inside.append(outermost) }
    }
    guard let first = inside.first else { return }
    let parent = design[first].parent
    guard inside.allSatisfy({ design[$0].parent == parent }), !isInLane(parent) else { return }
    design.elements[frame.index].members = nil
    design.elements[frame.index].parent = parent
    design.elements[frame.index].children = inside
    for child in inside { design.elements[child.index].parent = frame }
    nested[frame] = named
    guard let parent else { return }
    var siblings = design[parent].children
    siblings.insert(frame, at: siblings.firstIndex(where: inside.contains)!)
    siblings.removeAll(where: inside.contains)
    design.elements[parent.index].children = siblings
  }

  /// Whether a frame stands in one of several zones; nested in one alone, a frame would make it unlike the
  /// others.
  private func isInLane(_ frame: ElementID?) -> Bool {
    guard let frame else { return false }
    return design.holders(of: frame).contains { holder in
      design[holder].typeID == "az"
        && (design[holder].parent.map { design[$0].children } ?? design.roots)
          .count { design[$0].typeID == "az" } > 1
    }
  }

  /// The largest nested frame around a component that holds nothing but some of `members`; itself where there
  /// is none.
  private func outermost(around member: ElementID, within members: Set<ElementID>) -> ElementID {
    var outermost = member
    while let holder = design[outermost].parent, nested[holder]?.isSubset(of: members) ?? false {
      outermost = holder
    }
    return outermost
  }
}
