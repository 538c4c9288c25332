import ArchdrawDiagnostics

/// Finds the ends of flows and makes a flow of every pair.
struct FlowBuilding {
  private(set) var flows: [Flow] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let elements: [Element]
  private let index: ElementIndex
  /// What a path was found to lead to; the same ends come again and again.
  private var known: [String: [Int]] = [:]
  private var isFull = false
  /// After many, an unknown end is no longer compared with every name.
  private var unknownCount = 0
  private var comparisons = 0
  /// How many flows there are between two elements, by both their numbers.
  private var parallel: [Int: Int] = [:]
  private var textSize = 0

  init(_ elements: [Element], index: ElementIndex) {
    self.elements = elements
    self.index = index
  }

  mutating func append(_ declaration: FlowDeclaration) {
    guard !isFull else { return }
    if let step = declaration.step, !(1...Limits.number).contains(step.value) {
      diagnostics.report(.outOfRange(step, key: "step"))
    }
    let stops = declaration.stops.map { stop in
      stop.map { End($0, at: find($0, in: declaration)) }.filter { !$0.found.isEmpty }
    }
    for (hop, arrow) in declaration.arrows.enumerated() where hop + 1 < stops.count {
      for from in stops[hop] where !isFull {
        for to in stops[hop + 1] where !isFull { connect(from, to, arrow, declaration) }
      }
    }
  }

  /// The components that `members` names, each once.
  mutating func members(_ paths: [Located<String>]) -> [ElementID] {
    var members: Set<Int> = []
    for path in paths {
      // A star may well meet frames on its way; a path that leads to nothing else is a mistake.
      let found = find(path, isMember: true)
      let components = found.filter { !elements[$0].isGroup }
      if components.isEmpty, !found.isEmpty { diagnostics.report(.memberIsGroup(path)) }
      members.formUnion(components)
    }
    return members.sorted().map(ElementID.init)
  }

  /// The elements an end leads to; empty, with an error reported, when that is none or not clear.
  private mutating func find(
    _ end: Located<String>, in flow: FlowDeclaration? = nil, isMember: Bool = false
  ) -> [Int] {
    if isFull { return [] }
    if let found = known[end.value], !isMember { return found }
    guard end.value.utf8.count <= Limits.text else {
      diagnostics.report(.tooLong("an end", at: end.span))
      return []
    }
    let path = EndPath(end.value)
    guard path.isWellFormed else {
      unknownCount += 1
      let meant = unknownCount > 50 ? nil : id(meantBy: end.value)
      diagnostics.report(.malformedEnd(end, meant: meant))
      return []
    }
    count(path.hasStar ? path.names.count * elements.count : path.names.count, at: end.span)
    if isFull { return [] }
    var found = index.find(path)
    if found.isEmpty {
      unknownCount += 1
      let unknown = unknownCount > 50 ? .unknownEnd(end) : unknownEnd(end, path, in: flow)
      diagnostics.report(unknown)
      return []
    }
    if path.hasStar {
      if !isMember { found = index.outermost(found) }
    } else if found.count > 1 {
      let elements = elements
      diagnostics.report(.ambiguousEnd(end, candidates: found.map { elements[$0] }))
      return []
    }
    if !isMember { known[end.value] = found }
    return found
  }

  /// That an end leads nowhere, with what was most likely meant.
  private func unknownEnd(
    _ end: Located<String>, _ path: EndPath, in flow: FlowDeclaration?
  ) -> Diagnostic {
    // No path is longer than groups lie deep.
    guard path.names.count <= Limits.depth else { return .unknownEnd(end) }
    let mends = EndMends(elements, index: index)
    if let hint = flow?.mend(ofAttribute: end) ?? mends.ofCopies(path) {
      return .unknownEnd(end, hint: hint)
    }
    let meant = path.hasStar ? nil : id(meantBy: end.value)
    return .unknownEnd(end, hint: meant == nil ? mends.ofSlips(path) : nil, meant: meant)
  }

