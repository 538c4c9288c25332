import ArchdrawGeometry
import ArchdrawModel

/// Moves what is already arranged by a little, so that flows from one frame into another run straight.
///
/// Arranging looks at one group at a time and cannot know what a child of another frame will stand beside.
/// Here the order of everything is kept, and each axis is solved once for the whole drawing: no frame gets
/// smaller, nothing comes much nearer to its neighbour, what is in line stays in line, and lanes stay alike.
/// What is made least is the sum of how far flows that nearly run straight do not, of how far components
/// leave their places and of how much frames grow; a linear program that network simplex solves, as in
/// Gansner et al., section 4.2.
struct Settling {
  private let context: LayoutContext
  private var frames: Frames

  /// Flows farther off than this are not drawn straight.
  private static let reach = 44
  /// How far components that no flow joins may be off a row or column that they all but stand in.
  private static let nearRow = 14
  /// How much nearer neighbours may come to each other, and how near.
  private static let mostCloser = 12
  private static let leastGap = 28

  private init(_ frames: Frames, _ context: LayoutContext) {
    self.frames = frames
    self.context = context
  }

  /// The frames with more flows in line; the same where nothing is to be gained.
  static func settled(_ frames: Frames, _ context: LayoutContext) -> Frames {
    var settling = Settling(frames, context)
    settling.settle(along: .horizontal)
    settling.settle(along: .vertical)
    return settling.frames
  }

  private mutating func settle(along axis: Axis) {
    var lines = SettlingLines(frames, context, axis)
    lines.keepInside()
    lines.keepApart(leastGap: Self.leastGap, mostCloser: Self.mostCloser)
    lines.pull(reach: Self.reach, nearRow: Self.nearRow)
    guard let places = lines.solved() else { return }
    frames.move(to: places, along: axis, context)
  }
}

/// The variables and terms of one axis. Whole half pixels, so that middles are whole numbers too.
private struct SettlingLines {
  /// A line that moves with a variable.
  struct Line {
    var variable: Int
    var offset: Int
  }

  private let frames: Frames
  private let context: LayoutContext
  private let axis: Axis
  private var edges: [NetworkSimplex.Edge] = []
  /// By element: its lower side and its upper side; of a component, both move alike.
  private var low: [Line] = []
  private var high: [Line] = []
  private let rootLow = Line(variable: 0, offset: 0)
  private var rootHigh = Line(variable: 1, offset: 0)
  private var variableCount = 2
  /// By variable: where it is.
  private var current: [Int]

  private var elements: [Element] { context.design.elements.filter { $0.members == nil } }

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

  private static func halves(_ value: Double) -> Int { Int((2 * value).rounded()) }

  private func span(_ rect: Rect) -> (low: Int, high: Int) {
    let span =
      axis == .horizontal
      ? (low: Self.halves(rect.minX), high: Self.halves(rect.maxX))
      : (low: Self.halves(rect.minY), high: Self.halves(rect.maxY))
    return isMirrored ? (current[1] - span.high, current[1] - span.low) : span
  }

  /// Whether the axis is looked at from its far end: of equally good places the first are taken, and a drawing
  /// to the left is that to the right, mirrored.
  private var isMirrored: Bool {
    let direction = context.design.direction
    return direction != .auto && direction.axis == axis && direction.isReversed
  }

  /// A component's or frame's own sides, without what stands out from it.
  private func own(_ element: Int) -> (low: Int, high: Int) { span(frames.frame[element]) }
  /// The sides that nothing else may pass.
  private func outer(_ element: Int) -> (low: Int, high: Int) { span(frames.box[element]) }
  /// Where flows aim at.
  private func center(_ element: Int) -> Int { own(element).low + middleOffset(element) }

  /// From the lower side to the middle; a component's is that of its tile, which stands before its stack.
  private func middleOffset(_ element: Int) -> Int {
    let own = own(element)
    if context.design.elements[element].isGroup { return (own.high - own.low) / 2 }
    let half = Self.halves(Metrics.tile) / 2
    return (axis == .horizontal) != isMirrored ? half : own.high - own.low - half
  }

  // MARK: Variables

