/// What a drawing may be asked for beside its design. What is `nil` is as the design says.
public struct Options: Sendable, Equatable {
  public var direction: Direction?
  public var theme: Theme?
  public var aspect: Aspect?
  /// Pixels of a PNG for each pixel of the drawing; 2 unless told.
  public var scale: Double?
  /// What an SVG or PNG stands on; the theme's page unless told.
  public var background: Background?
  /// Whether letters are drawn as text or as shapes.
  public var text: TextForm
  /// Whether an SVG or PNG shows, over the picture, how it was laid out: for work on the layout itself.
  public var showsLayout: Bool
  /// Which slides a presentation has; all kinds unless told.
  public var slides: Set<SlideKind>?
  /// What slides are drawn on; archdraw's own master unless told.
  public var template: SlideTemplate?
  /// On how many threads at most the layout is searched for; as many as there are cores unless told. The
  /// drawing is the same with any.
  public var threads: Int?

  public init(
    direction: Direction? = nil, theme: Theme? = nil, aspect: Aspect? = nil, scale: Double? = nil,
    background: Background? = nil, text: TextForm = .text, showsLayout: Bool = false,
    slides: Set<SlideKind>? = nil, template: SlideTemplate? = nil, threads: Int? = nil
  ) {
    self.direction = direction
    self.theme = theme
    self.aspect = aspect
    self.scale = scale
    self.background = background
    self.text = text
    self.showsLayout = showsLayout
    self.slides = slides
    self.template = template
    self.threads = threads
  }
}

/// Which way the flows run; `auto` picks what fits the aspect best.
public enum Direction: String, Sendable, CaseIterable {
  case right, down, left, up, auto
}

/// The colours; `auto` follows the reader's screen where the format can.
public enum Theme: String, Sendable, CaseIterable {
  case light, dark, auto, mono
}

/// What the letters of a drawing are.
public enum TextForm: String, Sendable, CaseIterable {
  /// Set by whoever shows the drawing, in the fonts that are there.
  case text
  /// Shapes, which look the same where fonts are missing. In SVG and HTML the text itself stays beneath
  /// them, unseen, to be searched and read out.
  case paths
}

/// What a drawing stands on. On a colour, a theme that follows the screen becomes the one that can be
/// read there.
public enum Background: Sendable, Equatable {
  /// Nothing: what is behind the picture shows.
  case transparent
  case color(red: UInt8, green: UInt8, blue: UInt8)

  /// Reads `none`, `white`, `black`, `#RGB` or `#RRGGBB`; `nil` for anything else.
  public init?(_ text: String) {
    let words: [String: Background] = [
      "none": .transparent, "white": .color(red: 255, green: 255, blue: 255),
      "black": .color(red: 0, green: 0, blue: 0),
    ]
    if let known = words[text.lowercased()] {
      self = known
      return
    }
    let digits = text.dropFirst().compactMap { $0.isASCII ? $0.hexDigitValue : nil }
    guard text.first == "#", digits.count == text.count - 1 else { return nil }
    let channels: [Int]
    switch digits.count {
    case 3: channels = digits.map { $0 * 17 }
    case 6: channels = [0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
    self = .color(red: UInt8(channels[0]), green: UInt8(channels[1]), blue: UInt8(channels[2]))
  }
}

extension Background: CustomStringConvertible {
  /// As `init(_:)` reads it.
  public var description: String {
    guard case .color(let red, let green, let blue) = self else { return "none" }
    let digits = [red, green, blue].map { channel in
      let text = String(channel, radix: 16)
      return channel < 16 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}

/// The language of the types' names and of the legend.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case korean = "ko"
  case japanese = "ja"
  case chinese = "zh"
}

/// The shape a drawing should have, as width to height.
public struct Aspect: Sendable, Equatable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
