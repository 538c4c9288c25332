/// Applies a group's options to its ranks.
struct RankOptions {
  let options: GroupOptions
  let context: LayoutContext

  func columns(_ ranks: Ranks) -> Ranks {
    var columns = ranks
    for rank in columns.indices {
      if let order = options.orders[rank] { columns[rank] = order }
    }
    if !options.tucked.isEmpty { columns = tuck(columns) }
    if options.splitsHub { columns = split(columns) }
    if let most = options.wrap {
      columns = columns.flatMap { column in
        column.count(where: { !context.isPassage($0) }) > most ? wrap(column, most) : [column]
      }
    }
    return options.isReversed ? columns.reversed() : columns
  }

  /// Moves components into the rank of the one they belong to: the first before it, the second behind it.
  private func tuck(_ columns: Ranks) -> Ranks {
    var columns = columns.map { $0.filter { !options.tucked.contains($0) } }
    var beside: [Int: Int] = [:]
    for child in options.tucked.sorted() {
      guard let neighbour = context.onlyNeighbour[child] else { continue }
      for index in columns.indices {
        guard let place = columns[index].firstIndex(of: neighbour) else { continue }
        let isBehind = beside[neighbour, default: 0] % 2 == 1
        columns[index].insert(child, at: isBehind ? place + 1 : place)
        beside[neighbour, default: 0] += 1
      }
    }
    return columns.filter { $0.contains { !context.isPassage($0) } }
  }

  /// Breaks a long rank of components into ranks that are as equal as can be.
  private func wrap(_ column: [Int], _ most: Int) -> Ranks {
    let children = column.filter { !context.isPassage($0) }
    guard children.allSatisfy(context.isLeaf) else { return [column] }
    let parts = (children.count + most - 1) / most
    return (0..<parts).map { part in
      Array(children[(part * children.count / parts)..<((part + 1) * children.count / parts)])
    }
  }

  /// Sends the second half of the last rank's components to the far side of a hub.
  private func split(_ columns: Ranks) -> Ranks {
    guard columns.count >= 2, let last = columns.last, last.count >= 4,
      last.allSatisfy(context.isLeaf)
    else { return columns }
    let half = (last.count + 1) / 2
    return [Array(last[half...])] + columns.dropLast() + [Array(last[..<half])]
  }
}
