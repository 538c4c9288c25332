import ArchdrawCatalogue
import Testing
import Yams

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
func languageMaps(in node: Node) -> [LanguageMap] {
  if let sequence = node.sequence { return sequence.flatMap(languageMaps) }
  guard let mapping = node.mapping else { return [] }
  let keys = Array(mapping.keys.compactMap { $0.scalar?.string })
  if keys.contains("en") || keys.contains("ko") {
    return [LanguageMap(keys: keys, texts: Array(mapping.values.compactMap { $0.scalar?.string }))]
  }
  return mapping.values.flatMap(languageMaps)
}

/// The components and groups below a node, parents first.
func components(in node: Node) -> [(id: String, component: Node)] {
  (node["components"]?.mapping ?? [:]).flatMap { key, value in
    [(key.scalar?.string ?? "", value)] + components(in: value)
  }
}
