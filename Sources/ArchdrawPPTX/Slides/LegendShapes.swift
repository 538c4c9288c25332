import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

extension PictureShapes {
  /// The steps and the kinds of flow. Samples are lines and no connectors, since they join nothing.
  mutating func addLegend() {
    var shapes: [Markup] = []
    var box: EmuRect?
    func cover(_ other: EmuRect) { box = box?.union(other) ?? other }
    for step in placement.legend.steps {
      let name = "legend step \(step.number)"
      shapes.append(disc(step.number, name, at: step.disc, opacity: 1))
      cover(EmuRect(picture.place(Rect(step.disc.x - 9, step.disc.y - 9, 18, 18))))
      guard let text = step.text else { continue }
      shapes.append(textBox(text, palette.secondary, "\(name) text"))
      cover(self.box(of: text))
    }
    for kind in placement.legend.kinds {
      let name = "legend \(kind.kind.rawValue)"
      var line = pencil.line(palette.line(kind.kind), scale: scale)
      line.hasEndHead = true
      let sample = EmuRect(
        picture.place(
          Rect(minX: kind.start.x, minY: kind.start.y, maxX: kind.end.x, maxY: kind.end.y)))
      shapes.append(
        canvas.shape(
          name, box: sample, geometry: Geometry.preset("line"), line: line.markup))
      if kind.kind == .blocked { shapes.append(cross(name, at: kind.crossing, opacity: 1)) }
      shapes.append(textBox(kind.text, palette.secondary, "\(name) text"))
      cover(sample.union(self.box(of: kind.text)))
    }
    guard let box else { return }
    canvas.add(canvas.group("legend", description: legendWords, box: box, shapes))
  }

  private var legendWords: String {
    let steps = placement.legend.steps.compactMap { step in
      step.text.map { "\(step.number). \($0.text)" }
    }
    return (steps + placement.legend.kinds.map(\.text.text)).joined(separator: "; ")
  }
}
