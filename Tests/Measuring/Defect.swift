/// A mistake in a drawing that nobody should have to see.
package struct Defect: Hashable, Sendable, CustomStringConvertible {
  package enum Kind: String, CaseIterable, Sendable {
    /// Two components overlap.
    case componentOverlaps = "component_overlaps"
    /// A component sticks out of its group.
    case componentsOutsideGroup = "components_outside_group"
    /// A group sticks out of its group.
    case groupsOutsideParent = "groups_outside_parent"
    /// A component reaches into a group that does not hold it.
    case componentsInForeignGroup = "components_in_foreign_group"
    /// Two groups overlap, and neither holds the other.
    case groupOverlaps = "group_overlaps"
    /// A flow goes through a component that is not its end.
    case flowThroughComponent = "flow_through_component"
    /// A flow goes through a group that holds neither of its ends.
    case flowThroughGroup = "flow_through_group"
    /// A flow goes through a text other than its own label.
    case flowThroughLabel = "flow_through_label"
    /// A flow's label overlaps another text or a component.
    case flowLabelOverlaps = "flow_label_overlaps"
    /// Any other two texts overlap, a text lies on a component, or a frame strikes through a title.
    case otherLabelOverlaps = "other_label_overlaps"
    /// A flow ends more than 8 px from what it should touch.
    case unattachedEnds = "unattached_ends"
  }

  package var kind: Kind
  /// What is involved: paths of elements, numbers of flows (`f3`), texts after what they belong to.
  package var ids: [String]

  package init(_ kind: Kind, _ ids: [String]) {
    self.kind = kind
    self.ids = ids
  }

  package var description: String { "\(kind.rawValue): \(ids.joined(separator: " | "))" }
}
