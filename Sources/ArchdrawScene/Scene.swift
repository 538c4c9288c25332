import ArchdrawGeometry

/// A picture, ready to be written in any format: everything absolute, coloured and measured. A backend
/// writes what it finds here and never asks what a shape means.
package struct Scene: Sendable, Equatable {
  package var size: Size
  /// The picture's name and its text alternative, for readers who do not see it.
  package var title: String
  package var description: String
  /// BCP 47 (`en`, `ko`).
  package var language: String
  /// The font families, first choice first.
  package var fontFamilies: [String]
  /// `nil`: transparent.
  package var background: Paint?
  /// Whether dark colours follow the reader's screen; otherwise only the light ones are used.
  package var followsScreen: Bool
  /// Drawings that occur more than once, by id; drawn with `Node.instance`.
  package var symbols: [Symbol]
  /// Back to front.
  package var nodes: [Node]

  package init(
    size: Size, title: String, description: String, language: String, fontFamilies: [String],
    background: Paint?, followsScreen: Bool, symbols: [Symbol] = [], nodes: [Node] = []
  ) {
    self.size = size
    self.title = title
    self.description = description
    self.language = language
    self.fontFamilies = fontFamilies
    self.background = background
    self.followsScreen = followsScreen
    self.symbols = symbols
    self.nodes = nodes
  }
}

/// A drawing defined once, in its own coordinates.
package struct Symbol: Sendable, Equatable {
  package var id: String
  package var size: Size
  package var nodes: [Node]

  package init(id: String, size: Size, nodes: [Node]) {
    self.id = id
    self.size = size
    self.nodes = nodes
  }
}

package enum Node: Sendable, Equatable {
  case group(Group)
  case path(Path)
  case text(Text)
  case image(Image)
  /// A symbol, scaled to fill a rectangle.
  case instance(symbol: String, frame: Rect)
}

/// Nodes that belong together: a component with its label, a flow with its head.
package struct Group: Sendable, Equatable {
  /// Unique in the scene; letters, digits, `-`, `_` and `.`.
  package var id: String?
  /// What kind of thing it is (`component`, `flow sync`), for style sheets and tests.
  package var classes: [String]
  /// Shown on hovering, read out by screen readers.
  package var title: String?
  /// Where a click leads: http, https, mailto or relative; checked by the reader.
  package var link: String?
  /// Where a reader can point at things: what stays as it is, by id and with this group itself, while
  /// the pointer rests on it and all else that fades is dimmed. Empty: nothing happens.
  package var related: [String]
  /// Whether it is dimmed while the pointer rests on something unrelated.
  package var fades: Bool
  /// 0 to 1, of all in it together.
  package var opacity = 1.0
  package var nodes: [Node]

  package init(
    id: String? = nil, classes: [String] = [], title: String? = nil, link: String? = nil,
    related: [String] = [], fades: Bool = false, nodes: [Node]
  ) {
    self.id = id
    self.classes = classes
    self.title = title
    self.link = link
    self.related = related
    self.fades = fades
    self.nodes = nodes
  }
}

/// A colour in the light and, when the picture follows the reader's screen, in the dark.
package struct Paint: Sendable, Hashable {
  /// What it is for, in kebab case (`tile-compute`, `ink`); unique to its pair of colours.
  package var name: String
  package var light: Color
  package var dark: Color

  package init(_ name: String, light: Color, dark: Color) {
    self.name = name
    self.light = light
    self.dark = dark
  }
}

/// Opaque sRGB, 0 to 255 a channel.
package struct Color: Sendable, Hashable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour as it is written in CSS: `0x232F3E`.
  package init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// `#RRGGBB`, in capitals.
  package var hex: String {
    let digits = Array("0123456789ABCDEF")
    return "#"
      + String([red, green, blue].flatMap { [digits[Int($0) / 16], digits[Int($0) % 16]] })
  }
}

package struct Path: Sendable, Equatable {
  package enum Command: Sendable, Equatable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  package struct Stroke: Sendable, Equatable {
    package enum Cap: String, Sendable { case butt, round }
    package enum Join: String, Sendable { case miter, round }

    package var paint: Paint
    package var width: Double
    package var dash: [Double]
    package var cap: Cap
    package var join: Join

    package init(
      _ paint: Paint, width: Double, dash: [Double] = [], cap: Cap = .butt, join: Join = .miter
    ) {
      self.paint = paint
      self.width = width
      self.dash = dash
      self.cap = cap
      self.join = join
    }
  }

  package var commands: [Command]
  package var fill: Paint?
  /// 0 to 1.
  package var fillOpacity: Double
  package var stroke: Stroke?
  /// Whether it is seen only while the pointer dims a part of the picture, and then in place of the next
  /// path.
  package var isSpare: Bool

  package init(
    _ commands: [Command], fill: Paint? = nil, fillOpacity: Double = 1, stroke: Stroke? = nil,
    isSpare: Bool = false
  ) {
    self.commands = commands
    self.fill = fill
    self.fillOpacity = fillOpacity
    self.stroke = stroke
    self.isSpare = isSpare
  }
}

/// Lines of text in one style.
package struct Text: Sendable, Equatable {
  package enum Anchor: String, Sendable { case start, middle, end }

  package struct Line: Sendable, Equatable {
    package var text: String
    package var baseline: Point
    /// What it looks like, where that is not left to the fonts of the reader.
    package var outline: Outline?

    package init(_ text: String, baseline: Point) {
      self.text = text
      self.baseline = baseline
    }
  }

  /// The shapes of a line's letters, where they stand in the drawing.
  package struct Outline: Sendable, Equatable {
    /// How long the line is, in pixels.
    package var width: Double
    /// Filled with the text's paint.
    package var commands: [Path.Command]
    /// Letters that have colours of their own: emoji.
    package var pictures: [Image]

    package init(width: Double, commands: [Path.Command] = [], pictures: [Image] = []) {
      self.width = width
      self.commands = commands
      self.pictures = pictures
    }
  }

  package var lines: [Line]
  package var anchor: Anchor
  package var size: Double
  package var isBold: Bool
  package var paint: Paint
  /// The colour of an outline under the letters, where they lie on a line.
  package var halo: Paint?

  /// The width of that outline in pixels: enough to close the gap between two words.
  package static let haloWidth = 5.0

  package init(
    lines: [Line], anchor: Anchor = .start, size: Double, isBold: Bool = false, paint: Paint,
    halo: Paint? = nil
  ) {
    self.lines = lines
    self.anchor = anchor
    self.size = size
    self.isBold = isBold
    self.paint = paint
    self.halo = halo
  }
}

/// A picture from outside, embedded whole.
package struct Image: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// A whole PNG file.
    case png([UInt8])
    case svg(VectorImage)
  }

  package var frame: Rect
  package var content: Content

  package init(frame: Rect, content: Content) {
    self.frame = frame
    self.content = content
  }
}

/// An SVG drawing from outside, checked and cut down to what is safe to stand in another: no style, no
/// class, no script, no reference but to its own ids, which are unique in the scene.
package struct VectorImage: Sendable, Equatable {
  /// The part of its plane that is shown, fitted into a frame with its proportions kept.
  package var viewBox: Rect
  /// SVG elements, drawn in black where they have no colour of their own.
  package var body: String

  package init(viewBox: Rect, body: String) {
    self.viewBox = viewBox
    self.body = body
  }
}
