/// A block of memory of fixed length, for the tables that the search's inner loop reads through plain
/// pointers: it pays for no bounds and counts no references there. Whoever takes `base` keeps the buffer
/// alive while using it.
final class Buffer<Element: BitwiseCopyable> {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: count)
  }

  convenience init(_ elements: [Element]) {
    self.init(count: elements.count) { elements[$0] }
  }

  init(count: Int, _ element: (Int) -> Element) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    for index in 0..<count { (base + index).initialize(to: element(index)) }
  }

  deinit { base.deallocate() }

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
