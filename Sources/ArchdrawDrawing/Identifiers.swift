import ArchdrawModel

/// The ids of a drawing's groups: an element keeps its path, a flow gets its number.
package struct Identifiers: Sendable, Equatable {
  package static let heading = "heading"
  package static let legend = "legend"

  private var elements: [String] = []

  /// A path that would be no XML name, or that the drawing uses itself, gets underscores.
  ///
  /// - Parameter hasIcons: whether there are pictures from outside, whose ids begin with `icon-1-` and
  ///   so on
  package init(_ design: Design, hasIcons: Bool = false) {
    var taken: Set<String> = [Self.heading, Self.legend, SymbolID.disc, "title", "desc"]
    for i in design.flows.indices { taken.formUnion([flow(i), flowLabel(i)]) }
    for element in design.elements {
      taken.insert(SymbolID.tile(element.typeID))
      taken.insert(SymbolID.badge(element.typeID))
      if case .group(let type) = element.kind, let badge = type.badge {
        taken.insert(SymbolID.badge(badge))
      }
    }
    for element in design.elements {
      var id = Self.safe(element.path)
      if hasIcons, Self.mayBeInIcon(id) { id += "_" }
      while !taken.insert(id).inserted { id += "_" }
      elements.append(id)
    }
  }

  package subscript(element: ElementID) -> String { elements[element.index] }

  /// Flows count from 1.
  package func flow(_ index: Int) -> String { "flow-\(index + 1)" }

  package func flowLabel(_ index: Int) -> String { "flow-\(index + 1)-label" }

  private static func mayBeInIcon(_ id: String) -> Bool {
    id.hasPrefix("icon-") && id.dropFirst(5).allSatisfy { $0.isNumber || $0 == "-" }
  }

  private static func safe(_ path: String) -> String {
    let id = String(path.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" })
    guard let first = id.first, first.isLetter || first == "_" else { return "_" + id }
    return id
  }
}
