import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene

/// The names of a scene's symbols.
package enum SymbolID {
  package static let disc = "disc"
  package static func tile(_ type: String) -> String { "tile-\(type)" }
  package static func badge(_ name: String) -> String { "badge-\(name)" }
  /// The picture at a place in the list, counted from 1; its own ids begin alike.
  package static func icon(_ index: Int) -> String { "icon-\(index + 1)" }
}

extension Drawer {
  /// A tile is 48 square, a badge 24.
  static let tileSize = 48.0
  static let badgeSize = 24.0

  /// Every drawing that this picture uses, once, in the order of use.
  ///
  /// - Parameters:
  ///   - others: elements whose tiles are drawn beside the picture
  ///   - withDisc: whether discs are drawn even if the picture has none
  package func symbols(withTilesOf others: [ElementID] = [], withDisc: Bool = false) -> [Symbol] {
    var result: [Symbol] = []
    var seen: Set<String> = []
    func add(_ id: String, _ make: (String) -> Symbol) {
      if seen.insert(id).inserted { result.append(make(id)) }
    }
    for element in placement.groups.filter({ $0.badge != nil }).map(\.element)
      + placement.components.map(\.element) + others
    {
      guard let index = icons[element] else { continue }
      add(SymbolID.icon(index)) { icon(icons.pictures[index], id: $0) }
    }
    for placed in placement.groups where placed.badge != nil && icons[placed.element] == nil {
      switch design[placed.element].kind {
      case .group(let type):
        if let badge = type.badge { add(SymbolID.badge(badge)) { self.badge(badge, id: $0) } }
      case .serviceGroup(let type), .component(let type):
        add(SymbolID.badge(type.id)) { self.badge(type, id: $0) }
      }
    }
    for placed in placement.components where icons[placed.element] == nil {
      guard case .component(let type) = design[placed.element].kind else { continue }
      add(SymbolID.tile(type.id)) { self.tile(type, id: $0) }
    }
    for element in others where icons[element] == nil {
      guard let type = design[element].service else { continue }
      add(SymbolID.tile(type.id)) { self.tile(type, id: $0) }
    }
    if usesDiscs || withDisc { add(SymbolID.disc) { self.discSymbol(id: $0) } }
    return result
  }

  /// A picture from outside, fitted into a tile's square.
  private func icon(_ picture: Image.Content, id: String) -> Symbol {
    let size = Size(Self.tileSize, Self.tileSize)
    let image = Image(frame: Rect(0, 0, size.width, size.height), content: picture)
    return Symbol(id: id, size: size, nodes: [.image(image)])
  }

  private var usesDiscs: Bool {
    placement.groups.contains { $0.disc != nil } || placement.components.contains { $0.disc != nil }
      || placement.flows.contains { $0.disc != nil } || !placement.legend.steps.isEmpty
  }

  private func tile(_ type: ServiceType, id: String) -> Symbol {
    var nodes: [Node] = []
    if type.category != .people {
      nodes.append(.path(tilePath(Rect(0, 0, Self.tileSize, Self.tileSize), type.category)))
    }
    return Symbol(
      id: id, size: Size(Self.tileSize, Self.tileSize),
      nodes: nodes + palette.glyph(type))
  }

  /// The coloured square of a component. An outline stays inside it.
  func tilePath(_ frame: Rect, _ category: ArchdrawCatalogue.Category) -> Path {
    let outline = palette.tileOutline
    let inset = (outline?.width ?? 0) / 2
    return Path(
      palette.tileShape(category).outline(frame, inset: inset), fill: palette.tile(category),
      stroke: outline)
  }

  private func badge(_ name: String, id: String) -> Symbol {
    Symbol(
      id: id, size: Size(Self.badgeSize, Self.badgeSize), nodes: palette.badgeGlyph(name))
  }

  /// A service's glyph for a frame's corner, with lines that still show at half the size.
  private func badge(_ type: ServiceType, id: String) -> Symbol {
    Symbol(
      id: id, size: Size(Self.tileSize, Self.tileSize),
      nodes: palette.badgeGlyph(type))
  }

  private func discSymbol(id: String) -> Symbol {
    Symbol(
      id: id, size: Size(18, 18),
      nodes: [.path(Path(Shape.ellipse(center: Point(9, 9), 9, 9), fill: palette.disc))])
  }
}
