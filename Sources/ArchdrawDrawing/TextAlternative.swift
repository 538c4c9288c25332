import ArchdrawCatalogue
import ArchdrawModel

/// A design in words, for readers who do not see the picture: what it holds, group by group, and what
/// flows where.
package func textAlternative(_ design: Design) -> String {
  let words = Words(design.language)
  var sentences: [String] = []
  if let description = design.description { sentences.append(description.endingInStop) }
  if !design.elements.isEmpty {
    let parts = design.roots.map { outline($0, design) }
    sentences.append("\(words.components): \(parts.joined(separator: "; ")).")
  }
  if !design.flows.isEmpty {
    let parts = design.flows.map { flow in
      let step = flow.step.map { "\($0). " } ?? ""
      let ends = words.ends(design[flow.from].label, design[flow.to].label, flow.arrow)
      let label = flow.label.map { ": \($0)" } ?? ""
      let blocked = flow.kind == .blocked ? " (\(words.blocked))" : ""
      return step + ends + label + blocked
    }
    sentences.append("\(words.flows): \(parts.joined(separator: "; ")).")
  }
  return sentences.joined(separator: " ")
}

/// An element with what it holds in brackets.
private func outline(_ id: ElementID, _ design: Design) -> String {
  let element = design[id]
  let name = element.count > 1 ? "\(element.label) ×\(element.count)" : element.label
  let inside = (element.members ?? element.children).map { outline($0, design) }
  return inside.isEmpty ? name : "\(name) (\(inside.joined(separator: "; ")))"
}

/// The words that a drawing adds of its own.
package struct Words {
  private var isKorean: Bool

  package init(_ language: Language) { isKorean = language == .korean }

  package var untitled: String { isKorean ? "아키텍처 다이어그램" : "Architecture diagram" }
  package var components: String { isKorean ? "구성 요소" : "Components" }
  package var flows: String { isKorean ? "흐름" : "Flows" }
  package var blocked: String { isKorean ? "차단" : "blocked" }

  package func ends(_ from: String, _ to: String, _ arrow: Flow.Arrow) -> String {
    switch arrow {
    case .forward: isKorean ? "\(from) → \(to)" : "\(from) to \(to)"
    case .both: isKorean ? "\(from) ↔ \(to)" : "\(from) to and from \(to)"
    case .none: isKorean ? "\(from) – \(to)" : "\(from) with \(to)"
    }
  }
}

extension String {
  fileprivate var endingInStop: String {
    guard let last, !".!?。".contains(last) else { return self }
    return self + "."
  }
}
