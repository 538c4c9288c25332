import ArchdrawCatalogue
import ArchdrawDiagnostics

/// A type that a design can name.
public struct NamedType: Sendable, Equatable {
  /// What a design writes (`nat-gateway`).
  public var name: String
  /// What a drawing calls it, in the language asked for.
  public var label: String
  /// The vendor's full name (`Amazon EC2`); the label where there is no other.
  public var fullName: String
  /// Its job in one short line, in the language asked for.
  public var role: String
  /// Its family (`compute`); `nil` for a group.
  public var category: String?
  /// Other names that a design may use.
  public var aliases: [String]
}

/// What designs can be made of.
public enum Inventory {
  /// Every type of component, family by family.
  public static func components(in language: Language = .english) -> [NamedType] {
    Catalogue.services.map { type in
      NamedType(
        name: type.id, label: type.name[language.ofCatalogue], fullName: type.fullName,
        role: type.role[language.ofCatalogue], category: type.category.rawValue,
        aliases: type.aliases)
    }
  }

  /// Every type of group, the widest first.
  public static func groups(in language: Language = .english) -> [NamedType] {
    Catalogue.groups.map { type in
      NamedType(
        name: type.id, label: type.name[language.ofCatalogue], fullName: type.name.english,
        role: type.role[language.ofCatalogue], category: nil, aliases: type.aliases)
    }
  }
}

/// The name most likely meant by a misspelt word; `nil` when none is near.
package func nearest(to word: String, among names: [String]) -> String? {
  nearestName(to: word, among: names)
}
