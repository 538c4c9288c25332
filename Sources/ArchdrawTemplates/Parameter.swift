import ArchdrawCatalogue
import Yams

/// A choice that a pattern leaves open.
package struct Parameter: Sendable, Equatable {
  package var name: String
  /// What it can be, the default first.
  package var values: [String]
  /// What is chosen, in a few words.
  package var note: LocalizedText

  package var defaultValue: String { values[0] }

  /// Reads the first document of a pattern:
  ///
  ///     parameters:
  ///       compute:
  ///         values: [lambda, ec2]
  ///         note: { en: What runs the code, ko: 코드를 실행하는 곳 }
  ///
  /// `nil` when it is of any other form.
  static func list(in header: String) -> [Parameter]? {
    // Without rules for numbers and dates: those are regular expressions, which take longer to make than
    // a picture takes to draw.
    guard let parser = try? Parser(yaml: header, resolver: .basic, encoding: .utf8),
      let entries = try? parser.singleRoot()?["parameters"]?.mapping
    else { return nil }
    var parameters: [Parameter] = []
    for (name, entry) in entries {
      guard
        let name = name.scalar?.string,
        let values = entry["values"]?.sequence?.compactMap({ $0.scalar?.string }), !values.isEmpty,
        let english = entry["note"]?["en"]?.scalar?.string,
        let korean = entry["note"]?["ko"]?.scalar?.string
      else { return nil }
      parameters.append(
        Parameter(name: name, values: values, note: LocalizedText(english, korean)))
    }
    return parameters
  }
}
