import ArchdrawYAML
import Mustache

/// The text of a pattern in `templates/`, as the build reads it: with its parameters chosen in every way.
/// The program then holds finished designs, and needs no template library to find one.
///
/// The source of a pattern with parameters is two documents: the parameters, and the design as a
/// Mustache template in which `{{#compute.ec2}}…{{/compute.ec2}}` stands for one choice. A pattern
/// without parameters is a plain design.
package struct PatternSource {
  /// A choice that the pattern leaves open.
  package struct Parameter: Equatable {
    package var name: String
    /// What it can be, the default first.
    package var values: [String]
    /// What is chosen, in a few words: in English and in Korean.
    package var note: (english: String, korean: String)

    package static func == (left: Parameter, right: Parameter) -> Bool {
      left.name == right.name && left.values == right.values && left.note == right.note
    }
  }

  package private(set) var parameters: [Parameter] = []
  /// A design for each combination of values, the last parameter's changing first.
  package private(set) var designs: [String] = []

  /// - Throws: `PatternSourceError` when it has not that form.
  package init(_ source: String) throws {
    guard source.hasPrefix("parameters:"), let border = source.firstRange(of: "\n---\n") else {
      designs = [source]
      return
    }
    parameters = try Parameter.list(in: String(source[..<border.lowerBound]))
    let template = try MustacheTemplate(string: String(source[border.upperBound...]))
    designs = combinations(of: parameters[...]).map { template.render($0) }
  }

  /// By the parameters' names: what the template sees of each.
  private func combinations(of parameters: ArraySlice<Parameter>) -> [[String: Any]] {
    guard let first = parameters.first else { return [[:]] }
    let rest = combinations(of: parameters.dropFirst())
    return first.values.flatMap { value in
      let choice: [String: Any] = [value: true, "value": value]
      return rest.map { $0.merging([first.name: choice]) { $1 } }
    }
  }
}

/// What is wrong with a pattern's source.
package struct PatternSourceError: Error, CustomStringConvertible {
  package var description: String
}

extension PatternSource.Parameter {
  /// Reads the first document of a pattern:
  ///
  ///     parameters:
  ///       compute:
  ///         values: [lambda, ec2]
  ///         note: { en: What runs the code, ko: 코드를 실행하는 곳 }
  fileprivate static func list(in header: String) throws -> [Self] {
    guard let entries = try parseYAML(header)?["parameters"]?.mapping else {
      throw PatternSourceError(description: "its parameters are no map")
    }
    return try entries.map { entry in
      guard
        let name = entry.key.scalar?.text,
        let values = entry.value["values"]?.sequence?.compactMap(\.scalar?.text), !values.isEmpty,
        let english = entry.value["note"]?["en"]?.scalar?.text,
        let korean = entry.value["note"]?["ko"]?.scalar?.text
      else { throw PatternSourceError(description: "a parameter needs 'values' and a 'note'") }
      return Self(name: name, values: values, note: (english, korean))
    }
  }
}
