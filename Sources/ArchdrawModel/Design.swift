import ArchdrawCatalogue
import ArchdrawDiagnostics

/// A component or a group of one design, by its place in `Design.elements`.
package struct ElementID: Hashable, Sendable, Comparable {
  package var index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (a: ElementID, b: ElementID) -> Bool { a.index < b.index }
}

/// A checked design: every id unique, every end found, every value in range. What layout and drawing
/// work on; it knows nothing of YAML and nothing of pixels.
package struct Design: Sendable, Equatable {
  package var title: String?
  package var subtitle: String?
  package var description: String?
  package var direction: Direction
  package var aspect: Aspect
  package var theme: Theme?
  /// The path of a set of icons to draw with, as the file gives it.
  package var icons: Located<String>?
  package var language: Language
  package var legend: LegendMode
  /// The warnings that are not wanted.
  package var allowed: Set<DiagnosticID>
  /// Parents before their children, siblings in the file's order.
  package var elements: [Element]
  /// In the file's order, fan-outs and chains resolved.
  package var flows: [Flow]

  package subscript(id: ElementID) -> Element { elements[id.index] }

  /// The elements that no group holds, in the file's order.
  package var roots: [ElementID] { elements.filter { $0.parent == nil }.map(\.id) }

  /// Whether an element is a group itself or stands in it, however deep.
  package func isInside(_ id: ElementID, _ group: ElementID) -> Bool {
    id == group || self[id].parent.map { isInside($0, group) } ?? false
  }

  package init(
    title: String? = nil, subtitle: String? = nil, description: String? = nil,
    direction: Direction = .auto, aspect: Aspect = .default, theme: Theme? = nil,
    icons: Located<String>? = nil, language: Language = .english, legend: LegendMode = .auto,
    allowed: Set<DiagnosticID> = [], elements: [Element] = [], flows: [Flow] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.direction = direction
    self.aspect = aspect
    self.theme = theme
    self.icons = icons
    self.language = language
    self.legend = legend
    self.allowed = allowed
    self.elements = elements
    self.flows = flows
  }
}

/// A component, or a group with what it holds.
package struct Element: Sendable, Equatable {
  /// What the element is drawn as.
  package enum Kind: Sendable, Equatable {
    /// An icon with a label.
    case component(ServiceType)
    /// A frame of a group type.
    case group(GroupType)
    /// A frame with a service's badge: a component that holds components.
    case serviceGroup(ServiceType)
  }

  package var id: ElementID
  /// The last part of the path.
  package var name: String
  /// The full dotted path (`cloud.vpc.web`).
  package var path: String
  package var parent: ElementID?
  /// In the file's order; empty for a component and for a frame that holds nothing.
  package var children: [ElementID]
  package var kind: Kind
  /// The label as it is drawn: the file's, or the type's own name.
  package var label: String
  package var note: String?
  package var link: String?
  /// The path of an icon as the file gives it.
  package var icon: String?
  /// Where that stands, for findings in it.
  package var iconSpan: SourceSpan?
  package var tier: String?
  /// How many of it there are; drawn as a stack when it is 2 or more.
  package var count: Int
  /// Whether it stands astride its group's frame.
  package var isOnBorder: Bool
  package var step: Int?
  /// The components this frame is drawn around, when it was declared by `members`. Such a group stands
  /// outside the tree: no parent, no children.
  package var members: [ElementID]?
  /// The direction a group asks for; `nil` when it leaves it to the layout.
  package var direction: Direction?
  /// The id that a `repeat` multiplies, for each of its copies: siblings with the same one are copies of
  /// one declaration.
  package var copiedID: String?
  /// Where it was declared, for warnings.
  package var span: SourceSpan?

  package var isGroup: Bool {
    if case .component = kind { false } else { true }
  }

  /// What the catalogue knows it as, unless it is a plain frame.
  package var service: ServiceType? {
    switch kind {
    case .component(let type), .serviceGroup(let type): type
    case .group: nil
    }
  }

  /// The catalogue's name of its type.
  package var typeID: String {
    switch kind {
    case .component(let type), .serviceGroup(let type): type.id
    case .group(let type): type.id
    }
  }

  package init(
    id: ElementID, name: String, path: String, parent: ElementID? = nil,
    children: [ElementID] = [], kind: Kind, label: String, note: String? = nil,
    link: String? = nil, icon: String? = nil, iconSpan: SourceSpan? = nil,
    tier: String? = nil, count: Int = 1,
    isOnBorder: Bool = false, step: Int? = nil, members: [ElementID]? = nil,
    direction: Direction? = nil, copiedID: String? = nil, span: SourceSpan? = nil
  ) {
    self.id = id
    self.name = name
    self.path = path
    self.parent = parent
    self.children = children
    self.kind = kind
    self.label = label
    self.note = note
    self.link = link
    self.icon = icon
    self.iconSpan = iconSpan
    self.tier = tier
    self.count = count
    self.isOnBorder = isOnBorder
    self.step = step
    self.members = members
    self.direction = direction
    self.copiedID = copiedID
    self.span = span
  }
}

/// Data moving between two elements. `a <- b` is stored as a flow from b to a.
package struct Flow: Sendable, Equatable {
  package enum Arrow: Sendable, Equatable {
    /// A head at the end.
    case forward
    /// Heads at both ends.
    case both
    /// No head.
    case none
  }

  package var from: ElementID
  package var to: ElementID
  package var arrow: Arrow
  package var kind: FlowKind
  package var label: String?
  package var note: String?
  package var step: Int?
  package var span: SourceSpan?

  package init(
    from: ElementID, to: ElementID, arrow: Arrow = .forward, kind: FlowKind = .sync,
    label: String? = nil, note: String? = nil, step: Int? = nil, span: SourceSpan? = nil
  ) {
    self.from = from
    self.to = to
    self.arrow = arrow
    self.kind = kind
    self.label = label
    self.note = note
    self.step = step
    self.span = span
  }
}

package enum FlowKind: String, Sendable, CaseIterable, Hashable {
  case sync, async, data, replication, monitoring, control, blocked
}

package enum Direction: String, Sendable, CaseIterable, Hashable {
  case right, down, left, up, auto
}

/// The target shape of a picture, as width to height.
package struct Aspect: Hashable, Sendable {
  package var width: Double
  package var height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  package var ratio: Double { width / height }

  /// 16:9, a slide.
  package static let `default` = Aspect(width: 16, height: 9)
}

package enum Theme: String, Sendable, CaseIterable, Hashable {
  case light, dark, auto, mono
}

/// Whether a legend is drawn: `auto` draws one when two kinds of flow or more, or steps, occur.
package enum LegendMode: String, Sendable, Hashable {
  case auto
  case always = "true"
  case never = "false"
}
