/// How large a design may be: more than a picture can hold, and no more than is drawn in half a minute and a
/// gigabyte of memory, whatever it joins with what. A slip (`* -> *`, a repetition of repetitions) ends in a
/// message.
package enum Limits {
  /// Components and groups.
  package static let elements = 2500
  package static let flows = 3000
  /// Flows between the same two ends, in either direction.
  package static let parallelFlows = 100
  /// Frames within frames.
  package static let depth = 64
  /// The largest `count` and `step`.
  package static let number = 999_999
  /// Bytes of UTF-8 in an id.
  package static let id = 200
  /// Bytes of UTF-8 in any other text.
  package static let text = 10_000
  /// Bytes of UTF-8 in the texts of all elements together, and in those of all flows.
  package static let allText = 2_000_000
  /// How often a name is compared with a pattern that has a `*`.
  package static let comparisons = 2_000_000
}
