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

  init(_ elements: [Element], index: ElementIndex) {
    self.elements = elements
    self.index = index
  }

  mutating func append(_ declaration: FlowDeclaration) {
    if let step = declaration.step, !(1...Limits.number).contains(step.value) {
      diagnostics.append(.outOfRange(step, key: "step"))
    }
    let stops = declaration.stops.map { stop in stop.map { End($0, at: find($0)) } }
    for (hop, arrow) in declaration.arrows.enumerated() where hop + 1 < stops.count {
      for from in stops[hop] {
        for to in stops[hop + 1] { connect(from, to, arrow, declaration) }
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
      if components.isEmpty, !found.isEmpty { diagnostics.append(.memberIsGroup(path)) }
      members.formUnion(components)
    }
    return members.sorted().map(ElementID.init)
  }

  /// The elements an end leads to; empty, with an error reported, when that is none or not clear.
  private mutating func find(_ end: Located<String>, isMember: Bool = false) -> [Int] {
    if let found = known[end.value], !isMember { return found }
    let path = EndPath(end.value)
    guard path.isWellFormed else {
      diagnostics.append(.malformedEnd(end))
      return []
    }
    var found = index.find(path)
    if found.isEmpty {
      unknownCount += 1
      let isLate = unknownCount > 50
      diagnostics.append(.unknownEnd(end, names: isLate ? [] : index.names))
      return []
    }
    if path.hasStar {
      if !isMember { found = index.outermost(found) }
    } else if found.count > 1 {
      diagnostics.append(.ambiguousEnd(end, candidates: found.map { elements[$0] }))
      return []
    }
    if !isMember { known[end.value] = found }
    return found
  }

  private mutating func connect(
    _ from: End, _ to: End, _ arrow: FlowDeclaration.Arrow, _ declaration: FlowDeclaration
  ) {
    let pairs = pairs(from, to)
    if pairs.isEmpty, !from.found.isEmpty, !to.found.isEmpty {
      diagnostics.append(.nothingPairs(from.text, to.text))
    }
    for (from, to) in pairs {
      guard flows.count < Limits.flows else {
        if !isFull { diagnostics.append(.tooManyFlows(at: declaration.span)) }
        isFull = true
        return
      }
      flows.append(Flow(declaration, from: from, to: to, arrow: arrow))
    }
  }

  /// Every source with every target; with stars in both ends, those whose stars stand for the same.
  private func pairs(_ from: End, _ to: End) -> [(Int, Int)] {
    if from.path.hasStar, to.path.hasStar {
      let stars = min(from.path.starCount, to.path.starCount)
      let targets = Dictionary(grouping: to.found) {
        Array(index.captures(of: to.path, at: $0).prefix(stars))
      }
      return from.found.flatMap { source in
        let captures = Array(index.captures(of: from.path, at: source).prefix(stars))
        return (targets[captures] ?? []).map { (source, $0) }
      }
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
