import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension PictureShapes {
  /// A component in one group: what flows are glued to, its tile and glyph, its number, label and step.
  mutating func component(_ placed: PlacedComponent) -> Markup {
    let element = design[placed.element]
    guard case .component(let type) = element.kind else { return Markup("p:sp") }
    let opacity = opacity(of: element.id)
    let target = GluePlan.Target.element(element.id)
    var box = EmuRect(picture.place(placed.frame))
    var shapes: [Markup] = []
    let hasIcon = pencil.icons[element.id] != nil
    let isTarget = placed.frame == placed.tile && type.category != .people && !hasIcon
    if !isTarget { shapes.append(hull(element, box)) }
    if element.count > 1, !hasIcon { shapes += stack(placed, type, element, opacity) }
    let tile = picture.place(placed.tile)
    shapes +=
      pencil.ownIcon(of: element, in: tile, opacity: opacity, on: &canvas)
      ?? pencil.tile(
        type, element.path, in: tile, opacity: opacity, sites: isTarget ? glue.sites[target] : nil,
        link: link(of: element), id: isTarget ? glue.shapes[target] : nil, on: &canvas)
      + pencil.glyph(
        palette.glyph(type), 48, "\(element.path) glyph", in: tile, opacity: opacity, on: &canvas)
    if element.count > 1 { shapes.append(counter(placed, element, opacity)) }
    if let label = placed.label {
      let labelBox = self.box(of: label, air: GluePlan.labelGap)
      box = box.union(labelBox)
      shapes += borderGap(placed, label, element)
      shapes.append(
        textBox(
          label, palette.ink, "\(element.path) label", opacity: opacity, air: GluePlan.labelGap,
          id: glue.shapes[.label(element.id)]))
    }
    if let disc = placed.disc {
      box = box.union(EmuRect(picture.place(Rect(disc.x - 9, disc.y - 9, 18, 18))))
    }
    shapes += step(of: element, at: placed.disc, opacity)
    return canvas.group(
      element.path, description: description(of: element), box: box, shapes)
  }

  /// What is not seen and flows are glued to, where no tile fills the place that they end on.
  private mutating func hull(_ element: Element, _ box: EmuRect) -> Markup {
    let target = GluePlan.Target.element(element.id)
    return canvas.shape(
      "\(element.path) hull", box: box,
      geometry: Geometry.rounded(box, radius: 0, sites: glue.sites[target]),
      link: link(of: element), id: glue.shapes[target])
  }

  /// The tiles behind the front one, each with a rim that keeps it apart from the next.
  private mutating func stack(
    _ placed: PlacedComponent, _ type: ServiceType, _ element: Element, _ opacity: Double
  ) -> [Markup] {
    guard type.category != .people, placed.frame != placed.tile else { return [] }
    let surface = palette.surface(at: placed.tile.center, design, placement)
    var shapes: [Markup] = []
    let behind = placed.tilesBehind(element.count)
    for (index, tile) in (behind + [placed.tile]).enumerated() {
      if index > 0 {
        let rim = EmuRect(picture.place(tile.inset(by: -1.5)))
        shapes.append(
          canvas.shape(
            "\(element.path) rim", box: rim,
            geometry: Geometry.rounded(rim, radius: emu(9.5 * scale)), fill: pencil.fill(surface)))
      }
      guard index < behind.count else { continue }
      shapes += pencil.tile(
        type, "\(element.path) \(index + 2)", in: picture.place(tile), opacity: opacity, sites: nil,
        on: &canvas)
    }
    return shapes
  }

  private mutating func counter(
    _ placed: PlacedComponent, _ element: Element, _ opacity: Double
  ) -> Markup {
    let (words, pill) = placed.counter(element.count)
    let box = EmuRect(picture.place(pill.inset(by: -0.75)))
    let surface = palette.surface(at: placed.tile.center, design, placement)
    let rim = pencil.line(Path.Stroke(surface, width: 1.5), scale: scale)
    return canvas.shape(
      "\(element.path) count", box: box, geometry: Geometry.rounded(box, radius: box.height / 2),
      fill: pencil.fill(palette.disc, opacity), line: rim.markup,
      text: pencil.numeral(words, 11 * scale, opacity))
  }

  /// Takes away the piece of its group's border that would run through the label of a component that
  /// stands astride it.
  private mutating func borderGap(
    _ placed: PlacedComponent, _ label: PlacedText, _ element: Element
  ) -> [Markup] {
    guard element.isOnBorder, let parent = element.parent,
      let group = placement.groups.first(where: { $0.element == parent }),
      let x = [group.frame.minX, group.frame.maxX].first(where: {
        $0 > label.frame.minX - 2 && $0 < label.frame.maxX + 2
      })
    else { return [] }
    let gap = Rect(
      minX: x - 1.25, minY: placed.tile.maxY, maxX: x + 1.25, maxY: label.frame.maxY + 4)
    return [
      canvas.shape(
        "\(element.path) gap", box: EmuRect(picture.place(gap)), geometry: Geometry.preset("rect"),
        fill: pencil.fill(palette.surface(of: parent, design)))
    ]
  }
}
