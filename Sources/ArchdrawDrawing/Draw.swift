import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

/// Draws a design where its placement puts it. `icons` holds the pictures that stand in place of
/// archdraw's own.
package func draw(
  _ design: Design, _ placement: Placement, theme: Theme, background: Background = .page,
  icons: Icons = Icons()
) -> Scene {
  Drawer(design, placement, theme: theme, background: background, icons: icons).scene
}

/// What a drawing stands on.
package enum Background: Sendable, Equatable {
  /// The theme's own page.
  case page
  /// Nothing: what is behind the picture shows. Halos keep the colour of the theme's page.
  case transparent
  case color(Color)
}

/// What every part of a drawing needs to know. Formats that have shapes, frames and connectors of their
/// own, and therefore cannot write the scene as it is, ask it for colours, words and pictures.
package struct Drawer: Sendable {
  package let design: Design
  package let placement: Placement
  package let palette: Palette
  package let icons: Icons
  package let identifiers: Identifiers
  /// Whether what is behind the picture shows.
  package let isTransparent: Bool

  package init(
    _ design: Design, _ placement: Placement, theme: Theme, background: Background = .page,
    icons: Icons = Icons()
  ) {
    self.design = design
    self.placement = placement
    palette = Palette(theme: theme, background)
    self.icons = icons
    identifiers = Identifiers(design, hasIcons: !icons.pictures.isEmpty)
    isTransparent = background == .transparent
  }

  /// The picture's name.
  package var title: String { design.title ?? Words(design.language).untitled }

  /// The whole picture, back to front: frames, lines, components, and on top of all the labels, so that
  /// no line crosses a numeral that stands on a shared trunk.
  package var scene: Scene {
    let nodes: [Node] =
      placement.groups.map(frame) + flowLines + placement.components.map(component) + flowLabels
      + heading + legend
    return Scene(
      size: placement.canvas, title: title,
      description: textAlternative(design), language: design.language.rawValue,
      fontFamilies: fontFamilies(design.language), background: isTransparent ? nil : palette.page,
      followsScreen: palette.theme == .auto, symbols: symbols(), nodes: nodes)
  }

  /// The colour behind a place: that of the innermost frame with a fill around it.
  package func surface(at point: Point) -> Paint {
    palette.surface(at: point, design, placement)
  }

  /// The colour that a group's content stands on.
  package func surface(of group: ElementID) -> Paint {
    palette.surface(of: group, design)
  }

  /// A text where it was placed.
  func text(_ placed: PlacedText, _ paint: Paint, halo: Paint? = nil) -> Node {
    let anchor: Text.Anchor =
      switch placed.anchor {
      case .start: .start
      case .middle: .middle
      case .end: .end
      }
    let lines = placed.lines.enumerated().map { i, line in
      let drop = Double(i) * PlacedText.linePitch * placed.size
      return Text.Line(line, baseline: Point(placed.x, placed.baseline + drop))
    }
    return .text(
      Text(
        lines: lines, anchor: anchor, size: placed.size, isBold: placed.weight == .bold,
        paint: paint, halo: halo))
  }

  /// A step's disc with its numeral.
  func disc(_ number: Int, at center: Point) -> [Node] {
    let size = number < 100 ? 11.0 : 8.0
    let numeral = Text(
      lines: [.init("\(number)", baseline: Point(center.x, center.y + (size * 0.36).rounded()))],
      anchor: .middle, size: size, isBold: true, paint: palette.numeral)
    let frame = Rect(center.x - 9, center.y - 9, 18, 18)
    return [.instance(symbol: SymbolID.disc, frame: frame), .text(numeral)]
  }

  private var heading: [Node] {
    var nodes: [Node] = []
    if let title = placement.title { nodes.append(text(title, palette.ink)) }
    if let subtitle = placement.subtitle { nodes.append(text(subtitle, palette.secondary)) }
    if nodes.isEmpty { return [] }
    return [.group(Group(id: Identifiers.heading, classes: ["heading"], nodes: nodes))]
  }
}
