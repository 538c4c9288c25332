/// Places numbers as near as can be to where they want to be, so that given distances hold between them:
/// Dwyer, Marriott and Stuckey, *Fast node overlap removal* (2005), in its incremental form.
struct SeparationSolver {
  /// `right` stands at least `gap` after `left`.
  struct Constraint {
    var left: Int
    var right: Int
    var gap: Double
    fileprivate var isActive = false

    init(left: Int, right: Int, gap: Double) {
      self.left = left
      self.right = right
      self.gap = gap
    }
  }

  private let desired: [Double]
  private let weights: [Double]
  private var constraints: [Constraint]
  private var touching: [[Int]]
  private var block: [Int]
  private var positions: [Double]
  private var offsets: [Double]
  private var blockCount: Int
  /// By constraint that is not active: how much room it leaves.
  private var slacks: Tournament
  /// By active constraint: its multiplier.
  private var multipliers: Tournament
  /// Blocks made since the multipliers were last found: their numbers and their first variables.
  private var unweighed: [(block: Int, first: Int)] = []
  /// By variable: the active constraint by which its block was last walked to it.
  private var entered: [Int]
  /// How many constraints were looked at so far.
  private var effort = 0
  /// Beyond this, what is held against its will stays: the distances hold, only wishes are less well met.
  private static let mostEffort = 8_000_000

  private init(desired: [Double], weights: [Double], constraints: [Constraint]) {
    self.desired = desired
    self.weights = weights
    self.constraints = constraints
    positions = desired
    offsets = Array(repeating: 0, count: desired.count)
    block = Array(desired.indices)
    blockCount = desired.count
    touching = Array(repeating: [], count: desired.count)
    entered = Array(repeating: -1, count: desired.count)
    slacks = Tournament(count: constraints.count)
    multipliers = Tournament(count: constraints.count)
    for (index, constraint) in constraints.enumerated() {
      touching[constraint.left].append(index)
      touching[constraint.right].append(index)
      slacks[index] = slack(constraint)
    }
  }

  /// The places that minimise the weighted squares of the distances to the desired ones.
  static func solve(
    desired: [Double], weights: [Double], constraints: [Constraint]
  ) -> [Double] {
    var solver = SeparationSolver(desired: desired, weights: weights, constraints: constraints)
    solver.run()
    return solver.positions
  }

  private mutating func run() {
    var left = 20 * constraints.count + 20
    while left > 0, effort < 2 * Self.mostEffort {
      left -= 1
      if let violated = slacks.least(below: -1e-6) {
        if block[constraints[violated].left] == block[constraints[violated].right] {
          guard split(for: violated) else { return }
        }
        constraints[violated].isActive = true
        slacks[violated] = .infinity
        gather(from: constraints[violated].left)
      } else {
        guard effort < Self.mostEffort, let idle = mostIdle() else { return }
        release(idle)
      }
    }
  }

  private func slack(_ constraint: Constraint) -> Double {
    positions[constraint.right] - positions[constraint.left] - constraint.gap
  }

  /// The active constraint that holds its two sides together against their will the most.
  private mutating func mostIdle() -> Int? {
    for (number, first) in unweighed where block[first] == number { weigh(from: first) }
    unweighed.removeAll(keepingCapacity: true)
    return multipliers.least(below: -1e-4)
  }

  /// Sets the multipliers in a block: the pull on the part of it beyond each constraint, as the block is
  /// walked from a variable.
  private mutating func weigh(from root: Int) {
    entered[root] = -1
    var stack = [(variable: root, slot: 0, pull: pull(at: root))]
    while let (variable, slot, pull) = stack.last {
      effort += 1
      guard slot < touching[variable].count else {
        stack.removeLast()
        let index = entered[variable]
        if index < 0 { return }
        let isLeft = constraints[index].right == variable
        multipliers[index] = isLeft ? pull : -pull
        stack[stack.count - 1].pull += pull
        continue
      }
      stack[stack.count - 1].slot += 1
      let index = touching[variable][slot]
      guard index != entered[variable], constraints[index].isActive else { continue }
      let other = constraints[index].other(than: variable)
      entered[other] = index
      stack.append((other, 0, self.pull(at: other)))
    }
  }

  private func pull(at variable: Int) -> Double {
    weights[variable] * (positions[variable] - desired[variable])
  }

  private mutating func release(_ index: Int) {
    constraints[index].isActive = false
    multipliers[index] = .infinity
    slacks[index] = slack(constraints[index])
    gather(from: constraints[index].left)
    gather(from: constraints[index].right)
  }

  /// Cuts a block between the two sides of a constraint where that costs the least.
  private mutating func split(for violated: Int) -> Bool {
    weigh(from: constraints[violated].left)
    var weakest: Int?
    var variable = constraints[violated].right
    while variable != constraints[violated].left {
      let index = entered[variable]
      // Those that point the other way hold nothing apart here.
      if constraints[index].right == variable,
        weakest.map({ multipliers[index] < multipliers[$0] }) ?? true
      {
        weakest = index
      }
      variable = constraints[index].other(than: variable)
    }
    guard let weakest else { return false }
    release(weakest)
    return true
  }

  /// Makes one block of all that hangs together with `root` and puts it where it wants to be.
  private mutating func gather(from root: Int) {
    blockCount += 1
    offsets[root] = 0
    block[root] = blockCount
    var members = [root]
    var next = 0
    while next < members.count {
      let variable = members[next]
      next += 1
      for index in touching[variable] where constraints[index].isActive {
        let constraint = constraints[index]
        let other = constraint.other(than: variable)
        if block[other] == blockCount { continue }
        block[other] = blockCount
        offsets[other] =
          offsets[variable] + (constraint.left == variable ? constraint.gap : -constraint.gap)
        members.append(other)
      }
    }
    var sum = 0.0
    var weight = 0.0
    for member in members {
      sum += weights[member] * (desired[member] - offsets[member])
      weight += weights[member]
    }
    for member in members { positions[member] = sum / weight + offsets[member] }
    for member in members {
      effort += touching[member].count
      for index in touching[member] where !constraints[index].isActive {
        slacks[index] = slack(constraints[index])
      }
    }
    unweighed.append((blockCount, members.min() ?? root))
  }
}

extension SeparationSolver.Constraint {
  fileprivate func other(than variable: Int) -> Int { left == variable ? right : left }
}
