import ArchdrawGeometry
import ArchdrawModel
import ArchdrawScene

extension Drawer {
  /// The picture of an element's own in a square, on what keeps it visible in the dark; `nil` when it
  /// has none.
  func icon(of element: ElementID, in frame: Rect, on surface: Paint) -> [Node]? {
    guard let index = icons[element] else { return nil }
    let picture = Node.instance(symbol: SymbolID.icon(index), frame: frame)
    guard let plate = palette.plate(on: surface) else { return [picture] }
    // Hidden behind a picture that fills its square.
    let outline = Shape.rectangle(frame.inset(by: 0.5), radius: frame.width / 6)
    return [.path(Path(outline, fill: plate)), picture]
  }
}

/// Pictures that stand in place of archdraw's own for some elements of a design: for a component's tile
/// and glyph, for a frame's badge. Each is drawn once and used as often as wanted.
package struct Icons: Sendable, Equatable {
  package private(set) var pictures: [Image.Content] = []
  private var indices: [ElementID: Int] = [:]

  package init() {}

  /// What the ids in the next picture have to begin with, so that all in a drawing are different.
  package var nextPrefix: String { SymbolID.icon(pictures.count) + "-" }

  /// Takes a picture in and gives its place in the list.
  package mutating func add(_ picture: Image.Content) -> Int {
    pictures.append(picture)
    return pictures.count - 1
  }

  /// The place of an element's picture in the list; `nil` when it has none of its own.
  package subscript(element: ElementID) -> Int? {
    get { indices[element] }
    set { indices[element] = newValue }
  }
}
