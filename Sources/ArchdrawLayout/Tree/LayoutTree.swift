import ArchdrawModel

/// The nesting that is laid out: components, frames, and *lanes* — frames alike in their build, such as
/// availability zones, which are laid out once and stamped.
///
/// A node stands for one element in each of its stamps. Outside lanes there is one stamp; inside a lanes
/// node of k lanes there are k times as many as outside, numbered `outer * k + lane`, so that lanes may
/// stand inside lanes. A stamp without an element is a gap.
struct LayoutTree: Sendable, Equatable {
  enum Kind: Equatable, Sendable {
    case leaf
    /// A frame; the root is one without an element.
    case group
    /// Frames side by side; the only child is the group they are all stamped from.
    case lanes(count: Int)
  }

  struct Node: Sendable, Equatable {
    var kind: Kind
    var parent: Int?
    var children: [Int] = []
    var stamps: [ElementID?]

    /// An element that tells the type, the tier and the label's width of the whole node.
    var representative: ElementID? { stamps.lazy.compactMap { $0 }.first }
  }

  /// A node in one of its stamps.
  struct Place: Hashable, Sendable {
    var node: Int
    var stamp: Int
  }

  /// Parents before their children; the root is the first.
  var nodes: [Node]
  /// Where each element of the design stands; `nil` for frames drawn around `members`.
  var places: [Place?]

  static let root = 0

  /// From the root down to `place`, both included.
  func path(to place: Place) -> [Place] {
    var path = [place]
    var current = place
    while let parent = nodes[current.node].parent {
      let stamp =
        if case .lanes(let count) = nodes[parent].kind { current.stamp / count } else {
          current.stamp
        }
      current = Place(node: parent, stamp: stamp)
      path.append(current)
    }
    return path.reversed()
  }

  /// Which lane of its parent a stamp of a template stands in.
  func lane(of place: Place) -> Int {
    guard let parent = nodes[place.node].parent, case .lanes(let count) = nodes[parent].kind
    else { return 0 }
    return place.stamp % count
  }
}
