/// What the elements of a file refer to in each other.
struct References {
  /// How deep a reference may lead to others.
  fileprivate static let depth = 16

  private var elements: [String: SafeElement] = [:]
  /// The new ids of the elements that something refers to.
  private var names: [String: String] = [:]
  private var extents: [String: Extent] = [:]

  /// An element with all that it refers to.
  private struct Extent {
    /// Bytes.
    var size: Int
    /// How many references lie behind each other.
    var depth = 0
  }

  /// - Throws: `IconProblem` when something is missing, goes round in circles, or grows without bounds.
  init(_ elements: [SafeElement], prefix: String) throws(IconProblem) {
    for element in elements { collect(element) }
    var wanted: Set<String> = []
    for element in elements { try want(element, &wanted) }
    var count = 0
    for element in elements { name(element, wanted, prefix, &count) }
  }

  /// The new id of an element; `nil` when nothing refers to it.
  func name(of id: String) -> String? { names[id] }

  /// Bytes of `elements` with everything they reuse written out.
  mutating func expandedSize(of elements: [SafeElement]) throws(IconProblem) -> Int {
    var sum = 0
    for element in elements { sum += try extent(of: element, depth: 0).size }
    return sum
  }

  private mutating func collect(_ element: SafeElement) {
    if let id = element.id { elements[id] = element }
    for child in element.children { collect(child) }
  }

  private func want(_ element: SafeElement, _ wanted: inout Set<String>) throws(IconProblem) {
    for attribute in element.attributes {
      guard let id = attribute.value.id else { continue }
      guard elements[id] != nil else {
        throw .bad("refers to '#\(id.prefix(40))', which it does not hold")
      }
      wanted.insert(id)
    }
    for child in element.children { try want(child, &wanted) }
  }

  /// Numbers what is wanted in the file's order.
  private mutating func name(
    _ element: SafeElement, _ wanted: Set<String>, _ prefix: String, _ count: inout Int
  ) {
    if let id = element.id, wanted.contains(id) {
      count += 1
      names[id] = prefix + String(count)
    }
    for child in element.children { name(child, wanted, prefix, &count) }
  }

  /// - Parameter depth: how many references have led here
  private mutating func extent(
    of element: SafeElement, depth: Int
  ) throws(IconProblem) -> Extent {
    var result = Extent(size: element.size)
    for id in element.attributes.compactMap(\.value.id) {
      guard depth < Self.depth else { throw .tooDeepReuse }
      if extents[id] == nil, let target = elements[id] {
        extents[id] = try extent(of: target, depth: depth + 1)
      }
      guard let target = extents[id] else { continue }
      result.size += target.size
      result.depth = max(result.depth, target.depth + 1)
    }
    for child in element.children {
      let extent = try extent(of: child, depth: depth)
      result.size += extent.size
      result.depth = max(result.depth, extent.depth)
    }
    guard result.depth <= Self.depth else { throw .tooDeepReuse }
    guard result.size <= IconLimits.expandedBytes else {
      throw .bad("grows beyond \(IconLimits.expandedBytes >> 20) MB by reusing its parts")
    }
    return result
  }
}

extension IconProblem {
  fileprivate static let tooDeepReuse = IconProblem.bad(
    "reuses its parts in circles or more than \(References.depth) deep")
}
