import Testing

@testable import ArchdrawCatalogue

@Suite struct CatalogueTests {
  /// Each name a type answers to, with the type's id: its id, its aliases, the name under its icon,
  /// and its full name with and without the vendor.
  static let names: [(name: String, id: String)] = {
    var names: [(name: String, id: String)] = []
    for type in Catalogue.services {
      let all: [String] = [type.id, type.name.english] + type.aliases + type.formerNames
      for name in all + fullNames(of: type) { names.append((name, type.id)) }
    }
    for type in Catalogue.groups {
      let all: [String] = [type.id, type.name.english] + type.aliases
      for name in all { names.append((name, type.id)) }
    }
    return names
  }()

  static func fullNames(of type: ServiceType) -> [String] {
    let kebab = type.fullName.lowercased().replacing(" ", with: "-")
    let bare = ["amazon-", "aws-"].first(where: kebab.hasPrefix).map {
      String(kebab.dropFirst($0.count))
    }
    return [kebab, bare].compactMap { $0 }
  }

  @Test func `every id is unique`() {
    let ids = Catalogue.services.map(\.id) + Catalogue.groups.map(\.id)
    let twice = Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test func `no name leads to two types`() {
    let owners = Dictionary(grouping: Self.names) { name, _ in
      name.lowercased().filter { $0.isLetter || $0.isNumber }
    }.mapValues { Set($0.map(\.id)) }
    let ambiguous = owners.filter { $1.count > 1 }.keys.sorted()
    #expect(ambiguous == [])
  }

  @Test func `no alias repeats what is understood without it`() {
    let known = Catalogue.services.flatMap { type in
      type.aliases.filter { alias in
        alias == type.id || Self.fullNames(of: type).contains(alias) || alias.hasPrefix("aws-")
          || alias.hasPrefix("amazon-") || type.aliases.count { $0 == alias } > 1
      }
    }
    #expect(known == [])
  }

  @Test func `ids and aliases are in kebab case`() {
    let kebab = /[a-z0-9]+(-[a-z0-9]+)*/
    let names =
      Catalogue.services.flatMap { [$0.id] + $0.aliases + $0.formerNames }
      + Catalogue.groups.flatMap { [$0.id] + $0.aliases }
    #expect(names.filter { $0.wholeMatch(of: kebab) == nil } == [])
  }

  @Test func `every type has its texts in both languages, free of stray spaces and full stops`() {
    let texts =
      Catalogue.services.flatMap { [$0.fullName] + both($0.name) + both($0.role) }
      + Catalogue.groups.flatMap { both($0.name) + both($0.role) }
    let bad = texts.filter {
      $0.isEmpty || $0.first == " " || $0.last == " " || $0.contains("  ") || $0.last == "."
    }
    #expect(bad == [])
  }

  @Test func `roles fit on one line`() {
    let roles =
      Catalogue.services.flatMap { both($0.role) } + Catalogue.groups.flatMap { both($0.role) }
    #expect(roles.filter { $0.count > 60 } == [])
  }

  @Test func `every promised type is there`() {
    let services = Set(Catalogue.services.map(\.id))
    let groups = Set(Catalogue.groups.map(\.id))
    #expect(PromisedTypes.services.filter { !services.contains($0) } == [])
    #expect(PromisedTypes.groups.filter { !groups.contains($0) } == [])
  }

  @Test func `a category's services stand together, and each category has some`() {
    let order = Catalogue.services.map(\.category).reduce(into: [Category]()) { runs, category in
      if runs.last != category { runs.append(category) }
    }
    #expect(Set(order).count == order.count)
    #expect(Set(order) == Set(Category.allCases))
  }

  @Test func `every service has a glyph, and every glyph a service`() {
    #expect(Catalogue.services.map(\.id).sorted() == glyphSourcesIDs.sorted())
  }

  @Test func `no two services share a glyph`() {
    let owners = Dictionary(grouping: Catalogue.services.map(\.id)) { id in
      // The order of shapes and blanks between them make no other picture.
      let shapes = (glyphSources(id) ?? "").split(separator: "<").map { $0.filter { $0 != " " } }
      return shapes.sorted()
    }
    #expect(owners.values.filter { $0.count > 1 } == [])
  }

  @Test func `every badge a group asks for is there`() {
    let badges = Catalogue.groups.compactMap(\.badge)
    #expect(badges.filter { badgeSources($0) == nil } == [])
  }

  private func both(_ text: LocalizedText) -> [String] { [text.english, text.korean] }
}
