import ArchdrawScene

/// How a theme's colour is changed into a shade of it, in whole percent: what makes our colours exact in
/// our own theme makes the like of another theme's.
struct Tint: Equatable {
  /// In degrees.
  var hue = 0
  /// Of the saturation and of the lightness; then what is added to the lightness.
  var saturation = 100
  var lightness = 100
  var offset = 0

  init(from base: Color, to color: Color) {
    let (a, b) = (HSL(base), HSL(color))
    if abs(a.lightness - b.lightness) > 0.006 {
      if b.lightness > a.lightness {
        lightness = Self.percent((1 - b.lightness) / (1 - a.lightness))
        offset = 100 - lightness
      } else {
        lightness = Self.percent(b.lightness / a.lightness)
      }
    }
    // Near black and white nobody sees how saturated a colour is.
    guard (0.02...0.985).contains(b.lightness), a.saturation > 0.02 else { return }
    let ratio = b.saturation / a.saturation
    if abs(ratio - 1) > 0.08 { saturation = Self.percent(ratio) }
    // A grey's hue is of no account.
    guard min(a.saturation, b.saturation) > 0.4 else { return }
    let turn = Int((b.hue - a.hue).rounded())
    if (4...40).contains(abs(turn)) { hue = turn }
  }

  private static func percent(_ part: Double) -> Int { Int((part * 100).rounded()) }

  /// In the order in which they are applied.
  var markup: [Markup] {
    func change(_ name: String, _ value: Int, unless neutral: Int) -> [Markup] {
      value == neutral ? [] : [Markup(name, ["val": value * 1000])]
    }
    let turned = hue == 0 ? [] : [Markup("a:hueOff", ["val": hue * 60_000])]
    return turned + change("a:satMod", saturation, unless: 100)
      + change("a:lumMod", lightness, unless: 100) + change("a:lumOff", offset, unless: 0)
  }
}

/// Hue in degrees; saturation and lightness from 0 to 1.
private struct HSL {
  var hue: Double
  var saturation: Double
  var lightness: Double

  init(_ color: Color) {
    let channels = [color.red, color.green, color.blue].map { Double($0) / 255 }
    let (low, high) = (channels.min()!, channels.max()!)
    lightness = (low + high) / 2
    let room = 1 - abs(2 * lightness - 1)
    let spread = high - low
    saturation = room > 0 ? spread / room : 0
    let (red, green, blue) = (channels[0], channels[1], channels[2])
    if spread == 0 {
      hue = 0
    } else if high == red {
      hue = 60 * ((green - blue) / spread + (green < blue ? 6 : 0))
    } else if high == green {
      hue = 60 * ((blue - red) / spread + 2)
    } else {
      hue = 60 * ((red - green) / spread + 4)
    }
  }
}
