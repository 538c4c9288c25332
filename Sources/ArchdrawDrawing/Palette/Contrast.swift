import ArchdrawModel
import ArchdrawScene

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Color {
  /// How bright it is, 0 to 1: the relative luminance of WCAG 2.2.
  package var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// How far it stands out from another, 1 to 21: the contrast ratio of WCAG 2.2.
  package func contrast(to other: Color) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The theme whose text can be read on it.
  package var theme: Theme {
    contrast(to: Color(0xFFFFFF)) > contrast(to: Color(0x000000)) ? .dark : .light
  }
}
