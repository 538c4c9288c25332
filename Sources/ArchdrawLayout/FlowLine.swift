import ArchdrawGeometry
import ArchdrawModel

extension PlacedFlow {
  /// How far an arrowhead reaches back from its tip, in pixels.
  package static let headLength = 9.0

  /// The line as it is drawn, from end to end: its bends rounded by 8 px, at most half of a piece, with
  /// room for the heads that `arrow` asks for.
  package func line(_ arrow: Flow.Arrow) -> RoundedPolyline {
    RoundedPolyline(
      points, radius: 8, straightStart: arrow == .both ? Self.headLength : 0,
      straightEnd: arrow == .none ? 0 : Self.headLength)
  }
}
