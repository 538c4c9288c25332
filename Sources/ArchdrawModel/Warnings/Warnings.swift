import ArchdrawCatalogue
import ArchdrawDiagnostics

extension Design {
  /// What can be drawn and was surely not meant, in a design and the declaration it was made of. What the
  /// design allows is among it.
  package func warnings(of declaration: DesignDeclaration) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var steps: [Located<Int>] = []
    for (name, text) in [("title", declaration.title), ("subtitle", declaration.subtitle)] {
      diagnostics += text?.warnings(as: name) ?? []
    }
    for component in declaration.allComponents {
      diagnostics += component.type.flatMap(Diagnostic.deprecatedType).map { [$0] } ?? []
      diagnostics += component.label?.warnings(as: "label") ?? []
      if let step = component.step { steps.append(step) }
    }
    for flow in declaration.flows {
      diagnostics += flow.label?.warnings(as: "label") ?? []
      if let step = flow.step { steps.append(step) }
    }
    return diagnostics + missingSteps(among: steps) + repeatedFlows() + unreachedComponents()
  }

  /// Numbers that a row of steps leaves out; a row may begin anywhere, as where another picture ended.
  private func missingSteps(among steps: [Located<Int>]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var last: Int?
    for step in steps.sorted(by: { $0.value < $1.value }) {
      if let last, step.value > last + 1 {
        diagnostics.report(.missingSteps(last + 1..<step.value, before: step))
      }
      last = step.value
    }
    return diagnostics
  }

  /// Flows that are alike in everything: a reader takes the second line for another flow.
  private func repeatedFlows() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var first: [FlowSign: SourceSpan?] = [:]
    var reported: Set<SourceSpan?> = []
    for flow in flows {
      let sign = FlowSign(flow)
      guard let span = first[sign] else {
        first[sign] = .some(flow.span)
        continue
      }
      guard reported.insert(flow.span).inserted else { continue }
      let name = "\(self[flow.from].path) \(flow.arrow.sign) \(self[flow.to].path)"
      diagnostics.report(.repeatedFlow(name, at: flow.span, first: span))
    }
    return diagnostics
  }
}

extension DesignDeclaration {
  /// Every declaration of a component or a group, in the file's order.
  fileprivate var allComponents: [ComponentDeclaration] {
    func all(_ components: [ComponentDeclaration]) -> [ComponentDeclaration] {
      components.flatMap { [$0] + all($0.components?.value ?? []) }
    }
    return all(components)
  }
}

/// All that is seen of a flow.
private struct FlowSign: Hashable {
  var ends: [ElementID]
  var arrow: Flow.Arrow
  var kind: FlowKind
  var texts: [String?]
  var step: Int?

  init(_ flow: Flow) {
    ends = [flow.from, flow.to]
    if flow.arrow != .forward { ends.sort() }
    arrow = flow.arrow
    kind = flow.kind
    texts = [flow.label, flow.note]
    step = flow.step
  }
}

extension Flow.Arrow {
  /// The arrow as a file has it.
  fileprivate var sign: String {
    switch self {
    case .forward: "->"
    case .both: "<->"
    case .none: "--"
    }
  }
}

extension Located<String> {
  /// What a text to be drawn was surely not meant to be; `key` is what gave it.
  fileprivate func warnings(as key: String) -> [Diagnostic] {
    let isEmpty = value.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
    if isEmpty { return [.emptyText(of: key, at: span)] }
    return literalLineBreak.map { [.literalLineBreak($0, in: self)] } ?? []
  }

  /// What stands in the text in place of a line's end, such as `\n` between plain letters or `<br>`.
  private var literalLineBreak: Range<String.Index>? {
    guard value.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\\") }) else {
      return nil
    }
    if let tag = value.firstRange(of: #/<[bB][rR]\s*/?>/#) { return tag }
    // `C:\new` is a path.
    return value.contains(":\\") ? nil : value.firstRange(of: "\\n")
  }
}
