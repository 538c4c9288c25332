import ArchdrawGeometry
import ArchdrawScene

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An arc of an ellipse between two points, as the path command `A` gives it.
struct EllipticalArc {
  var from: Point
  var to: Point
  var rx: Double
  var ry: Double
  /// Degrees from the x axis to the ellipse's own.
  var rotation: Double
  var isLarge: Bool
  var isSweep: Bool

  /// The arc as cubic curves of at most a quarter turn each, by way of its centre and angles (SVG 1.1,
  /// F.6.5 and F.6.6).
  var commands: [Path.Command] {
    if from == to { return [] }
    if rx == 0 || ry == 0 { return [.line(to)] }
    let phi = rotation * .pi / 180
    let (sine, cosine) = (sin(phi), cos(phi))
    let half = Point((from.x - to.x) / 2, (from.y - to.y) / 2)
    let x1 = cosine * half.x + sine * half.y
    let y1 = -sine * half.x + cosine * half.y
    var (a, b) = (abs(rx), abs(ry))
    let excess = x1 * x1 / (a * a) + y1 * y1 / (b * b)
    if excess > 1 { (a, b) = (a * excess.squareRoot(), b * excess.squareRoot()) }
    let divisor = a * a * y1 * y1 + b * b * x1 * x1
    var factor = (max(0, a * a * b * b - divisor) / divisor).squareRoot()
    if isLarge == isSweep { factor = -factor }
    let cx1 = factor * a * y1 / b
    let cy1 = -factor * b * x1 / a
    let center = Point(
      cosine * cx1 - sine * cy1 + (from.x + to.x) / 2,
      sine * cx1 + cosine * cy1 + (from.y + to.y) / 2)
    let start = atan2((y1 - cy1) / b, (x1 - cx1) / a)
    var sweep = atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - start
    if isSweep, sweep < 0 { sweep += 2 * .pi }
    if !isSweep, sweep > 0 { sweep -= 2 * .pi }

    /// A vector of the unit circle on this ellipse, from the origin.
    func turned(_ x: Double, _ y: Double) -> Point {
      Point(cosine * a * x - sine * b * y, sine * a * x + cosine * b * y)
    }
    let pieces = max(1, (abs(sweep) / (.pi / 2) - 1e-9).rounded(.up))
    let step = sweep / pieces
    let k = 4 / 3 * tan(step / 4)
    return (0..<Int(pieces)).map { i in
      let (t, u) = (start + Double(i) * step, start + Double(i + 1) * step)
      let end = i == Int(pieces) - 1 ? to : center + turned(cos(u), sin(u))
      return .curve(
        center + turned(cos(t) - k * sin(t), sin(t) + k * cos(t)),
        center + turned(cos(u) + k * sin(u), sin(u) - k * cos(u)), end)
    }
  }
}
