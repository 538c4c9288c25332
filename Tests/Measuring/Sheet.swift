import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

/// A finished drawing as the rules see it: frames, texts and lines, and who belongs to whom.
struct Sheet {
  struct Text {
    enum Owner: Hashable {
      case component(ElementID)
      case group(ElementID)
      case flow(Int)
      /// The heading or the legend.
      case none
    }

    var owner: Owner
    var words: String
    var frame: Rect
    /// The font's size in pixels.
    var size: Double
  }

  let design: Design
  let placement: Placement
  /// Of each flow, as drawn.
  let lines: [Line]
  /// Of components, groups and flows, then the heading and the legend.
  let texts: [Text]
  /// By element: itself and the groups that hold it.
  private let holders: [Set<ElementID>]
  /// By element: the frames of `members` that name it.
  private let memberFrames: [Set<ElementID>]

  init(_ design: Design, _ placement: Placement) {
    self.design = design
    self.placement = placement
    lines = zip(design.flows, placement.flows).map { flow, placed in
      Line(placed.line(flow.arrow).flattened())
    }
    texts = Self.texts(placement)
    var holders: [Set<ElementID>] = []
    var memberFrames = [Set<ElementID>](repeating: [], count: design.elements.count)
    for element in design.elements {
      holders.append((element.parent.map { holders[$0.index] } ?? []).union([element.id]))
      for member in element.members ?? [] { memberFrames[member.index].insert(element.id) }
    }
    self.holders = holders
    self.memberFrames = memberFrames
  }

  private static func texts(_ placement: Placement) -> [Text] {
    let text = { (owner: Text.Owner, placed: PlacedText?) in
      placed.map { Text(owner: owner, words: $0.text, frame: $0.frame, size: $0.size) }
    }
    let heading = [placement.title, placement.subtitle]
    let legend = placement.legend.steps.map(\.text) + placement.legend.kinds.map(\.text)
    return placement.components.compactMap { text(.component($0.element), $0.label) }
      + placement.groups.compactMap { text(.group($0.element), $0.title) }
      + placement.flows.enumerated().compactMap { text(.flow($0), $1.label) }
      + (heading + legend).compactMap { text(.none, $0) }
  }

  /// Whether the frame holds the element, or the two are the same.
  func holds(_ group: ElementID, _ element: ElementID) -> Bool {
    holders[element.index].contains(group)
  }

  /// Whether an element or a flow that ends on it may be in the frame.
  func isAtHome(_ element: ElementID, in group: ElementID) -> Bool {
    holds(group, element) || memberFrames[element.index].contains(group)
  }

  /// Whether the frame is drawn around `members`, across the tree of frames.
  func isOverlay(_ group: ElementID) -> Bool { design[group].members != nil }

  /// Flows are known by their number in the file, from 1.
  func name(ofFlow index: Int) -> String { "f\(index + 1)" }

  func path(_ element: ElementID) -> String { design[element].path }

  func names(_ text: Text) -> [String] {
    switch text.owner {
    case .component(let id): ["component label", path(id)]
    case .group(let id): ["group label", path(id)]
    case .flow(let index): ["flow label", name(ofFlow: index)]
    case .none: ["text label", text.words]
    }
  }
}
