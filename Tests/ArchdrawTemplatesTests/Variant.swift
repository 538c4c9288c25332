import ArchdrawCatalogue
import ArchdrawYAML
import Testing

@testable import ArchdrawTemplates

/// A pattern with all its parameters set.
struct Variant: Sendable, CustomTestStringConvertible {
  var name: String
  var settings: [String: String]

  var testDescription: String {
    ([name] + settings.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }).joined(separator: " ")
  }

  func render(language: Language? = nil) throws -> String {
    try Template.named(name)!.render(settings: settings, language: language)
  }

  /// Every pattern in every combination of its parameters.
  static let all: [Variant] = Template.all.flatMap { template in
    template.parameters.reduce([Variant(name: template.name, settings: [:])]) {
      variants, parameter in
      variants.flatMap { variant in
        parameter.values.map { value in
          Variant(
            name: variant.name,
            settings: variant.settings.merging([parameter.name: value]) { $1 })
        }
      }
    }
  }
}

/// A text in several languages: a map whose keys are `en`, `ko`, ….
struct LanguageMap: Equatable {
  var keys: [String]
  var texts: [String]
}

/// Every text of a design that is in several languages.
func languageMaps(in node: YAMLNode) -> [LanguageMap] {
  if let sequence = node.sequence { return sequence.flatMap(languageMaps) }
  guard let mapping = node.mapping else { return [] }
  let keys = mapping.compactMap(\.key.scalar?.text)
  if keys.contains("en") || keys.contains("ko") {
    return [LanguageMap(keys: keys, texts: mapping.compactMap(\.value.scalar?.text))]
  }
  return mapping.map(\.value).flatMap(languageMaps)
}

/// The components and groups below a node, parents first.
func components(in node: YAMLNode) -> [(id: String, component: YAMLNode)] {
  (node["components"]?.mapping ?? []).flatMap { entry in
    [(entry.key.scalar?.text ?? "", entry.value)] + components(in: entry.value)
  }
}
