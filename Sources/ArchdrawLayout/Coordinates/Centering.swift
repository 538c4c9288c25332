/// Uses what freedom the optimum leaves: a node that could stand anywhere between its neighbours stands in
/// the middle of them, so that fans are even and untied nodes lie opposite what they belong to.
struct Centering {
  let columns: [[Int]]
  let separation: (Int, Int) -> Int
  let terms: [Alignment.Term]
  /// By number: whether it is a passage kept for a long flow. The flow may be led another way, so a node
  /// rather stands opposite a component than between it and a passage.
  let isPassage: [Bool]
  /// By number: its column.
  private let columnOf: [Int]

  init(
    columns: [[Int]], separation: @escaping (Int, Int) -> Int, terms: [Alignment.Term],
    isPassage: [Bool]
  ) {
    self.columns = columns
    self.separation = separation
    self.terms = terms
    self.isPassage = isPassage
    var columnOf = [Int](repeating: 0, count: isPassage.count)
    for (index, column) in columns.enumerated() { for node in column { columnOf[node] = index } }
    self.columnOf = columnOf
  }

  /// Moves the starts of nodes, by number, without making the pulls longer, but for those on passages.
  func center(_ starts: inout [Int]) {
    var pulls = [[(other: Int, offset: Int, weight: Int)]](repeating: [], count: starts.count)
    for term in terms {
      let offset = term.toOffset - term.fromOffset
      pulls[term.from].append((term.to, offset, term.weight))
      pulls[term.to].append((term.from, -offset, term.weight))
    }
    for _ in 0..<3 {
      for column in columns {
        for index in column.indices {
          guard let place = place(column, index, pulls, starts) else { continue }
          starts[column[index]] = place
        }
      }
    }
    straighten(pulls, &starts)
  }

  /// A node that stands a little aside of where its flows run straight goes there, past the passages: a bend
  /// that is hardly one looks like a mistake.
  private func straighten(
    _ pulls: [[(other: Int, offset: Int, weight: Int)]], _ starts: inout [Int]
  ) {
    let firm = pulls.map { $0.filter { !isPassage[$0.other] } }
    for column in columns.map({ $0.filter { !isPassage[$0] } }) {
      for index in column.indices {
        guard let place = place(column, index, firm, starts) else { continue }
        if abs(place - starts[column[index]]) <= Self.littleAside { starts[column[index]] = place }
      }
    }
  }

  /// In pixels, about half a tile.
  private static let littleAside = 24

  /// Where a column's node is best off between its neighbours there; `nil` where nothing pulls at it.
  private func place(
    _ column: [Int], _ index: Int, _ pulls: [[(other: Int, offset: Int, weight: Int)]],
    _ starts: [Int]
  ) -> Int? {
    let node = column[index]
    guard !isPassage[node], !pulls[node].isEmpty else { return nil }
    let wanted = pulls[node]
      .map {
        (
          place: starts[$0.other] + $0.offset, weight: $0.weight, isFirm: !isPassage[$0.other],
          isBefore: columnOf[$0.other] < columnOf[node]
        )
      }
      .sorted { ($0.place, $0.isFirm ? 0 : 1) < ($1.place, $1.isFirm ? 0 : 1) }
    let total = wanted.reduce(0) { $0 + $1.weight }
    var sum = 0
    var target = wanted[0].place
    for (place, weight, isFirm, isBefore) in wanted {
      sum += weight
      guard 2 * sum >= total else { continue }
      target = place
      if 2 * sum == total, let next = wanted.first(where: { $0.place > place }) {
        if isFirm == next.isFirm {
          // Of one that comes before and one that comes after, one is met straight; two on one side open a fan.
          target =
            isBefore == next.isBefore
            ? (place + next.place) / 2 : isBefore ? place : next.place
        }
        if !isFirm && next.isFirm { target = next.place }
      }
      break
    }
    let earliest =
      index > 0 ? starts[column[index - 1]] + separation(column[index - 1], node) : Int.min / 2
    let latest =
      index + 1 < column.count
      ? starts[column[index + 1]] - separation(node, column[index + 1]) : Int.max / 2
    return earliest <= latest ? min(max(target, earliest), latest) : nil
  }
}
