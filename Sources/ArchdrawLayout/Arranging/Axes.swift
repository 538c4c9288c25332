import ArchdrawGeometry

extension Size {
  /// The extent along an axis.
  subscript(axis: Axis) -> Double {
    get { axis == .horizontal ? width : height }
    set { if axis == .horizontal { width = newValue } else { height = newValue } }
  }

  init(_ axis: Axis, along: Double, across: Double) {
    self = axis == .horizontal ? Size(along, across) : Size(across, along)
  }
}

extension Point {
  init(_ axis: Axis, along: Double, across: Double) {
    self = axis == .horizontal ? Point(along, across) : Point(across, along)
  }
}

extension Extents {
  /// How far it reaches towards the start and the end of an axis.
  func reach(_ axis: Axis) -> (before: Double, after: Double) {
    axis == .horizontal ? (left, right) : (top, bottom)
  }
}
