import ArchdrawGeometry
import ArchdrawModel

/// The frames of a whole arrangement, from its top left corner: nothing relative any more.
struct Frames: Sendable, Equatable {
  /// By element: a component's tile with its stack, a group's frame.
  var frame: [Rect]
  /// By element: a component's frame with its label, disc and the air its `members` frame needs.
  var box: [Rect]
  var size: Size
  /// The area that frames have only because they are stretched, as a share of the whole.
  var blank: Double

  init(_ arrangement: Arrangement, context: LayoutContext) {
    let count = context.design.elements.count
    frame = Array(repeating: Rect(0, 0, 0, 0), count: count)
    box = frame
    size = arrangement.size[LayoutTree.root]
    blank = 0
    place(
      LayoutTree.Place(node: LayoutTree.root, stamp: 0), at: Point(0, 0), stretch: .zero,
      arrangement, context)
    blank /= max(1, size.width * size.height)
    surroundMembers(context)
  }

  /// Draws the frames of `members`.
  mutating func surroundMembers(_ context: LayoutContext) {
    for element in context.design.elements {
      if let members = element.members { surround(members, as: element.id, context) }
    }
  }

  /// The middle of a component's tile, in front of its stack.
  func middle(ofComponent index: Int) -> Point {
    Point(frame[index].minX + Metrics.tile / 2, frame[index].maxY - Metrics.tile / 2)
  }

  private mutating func place(
    _ place: LayoutTree.Place, at corner: Point, stretch: Extents, _ arrangement: Arrangement,
    _ context: LayoutContext
  ) {
    let node = context.tree.nodes[place.node]
    switch node.kind {
    case .leaf:
      guard let id = node.stamps[place.stamp] else { return }
      let center = corner + arrangement.anchor[place.node]
      let half = Metrics.tile / 2
      let stack = ElementSizes.stackOverhang(count: context.design[id].count)
      frame[id.index] = Rect(
        minX: center.x - half, minY: center.y - half - stack, maxX: center.x + half + stack,
        maxY: center.y + half)
      let extents = context.sizes.extents[id.index]
      box[id.index] = Rect(
        center.x - extents.left, center.y - extents.top, extents.size.width, extents.size.height)
    case .lanes(let count):
      let template = node.children[0]
      let pitch = arrangement.lanePitch[place.node]
      var stretch = stretch
      if pitch.x == 0 { (stretch.top, stretch.bottom) = (0, 0) }
      if pitch.y == 0 { (stretch.left, stretch.right) = (0, 0) }
      for lane in 0..<count {
        self.place(
          LayoutTree.Place(node: template, stamp: place.stamp * count + lane),
          at: corner + Point(Double(lane) * pitch.x, Double(lane) * pitch.y), stretch: stretch,
          arrangement, context)
      }
    case .group:
      if let id = node.stamps[place.stamp] {
        let natural = Rect(
          corner.x, corner.y, arrangement.size[place.node].width,
          arrangement.size[place.node].height)
        frame[id.index] = natural.shrunk(arrangement.overhang[place.node]).grown(stretch)
        box[id.index] = natural.grown(stretch)
        let drawn = box[id.index]
        blank += drawn.width * drawn.height - natural.width * natural.height
      } else if place.node != LayoutTree.root {
        return
      }
      for child in node.children {
        let shift =
          context.borderChildren[place.node].contains(child)
          ? borderShift(child, of: place.node, stretch, arrangement) : Point(0, 0)
        self.place(
          LayoutTree.Place(node: child, stamp: place.stamp),
          at: corner + arrangement.origin[child] + shift, stretch: arrangement.stretch[child],
          arrangement, context)
      }
    }
  }

  /// What stands astride a frame's side goes with that side when the frame is stretched.
  private func borderShift(
    _ child: Int, of group: Int, _ stretch: Extents, _ arrangement: Arrangement
  ) -> Point {
    let size = arrangement.size[group]
    let frame = Rect(0, 0, size.width, size.height).shrunk(arrangement.overhang[group])
    let center = arrangement.origin[child] + arrangement.anchor[child]
    var shift = Point(0, 0)
    if abs(center.x - frame.minX) < 1 { shift.x = -stretch.left }
    if abs(center.x - frame.maxX) < 1 { shift.x = stretch.right }
    if abs(center.y - frame.minY) < 1 { shift.y = -stretch.top }
    if abs(center.y - frame.maxY) < 1 { shift.y = stretch.bottom }
    return shift
  }

  /// Draws a frame around components that stand elsewhere.
  private mutating func surround(
    _ members: [ElementID], as id: ElementID, _ context: LayoutContext
  ) {
    let boxes = members.map { member in
      // What is left when the frames around this one are taken away.
      let sizes = context.sizes
      let outer = sizes.memberDepth[member.index] - (sizes.memberLevels[id.index][member] ?? 0)
      return box[member.index].shrunk(Metrics.memberExtents(frames: outer))
    }
    guard let first = boxes.first else { return }
    frame[id.index] = boxes.dropFirst().reduce(first) { $0.union($1) }
    box[id.index] = frame[id.index]
  }
}

extension Rect {
  func grown(_ extents: Extents) -> Rect {
    Rect(
      minX: minX - extents.left, minY: minY - extents.top, maxX: maxX + extents.right,
      maxY: maxY + extents.bottom)
  }

  func shrunk(_ extents: Extents) -> Rect {
    Rect(
      minX: minX + extents.left, minY: minY + extents.top, maxX: maxX - extents.right,
      maxY: maxY - extents.bottom)
  }
}
