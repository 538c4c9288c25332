import ArchdrawModel

/// What is common to all of one generated design, in percent unless told: without it every design would
/// have a little of everything, and none nothing or much of one thing.
struct DesignStyle {
  var oddLabels: Int
  var flowLabels: Int
  var otherKinds: Int
  var otherArrows: Int
  var flowSteps: Int
  var elementSteps: Int
  var counts: Int
  var groupEnds: Int
  var selfFlows: Int
  /// Flows that come with one the other way, or once more the same way.
  var pairedFlows: Int
  var borders: Int
  /// How many frames of `members` are drawn.
  var members: Int
  var direction: Direction
  var aspect: Aspect
  var hasHeading: Bool

  init(_ random: inout SplitMix64) {
    oddLabels = random.pick([0, 0, 20, 60])
    flowLabels = random.pick([0, 20, 40, 90])
    otherKinds = random.pick([0, 0, 30, 80])
    otherArrows = random.pick([0, 0, 20])
    flowSteps = random.pick([0, 0, 0, 30])
    elementSteps = random.pick([0, 0, 0, 20])
    counts = random.pick([0, 0, 20])
    groupEnds = random.pick([0, 0, 0, 10, 40])
    selfFlows = random.pick([0, 0, 0, 5, 15])
    pairedFlows = random.pick([0, 0, 10, 30])
    borders = random.pick([0, 0, 0, 10])
    members = random.pick([0, 0, 0, 0, 1, 2])
    direction = random.pick([.auto, .auto, .auto, .auto, .right, .down, .left, .up])
    aspect = random.pick([
      .default, .default, .default, Aspect(width: 4, height: 3), Aspect(width: 1, height: 1),
      Aspect(width: 9, height: 16),
    ])
    hasHeading = random.chance(50)
  }
}
