import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawModel
import ArchdrawScene

/// Graphviz draws on white.
private let palette = Palette(theme: .light)

/// How a component is drawn: white letters on its category's colour, people without a box.
func node(_ element: Element) -> [(String, String)] {
  guard case .component(let type) = element.kind else { return [] }
  var values = [("label", element.count > 1 ? "\(element.label) ×\(element.count)" : element.label)]
  if type.category == .people {
    values += [("shape", "plaintext"), ("style", "")]
  } else {
    values += shape(type)
    // A title's colour is dark enough for white letters.
    let fill = palette.frame(type.category).title.light.hex
    values += [("fillcolor", fill), ("color", fill), ("fontcolor", "#FFFFFF")]
  }
  return values + details(element, role: type.fullName)
}

/// How a group is drawn: its border, and its title in ink, which can be read on any fill.
func frame(_ element: Element) -> [(String, String)] {
  var values = [("label", element.label), ("labeljust", "l"), ("fontcolor", palette.ink.light.hex)]
  switch element.kind {
  case .group(let type):
    let (border, fill, style) = look(type.style)
    values += [("color", border), ("style", style)]
    if let fill { values.append(("fillcolor", fill)) }
  case .serviceGroup(let type), .component(let type):
    values += [("color", palette.frame(type.category).border.light.hex), ("style", "rounded")]
  }
  return values + details(element, role: nil)
}

/// How a flow is drawn: its kind and its heads.
func style(_ flow: Flow) -> [(String, String)] {
  var values = [("color", palette.line(flow.kind).paint.light.hex)]
  switch flow.kind {
  case .sync, .control: break
  case .async: values.append(("style", "dashed"))
  case .data: values.append(("penwidth", "2.5"))
  case .replication: values += [("style", "dashed"), ("penwidth", "1.5")]
  case .monitoring: values.append(("style", "dotted"))
  case .blocked: values.append(("arrowhead", "tee"))
  }
  switch flow.arrow {
  case .forward: break
  case .both: values.append(("dir", "both"))
  case .none: values.append(("dir", "none"))
  }
  return values
}

private func details(_ element: Element, role: String?) -> [(String, String)] {
  var values: [(String, String)] = []
  if let tooltip = element.note ?? role { values.append(("tooltip", tooltip)) }
  if let link = element.link { values.append(("URL", link)) }
  return values
}

/// What keeps things is a drum, which Graphviz spoils when it is to round corners; a box is the default.
private func shape(_ type: ServiceType) -> [(String, String)] {
  switch type.category {
  case .database, .storage: [("shape", "cylinder"), ("style", "filled")]
  default: []
  }
}

/// A frame's border and its surface where it has one of its own.
private func look(_ style: FrameStyle) -> (border: String, fill: String?, style: String) {
  let colors = palette.frame(style)
  let fill = colors.fill.flatMap { $0.light == palette.page.light ? nil : $0.light.hex }
  let corners = fill == nil ? "rounded" : "rounded,filled"
  return (colors.border.light.hex, fill, corners + dash(style))
}

private func dash(_ style: FrameStyle) -> String {
  switch style {
  case .region: ",dotted"
  case .zone, .autoScalingGroup, .plain: ",dashed"
  default: ""
  }
}
