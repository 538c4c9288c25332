import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene
import ArchdrawSlides

/// Draws slides of a design, each as a picture of its own, for formats whose pages are pictures.
package func draw(
  _ slides: [Slide], of design: Design, _ placement: Placement, theme: Theme,
  background: Background = .page, icons: Icons = Icons(), on sheet: SlideSheet = .standard
) -> [Scene] {
  let drawer = Drawer(design, placement, theme: theme, background: background, icons: icons)
  return slides.map { drawer.scene(of: $0, on: sheet) }
}

extension Drawer {
  fileprivate func scene(of slide: Slide, on sheet: SlideSheet) -> Scene {
    var nodes = slide.picture.map(picture) ?? []
    if let title = slide.title { nodes.append(text(title, palette.ink)) }
    if let subtitle = slide.subtitle { nodes.append(text(subtitle, palette.secondary)) }
    if let step = slide.step { nodes += heading(of: step) }
    nodes += slide.list.flatMap(entry)
    if let why = slide.why { nodes.append(text(why, palette.secondary)) }
    if let table = slide.table { nodes += self.table(table) }
    return Scene(
      size: sheet.size, title: slide.heading, description: textAlternative(design),
      language: design.language.rawValue, fontFamilies: fontFamilies(design.language),
      background: isTransparent ? nil : palette.page, followsScreen: palette.theme == .auto,
      symbols: symbols(withTilesOf: slide.elements, withDisc: slide.step != nil), nodes: nodes)
  }

  /// The drawing as it stands on a slide, what is not lit dimmed.
  private func picture(_ picture: SlidePicture) -> [Node] {
    let lit = picture.lit
    func shown(_ nodes: [Node], _ isLit: (Int) -> Bool) -> [Node] {
      nodes.enumerated().map { isLit($0.offset) ? $0.element : dimmed($0.element) }
    }
    let isElementLit = { (id: ElementID) in lit?.elements.contains(id) ?? true }
    let isFlowLit = { (flow: Int) in lit?.flows.contains(flow) ?? true }
    let labelled = placement.flows.indices.filter {
      placement.flows[$0].label != nil || placement.flows[$0].disc != nil
    }
    let nodes =
      shown(placement.groups.map(frame)) { isElementLit(placement.groups[$0].element) }
      + shown(flowLines, isFlowLit)
      + shown(placement.components.map(component)) {
        isElementLit(placement.components[$0].element)
      } + shown(flowLabels) { isFlowLit(labelled[$0]) } + (picture.hasLegend ? legend : [])
    let corner = Point(picture.part.x, picture.part.y)
    return Placing(scale: picture.scale, from: corner, to: picture.origin)(nodes)
  }

  private func dimmed(_ node: Node) -> Node {
    guard case .group(var group) = node else { return node }
    group.opacity = 0.2
    return .group(group)
  }

  /// A step's number, larger than in the drawing, and what it says.
  private func heading(of step: SlideStep) -> [Node] {
    let scale = SlideStep.discSize / 18
    let placing = Placing(scale: scale, from: step.disc, to: step.disc)
    return placing(disc(step.number, at: step.disc)) + [text(step.text, palette.ink)]
  }

  /// An entry of the list of components.
  private func entry(_ item: SlideListItem) -> [Node] {
    switch item {
    case .heading(let words): return [text(words, palette.ink)]
    case .entry(let entry):
      return tile(of: entry.element, in: entry.icon) + [text(entry.name, palette.ink)]
        + (entry.role.map { [text($0, palette.secondary)] } ?? [])
    }
  }

  /// An element's tile or own picture, of any size.
  func tile(of element: ElementID, in frame: Rect) -> [Node] {
    icon(of: element, in: frame, on: palette.page)
      ?? [.instance(symbol: SymbolID.tile(design[element].typeID), frame: frame)]
  }
}

extension Slide {
  /// The elements whose tiles stand in its list or table.
  fileprivate var elements: [ElementID] {
    let listed = list.compactMap { item -> ElementID? in
      if case .entry(let entry) = item { entry.element } else { nil }
    }
    let rows = (table?.rows ?? []).compactMap { row -> ElementID? in
      if case .component(let entry) = row.content { entry.element } else { nil }
    }
    return listed + rows
  }
}
