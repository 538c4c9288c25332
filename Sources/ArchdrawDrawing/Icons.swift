import ArchdrawModel
import ArchdrawScene

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
