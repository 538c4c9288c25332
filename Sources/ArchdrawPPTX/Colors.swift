import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawScene

/// The colours of a theme that a deck names, by the names that shapes use (ECMA-376-1, 20.1.10.54).
struct ThemeColors: Equatable {
  /// `bg1`, `tx1`, `tx2`, `lt1`, `accent1` to `accent6`.
  private var values: [String: Color]
  /// Whether the page is `dk1` and what is written on it `lt1`.
  var isDark: Bool
  /// Whether there is nothing but black and white.
  private var isMono: Bool

  init(_ palette: Palette) {
    isMono = palette.theme == .mono
    isDark = palette.page.light.theme == .dark
    values = [
      "bg1": palette.page.light, "tx1": palette.ink.light, "tx2": palette.secondary.light,
      "lt1": isDark ? palette.ink.light : palette.page.light,
      "bg2": (palette.frame(.privateSubnet).fill ?? palette.page).light,
    ]
    for (index, category) in Self.accents.enumerated() {
      values["accent\(index + 1)"] = palette.tile(category).light
    }
  }

  /// Whose colours the six accents are, in their order. Security's red is none of them: it warns, and has
  /// to stay red in every template.
  private static let accents: [ArchdrawCatalogue.Category] = [
    .compute, .storage, .database, .network, .messaging, .ai,
  ]

  /// `RRGGBB` of a name.
  subscript(name: String) -> Color { values[name] ?? Color(0) }

  /// `a:solidFill` in a paint; `opacity` from 0 to 1.
  func fill(_ paint: Paint, opacity: Double = 1) -> Markup {
    let alpha =
      opacity < 1 ? [Markup("a:alpha", ["val": Int((opacity * 100).rounded()) * 1000])] : []
    return Markup("a:solidFill", [:], [color(paint, alpha)])
  }

  private func color(_ paint: Paint, _ alpha: [Markup]) -> Markup {
    guard let name = schemeName(of: paint), let base = values[name] else {
      return Markup("a:srgbClr", ["val": hex(paint.light)], alpha)
    }
    return Markup("a:schemeClr", ["val": name], Tint(from: base, to: paint.light).markup + alpha)
  }

  /// What a paint is a shade of.
  private func schemeName(of paint: Paint) -> String? {
    if isMono { return paint.light == values["bg1"] ? "bg1" : "tx1" }
    switch paint.name {
    case "page", "numeral", "fill-cloud", "fill-vpc": return "bg1"
    case "ink", "flow", "disc", "person": return "tx1"
    case "secondary", "quiet": return "tx2"
    case "glyph": return "lt1"
    default: break
    }
    guard let dash = paint.name.firstIndex(of: "-") else { return nil }
    switch paint.name[paint.name.index(after: dash)...] {
    case "compute", "auto-scaling-group": return "accent1"
    case "storage", "public-subnet": return "accent2"
    case "database": return "accent3"
    case "network", "vpc": return "accent4"
    case "messaging", "account": return "accent5"
    case "ai", "region", "zone", "private-subnet": return "accent6"
    // A dark tile with a light glyph: in the dark, the text's own colour would be too light.
    case "general", "cloud": return isDark ? "tx2" : "tx1"
    case "site", "plain": return "tx2"
    default: return nil
    }
  }
}

func hex(_ color: Color) -> String {
  let value = Int(color.red) << 16 | Int(color.green) << 8 | Int(color.blue)
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: 6 - digits.count) + digits
}
