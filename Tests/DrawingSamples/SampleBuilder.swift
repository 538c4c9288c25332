import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawText

/// A design together with a placement made by hand, so that drawing is tested without layout.
package struct Sample: Sendable {
  package var design: Design
  package var placement: Placement

  package init(_ size: Size, language: Language = .english) {
    design = Design(language: language)
    placement = Placement(canvas: size)
  }

  // MARK: Heading

  package mutating func heading(_ title: String, _ subtitle: String? = nil) {
    design.title = title
    design.subtitle = subtitle
    placement.title = text(title, 40, 54, .start, size: 24, weight: .bold)
    placement.subtitle = subtitle.map { text($0, 40, 76, .start, size: 14) }
  }

  // MARK: Elements

  /// A frame of a group type, or of a service when `type` names one. `path` is the element's whole path.
  @discardableResult
  package mutating func group(
    _ path: String, _ type: String, _ label: String, _ frame: Rect, note: String? = nil,
    link: String? = nil, step: Int? = nil
  ) -> ElementID {
    let kind: Element.Kind
    let isCentered: Bool
    let hasBadge: Bool
    if let group = Catalogue.groups.first(where: { $0.id == type }) {
      kind = .group(group)
      isCentered = group.style.isCentered
      hasBadge = group.badge != nil
    } else {
      kind = .serviceGroup(service(type))
      (isCentered, hasBadge) = (false, true)
    }
    let id = add(path, kind, label) {
      $0.note = note
      $0.link = link
      $0.step = step
    }
    let title =
      isCentered
      ? text(label, frame.midX, frame.y + 18.3, .middle, weight: .bold)
      : text(label, frame.x + (hasBadge ? 32 : 12), frame.y + 16.3, .start, weight: .bold)
    placement.groups.append(
      PlacedGroup(
        element: id, frame: frame, title: label.isEmpty ? nil : title,
        badge: hasBadge ? Rect(frame.x, frame.y, 24, 24) : nil,
        disc: step.map { _ in Point(frame.minX, frame.minY) }))
    return id
  }

  /// A component with its tile's corner at `x`, `y`. The lines of its label are parted by a newline.
  @discardableResult
  package mutating func component(
    _ path: String, _ type: String, _ label: String, _ x: Double, _ y: Double, count: Int = 1,
    note: String? = nil, link: String? = nil, step: Int? = nil
  ) -> ElementID {
    let words = label.split(separator: "\n").joined(separator: " ")
    let id = add(path, .component(service(type)), words) {
      $0.count = count
      $0.note = note
      $0.link = link
      $0.step = step
    }
    let tile = Rect(x, y, 48, 48)
    let reach = count > 1 ? Double(min(count - 1, 2)) * 4 : 0
    placement.components.append(
      PlacedComponent(
        element: id, frame: Rect(x, y - reach, 48 + reach, 48 + reach), tile: tile,
        label: label.isEmpty ? nil : text(label, x + 24, y + 64, .middle),
        disc: step.map { _ in Point(x, y) }))
    return id
  }

  private mutating func add(
    _ path: String, _ kind: Element.Kind, _ label: String, _ change: (inout Element) -> Void
  ) -> ElementID {
    let id = ElementID(design.elements.count)
    let parts = path.split(separator: ".")
    let parentPath = parts.dropLast().joined(separator: ".")
    let parent = design.elements.first { $0.path == parentPath }?.id
    var element = Element(
      id: id, name: String(parts.last ?? ""), path: path, parent: parent, kind: kind, label: label)
    change(&element)
    design.elements.append(element)
    if let parent { design.elements[parent.index].children.append(id) }
    return id
  }

  private func service(_ type: String) -> ServiceType {
    Catalogue.services.first { $0.id == type }
      ?? ServiceType(
        type, fullName: type, name: LocalizedText(type, type), category: .general,
        role: LocalizedText(type, type))
  }

  // MARK: Flows

  /// A flow through `points`. Its label stands as `label` says; its disc, if it has a step, in front.
  package mutating func flow(
    _ from: ElementID, _ to: ElementID, _ points: [(Double, Double)], _ kind: FlowKind = .sync,
    arrow: Flow.Arrow = .forward, label: (String, Double, Double, PlacedText.Anchor)? = nil,
    step: (Int, Double, Double)? = nil, note: String? = nil, hasHalo: Bool = false
  ) {
    design.flows.append(
      Flow(
        from: from, to: to, arrow: arrow, kind: kind,
        label: label.map { $0.0.split(separator: "\n").joined(separator: " ") }, note: note,
        step: step?.0))
    placement.flows.append(
      PlacedFlow(
        points: points.map { Point($0.0, $0.1) },
        label: label.map { text($0.0, $0.1, $0.2, $0.3) },
        disc: step.map { Point($0.1, $0.2) }, hasHalo: hasHalo))
  }

  // MARK: Legend

  package mutating func legendStep(_ number: Int, _ words: String, _ x: Double, _ y: Double) {
    placement.legend.steps.append(
      PlacedLegend.Step(
        number: number, disc: Point(x + 9, y), text: text(words, x + 26, y - 3, .start)))
  }

  package mutating func legendKind(_ kind: FlowKind, _ words: String, _ x: Double, _ y: Double) {
    placement.legend.kinds.append(
      PlacedLegend.Kind(
        kind: kind, start: Point(x, y), end: Point(x + 40, y),
        text: text(words, x + 50, y + 4, .start)))
  }

  private func text(
    _ words: String, _ x: Double, _ baseline: Double, _ anchor: PlacedText.Anchor,
    size: Double = 12, weight: FontWeight = .regular
  ) -> PlacedText {
    let lines = words.split(separator: "\n").map(String.init)
    let widths = lines.map { textWidth($0, size: size, weight: weight) }
    return PlacedText(
      lines.joined(separator: " "), WrappedText(lines: lines, widths: widths), x: x,
      baseline: baseline, anchor: anchor, size: size, weight: weight)
  }
}
