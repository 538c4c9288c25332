/// Finds the least of many numbers that change one by one, of equal ones the first. All begin as infinite.
struct Tournament {
  /// A binary tree: the numbers are its last `width` entries, every other entry is the least of the two
  /// below it.
  private var least: [Double]
  private let width: Int

  init(count: Int) {
    var width = 1
    while width < count { width *= 2 }
    self.width = width
    least = Array(repeating: .infinity, count: 2 * width)
  }

  subscript(_ index: Int) -> Double {
    get { least[width + index] }
    set {
      var place = width + index
      if least[place] == newValue { return }
      least[place] = newValue
      while place > 1 {
        place /= 2
        let value = min(least[2 * place], least[2 * place + 1])
        if least[place] == value { return }
        least[place] = value
      }
    }
  }

  /// The place of the least number, if that is less than `limit`.
  func least(below limit: Double) -> Int? {
    guard least[1] < limit else { return nil }
    var place = 1
    while place < width { place = least[2 * place] == least[place] ? 2 * place : 2 * place + 1 }
    return place - width
  }
}
