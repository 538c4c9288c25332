import ArchdrawGeometry
import ArchdrawModel

/// The sides of all frames and components along one axis as variables, those in line with each other tied to
/// one. Whole half pixels, so that middles are whole numbers too.
struct SettlingLines {
  /// A line that moves with a variable.
  struct Line {
    var variable: Int
    var offset: Int
  }

  let frames: Frames
  let context: LayoutContext
  let axis: Axis
  /// By element: its lower side and its upper side; of a component, both move alike. A frame of `members` has
  /// variable -1.
  private(set) var low: [Line] = []
  private(set) var high: [Line] = []
  let rootLow = Line(variable: 0, offset: 0)
  private(set) var rootHigh = Line(variable: 1, offset: 0)
  /// By variable: where it is.
  private(set) var current: [Int]

  var elements: [Element] { context.design.elements.filter { $0.members == nil } }

  init(_ frames: Frames, _ context: LayoutContext, _ axis: Axis) {
    self.frames = frames
    self.context = context
    self.axis = axis
    current = [0, Self.halves(frames.size[axis])]
    let none = Line(variable: -1, offset: 0)
    low = Array(repeating: none, count: context.design.elements.count)
    high = low
    for root in context.design.roots where context.design[root].members == nil {
      addLines(of: root, rigidWith: nil)
    }
    tie()
  }

  static func halves(_ value: Double) -> Int { Int((2 * value).rounded()) }

  private func span(_ rect: Rect) -> (low: Int, high: Int) {
    let span =
      axis == .horizontal
      ? (low: Self.halves(rect.minX), high: Self.halves(rect.maxX))
      : (low: Self.halves(rect.minY), high: Self.halves(rect.maxY))
    return isMirrored ? (current[1] - span.high, current[1] - span.low) : span
  }

  /// Whether the axis is looked at from its far end: of equally good places the first are taken, and a drawing
  /// to the left is that to the right, mirrored.
  var isMirrored: Bool {
    let direction = context.design.direction
    return direction != .auto && direction.axis == axis && direction.isReversed
  }

  /// A component's or frame's own sides, without what stands out from it.
  func own(_ element: Int) -> (low: Int, high: Int) { span(frames.frame[element]) }
  /// The sides that nothing else may pass.
  func outer(_ element: Int) -> (low: Int, high: Int) { span(frames.box[element]) }
  /// Where flows aim at.
  func center(_ element: Int) -> Int { own(element).low + middleOffset(element) }

  /// From the lower side to the middle; a component's is that of its tile, which stands before its stack.
  func middleOffset(_ element: Int) -> Int {
    let own = own(element)
    if context.design.elements[element].isGroup { return (own.high - own.low) / 2 }
    let half = Self.halves(Metrics.tile) / 2
    return (axis == .horizontal) != isMirrored ? half : own.high - own.low - half
  }

  // MARK: Variables

  private mutating func addVariable(at place: Int) -> Line {
    current.append(place)
    return Line(variable: current.count - 1, offset: 0)
  }

  private mutating func addLines(of id: ElementID, rigidWith frame: Line?) {
    let element = context.design[id]
    let own = own(id.index)
    if let frame {
      low[id.index] = Line(variable: frame.variable, offset: own.low - current[frame.variable])
      high[id.index] = Line(variable: frame.variable, offset: own.high - current[frame.variable])
    } else {
      low[id.index] = addVariable(at: own.low)
      high[id.index] =
        element.isGroup && !isRigid(id)
        ? addVariable(at: own.high)
        : Line(variable: low[id.index].variable, offset: own.high - own.low)
    }
    let rigid = frame ?? (isRigid(id) ? low[id.index] : nil)
    for child in element.children { addLines(of: child, rigidWith: rigid) }
  }

  /// Frames that have to stay alike and do not stand in one line: lanes one after the other.
  private func isRigid(_ id: ElementID) -> Bool {
    let own = own(id.index)
    func differs(_ other: Int) -> Bool { self.own(other).low != own.low }
    if let place = context.tree.places[id.index] {
      let stamps = context.tree.nodes[place.node].stamps
      if stamps.contains(where: { $0.map { differs($0.index) } ?? false }) { return true }
    }
    return context.alike.contains { a, b in
      (a == id.index && differs(b)) || (b == id.index && differs(a))
    }
  }

  /// Gives lines that lie in one the same variable: columns and rows, and the same element of several lanes.
  private mutating func tie() {
    var parent = Array(current.indices)
    // By variable: its place less that of the variable it is tied to.
    var shift = [Int](repeating: 0, count: current.count)
    func root(_ variable: Int) -> (variable: Int, shift: Int) {
      var variable = variable
      var sum = 0
      while parent[variable] != variable {
        sum += shift[variable]
        variable = parent[variable]
      }
      return (variable, sum)
    }
    func join(_ a: Line, _ b: Line) {
      let (first, second) = (root(a.variable), root(b.variable))
      guard first.variable != second.variable else { return }
      // The lower number stays, so that the drawing's own sides do.
      let (to, from) =
        first.variable < second.variable
        ? (first.variable, second.variable) : (second.variable, first.variable)
      parent[from] = to
      shift[from] = current[from] - current[to]
    }
    for pair in pairsInLine() { join(pair.0, pair.1) }
    for index in low.indices where low[index].variable >= 0 {
      for path in [\SettlingLines.low, \SettlingLines.high] {
        let line = self[keyPath: path][index]
        let (variable, sum) = root(line.variable)
        self[keyPath: path][index] = Line(variable: variable, offset: line.offset + sum)
      }
    }
    let (variable, sum) = root(rootHigh.variable)
    rootHigh = Line(variable: variable, offset: sum)
  }

  private func pairsInLine() -> [(Line, Line)] {
    var pairs: [(Line, Line)] = []
    /// Ties what agrees in a place, each with the one before it.
    func chain(_ elements: [Int], _ place: (Int) -> Int, _ line: (Int) -> Line) {
      var last: [(place: Int, element: Int)] = []
      for element in elements {
        let here = place(element)
        if let index = last.firstIndex(where: { $0.place == here }) {
          pairs.append((line(last[index].element), line(element)))
          last[index].element = element
        } else {
          last.append((here, element))
        }
      }
    }
    let families = [context.design.roots] + context.design.elements.map(\.children)
    let siblings = families.map { $0.map(\.index).filter { low[$0].variable >= 0 } }
    let stamps = context.tree.nodes.filter { $0.stamps.count > 1 }
      .map { $0.stamps.compactMap { $0?.index } }
    for family in siblings + stamps {
      chain(family.filter { !context.design.elements[$0].isGroup }, center, { low[$0] })
      let groups = family.filter { context.design.elements[$0].isGroup }
      chain(groups, { own($0).low }, { low[$0] })
      chain(groups, { own($0).high }, { high[$0] })
    }
    // What stands astride a side goes with it.
    for element in elements where element.isOnBorder {
      guard let frame = element.parent?.index else { continue }
      if abs(center(element.id.index) - own(frame).low) < 2 {
        pairs.append((low[frame], low[element.id.index]))
      } else if abs(center(element.id.index) - own(frame).high) < 2 {
        pairs.append((high[frame], low[element.id.index]))
      }
    }
    return pairs
  }
}
