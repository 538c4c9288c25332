/// Places numbers as near as can be to where they want to be, so that given distances hold between them:
/// Dwyer, Marriott and Stuckey, *Fast node overlap removal* (2005), in its incremental form.
struct SeparationSolver {
  /// `right` stands at least `gap` after `left`.
  struct Constraint {
    var left: Int
    var right: Int
    var gap: Double
    fileprivate var isActive = false
    fileprivate var multiplier = 0.0

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

  private init(desired: [Double], weights: [Double], constraints: [Constraint]) {
    self.desired = desired
    self.weights = weights
    self.constraints = constraints
    positions = desired
    offsets = Array(repeating: 0, count: desired.count)
    block = Array(desired.indices)
    blockCount = desired.count
    touching = Array(repeating: [], count: desired.count)
    for (index, constraint) in constraints.enumerated() {
      touching[constraint.left].append(index)
      touching[constraint.right].append(index)
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
    while left > 0 {
      left -= 1
      if let violated = mostViolated() {
        if block[constraints[violated].left] == block[constraints[violated].right] {
          guard split(for: violated) else { return }
        }
        constraints[violated].isActive = true
        gather(from: constraints[violated].left)
      } else {
        guard let idle = mostIdle() else { return }
        release(idle)
      }
    }
  }

  private func mostViolated() -> Int? {
    var worst = -1e-6
    var found: Int?
    for (index, constraint) in constraints.enumerated() where !constraint.isActive {
      let slack = positions[constraint.right] - positions[constraint.left] - constraint.gap
      if slack < worst {
        worst = slack
        found = index
      }
    }
    return found
  }

  /// The active constraint that holds its two sides together against their will the most.
  private mutating func mostIdle() -> Int? {
    var seen = [Bool](repeating: false, count: desired.count)
    for variable in desired.indices where !seen[variable] {
      _ = weigh(variable, from: nil, &seen)
    }
    var worst = -1e-4
    var found: Int?
    for (index, constraint) in constraints.enumerated()
    where constraint.isActive && constraint.multiplier < worst {
      worst = constraint.multiplier
      found = index
    }
    return found
  }

  /// The pull on the part of a block beyond the constraint it is entered by; sets the multipliers in it.
  private mutating func weigh(_ variable: Int, from entered: Int?, _ seen: inout [Bool]) -> Double {
    seen[variable] = true
    var pull = weights[variable] * (positions[variable] - desired[variable])
    for index in touching[variable] where index != entered && constraints[index].isActive {
      let isLeft = constraints[index].left == variable
      let other = isLeft ? constraints[index].right : constraints[index].left
      if seen[other] { continue }
      let beyond = weigh(other, from: index, &seen)
      constraints[index].multiplier = isLeft ? beyond : -beyond
      pull += beyond
    }
    return pull
  }

  private mutating func release(_ index: Int) {
    constraints[index].isActive = false
    gather(from: constraints[index].left)
    gather(from: constraints[index].right)
  }

  /// Cuts a block between the two sides of a constraint where that costs the least.
  private mutating func split(for violated: Int) -> Bool {
    var seen = [Bool](repeating: false, count: desired.count)
    _ = weigh(constraints[violated].left, from: nil, &seen)
    var path: [Int] = []
    guard
      trace(constraints[violated].left, to: constraints[violated].right, from: nil, forward: &path),
      let weakest = path.min(by: { constraints[$0].multiplier < constraints[$1].multiplier })
    else { return false }
    release(weakest)
    return true
  }

  /// Finds the active constraints between two variables that point the same way as the walk.
  private func trace(_ variable: Int, to end: Int, from entered: Int?, forward: inout [Int]) -> Bool
  {
    if variable == end { return true }
    for index in touching[variable] where index != entered && constraints[index].isActive {
      let isLeft = constraints[index].left == variable
      let other = isLeft ? constraints[index].right : constraints[index].left
      if trace(other, to: end, from: index, forward: &forward) {
        if isLeft { forward.append(index) }
        return true
      }
    }
    return false
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
        let isLeft = constraint.left == variable
        let other = isLeft ? constraint.right : constraint.left
        if block[other] == blockCount { continue }
        block[other] = blockCount
        offsets[other] = offsets[variable] + (isLeft ? constraint.gap : -constraint.gap)
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
  }
}
