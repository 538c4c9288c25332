import ArchdrawCatalogue

/// A built-in pattern: a design in YAML, in a version for each choice that it leaves open.
///
/// The build makes them from the files in `templates/`; `PatternSource` says what stands there.
package struct Template: Sendable, Equatable {
  /// Its name on the command line, and its file's in `templates/`.
  package var name: String
  /// What can be set, in the file's order.
  package var parameters: [Parameter]
  /// A design for each combination of the parameters' values, the last parameter's changing first.
  var designs: [String]

  /// Every pattern, in the order in which a newcomer meets them; a pattern that the order does not
  /// name comes after those, by its name.
  package static let all: [Template] = {
    let order = [
      "web-basic", "file-upload", "async-worker", "rag", "monolith", "data-platform", "monitoring",
      "ml-pipeline", "service-map",
    ]
    return (order + embeddedTemplateIDs.filter { !order.contains($0) }).compactMap(named)
  }()

  /// The pattern of that exact name.
  package static func named(_ name: String) -> Template? { embeddedTemplate(name) }

  /// The design as YAML, ready to be read, drawn or changed by hand.
  ///
  /// - Parameters:
  ///   - settings: Values of parameters; those left out have their first value.
  ///   - language: The language that the design is to say it is in; English goes without saying.
  /// - Throws: `SettingsError` with every setting that the pattern does not know.
  package func render(
    settings: [String: String] = [:], language: Language? = nil
  ) throws(SettingsError) -> String {
    let problems = settings.sorted { $0.key < $1.key }.compactMap {
      SettingsError.Problem(setting: $0.key, to: $0.value, among: parameters)
    }
    guard problems.isEmpty else { throw SettingsError(pattern: name, problems: problems) }
    let choice = parameters.reduce(0) { choice, parameter in
      let value = settings[parameter.name].flatMap(parameter.values.firstIndex(of:)) ?? 0
      return choice * parameter.values.count + value
    }
    return language.map { saying($0, in: designs[choice]) } ?? designs[choice]
  }

  /// The design with its language in the line after the title, which is the first.
  private func saying(_ language: Language, in design: String) -> String {
    guard language != .english, let end = design.utf8.firstIndex(of: UInt8(ascii: "\n")) else {
      return design
    }
    return design[...end] + "language: \(language.rawValue)" + design[end...]
  }
}
