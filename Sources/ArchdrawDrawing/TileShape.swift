import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawScene

/// The radii of a tile's corners.
package struct TileShape: Hashable {
  var topLeft: Double
  var topRight: Double
  var bottomRight: Double
  var bottomLeft: Double

  init(_ topLeft: Double, _ topRight: Double, _ bottomRight: Double, _ bottomLeft: Double) {
    self.topLeft = topLeft
    self.topRight = topRight
    self.bottomRight = bottomRight
    self.bottomLeft = bottomLeft
  }

  /// The tile of every theme with colours.
  package static let plain = TileShape(8, 8, 8, 8)

  /// Where no colour tells a tile's family, its corners do: a bubble speaks, a shield guards, what stores
  /// has a floor.
  init(withoutColor family: TileFamily) {
    self =
      switch family {
      case .compute: .plain
      case .storage: TileShape(8, 8, 0, 0)
      case .database: TileShape(0, 0, 0, 0)
      case .network: TileShape(0, 8, 0, 8)
      case .messaging: TileShape(8, 8, 8, 0)
      case .security: TileShape(0, 0, 16, 16)
      case .ai: TileShape(16, 16, 16, 16)
      case .general: TileShape(8, 0, 8, 8)
      }
  }

  /// A tile in this shape, made smaller by `inset` on each side.
  package func outline(_ frame: Rect, inset: Double) -> [Path.Command] {
    let radii = [topLeft, topRight, bottomRight, bottomLeft].map { $0 > 0 ? $0 - inset : 0 }
    return Shape.rectangle(frame.inset(by: inset), radii: radii)
  }
}

extension Palette {
  /// The shape of a category's tiles.
  package func tileShape(_ category: ArchdrawCatalogue.Category) -> TileShape {
    theme == .mono ? TileShape(withoutColor: TileFamily(category)) : .plain
  }
}
