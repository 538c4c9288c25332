/// Everything that can be drawn. A new service is an entry in its category's list and a glyph of the
/// same name.
package enum Catalogue {
  /// Every type of component, category by category; lists and the schema keep this order.
  package static let services: [ServiceType] = [
    people, compute, containers, storage, database, network, messaging, analytics, ai, security,
    management, developerTools, frontEnd, iot, media, migration, general, openSource,
  ].flatMap { $0 }

  /// Every type of group, from the widest frame to the narrowest, then those of no cloud.
  package static let groups: [GroupType] = cloudGroups + otherGroups
}
