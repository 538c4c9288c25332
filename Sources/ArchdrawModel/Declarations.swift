import ArchdrawCatalogue
import ArchdrawDiagnostics

/// A value and where the source gives it.
package struct Located<Value: Sendable & Equatable>: Sendable, Equatable {
  package var value: Value
  package var span: SourceSpan?

  package init(_ value: Value, at span: SourceSpan? = nil) {
    self.value = value
    self.span = span
  }
}

/// A design as its source declares it: nothing looked up, nothing resolved. `Design` is made of it.
package struct DesignDeclaration: Sendable, Equatable {
  package var title: Located<String>?
  package var subtitle: Located<String>?
  package var description: Located<String>?
  package var direction: Direction?
  package var aspect: Located<String>?
  package var theme: Theme?
  package var icons: Located<String>?
  /// The drawing's language: it names the types that have no label.
  package var language: Language?
  package var legend: LegendMode?
  /// The warnings that are not wanted.
  package var allowed: [DiagnosticID]?
  package var components: [ComponentDeclaration]
  package var flows: [FlowDeclaration]

  package init(components: [ComponentDeclaration] = [], flows: [FlowDeclaration] = []) {
    self.components = components
    self.flows = flows
  }
}

/// A component or a group, as declared.
package struct ComponentDeclaration: Sendable, Equatable {
  /// Where a component stands in its group.
  package enum Place: String, Sendable, CaseIterable {
    case border
  }

  package var id: Located<String>
  package var type: Located<String>?
  package var label: Located<String>?
  package var note: Located<String>?
  package var link: Located<String>?
  package var icon: Located<String>?
  package var tier: Located<String>?
  package var count: Located<Int>?
  package var step: Located<Int>?
  package var direction: Located<Direction>?
  package var place: Located<Place>?
  package var repetition: Located<[Located<String>]>?
  package var members: Located<[Located<String>]>?
  /// `nil` when the source has no such key: an element with an empty list is a frame.
  package var components: Located<[ComponentDeclaration]>?

  package init(id: Located<String>, type: Located<String>? = nil) {
    self.id = id
    self.type = type
  }
}

/// A line of the flows, as declared: `a, b -> c <- d` has three stops and two arrows.
package struct FlowDeclaration: Sendable, Equatable {
  package enum Arrow: String, Sendable, CaseIterable {
    case forward = "->"
    case backward = "<-"
    case both = "<->"
    case none = "--"
  }

  /// Each stop is a list of ends; at least two stops.
  package var stops: [[Located<String>]]
  /// One fewer than the stops.
  package var arrows: [Arrow]
  package var kind: FlowKind?
  package var label: Located<String>?
  package var note: Located<String>?
  package var step: Located<Int>?
  package var span: SourceSpan?

  package init(stops: [[Located<String>]] = [], arrows: [Arrow] = [], span: SourceSpan? = nil) {
    self.stops = stops
    self.arrows = arrows
    self.span = span
  }
}
