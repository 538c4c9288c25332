import ArchdrawGeometry
import ArchdrawScene

/// The outlines that drawings are made of, as path commands.
enum Shape {
  /// How far the control points of a quarter circle stand from its ends, in radii.
  static let quarter = 0.5522847498

  static func ellipse(center: Point, _ rx: Double, _ ry: Double) -> [Path.Command] {
    let (x, y) = (center.x, center.y)
    let (kx, ky) = (rx * quarter, ry * quarter)
    return [
      .move(Point(x + rx, y)),
      .curve(Point(x + rx, y + ky), Point(x + kx, y + ry), Point(x, y + ry)),
      .curve(Point(x - kx, y + ry), Point(x - rx, y + ky), Point(x - rx, y)),
      .curve(Point(x - rx, y - ky), Point(x - kx, y - ry), Point(x, y - ry)),
      .curve(Point(x + kx, y - ry), Point(x + rx, y - ky), Point(x + rx, y)),
      .close,
    ]
  }

  /// A rectangle whose corners are rounded by `radius`, at most half of its sides.
  static func rectangle(_ rect: Rect, radius: Double = 0) -> [Path.Command] {
    let r = min(radius, rect.width / 2, rect.height / 2)
    return rectangle(rect, radii: [r, r, r, r])
  }

  /// A rectangle with a radius for each corner, clockwise from the top left.
  static func rectangle(_ rect: Rect, radii: [Double]) -> [Path.Command] {
    let corners = [
      Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY),
      Point(rect.maxX, rect.maxY), Point(rect.minX, rect.maxY),
    ]
    return polygon(corners, radii: radii)
  }

  /// The tab in a frame's corner: rounded where the frame is, and at the opposite corner.
  static func tab(_ rect: Rect, radius: Double) -> [Path.Command] {
    rectangle(rect, radii: [radius, 0, radius, 0])
  }

  static func triangle(_ a: Point, _ b: Point, _ c: Point) -> [Path.Command] {
    [.move(a), .line(b), .line(c), .close]
  }

  /// A line with rounded bends; each quadratic curve is raised to a cubic one.
  static func line(_ line: RoundedPolyline) -> [Path.Command] {
    var commands: [Path.Command] = [.move(line.start)]
    var last = line.start
    for bend in line.bends {
      if bend.start != last { commands.append(.line(bend.start)) }
      commands.append(
        .curve(
          bend.start.between(bend.corner, 2 / 3), bend.end.between(bend.corner, 2 / 3), bend.end))
      last = bend.end
    }
    if line.end != last { commands.append(.line(line.end)) }
    return commands
  }

  /// Upright polygon with quarter circles at its corners, clockwise.
  private static func polygon(_ corners: [Point], radii: [Double]) -> [Path.Command] {
    var commands: [Path.Command] = []
    for (i, corner) in corners.enumerated() {
      let before = corners[(i + corners.count - 1) % corners.count]
      let after = corners[(i + 1) % corners.count]
      let r = radii[i]
      let start = corner.moved(r, towards: before)
      commands.append(commands.isEmpty ? .move(start) : .line(start))
      guard r > 0 else { continue }
      commands.append(
        .curve(
          corner.moved(r * (1 - quarter), towards: before),
          corner.moved(r * (1 - quarter), towards: after), corner.moved(r, towards: after)))
    }
    return commands + [.close]
  }
}

extension Point {
  /// The point a part `t` of the way to `other`.
  fileprivate func between(_ other: Point, _ t: Double) -> Point {
    Point(x + (other.x - x) * t, y + (other.y - y) * t)
  }
}