  private mutating func addVariable(at place: Int) -> Line {
    current.append(place)
    variableCount += 1
    return Line(variable: variableCount - 1, offset: 0)
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
    var parent = Array(0..<variableCount)
    // By variable: its place less that of the variable it is tied to.
    var shift = [Int](repeating: 0, count: variableCount)
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

  // MARK: Constraints

  /// `b` stays at least `distance` beyond `a`.
  private mutating func order(_ a: Line, _ b: Line, _ distance: Int, weight: Int = 0) {
    guard a.variable != b.variable else { return }
    edges.append(
      NetworkSimplex.Edge(
        tail: a.variable, head: b.variable, length: distance + a.offset - b.offset, weight: weight))
  }

  /// Children stay within their frames, and frames get no smaller.
  mutating func keepInside() {
    order(rootLow, rootHigh, current[1], weight: 4)
    for element in elements {
      let index = element.id.index
      let own = own(index)
      let outer = outer(index)
      if element.isGroup { order(low[index], high[index], own.high - own.low, weight: 2) }
      var bounds = (low: 0, high: Self.halves(frames.size[axis]))
      var lines = (low: rootLow, high: rootHigh)
      if let frame = element.parent?.index {
        bounds = self.own(frame)
        lines = (low[frame], high[frame])
      }
      let least = element.parent.map { leastPadding(in: $0) } ?? (low: 0, high: 0)
      let before = outer.low - bounds.low
      let after = bounds.high - outer.high
      // What reaches out of its frame, astride its side, keeps its place there.
      if before >= 0 {
        order(lines.low, low[index], min(before, max(least.low, before - 24)) + own.low - outer.low)
      }
      if after >= 0 {
        order(
          high[index], lines.high, min(after, max(least.high, after - 24)) + outer.high - own.high)
      }
    }
  }

  /// The air that a frame keeps at its two sides, in half pixels.
  private func leastPadding(in frame: ElementID) -> (low: Int, high: Int) {
    let padding = Self.halves(Metrics.padding)
    let isUnderTitle = axis == .vertical && context.sizes.titles[frame.index] != nil
    let header = isUnderTitle ? Self.halves(Metrics.header) : padding
    return isMirrored ? (padding, header) : (header, padding)
  }

  /// Neighbours keep their order and their distance, in pixels, but for a little.
  mutating func keepApart(leastGap: Int, mostCloser: Int) {
    let families = [context.design.roots] + context.design.elements.map(\.children)
    for family in families {
      let indices = family.map(\.index).filter { low[$0].variable >= 0 }
      for a in indices {
        for b in indices where a != b {
          let gap = outer(b).low - outer(a).high
          guard gap >= 0, sees(a, b) else { continue }
          let least =
            isJoined(a, b) ? gap : max(min(gap, 2 * leastGap), gap - 2 * mostCloser)
          order(high[a], low[b], least + outer(a).high - own(a).high + own(b).low - outer(b).low)
        }
      }
    }
  }

  /// Whether two overlap across the axis, or nearly.
  private func sees(_ a: Int, _ b: Int) -> Bool {
    let margin = 20.0
    let (first, second) = (frames.box[a], frames.box[b])
    return axis == .horizontal
      ? first.minY < second.maxY + margin && second.minY < first.maxY + margin
      : first.minX < second.maxX + margin && second.minX < first.maxX + margin
  }

  /// Whether a flow with a label joins them, or joins what they hold.
  private func isJoined(_ a: Int, _ b: Int) -> Bool {
    context.design.flows.indices.contains { index in
      guard context.sizes.flowLabelSizes[index] != nil else { return false }
      let ends = (context.design.flows[index].from, context.design.flows[index].to)
      return (holds(a, ends.0) && holds(b, ends.1)) || (holds(a, ends.1) && holds(b, ends.0))
    }
  }

  private func holds(_ holder: Int, _ id: ElementID) -> Bool {
    var current: ElementID? = id
    while let id = current {
      if id.index == holder { return true }
      current = context.design[id].parent
    }
    return false
  }

  // MARK: Terms

  /// Costs `weight` for each half pixel by which `b` is not at `a` plus `distance`.
  private mutating func attract(_ a: Line, _ b: Line, _ distance: Int, weight: Int) {
    guard a.variable != b.variable, weight > 0 else { return }
    let middle = variableCount
    variableCount += 1
    edges.append(.init(tail: middle, head: a.variable, length: b.offset, weight: weight))
    edges.append(
      .init(tail: middle, head: b.variable, length: distance + a.offset, weight: weight))
  }

  private func middle(_ element: Int) -> Line {
    Line(variable: low[element].variable, offset: low[element].offset + middleOffset(element))
  }

  mutating func pull(reach: Int, nearRow: Int) {
    for element in elements {
      let index = element.id.index
      let lines = element.parent.map { (low[$0.index], high[$0.index]) } ?? (rootLow, rootHigh)
      let bounds =
        element.parent.map { own($0.index) } ?? (low: 0, high: Self.halves(frames.size[axis]))
      attract(lines.0, low[index], own(index).low - bounds.low, weight: 3)
      attract(high[index], lines.1, bounds.high - own(index).high, weight: 1)
    }
    for (index, flow) in context.design.flows.enumerated() where flow.from != flow.to {
      let (a, b) = (flow.from.index, flow.to.index)
      guard !context.design.elements[a].isGroup, !context.design.elements[b].isGroup,
        isBeside(a, b)
      else { continue }
      let off = abs(center(a) - center(b))
      guard off <= 2 * reach else { continue }
      let weight = 4 * Alignment.weight(flow.kind) * (context.isMain[index] ? 1.3 : 1)
      attract(middle(a), middle(b), 0, weight: Int(weight))
    }
    let leaves = elements.filter { !$0.isGroup }.map(\.id.index)
    for (position, a) in leaves.enumerated() {
      for b in leaves[(position + 1)...]
      where abs(center(a) - center(b)) <= 2 * nearRow && isBeside(a, b) && isNear(a, b) {
        attract(middle(a), middle(b), 0, weight: 2)
      }
    }
  }

  /// Whether a line along the other axis can join the two.
  private func isBeside(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (frames.frame[a], frames.frame[b])
    return axis == .horizontal
      ? first.maxY < second.minY || second.maxY < first.minY
      : first.maxX < second.minX || second.maxX < first.minX
  }

  private func isNear(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (frames.frame[a].center, frames.frame[b].center)
    return abs(first[axis.other] - second[axis.other]) < 240
  }

  // MARK: Solution

  /// By element, in pixels: where its sides come to lie, and the upper side of the whole last; `nil` where
  /// nothing moves.
  func solved() -> (sides: [(low: Double, high: Double)], end: Double)? {
    let positions = NetworkSimplex.solve(nodeCount: variableCount, edges: edges)
    let start = positions[0]
    func place(_ line: Line) -> Int { positions[line.variable] + line.offset - start }
    for edge in edges where positions[edge.head] - positions[edge.tail] < edge.length { return nil }
    let sides: [(low: Int, high: Int)] = low.indices.map { index in
      low[index].variable < 0 ? own(index) : (place(low[index]), place(high[index]))
    }
    guard sides.indices.contains(where: { sides[$0] != own($0) }) else { return nil }
    let end = place(rootHigh)
    return (
      sides.map { low, high in
        isMirrored
          ? (Double(end - high) / 2, Double(end - low) / 2) : (Double(low) / 2, Double(high) / 2)
      }, Double(end) / 2
    )
  }
}

extension Frames {
  /// Moves all sides along one axis.
  fileprivate mutating func move(
    to places: (sides: [(low: Double, high: Double)], end: Double), along axis: Axis,
    _ context: LayoutContext
  ) {
    let blankArea = blank * size.width * size.height
    var grown = 0.0
    for element in context.design.elements where element.members == nil {
      let index = element.id.index
      let (low, high) = places.sides[index]
      let before = frame[index].width * frame[index].height
      let old = (frame: frame[index], box: box[index])
      if axis == .horizontal {
        frame[index] = Rect(minX: low, minY: old.frame.minY, maxX: high, maxY: old.frame.maxY)
        box[index] = Rect(
          minX: low + old.box.minX - old.frame.minX, minY: old.box.minY,
          maxX: high + old.box.maxX - old.frame.maxX, maxY: old.box.maxY)
      } else {
        frame[index] = Rect(minX: old.frame.minX, minY: low, maxX: old.frame.maxX, maxY: high)
        box[index] = Rect(
          minX: old.box.minX, minY: low + old.box.minY - old.frame.minY, maxX: old.box.maxX,
          maxY: high + old.box.maxY - old.frame.maxY)
      }
      grown += frame[index].width * frame[index].height - before
    }
    if axis == .horizontal { size.width = places.end } else { size.height = places.end }
    blank = (blankArea + grown) / max(1, size.width * size.height)
    surroundMembers(context)
  }
}
