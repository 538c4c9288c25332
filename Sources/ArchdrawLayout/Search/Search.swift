import ArchdrawGeometry
import ArchdrawModel

/// Looks for the best way to draw a design: hill-climbing over the groups' options, first on a cheap cost
/// and then, for the few best, on the routed drawing. What it spends is counted in tries, never in time,
/// so that a picture does not depend on the machine.
struct Search {
  let design: Design
  let sizes: ElementSizes
  let ratio: Double
  let workers: Workers

  /// Tries on the cheap cost for each start.
  private var cheapBudget: Int { min(212, 16_000 / max(1, weight)) }
  /// Routed tries in all.
  private var routedBudget: Int { min(48, max(1, 2500 / max(1, weight))) }
  /// States that all routed tries together may look at before the next one is left out.
  private static let mostEffort = 1_000_000
  /// Beyond this many, lines that labels are compared with counted too, no wider drawing is tried for what is
  /// wrong with the best.
  private static let mostEffortForSpread = 6_000_000
  /// Elements and flows of the largest design that is settled: what it takes grows with their square.
  private static let mostSettled = 160
  private var weight: Int { design.elements.count + design.flows.count }

  /// The best drawing found.
  func best() throws(LayoutError) -> RoutedCandidate {
    let contexts = try trees().map { tree throws(LayoutError) in
      try LayoutContext(design: design, tree: tree, sizes: sizes)
    }
    let candidates = candidates(contexts)
    var best = climbRouted(from: routed(candidates[0]), others: candidates.dropFirst())
    var effort = best.routing.effort + best.routing.labelEffort
    for spread in [1.3, 1.7] where best.defects > 0 && effort <= Self.mostEffortForSpread {
      var context = best.candidate.context
      context.spread = spread
      let wide = routed(candidate(context, best.candidate.options))
      effort += wide.routing.effort + wide.routing.labelEffort
      if wide.defects < best.defects { best = climbRouted(from: wide, others: []) }
    }
    return settled(best)
  }

  /// The drawing with more flows straight, where that is better.
  private func settled(_ best: RoutedCandidate) -> RoutedCandidate {
    guard weight <= Self.mostSettled else { return best }
    let before = best.candidate
    let frames = Settling.settled(before.frames, before.context)
    guard frames != before.frames else { return best }
    let other = routed(
      Candidate(context: before.context, options: before.options, frames: frames))
    return other.cost < best.cost ? other : best
  }

  /// The design's trees with similar groups as lanes and without, where that is another.
  private func trees() -> [LayoutTree] {
    var merging = TreeBuilder(design: design, mergesSimilarGroups: true)
    var plain = TreeBuilder(design: design, mergesSimilarGroups: false)
    let trees = [merging.build(), plain.build()]
    return trees[0] == trees[1] ? [trees[0]] : trees
  }

  // MARK: Cheap

  /// The best few candidates by the cheap cost, of different build.
  private func candidates(_ contexts: [LayoutContext]) -> [Candidate] {
    typealias Weighed = (cost: Double, candidate: Candidate)
    let starts = contexts.map { context in
      let cheap = CheapCost(context: context, model: model(context))
      let starts = workers.map(startingOptions(context)) { options -> Weighed in
        let candidate = candidate(context, options)
        return (cheap.cost(candidate.frames, options: options), candidate)
      }.stablySorted { $0.cost < $1.cost }
      return (cheap: cheap, best: starts.prefix(2))
    }
    let climbs = starts.flatMap { starts in starts.best.map { ($0, starts.cheap) } }
    let tops = workers.map(climbs) { start, cheap in climb(start, cheap) }
    var found: [Weighed] = []
    var next = 0
    for (_, best) in starts {
      found += tops[next..<next + best.count] + best
      next += best.count
    }
    var distinct: [Candidate] = []
    for (_, candidate) in found.stablySorted(by: { $0.cost < $1.cost })
    where !distinct.contains(where: { $0.frames == candidate.frames }) {
      distinct.append(candidate)
    }
    return Array(distinct.prefix(4))
  }

  private func climb(
    _ start: (cost: Double, candidate: Candidate), _ cheap: CheapCost
  ) -> (cost: Double, candidate: Candidate) {
    let context = start.candidate.context
    let moves = Moves(context: context, isFixed: fixedNodes(context))
    var best = start
    var arranger = Arranger(context: context, options: best.candidate.options, ratio: ratio)
    arranger.arrangeAll()
    var tries = 0
    var improved = true
    while improved, tries < cheapBudget {
      improved = false
      for move in moves.all(from: best.candidate.options) where tries < cheapBudget {
        guard move.isStillNew(best.candidate.options) else { continue }
        tries += 1
        var trial = arranger
        trial.options[move.node] = move.options
        trial.arrange(from: move.node)
        let frames = Frames(trial.result, context: context)
        let cost = cheap.cost(frames, options: trial.options)
        if cost < best.cost - 0.01 {
          best = (
            cost, Candidate(context: context, options: trial.options, frames: frames)
          )
          arranger = trial
          improved = true
        }
      }
    }
    return best
  }

  // MARK: Routed

