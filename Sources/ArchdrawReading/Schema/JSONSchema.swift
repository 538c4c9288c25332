import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawModel

/// The JSON Schema (2020-12) of the file, made of the tables the reader goes by. It is there for
/// editors: what it accepts may still be refused by the reader, never the other way round.
package func jsonSchema() -> String {
  let schema: JSONValue = .object([
    ("$schema", "https://json-schema.org/draft/2020-12/schema"),
    ("title", "archdraw design"),
    ("type", "object"),
    ("properties", properties(of: fileKeys)),
    ("required", ["components"]),
    ("additionalProperties", .flag(false)),
    ("$defs", definitions),
  ])
  return schema.written() + "\n"
}

private let nameList: JSONValue = [
  "type": "array", "minItems": .number(1), "items": .reference("scalar"),
]

private var definitions: JSONValue {
  [
    "scalar": ["type": ["string", "number", "boolean"]],
    "text": [
      "anyOf": [
        .reference("scalar"),
        ["type": "null"],
        [
          "type": "object", "minProperties": .number(1),
          "propertyNames": ["pattern": .text(languagePattern)],
          "additionalProperties": ["anyOf": [.reference("scalar"), ["type": "null"]]],
        ],
      ]
    ],
    "names": [
      "anyOf": [
        .reference("scalar"), nameList,
      ]
    ],
    "warnings": [
      "anyOf": [warningID, ["type": "array", "items": warningID]]
    ],
    "type": ["anyOf": types],
    "component": [
      "anyOf": [
        .reference("type"),
        [
          "type": "object", "properties": properties(of: componentKeys),
          "additionalProperties": .flag(false),
          "anyOf": .list(["type", "components", "members"].map { ["required": .texts([$0])] }),
        ],
      ]
    ],
    "components": [
      "type": ["object", "null"],
      "propertyNames": ["pattern": .text(idPattern)],
      "additionalProperties": .reference("component"),
    ],
    "flow": ["anyOf": [["type": "string", "pattern": .text(arrowPattern)], shortFlow, longFlow]],
    "flowValue": [
      "anyOf": [
        .reference("text"),
        [
          "type": "object", "properties": properties(of: flowAttributes),
          "additionalProperties": .flag(false),
        ],
      ]
    ],
  ]
}

private var warningID: JSONValue {
  ["enum": .texts(DiagnosticID.warnings.map(\.rawValue))]
}

/// Every type with its role, and any other name, since full names and aliases are understood too.
private var types: JSONValue {
  let services = Catalogue.services.map { described($0.id, $0.fullName + ": " + $0.role.english) }
  let groups = Catalogue.groups.map { described($0.id, $0.name.english + ": " + $0.role.english) }
  return .list(services + groups + [["type": "string", "minLength": .number(1)]])
}

private func described(_ constant: String, _ description: String) -> JSONValue {
  ["const": .text(constant), "description": .text(description)]
}

/// A language's tag in any case, with or without a region.
private let languagePattern: String = {
  let tags = Language.allCases.map { language in
    language.rawValue.map { "[\($0)\($0.uppercased())]" }.joined()
  }
  return "^(" + tags.joined(separator: "|") + ")([-_].*)?$"
}()

/// No sign of ASCII but `-` and `_`, no blank, nothing that is not seen: what letters are, no pattern knows
/// that all validators understand.
private let idPattern =
  "^[^\\s\\u0000-,./:-@\\[-\\^`{-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]+$"

/// `http`, `https` and `mailto`, or relative: no colon but behind a `/`, `?` or `#`.
private let linkPattern =
  "^([hH][tT][tT][pP][sS]?:|[mM][aA][iI][lL][tT][oO]:|(?!//)[^:&%\\\\]*([/?#]|$))"

private let iconPattern =
  "^(?![/~])(?!(\\./)*\\.\\./)[^:\\\\\\u0000]*\\.([sS][vV][gG]|[pP][nN][gG])$"

private let aspectPattern = "^ *[0-9]+\\.?[0-9]* *: *[0-9]+\\.?[0-9]* *$"

private let arrowPattern = "\\s(->|<-|<->|--)\\s"

/// `a -> b: HTTPS`, with attributes on the following lines.
private var shortFlow: JSONValue {
  [
    "type": "object",
    "properties": properties(of: flowAttributes),
    "patternProperties": .object([(arrowPattern, .reference("flowValue"))]),
    "additionalProperties": .flag(false),
    "not": ["anyOf": .list(flowEnds.map { ["required": .texts([$0.name])] })],
  ]
}

private var longFlow: JSONValue {
  [
    "type": "object",
    "properties": properties(of: flowEnds + flowAttributes),
    "required": ["from", "to"],
    "additionalProperties": .flag(false),
  ]
}

extension JSONValue {
  fileprivate static func pattern(_ pattern: String) -> JSONValue {
    ["type": ["string", "number", "boolean"], "pattern": .text(pattern)]
  }
}

private func properties<Target>(of keys: [Key<Target>]) -> JSONValue {
  .object(
    keys.map { key in
      guard case .object(let pairs) = key.shape.schema else { return (key.name, key.shape.schema) }
      return (key.name, .object([("description", .text(key.doc))] + pairs))
    })
}

extension Key.Shape {
  fileprivate var schema: JSONValue {
    switch self {
    case .text: .reference("text")
    case .word: .reference("scalar")
    case .type: .reference("type")
    case .integer:
      [
        "anyOf": [
          ["type": "integer", "minimum": .number(1), "maximum": .number(Limits.number)],
          ["type": "string", "pattern": "^\\+?[0-9]+$"],
        ]
      ]
    // YAML 1.1 reads 16:9 as a number.
    case .shape: ["type": ["string", "number"], "pattern": .text(aspectPattern)]
    case .link: .pattern(linkPattern)
    case .icon: .pattern(iconPattern)
    case .language: ["type": "string", "pattern": .text(languagePattern)]
    case .warnings: .reference("warnings")
    case .choice(let names):
      names.contains("true")
        ? [
          "enum": .list(
            (names.filter { !yamlTrue.contains($0) && !yamlFalse.contains($0) } + yamlTrue
              + yamlFalse)
              .map { .text($0) } + [.flag(true), .flag(false)])
        ]
        : ["enum": .texts(names)]
    case .names, .ends: .reference("names")
    // A number would be how many there are.
    case .copies: ["anyOf": [["type": ["string", "boolean"]], nameList]]
    case .components: .reference("components")
    case .flows: ["type": ["array", "null"], "items": .reference("flow")]
    }
  }
}
