import ArchdrawModel

/// What elements are called in a flowchart: their paths, as far as Mermaid takes them.
struct MermaidNames {
  private var names: [String] = []
  private var doors: [String] = []

  /// Words that Mermaid takes for its own wherever a name begins with them.
  private static let reserved = [
    "graph", "flowchart", "subgraph", "end", "style", "linkstyle", "classdef", "class", "click",
    "default", "interpolate", "href", "call", "direction", "acctitle", "accdescr",
  ]

  init(_ design: Design) {
    var taken: Set<String> = []
    func unique(_ name: String) -> String {
      var name = name
      while !taken.insert(name).inserted { name += "_" }
      return name
    }
    for element in design.elements { names.append(unique(Self.safe(element))) }
    for name in names { doors.append(unique(name + "_door")) }
  }

  subscript(element: ElementID) -> String { names[element.index] }

  /// The point inside a group where flows between it and what it holds end.
  func door(of group: ElementID) -> String { doors[group.index] }

  private static func safe(_ element: Element) -> String {
    let path = element.path
    guard path.allSatisfy(\.isASCII) else { return "n\(element.id.index + 1)" }
    let name = String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    let isWord = reserved.contains { name.lowercased().hasPrefix($0) }
    return isWord || name.first?.isLetter != true ? "n_" + name : name
  }
}
