/// The distances, in pixels, that routes keep. Half of them are LAYOUT's, the rest follow from the size
/// of an arrow head (9) and a bend's radius (8).
enum RoutingMetrics {
  /// Around icons and labels, while searching.
  static let boxMargin = 7.0
  /// Along a frame's border.
  static let borderMargin = 5.0
  /// What lies nearer to a border that it runs along looks squeezed.
  static let borderAir = 12.0
  /// Straight before an end, so that a head and a bend fit.
  static let endRun = 16.0
  /// The least of that where there is no more room.
  static let shortestEndRun = 8.0
  /// Between the lines of different nets.
  static let lineGap = 10.0
  /// Between straight labelled lines that join the same two things; the labels need room there.
  static let labelledGap = 18.0
  /// Where two things stand no further apart, one line runs between them, in the middle.
  static let nearGap = 40.0
  /// From a corner of an icon to the outermost line on its side.
  static let portInset = 6.0
  /// From the ink of a component's label to the flow that leaves below it.
  static let labelGap = 4.0
  /// How far apart two icons' centres may be for a line between them to be made straight.
  static let straightenLimit = 20.0
  /// Up to this many components every line of the grid runs all the way: more choice than is needed, where
  /// it costs little.
  static let wholeGridLimit = 60
}
