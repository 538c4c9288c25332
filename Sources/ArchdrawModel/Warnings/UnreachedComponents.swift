import ArchdrawCatalogue
import ArchdrawDiagnostics

extension Design {
  /// Components that no flow reaches though nearly everything beside them is reached, and that are of
  /// no kind that commonly stands alone. A group of side services, or a map without flows, is meant so.
  func unreachedComponents() -> [Diagnostic] {
    guard !flows.isEmpty else { return [] }
    let isReached = reachedElements()
    var diagnostics: [Diagnostic] = []
    var reported: Set<SourceSpan?> = []
    for siblings in [roots] + elements.map(\.children) {
      let unreached = siblings.filter { !isReached[$0.index] }
      let forgotten = unreached.map { self[$0] }.filter { !$0.mayStandAlone }
      let reachedCount = siblings.count - unreached.count
      guard forgotten.count <= max(1, (reachedCount + forgotten.count) / 4),
        reachedCount > 0, 2 * (unreached.count - forgotten.count) <= reachedCount
      else { continue }
      for element in forgotten {
        guard !element.isGroup, reported.insert(element.span).inserted else { continue }
        diagnostics.report(.unreachedComponent(element.path, at: element.span))
      }
    }
    return diagnostics
  }

  /// Of each element, whether a flow ends at it, at what holds it or at what it holds.
  private func reachedElements() -> [Bool] {
    var isEnd = [Bool](repeating: false, count: elements.count)
    for flow in flows {
      isEnd[flow.from.index] = true
      isEnd[flow.to.index] = true
    }
    for element in elements where isEnd[element.id.index] {
      for member in element.members ?? [] { isEnd[member.index] = true }
    }
    var isReached = isEnd
    // Parents stand before what they hold.
    for element in elements {
      if let parent = element.parent, isReached[parent.index] { isReached[element.id.index] = true }
    }
    for element in elements.reversed() where isReached[element.id.index] {
      if let parent = element.parent { isReached[parent.index] = true }
    }
    return isReached
  }
}

extension Element {
  /// Whether it may well be drawn without a flow on purpose.
  fileprivate var mayStandAlone: Bool {
    guard case .component(let type) = kind else { return false }
    return type.mayStandAlone || isOnBorder
  }
}
