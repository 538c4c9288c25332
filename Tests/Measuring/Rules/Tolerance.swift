/// What the rules let pass, in pixels. Rules and tolerances are those of the tool that other programs'
/// drawings are measured with, so that figures can be compared.
enum Tolerance {
  /// Smaller overlaps, excesses and misalignments do not count.
  static let slack = 1.0
  /// A frame is made smaller by this before it is asked whether a flow goes through it.
  static let inset = 2.0
  /// A flow's end this near to its frame touches it.
  static let attached = 8.0
  /// A label further than this from its own flow is detached.
  static let far = 16.0
  /// Lines are rid of wobbles below this before they are compared.
  static let wobble = 0.25
}
