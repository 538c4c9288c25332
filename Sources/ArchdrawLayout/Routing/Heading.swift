/// The four ways a line can run, numbered clockwise so that `&1` tells the axis and `^2` turns round.
/// Plain numbers, since they index arrays in the search's inner loop.
enum Heading {
  static let right = 0
  static let down = 1
  static let left = 2
  static let up = 3

  static let all = [right, down, left, up]

  static func opposite(_ heading: Int) -> Int { heading ^ 2 }

  static func isHorizontal(_ heading: Int) -> Bool { heading & 1 == 0 }

  /// The step in x and y of one pixel that way.
  static func step(_ heading: Int) -> (dx: Double, dy: Double) {
    switch heading {
    case right: (1, 0)
    case down: (0, 1)
    case left: (-1, 0)
    default: (0, -1)
    }
  }
}
