import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawScene

extension PictureShapes {
  /// A flow as a connector glued to its two ends. One with more bends than a connector can have is
  /// several, joined by points that are not seen.
  mutating func addFlow(_ index: Int) {
    let (flow, placed) = (design.flows[index], placement.flows[index])
    guard index < glue.ends.count else { return }
    let parts = Route.parts(placed.points.map { EmuPoint(picture.place($0)) })
    let name = "f\(index + 1)"
    var stroke = pencil.line(
      palette.line(flow.kind), scale: scale, opacity: opacity(ofFlow: index))
    var from = glue.glue(glue.ends[index].from)
    for (number, part) in parts.enumerated() {
      let isLast = number == parts.count - 1
      stroke.hasStartHead = number == 0 && flow.arrow == .both
      stroke.hasEndHead = isLast && flow.arrow != .none
      var to = glue.glue(glue.ends[index].to)
      var joint: Int?
      if !isLast {
        let id = addJoint(at: part[part.count - 1], "\(name) joint \(number + 1)")
        to = Glue(
          shape: id, site: Self.site(towards: part[part.count - 2], from: part[part.count - 1]))
        joint = id
      }
      canvas.add(
        canvas.connector(
          parts.count > 1 ? "\(name) part \(number + 1)" : name, description: words(flow),
          Elbow(part), line: stroke.markup, from: from, to: to))
      if let joint, !isLast {
        let next = parts[number + 1]
        from = Glue(shape: joint, site: Self.site(towards: next[1], from: next[0]))
      }
    }
    if flow.kind == .blocked {
      canvas.add(cross(name, at: placed.crossing, opacity: opacity(ofFlow: index)))
    }
  }

  /// The sites of an ellipse that lie on the axes: top, left, bottom, right.
  private static func site(towards other: EmuPoint, from point: EmuPoint) -> Int {
    if other.x == point.x { return other.y < point.y ? 0 : 4 }
    return other.x < point.x ? 2 : 6
  }

  private mutating func addJoint(at point: EmuPoint, _ name: String) -> Int {
    let id = canvas.newID()
    let box = EmuRect(x: point.x - 1270, y: point.y - 1270, width: 2540, height: 2540)
    canvas.add(canvas.shape(name, box: box, geometry: Geometry.preset("ellipse"), id: id))
    return id
  }

  /// What crosses out a line that is blocked.
  mutating func cross(_ line: String, at center: Point, opacity: Double) -> Markup {
    let stroke = Path.Stroke(palette.line(.blocked).paint, width: 2, cap: .round)
    let paths = [
      Path([.move(Point(0, 0)), .line(Point(9, 9))], stroke: stroke),
      Path([.move(Point(9, 0)), .line(Point(0, 9))], stroke: stroke),
    ]
    return canvas.shape(
      "\(line) cross", description: Words(design.language).blocked,
      box: EmuRect(picture.place(Rect(center.x - 4.5, center.y - 4.5, 9, 9))),
      geometry: Geometry.custom(paths.map { Geometry.path($0, side: 9) }),
      line: pencil.line(stroke, scale: scale, opacity: opacity).markup)
  }

  /// A flow's label and its step, in one group where there are both.
  mutating func addLabel(_ index: Int) {
    let (flow, placed) = (design.flows[index], placement.flows[index])
    let name = "f\(index + 1)"
    let opacity = opacity(ofFlow: index)
    var shapes: [Markup] = []
    var box: EmuRect?
    if let number = flow.step, let center = placed.disc {
      shapes.append(disc(number, "\(name) step", at: center, opacity: opacity))
      box = EmuRect(picture.place(Rect(center.x - 9, center.y - 9, 18, 18)))
    }
    if let label = placed.label {
      let plate =
        placed.hasHalo ? palette.surface(at: label.frame.center, design, placement) : nil
      shapes.append(
        textBox(
          label, palette.label(flow.kind), "\(name) label", opacity: opacity, plate: plate, air: 1))
      let frame = self.box(of: label, air: 1)
      box = box?.union(frame) ?? frame
    }
    guard let box else { return }
    if shapes.count == 1 {
      canvas.add(shapes[0])
    } else {
      canvas.add(canvas.group("\(name) texts", description: words(flow), box: box, shapes))
    }
  }

  /// A flow in words.
  private func words(_ flow: Flow) -> String {
    let ends = Words(design.language).ends(
      design[flow.from].label, design[flow.to].label, flow.arrow)
    return [ends, flow.label, flow.note].compactMap { $0 }.joined(separator: ": ")
  }
}
