import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

/// What holds for every drawing of every design, however odd.
package enum Invariant: String, CaseIterable, Sendable {
  /// Every element is drawn once, in the design's order, frames of `members` last.
  case everythingDrawn
  /// Every flow is drawn once, in the design's order, with its label and its step.
  case flowsInOrder
  /// Frames and canvas are in whole pixels.
  case wholePixels
  /// Nothing is drawn beyond the canvas.
  case onCanvas
  /// What a group holds lies in it, and siblings stand apart.
  case framesHold
  /// A component with `place: border` stands astride its group's border.
  case astrideBorders
  /// A frame of `members` surrounds all of them, and no one else unless a warning says so.
  case membersSurrounded
  /// Availability zones side by side are equally large, and what matches in them stands alike.
  case lanesCongruent
  /// Lines are horizontal and vertical.
  case rightAngles
  /// Lines end on their elements' frames, or just below a component's label.
  case endsAttached
  /// No flow goes through a foreign component, group, title or component's label, unless a warning names it.
  case nothingCrossed
  /// Texts keep clear of each other, of components and of flows; a flow's label unless a warning names the flow.
  case textsReadable
  /// Lines that have no end in common run 2 px apart or more.
  case linesApart

  /// What of a drawing breaks the rule; empty when it holds.
  package func broken(_ design: Design, _ placement: Placement) -> [String] {
    let drawing = CheckedDrawing(design, placement)
    return switch self {
    case .everythingDrawn: drawing.missing()
    case .flowsInOrder: drawing.flowsOutOfOrder()
    case .wholePixels: drawing.fractions()
    case .onCanvas: drawing.beyondCanvas()
    case .framesHold: drawing.framesApart()
    case .astrideBorders: drawing.notAstride()
    case .membersSurrounded: drawing.membersNotSurrounded()
    case .lanesCongruent: drawing.unevenLanes()
    case .rightAngles: drawing.slantedLines()
    case .endsAttached: drawing.looseEnds()
    case .nothingCrossed: drawing.unannouncedCrossings()
    case .textsReadable: drawing.unreadableTexts()
    case .linesApart: drawing.touchingLines()
    }
  }
}

/// A drawing that rules are checked on.
struct CheckedDrawing {
  let design: Design
  let placement: Placement
  let sheet: Sheet
  /// By element.
  let frames: [Rect?]

  init(_ design: Design, _ placement: Placement) {
    self.design = design
    self.placement = placement
    sheet = Sheet(design, placement)
    var frames = [Rect?](repeating: nil, count: design.elements.count)
    for component in placement.components { frames[component.element.index] = component.frame }
    for group in placement.groups { frames[group.element.index] = group.frame }
    self.frames = frames
  }

  func path(_ element: ElementID) -> String { design[element].path }

  /// `f3 (a -> b)`.
  func name(ofFlow index: Int) -> String {
    let flow = design.flows[index]
    return "\(sheet.name(ofFlow: index)) (\(path(flow.from)) -> \(path(flow.to)))"
  }
}
