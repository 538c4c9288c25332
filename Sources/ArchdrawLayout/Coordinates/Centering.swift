/// Uses what freedom the optimum leaves: a node that could stand anywhere between its neighbours stands in
/// the middle of them, so that fans are even and untied nodes lie opposite what they belong to.
struct Centering {
  let columns: [[Int]]
  let separation: (Int, Int) -> Int
  let terms: [Alignment.Term]
  /// By number: whether it is a passage kept for a long flow. The flow may be led another way, so a node
  /// rather stands opposite a component than between it and a passage.
  let isPassage: [Bool]

  /// Moves the starts of nodes, by number, without making any pull longer.
  func center(_ starts: inout [Int]) {
    var pulls = [[(other: Int, offset: Int, weight: Int)]](repeating: [], count: starts.count)
    for term in terms {
      let offset = term.toOffset - term.fromOffset
      pulls[term.from].append((term.to, offset, term.weight))
      pulls[term.to].append((term.from, -offset, term.weight))
    }
    for _ in 0..<3 {
      for column in columns {
        for index in column.indices { moveToMiddle(column, index, pulls, &starts) }
      }
    }
  }

  private func moveToMiddle(
    _ column: [Int], _ index: Int, _ pulls: [[(other: Int, offset: Int, weight: Int)]],
    _ starts: inout [Int]
  ) {
    let node = column[index]
    guard !isPassage[node], !pulls[node].isEmpty else { return }
    let wanted = pulls[node]
      .map {
        (place: starts[$0.other] + $0.offset, weight: $0.weight, isFirm: !isPassage[$0.other])
      }
      .sorted { ($0.place, $0.isFirm ? 0 : 1) < ($1.place, $1.isFirm ? 0 : 1) }
    let total = wanted.reduce(0) { $0 + $1.weight }
    var sum = 0
    var target = wanted[0].place
    for (place, weight, isFirm) in wanted {
      sum += weight
      guard 2 * sum >= total else { continue }
      target = place
      if 2 * sum == total, let next = wanted.first(where: { $0.place > place }) {
        if isFirm == next.isFirm { target = (place + next.place) / 2 }
        if !isFirm && next.isFirm { target = next.place }
      }
      break
    }
    let earliest =
      index > 0 ? starts[column[index - 1]] + separation(column[index - 1], node) : Int.min / 2
    let latest =
      index + 1 < column.count
      ? starts[column[index + 1]] - separation(node, column[index + 1]) : Int.max / 2
    guard earliest <= latest else { return }
    starts[node] = min(max(target, earliest), latest)
  }
}
