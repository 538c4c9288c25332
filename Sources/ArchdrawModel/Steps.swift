import ArchdrawCatalogue

/// A numbered step of a design, told once however many flows and elements share its number.
package struct DesignStep: Sendable, Equatable {
  package var number: Int
  /// What it says: a note, else a label, else the ends of its first flow.
  package var text: String
  /// Places in `Design.flows`.
  package var flows: [Int]
  package var elements: [ElementID]
}

extension Design {
  /// The steps in the order of their numbers, each told once.
  package var steps: [DesignStep] {
    var steps: [Int: DesignStep] = [:]
    for (index, flow) in flows.enumerated() {
      guard let number = flow.step else { continue }
      steps[number, default: DesignStep(number)].flows.append(index)
    }
    for element in elements {
      guard let number = element.step else { continue }
      steps[number, default: DesignStep(number)].elements.append(element.id)
    }
    return steps.values.sorted { $0.number < $1.number }.map { step in
      var step = step
      step.text = text(of: step)
      return step
    }
  }

  private func text(of step: DesignStep) -> String {
    let (flows, elements) = (step.flows.map { self.flows[$0] }, step.elements.map { self[$0] })
    let notes = flows.map(\.note) + elements.map(\.note)
    let labels = flows.map(\.label) + elements.map(\.label)
    let ends = flows.map { "\(self[$0.from].label) → \(self[$0.to].label)" }
    let texts = notes.compactMap { $0 } + labels.compactMap { $0 } + ends
    return texts.first { !$0.isEmpty } ?? ""
  }
}

extension DesignStep {
  fileprivate init(_ number: Int) { self.init(number: number, text: "", flows: [], elements: []) }
}

extension FlowKind {
  /// What legends call it.
  package var name: LocalizedText {
    switch self {
    case .sync: LocalizedText("request", "요청")
    case .async: LocalizedText("asynchronous", "비동기")
    case .data: LocalizedText("data", "데이터")
    case .replication: LocalizedText("replication", "복제")
    case .monitoring: LocalizedText("monitoring", "모니터링")
    case .control: LocalizedText("control", "제어")
    case .blocked: LocalizedText("blocked", "차단")
    }
  }
}
