/// A binary heap of states by cost; of equal costs the one pushed last comes first, which drives the
/// search straight ahead and makes it the same on every machine.
struct SearchHeap {
  private var entries: [(key: UInt64, state: Int32)] = []
  private var pushed: UInt32 = 0

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    pushed = 0
  }

  /// The cost of the cheapest state, 0 when there is none.
  var leastCost: Int32 { entries.first.map { Int32(bitPattern: UInt32($0.key >> 32)) } ?? 0 }

  @inline(__always)
  mutating func push(_ state: Int, cost: Int32) {
    pushed &+= 1
    let key = UInt64(UInt32(bitPattern: cost)) << 32 | UInt64(UInt32.max - pushed)
    entries.append((key, Int32(truncatingIfNeeded: state)))
    var child = entries.count - 1
    entries.withUnsafeMutableBufferPointer { heap in
      let entry = heap[child]
      while child > 0 {
        let parent = (child - 1) / 2
        if heap[parent].key <= key { break }
        heap[child] = heap[parent]
        child = parent
      }
      heap[child] = entry
    }
  }

  /// The cheapest state and its cost.
  @inline(__always)
  mutating func pop() -> (state: Int, cost: Int32)? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    let count = entries.count
    if count > 0 {
      entries.withUnsafeMutableBufferPointer { heap in
        var parent = 0
        while true {
          var child = 2 * parent + 1
          if child >= count { break }
          if child + 1 < count, heap[child + 1].key < heap[child].key { child += 1 }
          if heap[child].key >= last.key { break }
          heap[parent] = heap[child]
          parent = child
        }
        heap[parent] = last
      }
    }
    return (Int(first.state), Int32(bitPattern: UInt32(first.key >> 32)))
  }
}
