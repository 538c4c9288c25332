import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension DrawIOWriter {
  /// A group's frame: a container that takes what it holds along.
  mutating func addFrame(_ placed: PlacedGroup) {
    let element = drawer.design[placed.element]
    let colors = drawer.palette.frame(of: element)
    let id = drawer.identifiers[placed.element]
    let (parent, corner) = holder(of: element.parent)
    let awsIcon = drawer.icons[placed.element] == nil ? AWSShapes.group(element) : nil
    var style = Style([
      "container": "1", "collapsible": "0", "recursiveResize": "0", "expand": "0",
      "strokeColor": colors.border.light.hex, "strokeWidth": "1.25",
      // One around members of others must not hide them, nor catch what is meant for them.
      "fillColor": element.members == nil ? colors.fill.hex : "none", "pointerEvents": "0",
    ])
    if let awsIcon {
      style.add(["shape": "mxgraph.aws4.group", "grIcon": "mxgraph.aws4.\(awsIcon)"])
    } else {
      style.addCorners(6)
    }
    style.addDash(element.frameDash)
    addTitle(placed, colors.title, to: &style)
    cells.append(
      Cell(
        id: id, parent: parent, label: html(placed.title?.lines ?? []), style: style,
        place: .box(placed.frame.from(corner)), isEnd: true,
        tooltip: tooltip(element, isTruncated: placed.title?.isTruncated ?? false),
        link: element.link))
    let inside = Point(placed.frame.x, placed.frame.y)
    if let badge = placed.badge, awsIcon == nil {
      let square = Rect(0, 0, badge.width, badge.height)
      cells.append(
        Cell(
          id: "\(id):badge", parent: id,
          style: pictureStyle(drawer.badge(of: element, in: square), square.size),
          place: .box(badge.from(inside))))
    }
    if let step = element.step, let center = placed.disc {
      cells.append(disc(step, at: center - inside, id: "\(id):step", parent: id))
    }
  }

  /// The title stays where it is when the frame is made larger.
  private func addTitle(_ placed: PlacedGroup, _ paint: Paint, to style: inout Style) {
    guard let title = placed.title else { return }
    let isCentered = title.anchor == .middle && abs(title.x - placed.frame.midX) < 1
    let left = title.frame.x - placed.frame.x - Self.spacing
    style.add([
      "verticalAlign": "top", "align": isCentered ? "center" : "left",
      "spacingLeft": isCentered ? "0" : String(Int(left.rounded())),
      "spacingTop": String(Int((title.frame.y - placed.frame.y - Self.drop).rounded())),
    ])
    style.addFont(paint, size: title.size, isBold: true)
  }

  /// A component: one shape with its label, or a stack of them in a cell of their own.
  mutating func addComponent(_ placed: PlacedComponent) {
    let element = drawer.design[placed.element]
    let id = drawer.identifiers[placed.element]
    let (parent, corner) = holder(of: element.parent)
    var front = Cell(
      id: id, parent: parent, label: html(placed.label?.lines ?? []), style: tileStyle(placed),
      place: .box(placed.frame.from(corner)), isEnd: true,
      tooltip: tooltip(element, isTruncated: placed.label?.isTruncated ?? false),
      link: element.link)
    let inside = Point(placed.frame.x, placed.frame.y)
    if element.count > 1 {
      let style = Style([
        "container": "1", "collapsible": "0", "fillColor": "none", "strokeColor": "none",
      ])
      cells.append(Cell(id: id, parent: parent, style: style, place: front.place, isEnd: true))
      addStack(placed, in: id)
      front.id = "\(id):tile"
      front.parent = id
      front.place = .box(placed.tile.from(inside))
      front.isEnd = false
    }
    cells.append(front)
    if element.count > 1 { cells.append(counter(element.count, placed, in: id)) }
    if let step = element.step, let center = placed.disc {
      cells.append(disc(step, at: center - inside, id: "\(id):step", parent: id))
    }
  }

  /// How the front tile looks: AWS's icon, ours, or the picture that the user brought.
  private func tileStyle(_ placed: PlacedComponent) -> Style {
    let element = drawer.design[placed.element]
    var style: Style
    switch drawer.icons[placed.element] == nil ? AWSShapes.component(element) : nil {
    case .service(let name):
      style = Style([
        "shape": "mxgraph.aws4.resourceIcon", "resIcon": "mxgraph.aws4.\(name)", "aspect": "fixed",
        "fillColor": drawer.tilePaint(element).light.hex,
        "strokeColor": drawer.palette.glyph.light.hex,
      ])
    case .resource(let name):
      style = Style([
        "shape": "mxgraph.aws4.\(name)", "aspect": "fixed", "strokeColor": "none",
        "fillColor": drawer.linePaint(element).light.hex,
      ])
    case nil:
      let square = Rect(0, 0, placed.tile.width, placed.tile.height)
      style = pictureStyle(drawer.tile(of: placed, in: square), square.size)
    }
    guard let label = placed.label else { return style }
    style.add([
      "verticalLabelPosition": "bottom", "verticalAlign": "top", "align": "center",
      "spacingTop": String(Int((label.frame.y - placed.tile.maxY - Self.drop).rounded())),
    ])
    if element.isOnBorder, let parent = element.parent {
      style.add(["labelBackgroundColor": drawer.surface(of: parent).light.hex])
    }
    style.addFont(drawer.palette.ink, size: label.size)
    return style
  }

  /// The tiles behind the front one, and under that one a rim that keeps it apart from the next.
  private mutating func addStack(_ placed: PlacedComponent, in parent: String) {
    let tiles = drawer.tilesBehind(placed)
    if tiles.isEmpty { return }
    let element = drawer.design[placed.element]
    let surface = drawer.surface(at: placed.tile.center).light.hex
    for (i, place) in (tiles + [placed.tile.inset(by: -1)]).enumerated() {
      let isRim = i == tiles.count
      var style = Style([
        "fillColor": isRim ? surface : drawer.tilePaint(element).light.hex, "strokeColor": surface,
      ])
      // AWS's icons are square.
      if AWSShapes.component(element) == nil { style.addCorners(8) }
      cells.append(
        Cell(
          id: "\(parent):tile\(tiles.count - i)", parent: parent, style: style,
          place: .box(place.from(Point(placed.frame.x, placed.frame.y)))))
    }
  }

  private func counter(_ count: Int, _ placed: PlacedComponent, in parent: String) -> Cell {
    var style = Style([
      "rounded": "1", "arcSize": "50", "fillColor": drawer.palette.disc.light.hex,
      "strokeColor": drawer.surface(at: placed.tile.center).light.hex,
    ])
    style.addFont(drawer.palette.numeral, size: 11, isBold: true)
    let (words, pill) = placed.counter(count)
    let place = pill.from(Point(placed.frame.x, placed.frame.y))
    return Cell(
      id: "\(parent):count", parent: parent, label: words, style: style, place: .box(place))
  }
}

extension Drawer {
  fileprivate func tilePaint(_ element: Element) -> Paint {
    guard case .component(let type) = element.kind else { return palette.ink }
    return palette.tile(type.category)
  }

  /// The colour of a glyph that has no tile.
  fileprivate func linePaint(_ element: Element) -> Paint {
    guard case .component(let type) = element.kind, type.category != .people else {
      return palette.person
    }
    return palette.frame(type.category).border
  }
}
