/// What a component can be: one entry of the catalogue.
package struct ServiceType: Hashable, Sendable {
  /// The name in a file: kebab case, without the vendor (`ec2`, `nat-gateway`).
  package var id: String
  /// The vendor's full name (`Amazon EC2`).
  package var fullName: String
  /// What stands under the icon when the file gives no label.
  package var name: LocalizedText
  package var category: Category
  /// Its job in one short line, for slides and alternative texts.
  package var role: LocalizedText
  /// Other names a file may use. Full names, names with `aws-` or `amazon-` before them, capitals and
  /// spaces are understood without being listed.
  package var aliases: [String]
  /// Names that the vendor gave up; they are understood, with a warning.
  package var formerNames: [String]

  package init(
    _ id: String, fullName: String, name: LocalizedText, category: Category, role: LocalizedText,
    aliases: [String] = [], formerNames: [String] = []
  ) {
    self.id = id
    self.fullName = fullName
    self.name = name
    self.category = category
    self.role = role
    self.aliases = aliases
    self.formerNames = formerNames
  }

  package static func == (a: ServiceType, b: ServiceType) -> Bool { a.id == b.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The family of a service; it gives the tile its colour and the service map its order.
package enum Category: String, Sendable, CaseIterable, Hashable {
  case compute, containers, storage, database
  case developerTools = "developer-tools"
  case network, analytics, messaging, management, security
  case ai, migration, media
  case frontEnd = "front-end"
  case iot
  case general
  case openSource = "open-source"
  /// People, clients and buildings: drawn in ink, without a tile.
  case people
}
