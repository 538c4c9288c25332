/// Why a text is no YAML document that is read here.
package enum YAMLError: Error, Equatable {
  /// A byte that may not stand in YAML, `offset` bytes from the beginning.
  case unreadable(problem: String, offset: Int)
  /// What the text says is no YAML.
  case syntax(Syntax)
  /// Maps and lists lie much deeper in each other than the caller bears; where they begin to.
  case tooDeep(at: YAMLMark)
  /// Aliases written out would make more nodes than the caller bears.
  case tooManyNodes

  /// An error in libyaml's own words.
  package struct Syntax: Error, Equatable {
    package var problem: String
    /// Where the parser gave up.
    package var mark: YAMLMark
    /// Where the construct began in which it did; `nil` when it was in none.
    package var start: YAMLMark?
  }
}
