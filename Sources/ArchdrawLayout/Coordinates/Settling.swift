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
enum Settling {
  /// The frames with more flows in line; the same where nothing is to be gained.
  static func settled(_ frames: Frames, _ context: LayoutContext) -> Frames {
    var frames = frames
    for axis in [Axis.horizontal, .vertical] {
      var program = SettlingProgram(SettlingLines(frames, context, axis))
      program.keepInside()
      program.keepApart()
      program.pull()
      if let places = program.solved() { frames.move(to: places, along: axis, context) }
    }
    return frames
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
