import ArchdrawGeometry

/// A route in pieces that connectors can draw.
enum Route {
  /// The corners without repeats and without those that lie in a line.
  static func corners(_ points: [EmuPoint]) -> [EmuPoint] {
    var corners: [EmuPoint] = []
    for point in points where point != corners.last {
      if corners.count > 1 {
        let (a, b) = (corners[corners.count - 2], corners[corners.count - 1])
        if (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) {
          corners.removeLast()
          if corners.last == point { continue }
        }
      }
      corners.append(point)
    }
    return corners
  }

  /// The route cut where it has more bends than a connector can: in the middle of a piece, so that each
  /// part has three and the parts meet in a line.
  static func parts(_ points: [EmuPoint]) -> [[EmuPoint]] {
    var rest = corners(points)
    var parts: [[EmuPoint]] = []
    while rest.count > 6 {
      let middle = EmuPoint((rest[2].x + rest[3].x) / 2, (rest[2].y + rest[3].y) / 2)
      parts.append(Array(rest[..<3]) + [middle])
      rest = [middle] + rest[3...]
    }
    return rest.count > 1 ? parts + [rest] : parts
  }
}
