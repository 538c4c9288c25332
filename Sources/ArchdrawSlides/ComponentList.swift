import ArchdrawCatalogue
import ArchdrawModel

/// A component as a list tells of it. What is drawn several times alike, as in every zone, is told once.
package struct ComponentEntry: Sendable, Equatable {
  /// The first of those it stands for.
  package var element: ElementID
  package var name: String
  /// What the vendor calls its type.
  package var type: String
  /// Its note, else the type's role.
  package var role: String
  package var category: ArchdrawCatalogue.Category
  /// How many there are in all.
  package var count: Int

  /// The name, with the number where there are several.
  package var title: String { count > 1 ? "\(name) ×\(count)" : name }
}

/// Every component of a design, in the design's order.
package func componentList(_ design: Design) -> [ComponentEntry] {
  var entries: [ComponentEntry] = []
  var places: [[String]: Int] = [:]
  for element in design.elements {
    guard let type = element.service else { continue }
    let entry = ComponentEntry(
      element: element.id, name: element.label.isEmpty ? type.name[design.language] : element.label,
      type: type.title(in: design.language), role: element.note ?? type.role[design.language],
      category: type.category, count: element.count)
    let key = [entry.name, type.id, entry.role]
    if let place = places[key] {
      entries[place].count += entry.count
    } else {
      places[key] = entries.count
      entries.append(entry)
    }
  }
  return entries
}

/// The entries family by family, in the catalogue's order of families.
func families(
  of entries: [ComponentEntry]
) -> [(category: ArchdrawCatalogue.Category, entries: [ComponentEntry])] {
  var categories: [ArchdrawCatalogue.Category] = []
  for service in Catalogue.services where categories.last != service.category {
    if !categories.contains(service.category) { categories.append(service.category) }
  }
  return categories.compactMap { category in
    let members = entries.filter { $0.category == category }
    return members.isEmpty ? nil : (category, members)
  }
}

extension ServiceType {
  /// The full name where it is a vendor's own, else what the language calls it.
  fileprivate func title(in language: Language) -> String {
    fullName.lowercased() == name.english.lowercased() ? name[language] : fullName
  }
}
