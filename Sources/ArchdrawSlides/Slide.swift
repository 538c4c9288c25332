import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

/// What a deck can show of a design.
package enum SlideKind: String, Sendable, CaseIterable {
  /// The picture with its heading, its components and why it is built so.
  case overview
  /// One slide for each step, with what it touches lit and the rest dimmed.
  case steps
  /// A table of the components.
  case components
}

/// One slide: everything on it in its place, in the sheet's pixels, y down. It knows no colour and no
/// format.
package struct Slide: Sendable, Equatable {
  package var kind: SlideKind
  /// The whole heading, with a number behind it where several slides share it.
  package var heading: String
  /// The heading in its place; `nil` where the sheet has a place of its own for it.
  package var title: PlacedText?
  package var subtitle: PlacedText?
  /// The step that the slide tells.
  package var step: SlideStep?
  package var picture: SlidePicture?
  package var list: [SlideListItem] = []
  package var table: SlideTable?
  /// Why the design is built so.
  package var why: PlacedText?
}

/// A step's number on a disc, with its text beside it.
package struct SlideStep: Sendable, Equatable {
  package var number: Int
  package var disc: Point
  package var text: PlacedText

  /// The disc's diameter.
  package static let discSize = 30.0
}

/// The drawing on a slide, or a part of it: the canvas, moved and made larger or smaller.
package struct SlidePicture: Sendable, Equatable {
  /// The part of the canvas that is shown: without the heading, which the slide has.
  package var part: Rect
  /// The slide's pixels for each of the canvas's.
  package var scale: Double
  /// Where the part's top left corner stands on the slide.
  package var origin: Point
  package var hasLegend: Bool
  /// What is lit; `nil`: everything.
  package var lit: Lit?

  /// What stays as it is while the rest is dimmed.
  package struct Lit: Sendable, Equatable {
    package var elements: Set<ElementID>
    /// By their place in `Design.flows`.
    package var flows: Set<Int>
  }

  package var frame: Rect {
    Rect(origin.x, origin.y, part.width * scale, part.height * scale)
  }

  /// Where a point of the canvas is on the slide.
  package func place(_ point: Point) -> Point {
    Point(origin.x + (point.x - part.x) * scale, origin.y + (point.y - part.y) * scale)
  }

  package func place(_ rect: Rect) -> Rect {
    let corner = place(Point(rect.x, rect.y))
    return Rect(corner.x, corner.y, rect.width * scale, rect.height * scale)
  }
}

/// A component of the list with its role, or the heading of several.
package enum SlideListItem: Sendable, Equatable {
  case heading(PlacedText)
  case entry(Entry)

  package struct Entry: Sendable, Equatable {
    package var element: ElementID
    package var icon: Rect
    package var name: PlacedText
    package var role: PlacedText?
    /// How far to the right its texts may go.
    package var maxX: Double
  }
}

/// A table of components.
package struct SlideTable: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    package var height: Double
    package var content: Content
  }

  package enum Content: Sendable, Equatable {
    /// A family of components, across all columns.
    case heading(String)
    case component(ComponentEntry)
  }

  package var frame: Rect
  /// Icon, name, type, role.
  package var columns: [Double]
  /// The first row's words.
  package var headings: [String]
  package var headingHeight: Double
  package var rows: [Row]
  /// The font's size, the air left and right of a cell's text, and an icon's side.
  package static let textSize = 16.0
  package static let inset = 10.0
  package static let icon = 28.0
}
