import ArchdrawGeometry
import ArchdrawModel

extension CheckedDrawing {
  func missing() -> [String] {
    let components = design.elements.filter { !$0.isGroup }.map(\.id)
    let groups = design.elements.filter(\.isGroup).map(\.id)
    let trees = groups.filter { design[$0].members == nil }
    var broken: [String] = []
    if placement.components.map(\.element) != components { broken.append("components") }
    let placed = placement.groups.map(\.element)
    if placed.sorted() != groups { broken.append("groups") }
    if placed.filter({ design[$0].members == nil }) != trees { broken.append("order of groups") }
    for component in placement.components {
      let element = design[component.element]
      if (component.label == nil) != element.label.isEmpty {
        broken.append("label of \(element.path)")
      }
      if (component.disc == nil) != (element.step == nil) {
        broken.append("step of \(element.path)")
      }
    }
    return broken
  }

  func fractions() -> [String] {
    let canvas = Rect(0, 0, placement.canvas.width, placement.canvas.height)
    let all = frames.enumerated().map { (design.elements[$0].path, $1) } + [("canvas", canvas)]
    return all.compactMap { name, frame in
      guard let frame else { return nil }
      let isWhole = [frame.x, frame.y, frame.width, frame.height].allSatisfy { $0 == $0.rounded() }
      return isWhole ? nil : "\(name) at \(frame)"
    }
  }

  func beyondCanvas() -> [String] {
    let canvas = Rect(0, 0, placement.canvas.width, placement.canvas.height)
    var broken: [String] = []
    for (index, frame) in frames.enumerated() where !(frame.map(canvas.contains) ?? true) {
      broken.append(design.elements[index].path)
    }
    for text in sheet.texts where !canvas.contains(text.frame) {
      broken.append(sheet.names(text).joined(separator: " "))
    }
    for (index, line) in sheet.lines.enumerated() where !canvas.contains(line.bounds) {
      broken.append(name(ofFlow: index))
    }
    return broken
  }

  /// What is wrong with frames of `members` is another rule's.
  func framesApart() -> [String] {
    let overlays = Set(design.elements.filter { $0.members != nil }.map(\.path))
    return sheet.frameDefects().filter { overlays.isDisjoint(with: $0.ids) }.map(\.description)
  }

  func notAstride() -> [String] {
    placement.components.compactMap { component in
      let element = design[component.element]
      guard element.isOnBorder, let parent = element.parent, let frame = frames[parent.index]
      else { return nil }
      return frame.borderDistance(to: component.tile.center) <= component.tile.width / 2
        ? nil : "\(element.path) is off the border of \(path(parent))"
    }
  }

  func membersNotSurrounded() -> [String] {
    design.elements.flatMap { element -> [String] in
      guard let members = element.members, let frame = frames[element.id.index] else { return [] }
      let lost = members.filter { !(frames[$0.index].map(frame.contains) ?? false) }
      let strangers = placement.components.filter {
        frame.overlaps($0.frame) && !members.contains($0.element)
      }.map(\.element)
      let unnamed = strangers.filter { stranger in
        !placement.warnings.contains {
          $0.message.contains("'\(element.path)'") && $0.message.contains("'\(path(stranger))'")
        }
      }
      return lost.map { "\(path($0)) is outside \(element.path)" }
        + unnamed.map { "\(path($0)) is in \(element.path), and no warning says so" }
    }
  }

  func unevenLanes() -> [String] {
    let zones = design.elements.filter { $0.typeID == "az" && $0.members == nil && $0.isGroup }
    return zones.pairs().filter {
      $0.parent == $1.parent && $0.tier == $1.tier && $0.kind == $1.kind
    }.flatMap { a, b -> [String] in
      guard let first = frames[a.id.index], let second = frames[b.id.index] else { return [] }
      let names = "\(a.path) and \(b.path)"
      if first.size != second.size { return ["\(names) differ in size"] }
      return uneven(a.id, b.id, by: Point(second.x - first.x, second.y - first.y))
    }
  }

  /// Children that are alone of their kind in both, and no further than that in what they hold.
  private func uneven(_ a: ElementID, _ b: ElementID, by shift: Point) -> [String] {
    matches(a, b).flatMap { first, second -> [String] in
      guard let frame = frames[first.index], let other = frames[second.index] else { return [] }
      // A component stands where its tile does; how high its stack is does not matter.
      let isAlike =
        design[first].isGroup
        ? frame.offset(shift.x, shift.y) == other
        : Point(frame.minX, frame.maxY) + shift == Point(other.minX, other.maxY)
      return (isAlike ? [] : ["\(path(first)) and \(path(second)) stand differently"])
        + uneven(first, second, by: shift)
    }
  }

  private func matches(_ a: ElementID, _ b: ElementID) -> [(ElementID, ElementID)] {
    let key = { (id: ElementID) in
      let element = design[id]
      return "\(element.typeID) \(element.tier ?? "") \(element.isGroup) \(element.isOnBorder)"
    }
    let (first, second) = (design[a].children, design[b].children)
    return first.compactMap { child in
      let twins = second.filter { key($0) == key(child) }
      guard twins.count == 1, first.count(where: { key($0) == key(child) }) == 1 else { return nil }
      return (child, twins[0])
    }
  }
}
