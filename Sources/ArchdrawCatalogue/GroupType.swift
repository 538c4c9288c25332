/// What a frame can be.
package struct GroupType: Hashable, Sendable {
  /// The name in a file (`private-subnet`).
  package var id: String
  package var name: LocalizedText
  package var role: LocalizedText
  package var aliases: [String]
  package var style: FrameStyle
  /// The corner badge's file in `Glyphs/badges`; `nil`: no badge.
  package var badge: String?

  package init(
    _ id: String, name: LocalizedText, role: LocalizedText, aliases: [String] = [],
    style: FrameStyle, badge: String? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.aliases = aliases
    self.style = style
    self.badge = badge
  }

  package static func == (a: GroupType, b: GroupType) -> Bool { a.id == b.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// How a frame is drawn; the colours of each are in the palette of the drawing.
package enum FrameStyle: String, Sendable, CaseIterable, Hashable {
  case cloud, account, region, zone, vpc
  case publicSubnet = "public-subnet"
  case privateSubnet = "private-subnet"
  case securityGroup = "security-group"
  case autoScalingGroup = "auto-scaling-group"
  /// A building or a network that is not the cloud's: grey, solid.
  case site
  /// Any other grouping: grey, dashed.
  case plain

  /// Whether the title stands in the middle and there is no badge.
  package var isCentered: Bool {
    switch self {
    case .zone, .securityGroup, .autoScalingGroup: true
    default: false
    }
  }
}
