import ArchdrawGeometry
import ArchdrawScene

/// Reads the `d` of an SVG path (SVG 1.1, 8.3): all commands, absolute and relative, everything turned
/// into absolute lines and cubic curves.
///
/// What cannot be read ends the path there, as the standard wants it drawn.
func pathCommands(_ data: String) -> [Path.Command] {
  var reader = PathReader(data)
  return reader.read()
}

private struct PathReader {
  private var scanner: NumberScanner
  private var commands: [Path.Command] = []
  private var current = Point(0, 0)
  private var subpathStart = Point(0, 0)
  /// The last control point, for the smooth commands, and which family of curves it belongs to.
  private var control: (point: Point, family: UInt8)?

  init(_ data: String) { scanner = NumberScanner(data) }

  mutating func read() -> [Path.Command] {
    while let letter = scanner.letter() {
      var command = letter
      repeat {
        guard step(command) else { return commands }
        // Further pairs after a move are lines.
        if command == UInt8(ascii: "M") { command = UInt8(ascii: "L") }
        if command == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
      } while !isClose(command) && scanner.hasNumber()
    }
    return commands
  }

  private func isClose(_ command: UInt8) -> Bool { command | 0x20 == UInt8(ascii: "z") }

  /// Carries out one command with one set of arguments; `false` when they are not there.
  private mutating func step(_ command: UInt8) -> Bool {
    let origin = command & 0x20 == 0 ? Point(0, 0) : current
    switch command | 0x20 {
    case UInt8(ascii: "m"):
      guard let p = point(origin) else { return false }
      subpathStart = p
      append(.move(p), to: p)
    case UInt8(ascii: "l"):
      guard let p = point(origin) else { return false }
      append(.line(p), to: p)
    case UInt8(ascii: "h"):
      guard let x = scanner.number() else { return false }
      append(.line(Point(origin.x + x, current.y)), to: Point(origin.x + x, current.y))
    case UInt8(ascii: "v"):
      guard let y = scanner.number() else { return false }
      append(.line(Point(current.x, origin.y + y)), to: Point(current.x, origin.y + y))
    case UInt8(ascii: "z"):
      append(.close, to: subpathStart)
    case UInt8(ascii: "a"):
      return arc(origin)
    default:
      return curve(command | 0x20, origin)
    }
    return true
  }

  private mutating func curve(_ command: UInt8, _ origin: Point) -> Bool {
    let cubic = UInt8(ascii: "c")
    let quadratic = UInt8(ascii: "q")
    switch command {
    case cubic:
      guard let a = point(origin), let b = point(origin), let p = point(origin) else {
        return false
      }
      append(.curve(a, b, p), to: p, control: (b, cubic))
    case UInt8(ascii: "s"):
      let a = reflected(cubic)
      guard let b = point(origin), let p = point(origin) else { return false }
      append(.curve(a, b, p), to: p, control: (b, cubic))
    case quadratic:
      guard let q = point(origin), let p = point(origin) else { return false }
      append(raised(q, p), to: p, control: (q, quadratic))
    case UInt8(ascii: "t"):
      let q = reflected(quadratic)
      guard let p = point(origin) else { return false }
      append(raised(q, p), to: p, control: (q, quadratic))
    default:
      return false
    }
    return true
  }

  private mutating func arc(_ origin: Point) -> Bool {
    guard
      let rx = scanner.number(), let ry = scanner.number(), let rotation = scanner.number(),
      let isLarge = scanner.flag(), let isSweep = scanner.flag(), let p = point(origin)
    else { return false }
    let arc = EllipticalArc(
      from: current, to: p, rx: rx, ry: ry, rotation: rotation, isLarge: isLarge,
      isSweep: isSweep)
    commands += arc.commands
    current = p
    control = nil
    return true
  }

  private mutating func append(
    _ command: Path.Command, to point: Point, control: (point: Point, family: UInt8)? = nil
  ) {
    commands.append(command)
    current = point
    self.control = control
  }

  private mutating func point(_ origin: Point) -> Point? {
    guard let x = scanner.number(), let y = scanner.number() else { return nil }
    return Point(origin.x + x, origin.y + y)
  }

  /// The first control point of a smooth curve: the last one mirrored, if that was of the same family.
  private func reflected(_ family: UInt8) -> Point {
    guard let control, control.family == family else { return current }
    return Point(2 * current.x - control.point.x, 2 * current.y - control.point.y)
  }

  private func raised(_ q: Point, _ p: Point) -> Path.Command {
    .curve(
      Point(current.x + (q.x - current.x) * 2 / 3, current.y + (q.y - current.y) * 2 / 3),
      Point(p.x + (q.x - p.x) * 2 / 3, p.y + (q.y - p.y) * 2 / 3), p)
  }
}
