#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// A block of memory of fixed length, for the tables that the search's inner loop reads through plain
/// pointers: it pays for no bounds and counts no references there. Whoever takes `base` keeps the buffer
/// alive while using it.
final class Buffer<Element: BitwiseCopyable> {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  /// All nought. What is never written to takes no memory, which is most of a large drawing's grid.
  init(zeroes count: Int) {
    self.count = count
    guard let memory = calloc(max(1, count), MemoryLayout<Element>.stride) else {
      fatalError("out of memory")
    }
    base = memory.bindMemory(to: Element.self, capacity: max(1, count))
  }

  convenience init(repeating element: Element, count: Int) {
    self.init(zeroes: count)
    base.update(repeating: element, count: count)
  }

  convenience init(_ elements: [Element]) {
    self.init(count: elements.count) { elements[$0] }
  }

  convenience init(count: Int, _ element: (Int) -> Element) {
    self.init(zeroes: count)
    for index in 0..<count { base[index] = element(index) }
  }

  deinit { free(base) }

  subscript(_ index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    set {
      precondition(index >= 0 && index < count)
      base[index] = newValue
    }
  }
}
