import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawModel

/// Writes a design as a Mermaid flowchart, which code hosts draw inside Markdown: groups are subgraphs,
/// components nodes in their category's colour, flows links in the style of their kind. It says who is
/// joined to whom and leaves the placing to Mermaid.
///
/// - Parameter theme: `nil` leaves the colours of page, lines and letters to the host, which knows whether
///   its reader's screen is dark.
package func renderMermaid(_ design: Design, theme: Theme?) -> String {
  var writer = MermaidWriter(design, theme)
  writer.write()
  return writer.lines.joined(separator: "\n") + "\n"
}

struct MermaidWriter {
  let design: Design
  let theme: Theme?
  let names: MermaidNames
  var lines: [String] = []
  /// The numbers of the links that need a style, by style, in the order of first use.
  private var linkStyles: [(style: String, links: [Int])] = []
  private var linkCount = 0
  /// The nodes of each class, in the order of first use.
  private var classes: [(name: String, style: String, nodes: [String])] = []
  /// The frames around members of other frames, by member.
  private var enclosing: [ElementID: [ElementID]] = [:]
  /// The groups that have a point inside, where flows between them and what they hold end.
  private let doors: Set<ElementID>

  init(_ design: Design, _ theme: Theme?) {
    self.design = design
    self.theme = theme == .auto ? nil : theme
    names = MermaidNames(design)
    for element in design.elements {
      for member in element.members ?? [] { enclosing[member, default: []].append(element.id) }
    }
    doors = Set(design.flows.flatMap(design.inwardEnds))
  }

  mutating func write() {
    writeHead()
    lines.append("flowchart \(direction(design.direction) ?? "LR")")
    lines.append("  accTitle: \(escapedLine(design.title ?? Words(design.language).untitled))")
    lines.append("  accDescr: \(escapedLine(textAlternative(design)))")
    for id in design.roots where design[id].members == nil { write(id, indent: "  ") }
    for flow in design.flows { write(flow) }
    for element in design.elements {
      guard let link = element.link, element.members == nil, !isSubgraph(element) else { continue }
      let tooltip = element.note.map { " \"\(escaped($0))\"" } ?? ""
      lines.append("  click \(names[element.id]) href \"\(escapedURL(link))\"\(tooltip)")
    }
    for entry in classes {
      lines.append("  classDef \(entry.name) \(entry.style)")
      lines.append("  class \(entry.nodes.joined(separator: ",")) \(entry.name)")
    }
    for entry in linkStyles {
      lines.append(
        "  linkStyle \(entry.links.map(String.init).joined(separator: ",")) \(entry.style)")
    }
  }

  /// The title, and the theme where one is asked for, as a front matter.
  private mutating func writeHead() {
    let name: String? =
      switch theme {
      case .light: "default"
      case .dark: "dark"
      case .mono: "neutral"
      case .auto, nil: nil
      }
    if design.title == nil, name == nil { return }
    lines.append("---")
    if let title = design.title { lines.append("title: \(quotedTitle(title))") }
    if let name { lines += ["config:", "  theme: \(name)"] }
    lines.append("---")
  }

  private mutating func write(_ id: ElementID, indent: String) {
    let element = design[id]
    guard isSubgraph(element) else {
      lines.append("\(indent)\(names[id])\(shape(element))")
      add(names[id], to: element)
      return
    }
    lines.append("\(indent)subgraph \(names[id])[\"\(label(element))\"]")
    if let direction = element.direction.flatMap(direction) {
      lines.append("\(indent)  direction \(direction)")
    }
    for child in element.children { write(child, indent: indent + "  ") }
    if doors.contains(id) {
      lines.append("\(indent)  \(names.door(of: id))((\" \"))")
      add(names.door(of: id), to: element)
    }
    lines.append("\(indent)end")
    add(names[id], to: element)
  }

  /// A group that holds nothing is a node, as Mermaid has no empty subgraphs.
  private func isSubgraph(_ element: Element) -> Bool {
    element.isGroup && (!element.children.isEmpty || doors.contains(element.id))
  }

  /// A flow to a frame around members is one to each of them, as that frame cannot be a subgraph.
  private mutating func write(_ flow: Flow) {
    let (label, arrow) = (label(flow), link(flow))
    for from in design[flow.from].members ?? [flow.from] {
      for to in design[flow.to].members ?? [flow.to] {
        let inward = design.inwardEnds(Flow(from: from, to: to))
        let ends = [from, to].map { inward.contains($0) ? names.door(of: $0) : names[$0] }
        lines.append("  \(ends[0]) \(arrow)\(label) \(ends[1])")
        if let style = linkStyle(flow.kind) { add(linkCount, to: style) }
        linkCount += 1
      }
    }
  }

  private func label(_ flow: Flow) -> String {
    let text = [flow.step.map(disc), flow.label.map(escaped)].compactMap { $0 }
    return text.isEmpty ? "" : "|\"\(text.joined(separator: " "))\"|"
  }

  /// A component's or a group's label, with its step before it, how many there are, and the frames it is a
  /// member of.
  func label(_ element: Element) -> String {
    var text = element.step.map { disc($0) + " " } ?? ""
    text += escaped(element.label)
    if element.count > 1 { text += " ×\(element.count)" }
    for group in enclosing[element.id] ?? [] where !design[group].label.isEmpty {
      text += "<br/>(\(escaped(design[group].label)))"
    }
    return text.isEmpty ? " " : text
  }

  private mutating func add(_ node: String, to element: Element) {
    guard let (name, style) = look(element) else { return }
    if let i = classes.firstIndex(where: { $0.name == name }) {
      classes[i].nodes.append(node)
    } else {
      classes.append((name, style, [node]))
    }
  }

  private mutating func add(_ link: Int, to style: String) {
    if let i = linkStyles.firstIndex(where: { $0.style == style }) {
      linkStyles[i].links.append(link)
    } else {
      linkStyles.append((style, [link]))
    }
  }

  private func direction(_ direction: Direction) -> String? {
    switch direction {
    case .right: "LR"
    case .left: "RL"
    case .down: "TB"
    case .up: "BT"
    case .auto: nil
    }
  }
}

extension Design {
  /// The ends of a flow that are groups around its other end, or loops of a group: Mermaid draws no such
  /// line.
  fileprivate func inwardEnds(_ flow: Flow) -> [ElementID] {
    [(flow.from, flow.to), (flow.to, flow.from)].compactMap { group, other in
      self[group].isGroup && isInside(other, group) ? group : nil
    }
  }
}
