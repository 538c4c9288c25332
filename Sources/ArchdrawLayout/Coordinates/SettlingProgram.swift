import ArchdrawGeometry
import ArchdrawModel

/// What keeps the lines of one axis apart and what draws them together.
struct SettlingProgram {
  typealias Line = SettlingLines.Line

  /// In half pixels. Flows farther off than this are not drawn straight.
  private static let reach = 88
  /// How far components that no flow joins may be off a row or column that they all but stand in.
  private static let nearRow = 28
  /// How much nearer neighbours may come to each other, and how near.
  private static let mostCloser = 24
  private static let leastGap = 56

  private let lines: SettlingLines
  private var edges: [NetworkSimplex.Edge] = []
  private var variableCount: Int

  init(_ lines: SettlingLines) {
    self.lines = lines
    variableCount = lines.current.count
  }

  private var context: LayoutContext { lines.context }
  private var frames: Frames { lines.frames }
  private var axis: Axis { lines.axis }

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
    order(lines.rootLow, lines.rootHigh, lines.current[1], weight: 4)
    for element in lines.elements {
      let index = element.id.index
      let own = lines.own(index)
      let outer = lines.outer(index)
      if element.isGroup {
        order(lines.low[index], lines.high[index], own.high - own.low, weight: 2)
      }
      var bounds = (low: 0, high: SettlingLines.halves(frames.size[axis]))
      var sides = (low: lines.rootLow, high: lines.rootHigh)
      if let frame = element.parent?.index {
        bounds = lines.own(frame)
        sides = (lines.low[frame], lines.high[frame])
      }
      let least = element.parent.map { leastPadding(in: $0) } ?? (low: 0, high: 0)
      let before = outer.low - bounds.low
      let after = bounds.high - outer.high
      // What reaches out of its frame, astride its side, keeps its place there.
      if before >= 0 {
        order(
          sides.low, lines.low[index],
          min(before, max(least.low, before - Self.mostCloser)) + own.low - outer.low)
      }
      if after >= 0 {
        order(
          lines.high[index], sides.high,
          min(after, max(least.high, after - Self.mostCloser)) + outer.high - own.high)
      }
    }
  }

  /// The air that a frame keeps at its two sides, in half pixels.
  private func leastPadding(in frame: ElementID) -> (low: Int, high: Int) {
    let padding = SettlingLines.halves(Metrics.padding)
    let isUnderTitle = axis == .vertical && context.sizes.titles[frame.index] != nil
    let header = isUnderTitle ? SettlingLines.halves(Metrics.header) : padding
    return lines.isMirrored ? (padding, header) : (header, padding)
  }

  /// Neighbours keep their order and their distance, but for a little.
  mutating func keepApart() {
    let families = [context.design.roots] + context.design.elements.map(\.children)
    for family in families {
      let indices = family.map(\.index).filter { lines.low[$0].variable >= 0 }
      for a in indices {
        for b in indices where a != b {
          let gap = lines.outer(b).low - lines.outer(a).high
          guard gap >= 0, sees(a, b) else { continue }
          let least =
            isJoined(a, b) ? gap : max(min(gap, Self.leastGap), gap - Self.mostCloser)
          order(
            lines.high[a], lines.low[b],
            least + lines.outer(a).high - lines.own(a).high + lines.own(b).low - lines.outer(b).low)
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
    guard a.variable != b.variable else { return }
    let middle = variableCount
    variableCount += 1
    edges.append(.init(tail: middle, head: a.variable, length: b.offset, weight: weight))
    edges.append(
      .init(tail: middle, head: b.variable, length: distance + a.offset, weight: weight))
  }

  private func middle(_ element: Int) -> Line {
    Line(
      variable: lines.low[element].variable,
      offset: lines.low[element].offset + lines.middleOffset(element))
  }

  mutating func pull() {
    for element in lines.elements {
      let index = element.id.index
      let sides =
        element.parent.map { (lines.low[$0.index], lines.high[$0.index]) }
        ?? (lines.rootLow, lines.rootHigh)
      let bounds =
        element.parent.map { lines.own($0.index) } ?? (
          low: 0, high: SettlingLines.halves(frames.size[axis])
        )
      attract(sides.0, lines.low[index], lines.own(index).low - bounds.low, weight: 3)
      attract(lines.high[index], sides.1, bounds.high - lines.own(index).high, weight: 1)
    }
    for (index, flow) in context.design.flows.enumerated() where flow.from != flow.to {
      let (a, b) = (flow.from.index, flow.to.index)
      guard !context.design.elements[a].isGroup, !context.design.elements[b].isGroup,
        isBeside(a, b)
      else { continue }
      let off = abs(lines.center(a) - lines.center(b))
      guard off <= Self.reach else { continue }
      let weight = 4 * Alignment.weight(flow.kind) * (context.isMain[index] ? 1.3 : 1)
      attract(middle(a), middle(b), 0, weight: Int(weight))
    }
    let leaves = lines.elements.filter { !$0.isGroup }.map(\.id.index)
    for (position, a) in leaves.enumerated() {
      for b in leaves[(position + 1)...]
      where abs(lines.center(a) - lines.center(b)) <= Self.nearRow && isBeside(a, b) && isNear(a, b)
      {
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
    let sides: [(low: Int, high: Int)] = lines.low.indices.map { index in
      lines.low[index].variable < 0
        ? lines.own(index) : (place(lines.low[index]), place(lines.high[index]))
    }
    guard sides.indices.contains(where: { sides[$0] != lines.own($0) }) else { return nil }
    let end = place(lines.rootHigh)
    return (
      sides.map { low, high in
        lines.isMirrored
          ? (Double(end - high) / 2, Double(end - low) / 2) : (Double(low) / 2, Double(high) / 2)
      }, Double(end) / 2
    )
  }
}
