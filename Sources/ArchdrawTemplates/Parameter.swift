import ArchdrawCatalogue

/// A choice that a pattern leaves open.
package struct Parameter: Sendable, Equatable {
  package var name: String
  /// What it can be, the default first.
  package var values: [String]
  /// What is chosen, in a few words.
  package var note: LocalizedText

  package init(name: String, values: [String], note: LocalizedText) {
    self.name = name
    self.values = values
    self.note = note
  }
}