  private func climbRouted(
    from first: RoutedCandidate, others: ArraySlice<Candidate>
  ) -> RoutedCandidate {
    var seen = [first.candidate.frames]
    var tries = 1
    var effort = first.routing.effort
    func canTry() -> Bool { tries < routedBudget && effort < Self.mostEffort }
    /// The first of the next tries that suffices; as many tries as can run side by side are made at a time.
    func firstTry(
      of candidates: some Sequence<Candidate>, where suffices: (RoutedCandidate) -> Bool
    ) -> RoutedCandidate? {
      var rest = candidates.makeIterator()
      while canTry() {
        var batch: [Candidate] = []
        while batch.count < workers.count, let next = rest.next() {
          guard !seen.contains(next.frames), !batch.contains(where: { $0.frames == next.frames })
          else { continue }
          batch.append(next)
        }
        if batch.isEmpty { return nil }
        // What comes after the one that suffices was made in vain, and counts for nothing.
        for trial in workers.map(batch, routed) where canTry() {
          seen.append(trial.candidate.frames)
          tries += 1
          effort += trial.routing.effort
          if suffices(trial) { return trial }
        }
      }
      return nil
    }
    func climb(_ start: RoutedCandidate) -> RoutedCandidate {
      var best = start
      while canTry(),
        let next = firstTry(
          of: neighbours(of: best), where: { $0.cost < best.cost - 0.01 })
      {
        best = next
      }
      return best
    }
    var starts = [first]
    _ = firstTry(of: others) { trial in
      starts.append(trial)
      return false
    }
    starts = starts.stablySorted { $0.cost < $1.cost }
    var best = climb(starts.removeFirst())
    // Where flows still cross, the way up from another start may lead higher.
    for start in starts where canTry() && best.routing.cost.crossings > 0 {
      let other = climb(start)
      if other.cost < best.cost - 0.01 { best = other }
    }
    return best
  }

  /// What one move makes of a candidate, the most promising by the cheap cost first; without those that
  /// cannot win, whatever their routes.
  private func neighbours(of best: RoutedCandidate) -> [Candidate] {
    let context = best.candidate.context
    let model = model(context)
    let cheap = CheapCost(context: context, model: model)
    let moves = Moves(context: context, isFixed: fixedNodes(context))
    var arranger = Arranger(context: context, options: best.candidate.options, ratio: ratio)
    arranger.arrangeAll()
    let found = workers.map(moves.all(from: best.candidate.options)) {
      move -> (cost: Double, candidate: Candidate)? in
      var trial = arranger
      trial.options[move.node] = move.options
      trial.arrange(from: move.node)
      let frames = Frames(trial.result, context: context)
      guard model.leastCost(frames) < best.cost else { return nil }
      let candidate = Candidate(context: context, options: trial.options, frames: frames)
      return (cheap.cost(frames, options: trial.options), candidate)
    }
    return found.compactMap { $0 }.stablySorted { $0.cost < $1.cost }.map(\.candidate)
  }

  private func routed(_ candidate: Candidate) -> RoutedCandidate {
    RoutedCandidate(candidate, model: model(candidate.context))
  }

  private func model(_ context: LayoutContext) -> CostModel {
    CostModel(context: context, ratio: ratio)
  }

  private func candidate(_ context: LayoutContext, _ options: [GroupOptions]) -> Candidate {
    var arranger = Arranger(context: context, options: options, ratio: ratio)
    arranger.arrangeAll()
    return Candidate(
      context: context, options: options, frames: Frames(arranger.result, context: context))
  }

  // MARK: Starts

  /// Four patterns of directions; one where the direction is given.
  private func startingOptions(_ context: LayoutContext) -> [[GroupOptions]] {
    let patterns: [(Int) -> Axis] =
      design.direction == .auto
      ? [
        { _ in .horizontal }, { _ in .vertical },
        { $0 % 2 == 0 ? .horizontal : .vertical }, { $0 % 2 == 0 ? .vertical : .horizontal },
      ]
      : [{ _ in design.direction.axis }]
    return patterns.map { pattern in
      var options: [GroupOptions] = []
      var depths: [Int] = []
      for node in context.tree.nodes {
        let parent = node.parent
        let depth = parent.map { depths[$0] + (node.kind == .group ? 1 : 0) } ?? 0
        depths.append(depth)
        var option = GroupOptions(axis: pattern(depth))
        let given = context.directions[options.count]
        if given != .auto {
          option.axis = given.axis
          option.isReversed = given.isReversed
        }
        options.append(option)
      }
      return options
    }
  }

  /// Groups whose direction is given: by themselves or, for the outermost with more than one child, by the
  /// file. What stands within may turn where that pays; `CostModel` weighs it.
  private func fixedNodes(_ context: LayoutContext) -> [Bool] {
    var fixed: [Bool] = []
    for (index, node) in context.tree.nodes.enumerated() {
      let isOwn = node.representative.flatMap { design[$0].direction } != nil
      let isOutermost =
        node.parent.map { parent in
          fixed[parent] && context.tree.nodes[parent].kind == .group
            && context.tree.nodes[parent].children.count == 1
        } ?? true
      fixed.append(context.directions[index] != .auto && (isOwn || isOutermost))
    }
    return fixed
  }
}

extension Moves.Move {
  /// Whether the move still changes anything; another may have been taken since it was listed.
  func isStillNew(_ options: [GroupOptions]) -> Bool { options[node] != self.options }
}

extension Direction {
  var axis: Axis { self == .down || self == .up ? .vertical : .horizontal }
  var isReversed: Bool { self == .left || self == .up }
}

extension Sequence {
  /// Sorts so that equal elements keep their order.
  func stablySorted(by isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { a, b in
      if isBefore(a.element, b.element) { return true }
      if isBefore(b.element, a.element) { return false }
      return a.offset < b.offset
    }.map(\.element)
  }
}
