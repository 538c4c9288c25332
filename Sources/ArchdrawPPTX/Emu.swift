import ArchdrawGeometry

/// English Metric Units, the whole numbers that all of DrawingML is measured in: 914,400 an inch, and so
/// 9525 for each of a slide's pixels.
func emu(_ pixels: Double) -> Int { Int((pixels * 9525).rounded()) }

/// A size of type in hundredths of a point, of one in a slide's pixels.
func typeSize(_ pixels: Double) -> Int { max(100, Int((pixels * 7.5).rounded()) * 10) }

/// A point of a slide, in EMU.
struct EmuPoint: Hashable {
  var x: Int
  var y: Int

  init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  init(_ point: Point) { self.init(emu(point.x), emu(point.y)) }

  subscript(axis: Axis) -> Int {
    get { axis == .horizontal ? x : y }
    set { if axis == .horizontal { x = newValue } else { y = newValue } }
  }
}

/// An upright rectangle of a slide, in EMU. Its edges are rounded, so that rectangles that share one
/// still do.
struct EmuRect: Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  init(_ rect: Rect) {
    x = emu(rect.minX)
    y = emu(rect.minY)
    width = max(0, emu(rect.maxX) - x)
    height = max(0, emu(rect.maxY) - y)
  }

  func union(_ other: EmuRect) -> EmuRect {
    let (left, top) = (min(x, other.x), min(y, other.y))
    let right = max(x + width, other.x + other.width)
    let bottom = max(y + height, other.y + other.height)
    return EmuRect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// `a:off` and `a:ext`.
  var markup: [Markup] {
    [
      Markup("a:off", ["x": x, "y": y]), Markup("a:ext", ["cx": width, "cy": height]),
    ]
  }
}
