import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel

extension SlideComposer {
  /// One slide for each step; the drawing stands in the same place on all of them.
  var steps: [Slide] {
    let steps = design.steps
    let (empty, room) = slide(.steps, heading: heading)
    let style = TextStyle.step
    let inset = SlideStep.discSize + 12
    let texts = steps.map { style.wrap($0.text, room.width - inset, lines: 2) }
    let tallest = max(SlideStep.discSize, texts.map(style.height).max() ?? 0)
    let picture = picture(in: room.without(top: tallest + Self.gap), withLegend: false)
    return zip(steps, texts).map { step, text in
      var slide = empty
      slide.step = SlideStep(
        number: step.number,
        disc: Point(room.x + SlideStep.discSize / 2, room.y + tallest / 2),
        text: style.place(
          step.text, text, x: room.x + inset, top: room.y + (tallest - style.height(text)) / 2))
      slide.picture = picture
      slide.picture?.lit = design.lit(by: step.number)
      return slide
    }
  }

  /// The table of the components, on as many slides as it takes.
  var components: [Slide] {
    let (_, room) = slide(.components, heading: heading, subtitle: words.components)
    let tables = SlideTable.tables(of: componentList(design), in: room, words: words)
    return slides(.components, subtitle: words.components, tables) { $0.table = $1 }
  }
}

extension Design {
  /// What a step touches: its flows with their ends, its elements, and the frames around all of these. A
  /// frame that is touched itself lights what it holds.
  func lit(by step: Int) -> SlidePicture.Lit {
    var lit = SlidePicture.Lit(elements: [], flows: [])
    var touched = Set(elements.filter { $0.step == step }.map(\.id))
    for (index, flow) in flows.enumerated() where flow.step == step {
      lit.flows.insert(index)
      touched.formUnion([flow.from, flow.to])
    }
    for id in touched { light(id, &lit.elements) }
    for id in touched {
      var next = self[id].parent
      while let frame = next {
        lit.elements.insert(frame)
        next = self[frame].parent
      }
    }
    return lit
  }

  private func light(_ id: ElementID, _ lit: inout Set<ElementID>) {
    guard lit.insert(id).inserted else { return }
    for child in self[id].children + (self[id].members ?? []) { light(child, &lit) }
  }
}
