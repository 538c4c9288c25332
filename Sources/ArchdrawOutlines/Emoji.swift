import ArchdrawGeometry
import ArchdrawScene

/// A scene whose emoji are pictures, for renderers that draw only the shadows of coloured letters: librsvg
/// is one. The rest of their lines stays text. Where Pango or the fonts are missing, all stays as it is.
package func withEmojiAsPictures(_ scene: Scene) -> Scene {
  guard scene.nodes.contains(where: hasEmoji),
    let setter = try? TypeSetter(families: scene.fontFamilies, language: scene.language)
  else { return scene }
  defer { setter.close() }
  var scene = scene
  scene.nodes = setter.withEmojiAsPictures(scene.nodes)
  return scene
}

private func hasEmoji(_ node: Node) -> Bool {
  switch node {
  case .group(let group): group.nodes.contains(where: hasEmoji)
  case .text(let text): text.lines.contains { $0.outline == nil && hasEmoji($0.text) }
  case .path, .image, .instance: false
  }
}

/// Whether a text may hold letters that are drawn in colours: emoji by themselves, or made so by a selector
/// or a keycap.
private func hasEmoji(_ text: String) -> Bool {
  text.unicodeScalars.contains {
    $0.value > 0x2000
      && ($0.properties.isEmojiPresentation || $0 == "\u{FE0F}" || $0 == "\u{20E3}")
  }
}

extension TypeSetter {
  fileprivate func withEmojiAsPictures(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { node -> [Node] in
      switch node {
      case .group(var group):
        group.nodes = withEmojiAsPictures(group.nodes)
        return [.group(group)]
      case .text(let text) where hasEmoji(node): return pieces(of: text)
      case .text, .path, .image, .instance: return [node]
      }
    }
  }

  /// A text as the pieces of its lines that are letters, and the pictures between them.
  private func pieces(of text: Text) -> [Node] {
    var whole = text
    whole.lines = []
    var letters = text
    letters.lines = []
    letters.anchor = .start
    var pictures: [Image] = []
    for line in text.lines {
      guard hasEmoji(line.text), let set = try? runs(of: line, in: text) else {
        whole.lines.append(line)
        continue
      }
      for run in set {
        switch run {
        case .letters(let words, let place): letters.lines.append(Text.Line(words, baseline: place))
        case .picture(let picture): pictures.append(picture)
        }
      }
    }
    let texts = [whole, letters].filter { !$0.lines.isEmpty }
    return texts.map(Node.text) + pictures.map(Node.image)
  }
}