  /// The one element that an end names by its label or its type.
  private func id(meantBy text: String) -> (path: String, what: String)? {
    func only(_ found: [Element], _ what: String) -> (path: String, what: String)? {
      found.count == 1 ? (found[0].path, what) : nil
    }
    let word = text.lowercased()
    return only(elements.filter { $0.typeID == word }, "type")
      ?? only(elements.filter { $0.label.lowercased() == word }, "label")
  }

  private mutating func connect(
    _ from: End, _ to: End, _ arrow: FlowDeclaration.Arrow, _ declaration: FlowDeclaration
  ) {
    count(from.found.count + to.found.count, at: declaration.span)
    let pairs = pairs(from, to)
    if pairs.isEmpty { diagnostics.report(.nothingPairs(from.text, to.text)) }
    for (from, to) in pairs where !isFull {
      textSize += declaration.textSize
      guard flows.count < Limits.flows else {
        return stop(.tooManyFlows(at: declaration.span))
      }
      guard textSize <= Limits.allText else {
        return stop(.tooMuchText(at: declaration.span))
      }
      let ends = min(from, to) * elements.count + max(from, to)
      parallel[ends, default: 0] += 1
      guard parallel[ends, default: 0] <= Limits.parallelFlows else {
        return stop(
          .tooManyParallelFlows(
            between: elements[from].path, elements[to].path, at: declaration.span))
      }
      flows.append(Flow(declaration, from: from, to: to, arrow: arrow))
    }
  }

  /// Counts what a look costs: stars in many ends, times many names, are more than any machine's.
  private mutating func count(_ comparisons: Int, at span: SourceSpan?) {
    self.comparisons += comparisons
    if !isFull, self.comparisons > Limits.comparisons { stop(.tooManyComparisons(at: span)) }
  }

  /// What is found wrong here is beyond all listing: the rest is not looked at.
  private mutating func stop(_ diagnostic: Diagnostic) {
    isFull = true
    diagnostics.append(diagnostic)
  }

  /// Every source with every target; with stars in both ends, those whose stars stand for the same.
  private func pairs(_ from: End, _ to: End) -> [(Int, Int)] {
    if from.path.hasStar, to.path.hasStar {
      let stars = min(from.path.starCount, to.path.starCount)
      let targets = Dictionary(grouping: to.found) {
        Array(index.captures(of: to.path, at: $0).prefix(stars))
      }
      var pairs: [(Int, Int)] = []
      for source in from.found where pairs.count <= Limits.flows {
        let captures = Array(index.captures(of: from.path, at: source).prefix(stars))
        pairs += (targets[captures] ?? []).map { (source, $0) }
      }
      return pairs
    }
    let isFan = from.path.hasStar || to.path.hasStar
    return from.found.flatMap { source in
      // `* -> logs` does not mean a flow from the logs to themselves.
      to.found.filter { !isFan || $0 != source }.map { (source, $0) }
    }
  }
}

/// An end of a flow and the elements it leads to.
private struct End {
  var text: Located<String>
  var path: EndPath
  var found: [Int]

  init(_ text: Located<String>, at found: [Int]) {
    self.text = text
    self.path = EndPath(text.value)
    self.found = found
  }
}

extension EndPath {
  fileprivate var starCount: Int { text.count { $0 == "*" } }
}

extension FlowDeclaration {
  fileprivate var textSize: Int {
    (label?.value.utf8.count ?? 0) + (note?.value.utf8.count ?? 0)
  }
}

extension Flow {
  fileprivate init(
    _ declaration: FlowDeclaration, from: Int, to: Int, arrow: FlowDeclaration.Arrow
  ) {
    let ends = arrow == .backward ? (to, from) : (from, to)
    let arrow: Arrow =
      switch arrow {
      case .forward, .backward: .forward
      case .both: .both
      case .none: .none
      }
    self.init(
      from: ElementID(ends.0), to: ElementID(ends.1), arrow: arrow,
      kind: declaration.kind ?? .sync,
      label: declaration.label.flatMap { $0.value.isEmpty ? nil : $0.value },
      note: declaration.note?.value, step: declaration.step?.value, span: declaration.span)
  }
}
