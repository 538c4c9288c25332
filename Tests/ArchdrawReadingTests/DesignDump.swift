import ArchdrawModel

/// The design as text that a person can check against its file.
extension Design {
  var dumped: String { dump(self) }
}

private func dump(_ design: Design) -> String {
  var lines: [String] = []
  func add(_ name: String, _ value: String?) { value.map { lines.append("\(name): \($0)") } }
  add("title", design.title)
  add("subtitle", design.subtitle)
  add("description", design.description)
  lines.append(
    "direction \(design.direction.rawValue), aspect \(design.aspect.width):\(design.aspect.height),"
      + " theme \(design.theme?.rawValue ?? "none"), language \(design.language.rawValue),"
      + " legend \(design.legend.rawValue)")
  for element in design.elements where element.parent == nil {
    lines += dump(element, in: design, indent: "")
  }
  lines += design.flows.map { dump($0, in: design) }
  return lines.joined(separator: "\n") + "\n"
}

private func dump(_ element: Element, in design: Design, indent: String) -> [String] {
  let kind =
    switch element.kind {
    case .component: "component"
    case .group: "group"
    case .serviceGroup: "service group"
    }
  var line = "\(indent)\(element.path) = \(kind) \(element.typeID) \"\(element.label)\""
  func add(_ name: String, _ value: String?) { value.map { line += ", \(name) \($0)" } }
  add("note", element.note)
  add("link", element.link)
  add("icon", element.icon)
  add("tier", element.tier)
  add("count", element.count == 1 ? nil : String(element.count))
  add("place", element.isOnBorder ? "border" : nil)
  add("step", element.step.map(String.init))
  add("direction", element.direction?.rawValue)
  add("members", element.members?.map { design[$0].path }.joined(separator: " "))
  line += element.span.map { " @\($0.line):\($0.column)+\($0.length)" } ?? ""
  return [line] + element.children.flatMap { dump(design[$0], in: design, indent: indent + "  ") }
}

private func dump(_ flow: Flow, in design: Design) -> String {
  let arrow =
    switch flow.arrow {
    case .forward: "->"
    case .both: "<->"
    case .none: "--"
    }
  var line = "\(design[flow.from].path) \(arrow) \(design[flow.to].path), \(flow.kind.rawValue)"
  flow.step.map { line += ", step \($0)" }
  flow.label.map { line += ", \"\($0)\"" }
  flow.note.map { line += ", note \($0)" }
  return line + (flow.span.map { " @\($0.line):\($0.column)+\($0.length)" } ?? "")
}
