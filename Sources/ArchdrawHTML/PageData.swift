import ArchdrawCatalogue
import ArchdrawJSON
import ArchdrawModel

/// What the page's script knows of the design, as JSON.
struct PageData {
  var design: Design
  /// The id in the picture of each element, in the design's order.
  var elementIDs: [String]
  /// The id in the picture of each flow.
  var flowIDs: [String]
  var words: PageWords

  /// A JSON text that holds no `<`, so that nothing in it ends the element around it.
  var text: String {
    let fields = [
      ("items", list(design.elements.map(item))),
      ("flows", list(design.flows.indices.map(flow))),
      ("steps", list(design.steps.map(step))),
      (
        "words",
        object(
          texts: [
            ("close", words.close), ("inside", words.inside), ("flows", words.flows),
            ("ends", words.ends), ("found", words.found), ("nothing", words.nothing),
          ], others: [])
      ),
    ]
    return object(fields).replacing("<", with: "\\u003c")
  }

  private func item(_ element: Element) -> String {
    let (type, name, role) = element.kind.described(design.language)
    return object(
      texts: [
        ("id", elementIDs[element.id.index]), ("key", element.path), ("type", type),
        ("name", name), ("role", role), ("label", element.label), ("note", element.note),
        ("link", element.link),
      ],
      others: [
        ("count", String(element.count)), ("isGroup", String(element.isGroup)),
        ("inside", list(holders(of: element).map { String($0.index) })),
        ("members", element.members.map { list($0.map { String($0.index) }) } ?? "null"),
      ])
  }

  /// The groups around an element, the outermost first.
  private func holders(of element: Element) -> [ElementID] {
    guard let parent = element.parent else { return [] }
    return holders(of: design[parent]) + [parent]
  }

  private func flow(_ index: Int) -> String {
    let flow = design.flows[index]
    let arrow =
      switch flow.arrow {
      case .forward: "forward"
      case .both: "both"
      case .none: "none"
      }
    return object(
      texts: [
        ("id", flowIDs[index]), ("arrow", arrow),
        ("kind", flow.kind == .sync ? nil : flow.kind.name[design.language]),
        ("label", flow.label), ("note", flow.note),
      ], others: [("from", String(flow.from.index)), ("to", String(flow.to.index))])
  }

  private func step(_ step: DesignStep) -> String {
    object(
      texts: [("text", step.text)],
      others: [
        ("number", String(step.number)), ("flows", list(step.flows.map { String($0) })),
        ("items", list(step.elements.map { String($0.index) })),
      ])
  }

  private func object(
    texts: [(String, String?)], others: [(String, String)]
  ) -> String {
    object(texts.compactMap { key, text in text.map { (key, quoted($0)) } } + others)
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0)):\($1)" }.joined(separator: ",") + "}"
  }

  private func list(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }
}

extension Element.Kind {
  /// What the catalogue says of the type: its id, its full name, its job.
  fileprivate func described(_ language: Language) -> (type: String, name: String, role: String) {
    switch self {
    case .component(let type), .serviceGroup(let type):
      (type.id, type.fullName, type.role[language])
    case .group(let type): (type.id, type.name[language], type.role[language])
    }
  }
}
