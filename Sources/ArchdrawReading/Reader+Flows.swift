import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawModel

extension Reader {
  mutating func flows(_ node: SourceNode) -> [FlowDeclaration] {
    if node.isAbsent {
      report(.noFlows(at: node.span))
      return []
    }
    guard case .list(let nodes) = node.value else {
      report(.flowsAreNoList(node))
      return []
    }
    return nodes.compactMap { flow($0) }
  }

  private mutating func flow(_ node: SourceNode) -> FlowDeclaration? {
    switch node.value {
    case .scalar: return arrows(node)
    case .map(let entries): return flow(entries, node)
    case .list:
      report(.flowIsList(node))
      return nil
    }
  }

  private mutating func flow(_ entries: [SourceNode.Entry], _ node: SourceNode) -> FlowDeclaration?
  {
    let known = Set((flowAttributes + flowEnds).map(\.name))
    guard let short = entries.first(where: { !known.contains($0.name) && hasArrow($0.name) }) else {
      return longFlow(entries, node)
    }
    let rest = entries.filter { $0.key.span != short.key.span || $0.name != short.name }
    for second in rest where hasArrow(second.name) {
      report(.secondFlow(second.name, at: second.key.span))
    }
    var draft = FlowDraft(flow: FlowDeclaration(span: short.key.span))
    readValue(of: short, into: &draft, besides: rest)
    read(
      rest.filter { !hasArrow($0.name) }, by: flowAttributes, into: &draft,
      owner: "a flow that has an arrow")
    guard let line = arrows(short.key) else { return nil }
    draft.flow.stops = line.stops
    draft.flow.arrows = line.arrows
    return draft.flow
  }

  /// What stands after `a -> b:` is the label, alone or in several languages, or a map of attributes.
  private mutating func readValue(
    of short: SourceNode.Entry, into draft: inout FlowDraft, besides rest: [SourceNode.Entry]
  ) {
    if short.value.isAbsent { return }
    if case .map(let entries) = short.value.value,
      entries.isEmpty || entries.contains(where: { Language(tag: $0.name) == nil })
    {
      let twins = Dictionary(rest.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      for entry in entries {
        guard let twin = twins[entry.name] else { continue }
        report(.duplicateKey(entry.name, at: twin.key.span, first: entry.key.span))
      }
      read(entries, by: flowAttributes, into: &draft, owner: "a flow")
      return
    }
    if let twin = rest.first(where: { $0.name == "label" }) {
      report(.duplicateKey("label", at: twin.key.span, first: short.value.span))
    }
    draft.flow.label = text(short.value, of: "label")
  }

  private mutating func longFlow(
    _ entries: [SourceNode.Entry], _ node: SourceNode
  ) -> FlowDeclaration? {
    var draft = FlowDraft(flow: FlowDeclaration(span: entries.first?.key.span ?? node.span))
    let count = diagnostics.count
    read(entries, by: flowEnds + flowAttributes, into: &draft, owner: "a flow")
    let missing = ["from", "to"].filter { name in !entries.contains { $0.name == name } }
    if missing.count == 2, diagnostics.count > count { return nil }
    if !missing.isEmpty { report(.missingEnds(missing, at: draft.flow.span)) }
    guard let from = draft.from, let to = draft.to else { return nil }
    draft.flow.stops = [from, to]
    draft.flow.arrows = [draft.arrow ?? .forward]
    return draft.flow
  }

  /// The ends of the long form: one, several with commas, or a list.
  mutating func ends(_ node: SourceNode, of key: String) -> [Located<String>]? {
    let nodes: [SourceNode]
    if case .list(let list) = node.value { nodes = list } else { nodes = [node] }
    guard !nodes.isEmpty else {
      report(.noValue(of: key, at: node.span))
      return nil
    }
    return nodes.flatMap { node -> [Located<String>] in
      guard let word = word(node, of: key) else { return [] }
      var text = FlowText(word.value)
      return text.ends(upTo: nil).map { node.part($0.range, $0.text) }
    }
  }

  /// A line such as `a, b -> c <- d`.
  private mutating func arrows(_ node: SourceNode) -> FlowDeclaration? {
    guard let scalar = node.scalar, !scalar.text.isEmpty else {
      report(.noArrow("", at: node.span))
      return nil
    }
    guard scalar.text.utf8.count <= Limits.text else {
      report(.tooLong("this flow", at: node.span))
      return nil
    }
    var text = FlowText(scalar.text)
    var flow = FlowDeclaration(span: node.span)
    let arrows = text.arrows
    for arrow in arrows {
      flow.stops.append(text.ends(upTo: arrow.range).map { node.part($0.range, $0.text) })
      flow.arrows.append(arrow.arrow)
    }
    flow.stops.append(text.ends(upTo: nil).map { node.part($0.range, $0.text) })
    if arrows.isEmpty {
      let wrong = text.likelyArrow.map { node.part($0.range, $0.text) }
      report(wrong.map { .wrongArrow($0) } ?? .noArrow(scalar.text, at: node.span))
      return nil
    }
    for (position, stop) in flow.stops.enumerated() where stop.contains(where: \.value.isEmpty) {
      report(.emptyEnd(of: scalar.text, isFirst: position == 0, at: node.span))
      return nil
    }
    return flow
  }
}

/// Whether a key can only be a flow, with a good arrow or a bad one.
func hasArrow(_ key: String) -> Bool {
  let text = FlowText(key)
  return !text.arrows.isEmpty || text.likelyArrow != nil
}
