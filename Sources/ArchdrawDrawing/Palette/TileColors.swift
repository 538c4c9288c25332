import ArchdrawCatalogue
import ArchdrawScene

/// The families that categories share a colour in.
enum TileFamily: String, CaseIterable {
  case compute, storage, database, network, messaging, security, ai, general

  init(_ category: ArchdrawCatalogue.Category) {
    self =
      switch category {
      case .compute, .containers, .media: .compute
      case .storage, .iot: .storage
      case .database, .developerTools: .database
      case .network, .analytics: .network
      case .messaging, .management: .messaging
      case .security, .frontEnd: .security
      case .ai, .migration: .ai
      case .general, .openSource, .people: .general
      }
  }

  /// Light and dark: the tile, the border of a frame in this colour, and that frame's title, which is
  /// far enough from the page to be read.
  fileprivate var colors: (tile: Pair, border: Pair, title: Pair) {
    switch self {
    case .compute: ((0xED7100, 0xD96400), (0xED7100, 0xE8863A), (0xA84E00, 0xF5A55C))
    case .storage: ((0x7AA116, 0x6B9012), (0x7AA116, 0x86AD2C), (0x55720B, 0xB4D466))
    case .database: ((0xC925D1, 0xBB2AC4), (0xC925D1, 0xD25FDA), (0xA81AB0, 0xE58BEA))
    case .network: ((0x8C4FFF, 0x8150EE), (0x8C4FFF, 0x9D72FF), (0x7A3DF0, 0xC2A8FF))
    case .messaging: ((0xE7157B, 0xDA1C76), (0xE7157B, 0xEC5FA0), (0xC4106A, 0xF58ABD))
    case .security: ((0xDD344C, 0xD23A50), (0xDD344C, 0xE8687A), (0xC8283F, 0xF58C9B))
    case .ai: ((0x01A88D, 0x0A947E), (0x01A88D, 0x2BB59F), (0x00735F, 0x63D2BE))
    case .general: ((0x232F3E, 0x52647A), (0x232F3E, 0x74859A), (0x232F3E, 0xDCE4ED))
    }
  }

  fileprivate typealias Pair = (light: UInt32, dark: UInt32)
}

extension Palette {
  /// A component's tile. In black and white it is white, with an outline.
  package func tile(_ category: ArchdrawCatalogue.Category) -> Paint {
    let family = TileFamily(category)
    let color = family.colors.tile
    return paint("tile-\(family.rawValue)", color.light, color.dark, mono: .white)
  }

  /// The frame of a service that holds components, in the colour of its category.
  package func frame(_ category: ArchdrawCatalogue.Category) -> FrameColors {
    let family = TileFamily(category)
    let (_, border, title) = family.colors
    return FrameColors(
      border: paint("frame-\(family.rawValue)", border.light, border.dark),
      title: paint("title-\(family.rawValue)", title.light, title.dark),
      badge: tile(category))
  }
}
