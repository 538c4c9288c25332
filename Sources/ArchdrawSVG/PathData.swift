import ArchdrawGeometry
import ArchdrawScene

/// Path commands in the shortest plain form: relative, two decimals, separators only where needed. Each
/// step is taken from where the rounded path really is, so that errors do not add up.
func pathData(_ commands: [Path.Command]) -> String {
  var writer = PathDataWriter()
  for command in commands { writer.write(command) }
  return writer.text
}

private struct PathDataWriter {
  var text = ""
  /// In hundredths.
  private var current = (x: 0, y: 0)
  private var start = (x: 0, y: 0)

  mutating func write(_ command: Path.Command) {
    switch command {
    case .move(let p):
      current = hundredths(p)
      start = current
      text += "M"
      add([current.x, current.y])
    case .line(let p):
      let (dx, dy) = step(to: p)
      switch (dx, dy) {
      case (_, 0):  // Also a step of nothing, which a round cap makes a dot.
        text += "h"
        add([dx])
      case (0, _):
        text += "v"
        add([dy])
      default:
        text += "l"
        add([dx, dy])
      }
      current = hundredths(p)
    case .curve(let a, let b, let p):
      let (a, b, end) = (step(to: a), step(to: b), step(to: p))
      text += "c"
      add([a.x, a.y, b.x, b.y, end.x, end.y])
      current = hundredths(p)
    case .close:
      text += "z"
      current = start
    }
  }

  private mutating func add(_ values: [Int]) {
    for (i, value) in values.enumerated() {
      if i > 0, value >= 0 { text += " " }
      text += format(hundredths: value)
    }
  }

  private func step(to p: Point) -> (x: Int, y: Int) {
    let p = hundredths(p)
    return (p.x - current.x, p.y - current.y)
  }

  private func hundredths(_ p: Point) -> (x: Int, y: Int) { (hundredths(p.x), hundredths(p.y)) }

  private func hundredths(_ value: Double) -> Int {
    Int((max(-1e12, min(1e12, value.isNaN ? 0 : value)) * 100).rounded())
  }
}
