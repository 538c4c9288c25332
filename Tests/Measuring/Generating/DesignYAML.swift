import ArchdrawModel

extension Design {
  /// The design as a file that draws it.
  ///
  /// - Parameter shuffle: puts the keys of each map in another order; those of components stay.
  package func yaml(shuffle: (inout [[String]]) -> Void = { _ in }) -> String {
    let components = roots.flatMap { lines(self[$0], shuffle) }
    var entries = [["components:"] + components.map { "  " + $0 }]
    if !flows.isEmpty { entries.append(["flows:"] + flows.map { "  - " + line($0, shuffle) }) }
    entries += [
      title.map { ["title: \(quoted($0))"] }, subtitle.map { ["subtitle: \(quoted($0))"] },
      ["language: \(language.rawValue)"],
      direction == .auto ? nil : ["direction: \(direction.rawValue)"],
      aspect == .default ? nil : ["aspect: \(Int(aspect.width)):\(Int(aspect.height))"],
    ].compactMap { $0 }
    shuffle(&entries)
    return entries.joined().joined(separator: "\n") + "\n"
  }

  private func lines(_ element: Element, _ shuffle: (inout [[String]]) -> Void) -> [String] {
    var entries = [["type: \(element.typeID)"], ["label: \(quoted(element.label))"]]
    func add(_ key: String, _ value: String?) { value.map { entries.append(["\(key): \($0)"]) } }
    add("tier", element.tier)
    add("count", element.count == 1 ? nil : "\(element.count)")
    add("place", element.isOnBorder ? "border" : nil)
    add("step", element.step.map { "\($0)" })
    add("direction", element.direction?.rawValue)
    add("members", element.members.map { "[\($0.map { self[$0].path }.joined(separator: ", "))]" })
    if element.isGroup, element.members == nil {
      let children = element.children.flatMap { lines(self[$0], shuffle).map { "  " + $0 } }
      entries.append(children.isEmpty ? ["components: {}"] : ["components:"] + children)
    }
    shuffle(&entries)
    return ["\(element.name):"] + entries.joined().map { "  " + $0 }
  }

  private func line(_ flow: Flow, _ shuffle: (inout [[String]]) -> Void) -> String {
    var entries = [["from: \(self[flow.from].path)"], ["to: \(self[flow.to].path)"]]
    func add(_ key: String, _ value: String?) { value.map { entries.append(["\(key): \($0)"]) } }
    add("arrow", flow.arrow == .forward ? nil : flow.arrow == .both ? "\"<->\"" : "\"--\"")
    add("kind", flow.kind == .sync ? nil : flow.kind.rawValue)
    add("label", flow.label.map(quoted))
    add("step", flow.step.map { "\($0)" })
    shuffle(&entries)
    return "{ \(entries.joined().joined(separator: ", ")) }"
  }
}

/// Text that YAML takes as it is.
private func quoted(_ text: String) -> String {
  "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
}
