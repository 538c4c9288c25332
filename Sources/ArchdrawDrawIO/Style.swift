import ArchdrawScene

/// How a cell looks: names and values in draw.io's own words.
struct Style {
  private(set) var text: String

  init(_ values: KeyValuePairs<String, String>) {
    text = "html=1;"
    add(values)
  }

  /// - Parameter base: a name of draw.io's style sheet (`text`).
  init(_ base: String, _ values: KeyValuePairs<String, String>) {
    text = "\(base);html=1;"
    add(values)
  }

  mutating func add(_ values: KeyValuePairs<String, String>) {
    for (name, value) in values { text += "\(name)=\(value);" }
  }

  /// Letters of a size and a colour.
  mutating func addFont(_ paint: Paint, size: Double, isBold: Bool = false) {
    add([
      "fontSize": String(Int(size)), "fontColor": paint.light.hex, "fontStyle": isBold ? "1" : "0",
    ])
  }

  /// Dashes as long as they say, whatever the width of the line.
  mutating func addDash(_ dash: [Double]) {
    if dash.isEmpty { return }
    // draw.io has no round ends: a dot is as long as the line is wide.
    let lengths = dash.map { $0 < 1 ? "1.5" : String(Int($0.rounded(.up))) }
    add(["dashed": "1", "dashPattern": lengths.joined(separator: " "), "fixDash": "1"])
  }

  /// Corners rounded by this many pixels.
  mutating func addCorners(_ radius: Double) {
    add(["rounded": "1", "absoluteArcSize": "1", "arcSize": String(Int(radius * 2))])
  }
}

extension Paint? {
  /// As a style has it; the drawing's colours are settled, the light ones are those of its theme.
  var hex: String { self?.light.hex ?? "none" }
}
