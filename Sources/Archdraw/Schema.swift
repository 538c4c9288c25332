import ArchdrawReading

/// The JSON Schema (2020-12) of a design, for editors and other checkers.
public func jsonSchema() -> String { ArchdrawReading.jsonSchema() }
