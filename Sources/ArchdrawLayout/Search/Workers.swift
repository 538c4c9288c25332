import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Runs pieces of work that do not depend on each other side by side. What comes of them does not depend on
/// how many threads there are.
struct Workers: Sendable {
  /// How many run at a time.
  let count: Int

  /// - Parameter limit: no more threads than this; as many as there are cores unless told.
  init(limit: Int?) {
    // Tries are made ahead of their turn, and the farther ahead, the more of them are in vain.
    count = max(1, min(4, limit ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  /// What `work` makes of each item, in the items' order.
  func map<Item, Result>(_ items: [Item], _ work: (Item) -> Result) -> [Result] {
    guard count > 1, items.count > 1 else { return items.map(work) }
    return withoutActuallyEscaping(work) { work in
      [Result](unsafeUninitializedCapacity: items.count) { results, filled in
        // Each piece reads what none writes, and writes a place of its own.
        nonisolated(unsafe) let base = results.baseAddress!
        nonisolated(unsafe) let work = work
        nonisolated(unsafe) let items = items
        DispatchQueue.concurrentPerform(iterations: items.count) { offset in
          (base + offset).initialize(to: work(items[offset]))
        }
        filled = items.count
      }
    }
  }
}
