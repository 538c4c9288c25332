/// A numbered step of a design, told once however many flows and elements share its number.
package struct DesignStep: Sendable, Equatable {
  package var number: Int
  package var text: String
}

extension Design {
  /// The steps in the order of their numbers: each told by a note, else a label, else its flow's ends.
  package var steps: [DesignStep] {
    var texts: [Int: String] = [:]
    var isNote: Set<Int> = []
    func add(_ number: Int?, note: String?, label: String?) {
      guard let number else { return }
      if let note, !note.isEmpty, !isNote.contains(number) {
        texts[number] = note
        isNote.insert(number)
      } else if texts[number] == nil, let label, !label.isEmpty {
        texts[number] = label
      }
    }
    for flow in flows { add(flow.step, note: flow.note, label: flow.label) }
    for element in elements { add(element.step, note: element.note, label: element.label) }
    for flow in flows {
      add(flow.step, note: nil, label: "\(self[flow.from].label) → \(self[flow.to].label)")
    }
    return texts.keys.sorted().map { DesignStep(number: $0, text: texts[$0]!) }
  }
}
