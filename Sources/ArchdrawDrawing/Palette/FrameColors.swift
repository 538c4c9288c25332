import ArchdrawCatalogue
import ArchdrawModel
import ArchdrawScene

/// The colours of one frame.
package struct FrameColors: Sendable, Equatable {
  package var border: Paint
  /// `nil`: what is behind shows through.
  package var fill: Paint?
  package var title: Paint
  /// The corner tab behind the badge.
  package var badge: Paint
}

extension Palette {
  /// The colours of a group's frame.
  package func frame(_ style: FrameStyle) -> FrameColors {
    let (border, fill, title, badge) = values(style)
    let name = style.rawValue
    return FrameColors(
      border: paint("frame-\(name)", border.light, border.dark),
      fill: fill.map { paint("fill-\(name)", $0.light, $0.dark, mono: .white) },
      title: paint("title-\(name)", title.light, title.dark),
      badge: paint("badge-\(name)", badge.light, badge.dark, mono: .white))
  }

  private typealias Pair = (light: UInt32, dark: UInt32)

  private func values(
    _ style: FrameStyle
  ) -> (border: Pair, fill: Pair?, title: Pair, badge: Pair) {
    switch style {
    case .cloud:
      ((0x232F3E, 0x74859A), (0xFFFFFF, 0x131D2A), (0x232F3E, 0xDCE4ED), (0x232F3E, 0x3C4C60))
    case .account:
      ((0xE7157B, 0xEC5FA0), nil, (0xC4106A, 0xF58ABD), (0xE7157B, 0xC71A6C))
    case .region:
      ((0x00A4A6, 0x2FB3B5), nil, (0x007577, 0x63D2D2), (0x00A4A6, 0x0A7F81))
    case .zone:
      ((0x00A4A6, 0x2FB3B5), nil, (0x007577, 0x63D2D2), (0x00A4A6, 0x0A7F81))
    case .vpc:
      ((0x8C4FFF, 0x9D72FF), (0xFFFFFF, 0x161F31), (0x7A3DF0, 0xC2A8FF), (0x8C4FFF, 0x7A4AE8))
    case .publicSubnet:
      ((0x7AA116, 0x86AD2C), (0xF4F8EA, 0x1B2725), (0x55720B, 0xB4D466), (0x7AA116, 0x5E7F0E))
    case .privateSubnet:
      ((0x00A4A6, 0x1F9698), (0xEEF8F8, 0x13282F), (0x007577, 0x63D2D2), (0x00A4A6, 0x0A7F81))
    case .securityGroup:
      ((0xDD344C, 0xE8687A), nil, (0xC8283F, 0xF58C9B), (0xDD344C, 0xD23A50))
    case .autoScalingGroup:
      ((0xED7100, 0xE8863A), nil, (0xA84E00, 0xF5A55C), (0xED7100, 0xD96400))
    case .site, .plain:
      ((0x7D8998, 0x7F90A4), nil, (0x566375, 0xA9B7C6), (0x7D8998, 0x52647A))
    }
  }
}

extension FrameStyle {
  /// The dashes of its border; empty: solid.
  var dash: [Double] {
    switch self {
    case .region: [0.1, 3.5]
    case .zone, .autoScalingGroup, .plain: [5, 4]
    default: []
    }
  }
}

extension Palette {
  /// The colours of the frame that an element is drawn as.
  package func frame(of element: Element) -> FrameColors {
    switch element.kind {
    case .group(let type): frame(type.style)
    case .serviceGroup(let type), .component(let type): frame(type.category)
    }
  }
}

extension Element {
  /// The dashes of its frame's border; empty: solid.
  package var frameDash: [Double] {
    if case .group(let type) = kind { type.style.dash } else { [] }
  }
}
