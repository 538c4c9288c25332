import ArchdrawScene

/// Dims what has nothing to do with what the pointer rests on, by a style sheet alone. Renderers that do
/// not know `:has` leave the rule out and lose nothing else.
struct Highlights {
  /// The numbers of the sets of things that stay lit together, in the order of first use.
  private var numbers: [[String]: Int] = [:]
  /// By id: the sets that a group is in.
  private var sets: [String: [Int]] = [:]

  init(_ nodes: [Node]) {
    for case .group(let group) in nodes where !group.related.isEmpty {
      guard numbers[group.related] == nil else { continue }
      let number = numbers.count + 1
      numbers[group.related] = number
      for id in group.related where sets[id]?.last != number {
        sets[id, default: []].append(number)
      }
    }
  }

  /// The class of a path that takes the place of the next one while something is dimmed.
  static let spare = "spare"

  /// The classes that make a group part of this: `h1` lights set 1, `w1` is lit with it.
  func classes(of group: Group) -> [String] {
    guard !numbers.isEmpty else { return [] }
    var classes: [String] = []
    if let number = numbers[group.related] { classes.append("h\(number)") }
    if group.fades {
      classes.append("fades")
      if let id = group.id { classes += (sets[id] ?? []).map { "w\($0)" } }
    }
    return classes
  }

  /// Whether the pointer may rest on a group. Its lines are too thin for that, and get a wide unseen twin.
  func reacts(_ group: Group) -> Bool { numbers[group.related] != nil }

  /// Empty when nothing reacts.
  var sheet: String {
    if numbers.isEmpty { return "" }
    let unrelated = (1...numbers.count).map { "svg:has(.h\($0):hover) .fades:not(.w\($0))" }
    return ".reach{stroke:#000;stroke-opacity:0;stroke-width:12}\n"
      + ".fades{transition:opacity .15s}\n" + unrelated.joined(separator: ",") + "{opacity:.2}\n"
      + "svg:has(.fades:hover) .\(Self.spare){visibility:visible}\n"
      + "svg:has(.fades:hover) .\(Self.spare)+path{visibility:hidden}\n"
  }
}
