import Archdraw
import ArgumentParser

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the patterns, components, groups and themes there are.",
    discussion: "'list icons --icons PATH' tells which types a set of icons has pictures for.")

  enum Section: String, CaseIterable, ExpressibleByArgument {
    case patterns, components, groups, themes, icons
  }

  @Argument(help: "Only this section.")
  var section: Section?

  @Flag(help: "As JSON, for other programs.")
  var json = false

  @Option(help: "The language of names and descriptions.")
  var language: Language = .english

  @OptionGroup var icons: IconOptions

  func run() throws {
    let sections = section.map { [$0] } ?? [.patterns, .components, .groups, .themes]
    let tables = try sections.map { Table(name: $0.rawValue, rows: try rows(of: $0)) }
    try writeToStandardOutput(
      json ? jsonText(of: tables) : tables.map(\.text).joined(separator: "\n"))
  }

  private func rows(of section: Section) throws -> [Row] {
    switch section {
    case .patterns: try Pattern.all.map { try row(of: $0) }
    case .components: Inventory.components(in: language).map(row)
    case .groups: Inventory.groups(in: language).map(row)
    case .icons: try iconEntries().map(row)
    case .themes:
      Theme.allCases.map { theme in
        Row(name: theme.rawValue, title: theme.summary, fields: [("summary", .text(theme.summary))])
      }
    }
  }

  private func iconEntries() throws -> [IconSet.Entry] {
    guard let icons = try icons.open() else {
      throw Failure(.usage, "'list icons' needs a set of icons", hint: "give --icons PATH")
    }
    return try icons.components() + icons.groups()
  }

  private func row(of pattern: Pattern) throws -> Row {
    let diagram = try Diagram(pattern.source(language: language), language: language)
    let title = diagram.title ?? pattern.name
    let parameters = pattern.parameters
    return Row(
      name: pattern.name,
      title: title
        + parameters.map { "; --set \($0.name)=\($0.values.joined(separator: "|"))" }
        .joined(),
      fields: [
        ("title", .text(title)), ("subtitle", .text(diagram.subtitle ?? "")),
        ("parameters", .object(parameters.map { ($0.name, .list($0.values)) })),
      ])
  }

  private func row(of entry: IconSet.Entry) -> Row {
    let problem = entry.problem?.description
    var fields: [(String, JSONValue)] = []
    if let file = entry.file { fields.append(("file", .text(file))) }
    if let problem { fields.append(("problem", .text(problem))) }
    return Row(
      name: entry.type, title: (entry.file ?? "-") + (problem.map { ", which \($0)" } ?? ""),
      fields: fields)
  }

  private func row(of type: NamedType) -> Row {
    var fields: [(String, JSONValue)] = [
      ("label", .text(type.label)), ("fullName", .text(type.fullName)),
    ]
    if let category = type.category { fields.append(("category", .text(category))) }
    fields += [("role", .text(type.role)), ("aliases", .list(type.aliases))]
    return Row(name: type.name, title: "\(type.fullName): \(type.role)", fields: fields)
  }
}

/// One section of the list.
struct Table {
  var name: String
  var rows: [Row]

  /// The heading and a line for each row, names in one column.
  var text: String {
    let width = rows.map(\.name.count).max() ?? 0
    let lines = rows.map { row in
      "  " + row.name + String(repeating: " ", count: width - row.name.count + 2) + row.title
    }
    return ([name + ":"] + lines).joined(separator: "\n") + "\n"
  }
}

struct Row {
  var name: String
  /// What it is, in one line.
  var title: String
  /// What JSON says of it beside the name.
  var fields: [(String, JSONValue)]
}

extension Theme {
  fileprivate var summary: String {
    switch self {
    case .light: "dark ink on white"
    case .dark: "light ink on night blue"
    case .auto: "light or dark as the reader's screen is; light in a PNG"
    case .mono: "black and white, for print"
    }
  }
}
