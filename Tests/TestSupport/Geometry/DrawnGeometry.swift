/// What a drawing says of where things are and what is joined to what, read back from a file of any
/// format: every format must say the same.
package struct DrawnGeometry: Equatable {
  package struct Box: Equatable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
  }

  /// A flow as far as the format tells: the elements it is glued to, the points where it ends, or both.
  package struct Flow: Equatable {
    package var from: String?
    package var to: String?
    package var start: [Double]?
    package var end: [Double]?

    package init(
      from: String? = nil, to: String? = nil, start: [Double]? = nil, end: [Double]? = nil
    ) {
      (self.from, self.to, self.start, self.end) = (from, to, start, end)
    }
  }

  /// Frames and components by their paths, in the drawing's pixels.
  package var boxes: [String: Box]
  /// In the order of the design.
  package var flows: [Flow]

  package init(boxes: [String: Box], flows: [Flow]) {
    self.boxes = boxes
    self.flows = flows
  }

  /// What is elsewhere or joined otherwise than in `reference`, in words; empty when all agrees.
  ///
  /// - Parameter tolerance: how many pixels do not count.
  package func differences(from reference: DrawnGeometry, tolerance: Double = 1) -> [String] {
    var result: [String] = []
    for path in Set(boxes.keys).union(reference.boxes.keys).sorted() {
      guard let box = boxes[path], let expected = reference.boxes[path] else {
        result.append("\(path) is in one of the two only")
        continue
      }
      if !box.isNear(expected, tolerance) { result.append("\(path): \(box), not \(expected)") }
    }
    if flows.count != reference.flows.count {
      result.append("\(flows.count) flows, not \(reference.flows.count)")
    }
    for (i, (flow, expected)) in zip(flows, reference.flows).enumerated() {
      let isSame =
        flow.from.agrees(with: expected.from) { $0 == $1 }
        && flow.to.agrees(with: expected.to) { $0 == $1 }
        && flow.start.agrees(with: expected.start) { isNear($0, $1, tolerance) }
        && flow.end.agrees(with: expected.end) { isNear($0, $1, tolerance) }
      if !isSame { result.append("flow \(i + 1): \(flow), not \(expected)") }
    }
    return result
  }
}

extension DrawnGeometry.Box: CustomStringConvertible {
  package var description: String { "[\(x), \(y), \(width), \(height)]" }

  /// The smallest box that holds both.
  package func union(_ other: Self) -> Self {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Self(
      left, top, max(x + width, other.x + other.width) - left,
      max(y + height, other.y + other.height) - top)
  }

  func isNear(_ other: Self, _ tolerance: Double) -> Bool {
    DrawnGeometry.isNear(
      [x, y, width, height], [other.x, other.y, other.width, other.height], tolerance)
  }
}

extension DrawnGeometry.Flow: CustomStringConvertible {
  package var description: String {
    "\(from ?? "?") to \(to ?? "?"), \(start ?? []) to \(end ?? [])"
  }
}

extension DrawnGeometry {
  static func isNear(_ a: [Double], _ b: [Double], _ tolerance: Double) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance }
  }

  private func isNear(_ a: [Double], _ b: [Double], _ tolerance: Double) -> Bool {
    Self.isNear(a, b, tolerance)
  }
}

extension Optional {
  /// Whether two agree as far as both are known.
  fileprivate func agrees(with other: Wrapped?, _ same: (Wrapped, Wrapped) -> Bool) -> Bool {
    guard let self, let other else { return true }
    return same(self, other)
  }
}
