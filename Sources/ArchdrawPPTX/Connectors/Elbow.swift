import ArchdrawGeometry

/// A route as one of the connectors that DrawingML has (ECMA-376-1, presetShapeDefinitions): up to five
/// pieces, told by the box between its ends, by how that box is turned, and by where its bends are in
/// parts of the box.
struct Elbow: Equatable {
  var preset: String
  /// Before it is turned; its centre stays where it is.
  var box: EmuRect
  /// In 60,000ths of a degree.
  var rotation = 0
  var isFlippedAcross = false
  var isFlippedDown = false
  /// In 100,000ths of the box.
  var adjustments: [Int] = []

  /// What stands for a side that would be nothing, and could not be divided: a point.
  private static let least = 12700

  /// - Parameter corners: two to six, each in line with the next, no three in one line
  init(_ corners: [EmuPoint]) {
    let (start, end) = (corners[0], corners[corners.count - 1])
    let pieces = corners.count - 1
    guard pieces > 1 else {
      preset = "straightConnector1"
      box = EmuRect(
        x: min(start.x, end.x), y: min(start.y, end.y), width: abs(end.x - start.x),
        height: abs(end.y - start.y))
      (isFlippedAcross, isFlippedDown) = (end.x < start.x, end.y < start.y)
      return
    }
    preset = "bentConnector\(pieces)"
    let along: Axis = corners[0].y == corners[1].y ? .horizontal : .vertical
    let across = along.other
    var du = end[along] - start[along]
    var dv = end[across] - start[across]
    if du == 0 { du = corners[1][along] < start[along] ? -Self.least : Self.least }
    if dv == 0 { dv = corners[2][across] < start[across] ? -Self.least : Self.least }
    let (width, height) = (abs(du), abs(dv))
    box = EmuRect(
      x: Self.half(start.x + end.x - width), y: Self.half(start.y + end.y - height), width: width,
      height: height)
    turn(along, du: du, dv: dv)
    func part(_ distance: Int, of whole: Int) -> Int {
      Int((Double(distance) / Double(whole) * 100_000).rounded())
    }
    if pieces >= 3 { adjustments.append(part(corners[1][along] - start[along], of: du)) }
    if pieces >= 4 { adjustments.append(part(corners[2][across] - start[across], of: dv)) }
    if pieces >= 5 { adjustments.append(part(corners[3][along] - start[along], of: du)) }
  }

  /// Turns the box, whose own route goes right and then down, to where the end lies.
  private mutating func turn(_ along: Axis, du: Int, dv: Int) {
    let (isBack, isAside) = (du < 0, dv < 0)
    switch along {
    case .horizontal:
      rotation = isBack ? 10_800_000 : 0
      isFlippedDown = isBack != isAside
    case .vertical:
      // Here `along` is down and `across` is to the right.
      rotation = isAside ? 5_400_000 : 16_200_000
      isFlippedAcross = isBack == isAside
    }
  }

  private static func half(_ value: Int) -> Int { Int((Double(value) / 2).rounded()) }
}

extension Elbow {
  /// `a:xfrm` and `a:prstGeom`.
  var markup: [Markup] {
    let guides = adjustments.enumerated().map { index, value in
      Markup("a:gd", ["name": "adj\(index + 1)", "fmla": "val \(value)"])
    }
    return [
      Markup(
        "a:xfrm",
        [
          "rot": rotation == 0 ? nil : rotation, "flipH": isFlippedAcross ? true : nil,
          "flipV": isFlippedDown ? true : nil,
        ], box.markup),
      Markup("a:prstGeom", ["prst": preset], [Markup("a:avLst", [:], guides)]),
    ]
  }
}
