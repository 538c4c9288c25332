import ArchdrawCatalogue
import Mustache

/// A built-in pattern: a design in YAML, and the parameters that change it.
///
/// The source of a pattern with parameters is two documents: the parameters, and the design as a
/// Mustache template in which `{{#compute.ec2}}…{{/compute.ec2}}` stands for one choice. A pattern
/// without parameters is a plain design.
package struct Template: Sendable, Equatable {
  /// Its name on the command line, and its file's in `templates/`.
  package var name: String
  var source: String

  /// Every pattern, in the order in which a newcomer meets them; a pattern that the order does not
  /// name comes after those, by its name.
  package static let all: [Template] = {
    let order = [
      "web-basic", "file-upload", "async-worker", "rag", "monolith", "data-platform", "monitoring",
      "ml-pipeline", "service-map",
    ]
    return (order + templateSourcesIDs.filter { !order.contains($0) }).compactMap(named)
  }()

  /// The pattern of that exact name.
  package static func named(_ name: String) -> Template? {
    templateSources(name).map { Template(name: name, source: $0) }
  }

  /// What can be set, in the file's order. Reading it costs a YAML parser's start, unless the pattern
  /// has none.
  package var parameters: [Parameter] {
    guard let header = documents.header else { return [] }
    guard let parameters = Parameter.list(in: header) else {
      preconditionFailure("templates/\(name).yaml: its parameters cannot be read")
    }
    return parameters
  }

  /// The design as YAML, ready to be read, drawn or changed by hand.
  ///
  /// - Parameters:
  ///   - settings: Values of parameters; those left out have their first value.
  ///   - language: The language that the design is to say it is in; English goes without saying.
  /// - Throws: `SettingsError` with every setting that the pattern does not know.
  package func render(
    settings: [String: String] = [:], language: Language? = nil
  ) throws(SettingsError) -> String {
    let parameters = parameters
    let problems = settings.sorted { $0.key < $1.key }.compactMap {
      SettingsError.Problem(setting: $0.key, to: $0.value, among: parameters)
    }
    guard problems.isEmpty else { throw SettingsError(pattern: name, problems: problems) }
    let design = parameters.isEmpty ? source : fill(parameters, with: settings)
    return language.map { saying($0, in: design) } ?? design
  }

  private func fill(_ parameters: [Parameter], with settings: [String: String]) -> String {
    var context: [String: Any] = [:]
    for parameter in parameters {
      let value = settings[parameter.name] ?? parameter.defaultValue
      context[parameter.name] = [value: true, "value": value] as [String: Any]
    }
    do {
      return try MustacheTemplate(string: documents.design).render(context)
    } catch {
      preconditionFailure("templates/\(name).yaml: \(error)")
    }
  }

  /// The two documents of the source; without parameters it is the design alone.
  private var documents: (header: String?, design: String) {
    guard source.hasPrefix("parameters:"), let border = source.firstRange(of: "\n---\n") else {
      return (nil, source)
    }
    return (String(source[..<border.lowerBound]), String(source[border.upperBound...]))
  }

  /// The design with its language in the line after the title, which is the first.
  private func saying(_ language: Language, in design: String) -> String {
    guard language != .english, let end = design.firstIndex(of: "\n") else { return design }
    return design[...end] + "language: \(language.rawValue)" + design[end...]
  }
}
