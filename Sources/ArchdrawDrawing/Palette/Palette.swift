import ArchdrawCatalogue
import ArchdrawModel
import ArchdrawScene

/// Every colour of a drawing, resolved for one theme.
package struct Palette: Sendable, Equatable {
  package var theme: Theme
  /// The colour of the page where it is not the theme's own.
  var ground: Color?

  package init(theme: Theme, _ background: Background = .page) {
    self.theme = theme
    if case .color(let color) = background { ground = color }
  }

  package var page: Paint {
    ground.map { Paint("page", light: $0, dark: $0) }
      ?? paint("page", 0xFFFFFF, 0x0E1621, mono: .white)
  }
  package var ink: Paint { paint("ink", 0x1B2735, 0xEDF2F7) }
  /// Subtitle, legend and the labels of quiet flows.
  package var secondary: Paint { paint("secondary", 0x566375, 0xA9B7C6) }
  package var flow: Paint { paint("flow", 0x36465A, 0xC9D4E0) }
  package var quietLine: Paint { paint("quiet", 0x7D8998, 0x7F90A4) }
  package var blocked: Paint { paint("blocked", 0xDD344C, 0xF0667A) }
  package var blockedLabel: Paint { paint("blocked-label", 0xC8283F, 0xF58C9B) }
  package var disc: Paint { paint("disc", 0x232F3E, 0xEDF2F7) }
  package var numeral: Paint { paint("numeral", 0xFFFFFF, 0x131D2A, mono: .white) }
  /// People, clients and buildings, which have no tile.
  package var person: Paint { paint("person", 0x232F3E, 0xE4EBF3) }
  /// The lines of a glyph on its tile.
  package var glyph: Paint { paint("glyph", 0xFFFFFF, 0xFFFFFF) }

  /// How strongly the surface of a tileless glyph is tinted; the dark needs more to be seen, and a
  /// picture that follows the screen takes the middle.
  var personTint: Double {
    switch theme {
    case .light, .mono: 0.1
    case .dark: 0.14
    case .auto: 0.12
    }
  }

  /// The outline of tiles and badges, which is all of them that is seen without colour.
  package var tileOutline: Path.Stroke? { theme == .mono ? Path.Stroke(ink, width: 1.25) : nil }

  /// What a picture from outside stands on: nothing where it is light, a light plate in the dark, as
  /// nearly all are drawn for white paper. A picture that follows the screen hides it on `surface`.
  package func plate(on surface: Paint) -> Paint? {
    let plate = Color(0xEDF2F7)
    return switch theme {
    case .light, .mono: nil
    case .dark: Paint("plate", light: plate, dark: plate)
    case .auto: Paint("plate-on-\(surface.name)", light: surface.light, dark: plate)
    }
  }

  /// A paint for this theme. `mono` is what it becomes in black and white.
  func paint(_ name: String, _ light: UInt32, _ dark: UInt32, mono: Mono = .black) -> Paint {
    switch theme {
    case .light: Paint(name, light: Color(light), dark: Color(light))
    case .dark: Paint(name, light: Color(dark), dark: Color(dark))
    case .auto: Paint(name, light: Color(light), dark: Color(dark))
    case .mono: Paint(name, light: Color(mono.rawValue), dark: Color(mono.rawValue))
    }
  }

  enum Mono: UInt32 {
    case black = 0x000000
    case white = 0xFFFFFF
  }
}
