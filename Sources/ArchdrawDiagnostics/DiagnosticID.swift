/// The stable names of everything that can be found wrong, in kebab case (`unknown-type`). Editors,
/// CI and a design's `allow` go by them, so that none changes its meaning; `docs/messages.md` explains
/// each.
package enum DiagnosticID: String, Sendable, CaseIterable {
  // The text as a whole.
  case notUTF8 = "not-utf8"
  case emptyFile = "empty-file"
  case yamlSyntax = "yaml-syntax"
  case otherLanguage = "other-language"
  case controlCharacter = "control-character"

  // Keys and their values.
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case misplacedKey = "misplaced-key"
  case wrongType = "wrong-type"
  case noValue = "no-value"
  case unknownValue = "unknown-value"
  case unknownLanguage = "unknown-language"
  case invalidAspect = "invalid-aspect"
  case outOfRange = "out-of-range"
  case emptyList = "empty-list"

  // Components and groups.
  case noComponents = "no-components"
  case invalidID = "invalid-id"
  case duplicateID = "duplicate-id"
  case missingType = "missing-type"
  case unknownType = "unknown-type"
  case membersAndComponents = "members-and-components"
  case memberIsGroup = "member-is-group"
  case invalidLink = "invalid-link"
  case invalidIcon = "invalid-icon"
  case unreadableIcon = "unreadable-icon"
  case badIcon = "bad-icon"

  // Flows.
  case noArrow = "no-arrow"
  case secondFlow = "second-flow"
  case invalidEnd = "invalid-end"
  case unknownEnd = "unknown-end"
  case ambiguousEnd = "ambiguous-end"
  case nothingPairs = "nothing-pairs"

  // Limits.
  case tooLarge = "too-large"
  case tooDeep = "too-deep"
  case tooLong = "too-long"
  case tooMuchText = "too-much-text"
  case tooManyAliases = "too-many-aliases"
  case tooManyComponents = "too-many-components"
  case tooManyFlows = "too-many-flows"
  case tooManyMatches = "too-many-matches"
  case tooManyFindings = "too-many-findings"

  // Markdown files with designs in them.
  case invalidBlock = "invalid-block"
  case stalePicture = "stale-picture"

  // What is wrong outside a design.
  case unreadableSource = "unreadable-source"
  case commandLine = "command-line"
  case badTemplate = "bad-template"
  case machine

  // What is drawn all the same.
  case unreachedComponent = "unreached-component"
  case emptyLabel = "empty-label"
  case missingStep = "missing-step"
  case deprecatedType = "deprecated-type"
  case repeatedFlow = "repeated-flow"
  case literalLineBreak = "literal-line-break"
  case unusedIcon = "unused-icon"
  case uncleanFlow = "unclean-flow"
  case membersNotApart = "members-not-apart"

  /// Those that may be warnings, which a design can silence; some of them are errors elsewhere.
  package static let warnings: [DiagnosticID] = [
    .unreachedComponent, .emptyLabel, .missingStep, .deprecatedType, .repeatedFlow,
    .literalLineBreak, .noValue, .unusedIcon, .unreadableIcon, .badIcon, .uncleanFlow,
    .membersNotApart,
  ]
}

extension [Diagnostic] {
  /// Without the warnings of these names. Errors stay, whatever they are called.
  package func silencing(_ ids: Set<DiagnosticID>) -> [Diagnostic] {
    ids.isEmpty ? self : filter { $0.severity == .error || !ids.contains($0.id) }
  }
}
