/// Finds elements by paths that may skip levels. Elements stand parents first, so what a group holds
/// is one run of indices; names lead to sorted lists of them.
struct ElementIndex {
  private let elements: [Element]
  private let ends: [Int]
  private var byPath: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]

  init(_ elements: [Element], ends: [Int]) {
    self.elements = elements
    self.ends = ends
    byPath.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      byPath[element.path] = index
      byName[element.name, default: []].append(index)
    }
  }

  /// The names of all elements, each once, in the file's order.
  var names: [String] {
    elements.indices.filter { byName[elements[$0].name]?.first == $0 }.map { elements[$0].name }
  }

  /// Every element the path leads to, in the file's order; an exact full path leads to that alone.
  func find(_ path: EndPath) -> [Int] {
    if !path.hasStar, let exact = byPath[path.text] { return [exact] }
    var runs = [0..<elements.count]
    for name in path.names.dropLast() {
      runs = runs.flatMap { interiors(of: name, in: $0) }
      if runs.isEmpty { return [] }
    }
    guard let last = path.names.last else { return [] }
    return runs.flatMap { matches(of: last, in: $0) }
  }

  /// The runs of what the outermost matches hold. What lies deeper is in them already.
  private func interiors(of name: NamePattern, in run: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for match in matches(of: name, in: run) where match >= (runs.last?.upperBound ?? 0) {
      runs.append(match + 1..<ends[match])
    }
    return runs
  }

  private func matches(of name: NamePattern, in run: Range<Int>) -> ArraySlice<Int> {
    guard !name.hasStar else {
      return run.filter { name.captures(in: elements[$0].name) != nil }[...]
    }
    let all = byName[name.text] ?? []
    let start = all.firstPosition { $0 >= run.lowerBound }
    return all[start..<all.firstPosition { $0 >= run.upperBound }]
  }

  /// What the stars of `path` stand for on the way to the element, the nearest names first taken.
  func captures(of path: EndPath, at index: Int) -> [String] {
    var names = elements[index].path.split(separator: ".").map(String.init)[...]
    var captures: [[String]] = []
    for pattern in path.names.reversed() {
      while let name = names.popLast() {
        guard let found = pattern.captures(in: name) else { continue }
        captures.append(found)
        break
      }
    }
    return captures.reversed().flatMap { $0 }
  }

  /// Of elements in the file's order, those that lie in none of the others.
  func outermost(_ found: [Int]) -> [Int] {
    var end = 0
    return found.filter { index in
      guard index >= end else { return false }
      end = ends[index]
      return true
    }
  }
}

extension [Int] {
  /// The first position whose value satisfies `isAtOrPast`; the values are sorted.
  fileprivate func firstPosition(where isAtOrPast: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAtOrPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
