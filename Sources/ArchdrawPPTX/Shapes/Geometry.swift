import ArchdrawGeometry
import ArchdrawScene

/// The outlines of shapes.
enum Geometry {
  static func preset(_ name: String, adjustments: KeyValuePairs<String, Int> = [:]) -> Markup {
    let guides = adjustments.map { Markup("a:gd", ["name": $0.key, "fmla": "val \($0.value)"]) }
    return Markup("a:prstGeom", ["prst": name], [Markup("a:avLst", [:], guides)])
  }

  /// A rectangle with rounded corners; `radius` in the units of `box`.
  static func rounded(_ box: EmuRect, radius: Int) -> Markup {
    let side = max(1, min(box.width, box.height))
    let part = min(50000, radius * 100_000 / side)
    return part > 0 ? preset("roundRect", adjustments: ["adj": part]) : preset("rect")
  }

  /// The same with the sites that its flows need, where four are not enough.
  static func rounded(_ box: EmuRect, radius: Int, sites: Sites?) -> Markup {
    guard let sites, !sites.others.isEmpty else { return rounded(box, radius: radius) }
    let rect = Rect(0, 0, Double(box.width), Double(box.height))
    return custom([outline(of: rect, radius: Double(radius))], sites: sites)
  }

  private static func outline(of rect: Rect, radius: Double) -> Markup {
    let r = min(radius, rect.width / 2, rect.height / 2)
    let corners = [
      (Point(rect.minX, rect.minY), 10_800_000), (Point(rect.maxX, rect.minY), 16_200_000),
      (Point(rect.maxX, rect.maxY), 0), (Point(rect.minX, rect.maxY), 5_400_000),
    ]
    var commands = [Markup("a:moveTo", [:], [point(Point(rect.minX, r), 1)])]
    for (index, (corner, angle)) in corners.enumerated() {
      let next = corners[(index + 1) % 4].0
      if r > 0 {
        commands.append(
          Markup("a:arcTo", ["wR": Int(r), "hR": Int(r), "stAng": angle, "swAng": 5_400_000]))
      }
      let end = index == 3 ? Point(rect.minX, r) : next.moved(r, towards: corner)
      commands.append(Markup("a:lnTo", [:], [point(end, 1)]))
    }
    commands.append(Markup("a:close"))
    return Markup("a:path", ["w": Int(rect.width), "h": Int(rect.height)], commands)
  }

  static func custom(_ paths: [Markup], sites: Sites? = nil) -> Markup {
    let (guides, places) = sites?.markup ?? (Markup("a:gdLst"), Markup("a:cxnLst"))
    return Markup(
      "a:custGeom", [:],
      [
        Markup("a:avLst"), guides, Markup("a:ahLst"), places,
        Markup("a:rect", ["l": "0", "t": "0", "r": "r", "b": "b"]),
        Markup("a:pathLst", [:], paths),
      ])
  }

  /// Path commands in a square of `side`, each unit in a thousand parts, as coordinates are whole.
  static func path(_ path: Path, side: Double) -> Markup {
    let commands = path.commands.map { command in
      switch command {
      case .move(let p): Markup("a:moveTo", [:], [point(p, 1000)])
      case .line(let p): Markup("a:lnTo", [:], [point(p, 1000)])
      case .curve(let a, let b, let p):
        Markup("a:cubicBezTo", [:], [a, b, p].map { point($0, 1000) })
      case .close: Markup("a:close")
      }
    }
    let whole = Int(side * 1000)
    return Markup(
      "a:path",
      [
        "w": whole, "h": whole, "fill": path.fill == nil ? "none" : nil,
        "stroke": path.stroke == nil ? false : nil,
      ], commands)
  }

  private static func point(_ p: Point, _ parts: Double) -> Markup {
    Markup("a:pt", ["x": Int((p.x * parts).rounded()), "y": Int((p.y * parts).rounded())])
  }
}
