import ArchdrawGeometry

/// A part of one picture in another: moved, and made larger or smaller.
package struct Placing: Sendable, Equatable {
  package var scale: Double
  /// A point of the first, and where it comes to stand.
  package var from: Point
  package var to: Point

  package init(scale: Double, from: Point, to: Point) {
    self.scale = scale
    self.from = from
    self.to = to
  }

  package func callAsFunction(_ point: Point) -> Point {
    Point(to.x + (point.x - from.x) * scale, to.y + (point.y - from.y) * scale)
  }

  package func callAsFunction(_ rect: Rect) -> Rect {
    let corner = self(Point(rect.x, rect.y))
    return Rect(corner.x, corner.y, rect.width * scale, rect.height * scale)
  }

  /// The nodes in their new place. They no longer answer to the pointer.
  package func callAsFunction(_ nodes: [Node]) -> [Node] {
    nodes.map { node in
      switch node {
      case .group(var group):
        group.nodes = self(group.nodes)
        group.related = []
        group.fades = false
        return .group(group)
      case .path(let path): return .path(self(path))
      case .text(let text): return .text(self(text))
      case .image(let image): return .image(self(image))
      case .instance(let symbol, let frame): return .instance(symbol: symbol, frame: self(frame))
      }
    }
  }

  private func callAsFunction(_ path: Path) -> Path {
    var path = path
    path.commands = self(path.commands)
    if var stroke = path.stroke {
      stroke.width *= scale
      stroke.dash = stroke.dash.map { $0 * scale }
      path.stroke = stroke
    }
    return path
  }

  private func callAsFunction(_ commands: [Path.Command]) -> [Path.Command] {
    commands.map { command in
      switch command {
      case .move(let p): .move(self(p))
      case .line(let p): .line(self(p))
      case .curve(let a, let b, let p): .curve(self(a), self(b), self(p))
      case .close: .close
      }
    }
  }

  private func callAsFunction(_ text: Text) -> Text {
    var text = text
    text.size *= scale
    for i in text.lines.indices {
      text.lines[i].baseline = self(text.lines[i].baseline)
      guard var outline = text.lines[i].outline else { continue }
      outline.width *= scale
      outline.commands = self(outline.commands)
      outline.pictures = outline.pictures.map { self($0) }
      text.lines[i].outline = outline
    }
    return text
  }

  private func callAsFunction(_ image: Image) -> Image {
    var image = image
    image.frame = self(image.frame)
    return image
  }
}
