import ArchdrawGeometry

/// The places of a shape that connectors are glued to: the middles of its sides, counted from the top
/// against the clock as DrawingML counts, then those that its flows need besides.
struct Sites: Equatable {
  /// The shape's box on the slide.
  var box: EmuRect
  /// Beyond the four middles.
  private(set) var others: [EmuPoint] = []

  /// How far a flow's end may be from a middle that it is glued to: half a pixel.
  private static let tolerance = 4763

  init(box: EmuRect) { self.box = box }

  private var middles: [EmuPoint] {
    let (midX, midY) = (box.x + box.width / 2, box.y + box.height / 2)
    return [
      EmuPoint(midX, box.y), EmuPoint(box.x, midY), EmuPoint(midX, box.y + box.height),
      EmuPoint(box.x + box.width, midY),
    ]
  }

  /// The number of the site at a point; one is made there when there is none.
  mutating func index(at point: EmuPoint) -> Int {
    let place = (middles + others).firstIndex { site in
      abs(site.x - point.x) <= Self.tolerance && abs(site.y - point.y) <= Self.tolerance
    }
    if let place { return place }
    others.append(point)
    return 3 + others.count
  }

  /// `a:gdLst` and `a:cxnLst` of a shape that has sites beyond the middles. They are parts of its sides,
  /// so that they stay on them when it is made larger.
  var markup: (guides: Markup, sites: Markup) {
    var guides: [Markup] = []
    var sites = [
      Self.site("3cd4", "hc", "t"), Self.site("cd2", "l", "vc"), Self.site("cd4", "hc", "b"),
      Self.site("0", "r", "vc"),
    ]
    for (index, point) in others.enumerated() {
      let names = ["x\(index + 1)", "y\(index + 1)"]
      let parts = [part(point.x - box.x, of: box.width), part(point.y - box.y, of: box.height)]
      for (name, (part, side)) in zip(names, zip(parts, ["w", "h"])) {
        guides.append(Markup("a:gd", ["name": name, "fmla": "*/ \(side) \(part) 100000"]))
      }
      sites.append(Self.site(angle(of: point), names[0], names[1]))
    }
    return (Markup("a:gdLst", [:], guides), Markup("a:cxnLst", [:], sites))
  }

  private static func site(_ angle: String, _ x: String, _ y: String) -> Markup {
    Markup("a:cxn", ["ang": angle], [Markup("a:pos", ["x": x, "y": y])])
  }

  private func part(_ distance: Int, of side: Int) -> Int {
    side == 0 ? 0 : Int((Double(distance) / Double(side) * 100_000).rounded())
  }

  /// Which way a flow leaves a point: away from the side that it is on.
  private func angle(of point: EmuPoint) -> String {
    let distances = [
      ("3cd4", point.y - box.y), ("cd2", point.x - box.x), ("cd4", box.y + box.height - point.y),
      ("0", box.x + box.width - point.x),
    ]
    return distances.min { abs($0.1) < abs($1.1) }!.0
  }
}
