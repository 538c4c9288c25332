import ArchdrawGeometry
import ArchdrawModel
import ArchdrawText

/// How far something reaches from its centre in the four directions, in pixels.
struct Extents: Sendable, Equatable {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  var size: Size { Size(left + right, top + bottom) }

  func union(_ other: Extents) -> Extents {
    Extents(
      left: max(left, other.left), right: max(right, other.right), top: max(top, other.top),
      bottom: max(bottom, other.bottom))
  }

  static let zero = Extents(left: 0, right: 0, top: 0, bottom: 0)
}

/// The texts of a design, wrapped and measured once before anything is placed.
struct ElementSizes: Sendable {
  /// Labels of components, by element.
  var labels: [WrappedText?]
  /// Titles of groups, by element.
  var titles: [WrappedText?]
  /// What a component needs around its tile's centre: tile, stack, label, disc.
  var extents: [Extents]
  /// Labels of flows, by flow.
  var flowLabels: [WrappedText?]
  /// A flow's label with its disc; `nil` when it has neither.
  var flowLabelSizes: [Size?]
  /// By flow with a label and no disc: the first flow that says the same.
  var wordings: [Int?]
  /// By element: how many frames of `members` are drawn around it.
  var memberDepth: [Int]
  /// By element, for a frame of `members`: the how manyth frame it is around each of them, from within.
  var memberLevels: [[ElementID: Int]]

  init(design: Design) {
    memberDepth = Array(repeating: 0, count: design.elements.count)
    memberLevels = Array(repeating: [:], count: design.elements.count)
    labels = design.elements.map { $0.isGroup ? nil : Self.label($0.label) }
    titles = design.elements.map { $0.isGroup ? Self.title($0.label) : nil }
    flowLabels = design.flows.map { $0.label.flatMap(Self.label) }
    extents = zip(design.elements, labels).map { Self.extents(of: $0, label: $1) }
    flowLabelSizes = zip(design.flows, flowLabels).map {
      Self.size(label: $1, hasDisc: $0.step != nil)
    }
    var first: [String: Int] = [:]
    wordings = design.flows.enumerated().map { index, flow in
      guard flow.step == nil, let label = flow.label, !label.isEmpty else { return nil }
      let known = first[label] ?? index
      first[label] = known
      return known
    }
    // Of several frames around one component, that with the most members is the outermost.
    let frames = design.elements.filter { $0.members != nil }
      .stablySorted { $0.members!.count < $1.members!.count }
    for element in frames {
      let title = (titles[element.id.index]?.width ?? 0) + element.discRoom
      for member in element.members ?? [] {
        surround(member.index, title: title)
        memberLevels[element.id.index][member] = memberDepth[member.index]
      }
    }
  }

  /// Makes room around a member for a frame that is drawn around it, and above for the frame's title.
  private mutating func surround(_ member: Int, title: Double) {
    memberDepth[member] += 1
    let half = (title / 2).rounded(.up)
    extents[member].left = max(extents[member].left, half) + Metrics.memberMargin
    extents[member].right = max(extents[member].right, half) + Metrics.memberMargin
    extents[member].bottom += Metrics.memberMargin
    extents[member].top += Metrics.memberHeader
  }

  /// How far a stack stands out from its front tile, upwards and to the right.
  static func stackOverhang(count: Int) -> Double {
    Metrics.stackStep * Double(min(max(count, 1) - 1, 2))
  }

  private static func label(_ text: String) -> WrappedText? {
    guard !text.isEmpty else { return nil }
    let wrapped = wrapText(
      text, maxWidth: Metrics.labelWidth, maxLines: Metrics.labelLines, size: Metrics.labelSize,
      weight: .regular)
    return wrapped.lines.isEmpty ? nil : wrapped
  }

  private static func title(_ text: String) -> WrappedText? {
    guard !text.isEmpty else { return nil }
    let wrapped = wrapText(
      text, maxWidth: Metrics.frameTitleWidth, maxLines: 1, size: Metrics.labelSize, weight: .bold)
    return wrapped.lines.isEmpty ? nil : wrapped
  }

  private static func extents(of element: Element, label: WrappedText?) -> Extents {
    let half = Metrics.tile / 2
    let stack = stackOverhang(count: element.count)
    var extents = Extents(left: half, right: half + stack, top: half + stack, bottom: half)
    if let label {
      let width = (label.width / 2).rounded(.up)
      extents.left = max(extents.left, width)
      extents.right = max(extents.right, width)
      extents.bottom += labelDepth(lines: label.lines.count)
    }
    if element.step != nil {
      extents.left = max(extents.left, half + Metrics.disc / 2)
      extents.top = max(extents.top, half + Metrics.disc / 2)
    }
    return extents
  }

  /// From the tile's lower edge to the ink of the last line, in whole pixels.
  static func labelDepth(lines: Int) -> Double {
    let size = Metrics.labelSize
    let depth =
      Metrics.labelBaseline + size * (Metrics.linePitch * Double(lines - 1) + 0.2)
    return depth.rounded(.up)
  }

  private static func size(label: WrappedText?, hasDisc: Bool) -> Size? {
    guard label != nil || hasDisc else { return nil }
    guard let label else { return Size(Metrics.disc, Metrics.disc) }
    let lines = Double(label.lines.count)
    let ink = Size(
      label.width.rounded(.up),
      (Metrics.labelSize * (Metrics.linePitch * (lines - 1) + 1)).rounded(.up))
    guard hasDisc else { return ink }
    return Size(ink.width + Metrics.disc + Metrics.discGap, max(ink.height, Metrics.disc))
  }
}

extension Element {
  /// What the disc of a step takes before a frame's title.
  var discRoom: Double { step == nil ? 0 : Metrics.disc + Metrics.discGap }
}
