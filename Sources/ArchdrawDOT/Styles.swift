import ArchdrawCatalogue
import ArchdrawModel

/// How a component is drawn: white letters on its category's colour, people without a box.
func node(_ element: Element) -> [(String, String)] {
  guard case .component(let type) = element.kind else { return [] }
  var values = [("label", element.count > 1 ? "\(element.label) ×\(element.count)" : element.label)]
  if type.category == .people {
    values += [("shape", "plaintext"), ("style", "")]
  } else {
    values += shape(type)
    values += [
      ("fillcolor", color(type.category)),
      ("color", color(type.category)), ("fontcolor", "#FFFFFF"),
    ]
  }
  return values + details(element, role: type.fullName)
}

/// How a group is drawn: its border, and its title in ink, which can be read on any fill.
func frame(_ element: Element) -> [(String, String)] {
  var values = [("label", element.label), ("labeljust", "l"), ("fontcolor", "#1B2735")]
  switch element.kind {
  case .group(let type):
    let (border, fill, style) = look(type.style)
    values += [("color", border), ("style", style)]
    if let fill { values.append(("fillcolor", fill)) }
  case .serviceGroup(let type), .component(let type):
    values += [("color", color(type.category)), ("style", "rounded")]
  }
  return values + details(element, role: nil)
}

/// How a flow is drawn: its kind and its heads.
func style(_ flow: Flow) -> [(String, String)] {
  var values: [(String, String)] =
    switch flow.kind {
    case .sync: [("color", "#36465A")]
    case .async: [("color", "#36465A"), ("style", "dashed")]
    case .data: [("color", "#36465A"), ("penwidth", "2.5")]
    case .replication: [("color", "#36465A"), ("style", "dashed"), ("penwidth", "1.5")]
    case .monitoring: [("color", "#7D8998"), ("style", "dotted")]
    case .control: [("color", "#7D8998")]
    case .blocked: [("color", "#DD344C"), ("arrowhead", "tee")]
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

/// The categories' colours, dark enough for white letters.
private func color(_ category: ArchdrawCatalogue.Category) -> String {
  switch category {
  case .compute, .containers, .media: "#B35300"
  case .storage, .iot: "#55720B"
  case .database, .developerTools: "#C925D1"
  case .network, .analytics: "#7A3DF0"
  case .messaging, .management: "#C4106A"
  case .security, .frontEnd: "#C8283F"
  case .ai, .migration: "#00735F"
  case .general, .openSource, .people: "#232F3E"
  }
}

private func look(_ style: FrameStyle) -> (border: String, fill: String?, style: String) {
  switch style {
  case .cloud: ("#232F3E", nil, "rounded")
  case .account: ("#E7157B", nil, "rounded")
  case .region: ("#00A4A6", nil, "rounded,dotted")
  case .zone: ("#00A4A6", nil, "rounded,dashed")
  case .vpc: ("#8C4FFF", nil, "rounded")
  case .publicSubnet: ("#7AA116", "#F4F8EA", "rounded,filled")
  case .privateSubnet: ("#00A4A6", "#EEF8F8", "rounded,filled")
  case .securityGroup: ("#DD344C", nil, "rounded")
  case .autoScalingGroup: ("#ED7100", nil, "rounded,dashed")
  case .site: ("#7D8998", nil, "rounded")
  case .plain: ("#7D8998", nil, "rounded,dashed")
  }
}
