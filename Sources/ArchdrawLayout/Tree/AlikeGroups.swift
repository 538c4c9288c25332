import ArchdrawModel

extension Design {
  /// Sibling frames of one type that hold the same types, in pairs: they should be equally large.
  func alikeGroups() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for siblings in [roots] + elements.map(\.children) {
      var last: [[String]: Int] = [:]
      for id in siblings where self[id].isGroup && !self[id].children.isEmpty {
        let build = [self[id].typeID] + self[id].children.map { self[$0].typeID }.sorted()
        if let other = last[build] { pairs.append((other, id.index)) }
        last[build] = id.index
      }
    }
    return pairs
  }
}
