/// The fixed sizes of a drawing, in pixels at 100 %.
enum Metrics {
  static let tile = 48.0
  static let labelSize = 12.0
  static let titleSize = 24.0
  static let subtitleSize = 14.0
  static let linePitch = 1.25
  /// From the tile's lower edge to the first line's baseline.
  static let labelBaseline = 16.0
  /// Labels are wrapped at this width.
  static let labelWidth = 128.0
  static let labelLines = 3

  /// How far each further tile of a stack stands out, upwards and to the right.
  static let stackStep = 4.0
  static let disc = 18.0
  static let discGap = 4.0

  static let padding = 16.0
  /// A frame's upper edge to what it holds: the badge and a little air.
  static let header = 32.0
  /// The same under a centred title.
  static let centeredHeader = 28.0
  static let badge = 24.0
  /// A title's left end and baseline beside a badge, and without one.
  static let titleInset = 32.0
  static let plainTitleInset = 12.0
  static let titleBaseline = 16.3
  static let centeredTitleBaseline = 18.3
  static let frameTitleWidth = 360.0
  static let emptyFrame = 64.0

  /// The air around a component that a frame of `members` is drawn around; above, its title too.
  static let memberMargin = 14.0
  static let memberHeader = 30.0

  /// The room that some such frames take, one around the other.
  static func memberExtents(frames: Int) -> Extents {
    let margin = memberMargin * Double(frames)
    return Extents(
      left: margin, right: margin, top: memberHeader * Double(frames), bottom: margin)
  }

  /// Between two tiles in the direction of the flow, and between frames there.
  static let tileGap = 64.0
  static let tileGapDown = 46.0
  static let frameGap = 40.0
  /// Across the flow: between two components, and beside a frame.
  static let siblingGap = 26.0
  static let siblingGapDown = 30.0
  /// The same where a flow joins the two.
  static let joinedGap = 40.0
  static let besideFrameGap = 24.0
  /// Between a passage kept for a long flow and what stands beside it.
  static let passageGap = 14.0
  /// A flow's label needs this much line beyond its own width.
  static let labelSlack = 26.0
  static let netGap = 10.0
  static let laneGap = 24.0

  static let margin = 40.0
}
