import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawScene
import ArchdrawSlides
import ArchdrawXML

extension TemplatePackage {
  private static let gap = 12.0
  private static let margin = 28.0

  /// The room that a layout leaves: below its title, above its footer, between the title's two ends.
  func sheet(
    of layout: TemplateLayout, on master: (path: String, root: XMLElement), size: Size
  ) throws(TemplateProblem) -> SlideSheet {
    func place(_ type: String) -> Rect? {
      guard let own = layout.root.placeholders.first(where: { $0.type == type }) else { return nil }
      let inherited = master.root.placeholders.first { $0.type == type }
      return (own.shape.box ?? inherited?.shape.box)?.rect
    }
    var room = Rect(0, 0, size.width, size.height).inset(by: Self.margin)
    var heading: Rect?
    if layout.hasTitle, let title = place("title") {
      room = Rect(
        minX: max(title.minX, room.minX), minY: title.maxY + Self.gap,
        maxX: min(title.maxX, room.maxX), maxY: room.maxY)
      // A title beside the content rather than above it leaves what is on its other side.
      if room.width < size.width / 2 {
        (room.x, room.width) = (Self.margin, size.width - 2 * Self.margin)
      }
    } else {
      heading = Rect(room.x, room.y, room.width, 40)
      room = Rect(minX: room.minX, minY: room.minY + 48, maxX: room.maxX, maxY: room.maxY)
    }
    for type in ["dt", "ftr", "sldNum"] {
      guard let footer = place(type), footer.minY > size.height / 2 else { continue }
      room.height = min(room.maxY, footer.minY - 4) - room.y
    }
    guard room.width >= 240, room.height >= 180 else {
      throw .bad("leaves no room for a drawing below the title of its layout")
    }
    return SlideSheet(size: size, heading: heading, content: room)
  }

  /// Whether the page is dark: the colour that the master maps `bg1` to.
  func isDark(_ master: (path: String, root: XMLElement)) throws(TemplateProblem) -> Bool {
    let name = master.root.child("clrMap")?["bg1"] ?? "lt1"
    guard let theme = targets(of: master.path, .theme).first,
      let colors = try root(of: theme).descendant("themeElements", "clrScheme"),
      let value = colors.child(name)?.children.first,
      let digits = value["lastClr"] ?? value["val"], let rgb = UInt32(digits, radix: 16)
    else { return false }
    return Color(rgb).theme == .dark
  }
}

extension EmuRect {
  fileprivate var rect: Rect {
    Rect(Double(x) / 9525, Double(y) / 9525, Double(width) / 9525, Double(height) / 9525)
  }
}
