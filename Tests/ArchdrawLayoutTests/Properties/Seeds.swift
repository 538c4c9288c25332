import Testing

/// Generated designs to try the layout on: those whose layout once broke a rule, and those that hold what is
/// rare. They are small, as a debug build takes its time.
enum Seeds {
  static let all: [UInt64] =
    [
      3, 5, 6, 10, 12, 16, 19, 22, 23, 31, 35, 39, 42, 48, 53, 68, 72, 79, 90, 100, 110, 113, 114,
      118,
      132, 133, 137, 142, 144, 147, 148, 150, 156, 159, 161, 162, 167, 169, 175, 178, 189, 197, 209,
      217,
      222, 237, 239, 242, 245, 252, 266, 272, 278, 297,
    ] + warned

  /// Those with a flow or a frame that breaks a rule, and says so.
  private static let warned: [UInt64] = [117, 141, 145, 183, 206, 216, 241]

  /// The smallest, for tests that lay several designs out for each.
  static let small: [UInt64] = [
    3, 5, 6, 10, 12, 16, 22, 31, 39, 53, 68, 72, 100, 110, 133, 142, 147, 156, 175, 225, 266, 272,
  ]

  /// Those without a cycle and without a frame that has a direction of its own.
  static let acyclic: [UInt64] = [6, 16, 22, 42, 68, 74, 110, 114, 133, 140, 156]

  /// What a failure says, so that the design can be looked at.
  static func hint(_ seed: UInt64) -> Comment {
    "seed \(seed): 'swift run survey --yaml \(seed)' prints the design"
  }
}
