/// How large a design may be: far more than a picture can hold, and few enough that a slip
/// (`* -> *`, a repetition of repetitions) ends in a message.
package enum Limits {
  package static let elements = 10_000
  package static let flows = 20_000
  /// Frames within frames.
  package static let depth = 64
  /// The largest `count` and `step`.
  package static let number = 999_999
}
