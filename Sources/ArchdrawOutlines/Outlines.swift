import ArchdrawScene

/// Why letters cannot become outlines.
package enum OutlineError: Error, Equatable, CustomStringConvertible {
  /// Pango is not installed, or older than 1.44.
  case missingLibrary
  /// The font that comes first in the drawing is not installed.
  case missingFont(String)
  /// No font that is installed has all letters of a text.
  case missingLetters(String)
  /// A text could not be drawn.
  case failed(String)

  package var description: String {
    switch self {
    case .missingLibrary: "letters as outlines need the library Pango, 1.44 or later"
    case .missingFont(let family): "letters as outlines need the font \(family)"
    case .missingLetters(let text): "no font here has all letters of '\(text)'"
    case .failed(let text): "the letters of '\(text)' have no outlines"
    }
  }

  /// What to install.
  package var hint: String? {
    switch self {
    case .missingLibrary: "install libpangocairo-1.0-0 (apt) or pango (brew)"
    case .missingFont, .missingLetters:
      "install fonts-noto-core, fonts-noto-cjk and fonts-noto-color-emoji (apt), "
        + "or font-noto-sans and font-noto-sans-cjk (brew)"
    case .failed: nil
    }
  }
}

/// A scene whose lines of text carry the outlines of their letters, for places that lack the fonts. The
/// texts stay what and where they are.
///
/// Pango is loaded here, so that only a run that wants outlines pays for it.
package func outlined(_ scene: Scene) throws(OutlineError) -> Scene {
  let setter = try TypeSetter(families: scene.fontFamilies, language: scene.language)
  defer { setter.close() }
  var scene = scene
  for i in scene.symbols.indices {
    scene.symbols[i].nodes = try setter.outlined(scene.symbols[i].nodes)
  }
  scene.nodes = try setter.outlined(scene.nodes)
  return scene
}

extension TypeSetter {
  fileprivate func outlined(_ nodes: [Node]) throws(OutlineError) -> [Node] {
    var result: [Node] = []
    for node in nodes {
      switch node {
      case .group(var group):
        group.nodes = try outlined(group.nodes)
        result.append(.group(group))
      case .text(var text):
        for i in text.lines.indices {
          text.lines[i].outline = try outline(of: text.lines[i], in: text)
        }
        result.append(.text(text))
      case .path, .image, .instance: result.append(node)
      }
    }
    return result
  }
}
