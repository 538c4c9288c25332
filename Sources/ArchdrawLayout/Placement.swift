import ArchdrawDiagnostics
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawText

/// Where everything of a design stands: pixels, y down, the canvas's corner at 0,0. The one geometry
/// that every format draws and that `-f json` prints.
package struct Placement: Sendable, Equatable {
  package var canvas: Size
  /// In the design's order: outer frames before inner ones; groups made of `members` that lie across
  /// others last.
  package var groups: [PlacedGroup]
  package var components: [PlacedComponent]
  /// One for each of the design's flows, in their order.
  package var flows: [PlacedFlow]
  package var title: PlacedText?
  package var subtitle: PlacedText?
  package var legend: PlacedLegend
  /// What could not be drawn as it should be; each names its flow or component.
  package var warnings: [Diagnostic]

  package init(
    canvas: Size, groups: [PlacedGroup] = [], components: [PlacedComponent] = [],
    flows: [PlacedFlow] = [], title: PlacedText? = nil, subtitle: PlacedText? = nil,
    legend: PlacedLegend = PlacedLegend(), warnings: [Diagnostic] = []
  ) {
    self.canvas = canvas
    self.groups = groups
    self.components = components
    self.flows = flows
    self.title = title
    self.subtitle = subtitle
    self.legend = legend
    self.warnings = warnings
  }
}

/// Lines of one text in their place.
package struct PlacedText: Sendable, Equatable {
  package enum Anchor: Sendable, Equatable { case start, middle, end }

  /// The whole text, also where the lines had to be cut.
  package var text: String
  package var lines: [String]
  /// The x that every line is anchored to.
  package var x: Double
  /// The first line's baseline; the next are 1.25 sizes below each other.
  package var baseline: Double
  package var anchor: Anchor
  /// The font's size in pixels.
  package var size: Double
  package var weight: FontWeight
  /// The ink: .8 of the size above the first baseline to .2 below the last.
  package var frame: Rect
  package var isTruncated: Bool

  /// Places wrapped lines: `x` as `anchor` says, `baseline` the first line's.
  package init(
    _ text: String, _ wrapped: WrappedText, x: Double, baseline: Double, anchor: Anchor,
    size: Double, weight: FontWeight = .regular
  ) {
    self.text = text
    self.lines = wrapped.lines
    self.x = x
    self.baseline = baseline
    self.anchor = anchor
    self.size = size
    self.weight = weight
    self.isTruncated = wrapped.isTruncated
    let left =
      switch anchor {
      case .start: x
      case .middle: x - wrapped.width / 2
      case .end: x - wrapped.width
      }
    let count = Double(max(1, wrapped.lines.count))
    frame = Rect(left, baseline - 0.8 * size, wrapped.width, size * (1.25 * (count - 1) + 1))
  }

  /// The distance between two baselines, in sizes.
  package static let linePitch = 1.25
}

package struct PlacedGroup: Sendable, Equatable {
  package var element: ElementID
  package var frame: Rect
  /// The title; `nil` when the label is empty.
  package var title: PlacedText?
  /// The corner badge, 24 px square; `nil` for a centred title or a type without one.
  package var badge: Rect?
  /// The centre of its step's disc, 18 px across.
  package var disc: Point?

  package init(
    element: ElementID, frame: Rect, title: PlacedText? = nil, badge: Rect? = nil,
    disc: Point? = nil
  ) {
    self.element = element
    self.frame = frame
    self.title = title
    self.badge = badge
    self.disc = disc
  }
}

package struct PlacedComponent: Sendable, Equatable {
  package var element: ElementID
  /// What flows end on: the tile, with its stack when there are several.
  package var frame: Rect
  /// The front tile, 48 px square.
  package var tile: Rect
  package var label: PlacedText?
  /// The centre of its step's disc, 18 px across.
  package var disc: Point?

  package init(
    element: ElementID, frame: Rect, tile: Rect, label: PlacedText? = nil, disc: Point? = nil
  ) {
    self.element = element
    self.frame = frame
    self.tile = tile
    self.label = label
    self.disc = disc
  }
}

package struct PlacedFlow: Sendable, Equatable {
  /// The corners, first to last, before rounding; consecutive ones differ in one coordinate.
  package var points: [Point]
  package var label: PlacedText?
  /// The centre of its step's disc, 18 px across.
  package var disc: Point?
  /// Whether the label lies on a line, its own, and needs a halo.
  package var hasHalo: Bool
  /// Whether no clean way was found and the line breaks a rule; a warning names it.
  package var isUnrouted: Bool

  package init(
    points: [Point], label: PlacedText? = nil, disc: Point? = nil, hasHalo: Bool = false,
    isUnrouted: Bool = false
  ) {
    self.points = points
    self.label = label
    self.disc = disc
    self.hasHalo = hasHalo
    self.isUnrouted = isUnrouted
  }
}

/// The legend under the drawing: numbered steps on the left, kinds of flow on the right.
package struct PlacedLegend: Sendable, Equatable {
  package struct Step: Sendable, Equatable {
    package var number: Int
    package var disc: Point
    package var text: PlacedText?

    package init(number: Int, disc: Point, text: PlacedText?) {
      self.number = number
      self.disc = disc
      self.text = text
    }
  }

  package struct Kind: Sendable, Equatable {
    package var kind: FlowKind
    /// The sample line runs from `start` to `end`, with a head at `end`.
    package var start: Point
    package var end: Point
    package var text: PlacedText

    package init(kind: FlowKind, start: Point, end: Point, text: PlacedText) {
      self.kind = kind
      self.start = start
      self.end = end
      self.text = text
    }
  }

  package var steps: [Step]
  package var kinds: [Kind]

  package init(steps: [Step] = [], kinds: [Kind] = []) {
    self.steps = steps
    self.kinds = kinds
  }
}
