/// Rolls that are the same on every machine and with every version of Swift, which the standard library's
/// own `random(in:using:)` does not promise.
extension SplitMix64 {
  /// A number from 0 to `count` - 1.
  package mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + roll(range.count)
  }

  /// True in `percent` of 100 cases.
  package mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }

  package mutating func pick<T>(_ items: [T]) -> T { items[roll(items.count)] }

  /// Small numbers more often than large ones: a uniform number's cube, over `range`.
  package mutating func skewed(_ range: ClosedRange<Int>) -> Int {
    let share = Double(roll(1_000_000)) / 1_000_000
    return range.lowerBound + Int(share * share * share * Double(range.count))
  }
}
