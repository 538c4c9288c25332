import ArchdrawGeometry
import ArchdrawModel

/// What the router works on: rectangles and who is joined to whom, no names and no texts. Everything
/// is in whole pixels.
struct RoutingProblem {
  /// A frame. Groups stand before the groups they hold.
  struct Group {
    var frame: Rect
    /// The group around it; `nil` at the top.
    var parent: Int?
    /// The ink of its title (with the badge, if it has one), at the top left or top centre.
    var title: Rect?
    /// The badge, which is a part of `title` and stays where it is when the title moves.
    var badge: Rect?
    /// Whether the title may move along the header to let a flow in.
    var titleMayMove = false
    /// For a frame drawn around `members`: the components in it. It has no part in the tree of parents.
    var members: Set<Int>?
  }

  /// An icon with its label.
  struct Component {
    /// What flows end on: the tile and its stack.
    var frame: Rect
    /// How far the stack stands out from the tile, upwards and to the right.
    var overhang = 0.0
    /// The ink of the label under it.
    var label: Rect?
    /// The innermost group that holds it; `nil` at the top.
    var group: Int?
    /// Further places no flow may cross, such as a step's disc.
    var extra: Rect?
    /// Whether it stands astride its group's border.
    var isOnBorder = false

    /// The middle of the tile, which flows aim at.
    var middle: Point {
      Point(
        frame.minX + (frame.width - overhang) / 2, frame.maxY - (frame.height - overhang) / 2)
    }
  }

  enum End: Hashable {
    case component(Int)
    case group(Int)
  }

  struct Flow {
    var from: End
    var to: End
    var kind: FlowKind
    var arrow: ArchdrawModel.Flow.Arrow
    /// The size of its label's ink together with its disc; `nil` when it has neither.
    var label: Size?
    /// Whether that is a disc alone, which stands on the line.
    var isDisc = false
    /// Flows with the same number have the same label, word for word; `nil` where a disc stands with it.
    var wording: Int?
    /// Whether it may share no line with others, so that its label can only be its own.
    var standsAlone = false
    /// Flows with the same number join corresponding ends in different lanes, and should look alike.
    var twin: Int?
  }

  /// Nothing is drawn outside.
  var bounds: Rect
  var groups: [Group]
  var components: [Component]
  var flows: [Flow]
  /// Which way the picture flows, by the outermost group; ends facing it are preferred.
  var axis: Axis
}

/// What the router found.
struct Routing {
  /// Why a route could not be clean.
  enum Violation: Int, Comparable {
    case group, title, component, unrouted

    static func < (a: Violation, b: Violation) -> Bool { a.rawValue < b.rawValue }
  }

  struct Route {
    /// The corners, first to last; consecutive ones differ in one coordinate. The first and the last lie
    /// on their ends' frames (or just below the label, where a flow leaves a component downwards).
    var points: [Point]
    /// The place of the label's ink with its disc.
    var label: Rect?
    /// Whether the label lies on its own line and needs a halo.
    var isLabelOnLine = false
    /// Which side of the text faces the line, for aligning several lines.
    var labelAlignment: LabelAlignment = .middle
    /// Whether it stands beside a line that flows share for which it does not speak.
    var isLabelAmbiguous = false
    var violation: Violation?
    /// Whether the label found no place where it lies on nothing else.
    var isLabelUnclean = false
  }

  enum LabelAlignment { case start, middle, end }

  struct Cost {
    var crossings = 0
    var bends = 0
    /// Total length of all routes, shared trunks counted once for each flow.
    var length = 0.0
    /// Length over which routes of different nets lie on each other or closer than 2 px.
    var overlap = 0.0
    var labelsOnBorders = 0
    /// Labels that lie on a box, a text or a foreign line.
    var labelDefects = 0
    /// Labels beside a line that their flow shares with others, for which they do not speak.
    var ambiguousLabels = 0
    /// Labels more than 16 px from their own flow.
    var detachedLabels = 0
    /// Flows that had to break a rule.
    var violations = 0
  }

  /// One for each flow of the problem, in its order.
  var routes: [Route]
  /// How many states the searches have looked at.
  var effort = 0
  /// How many lines the labels were compared with.
  var labelEffort = 0
  /// How far each title that had to move went to the right, by group.
  var titleShifts: [Int: Double] = [:]
  var cost: Cost
}
