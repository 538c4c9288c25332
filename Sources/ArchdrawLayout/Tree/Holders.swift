import ArchdrawModel

extension Design {
  /// An element and the groups that hold it, the innermost first.
  func holders(of id: ElementID) -> [ElementID] {
    var holders = [id]
    while let parent = self[holders[holders.count - 1]].parent { holders.append(parent) }
    return holders
  }

  /// The components that a frame of `members` should not hold.
  func strangers(to members: [ElementID]) -> [ElementID] {
    let named = Set(members)
    return elements.filter { !$0.isGroup }.map(\.id)
      .filter { !holders(of: $0).contains(where: named.contains) }
  }
}
