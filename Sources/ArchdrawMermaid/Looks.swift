import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawModel
import ArchdrawScene

extension MermaidWriter {
  /// A node's brackets with its label: what keeps things is a drum, people are round.
  func shape(_ element: Element) -> String {
    let text = "\"\(label(element))\""
    guard case .component(let type) = element.kind else { return "[\(text)]" }
    return switch type.category {
    case .database, .storage: "[(\(text))]"
    case .people: "([\(text)])"
    default: "(\(text))"
    }
  }

  /// The class of an element and what it looks like; `nil` when the theme has no colours.
  func look(_ element: Element) -> (name: String, style: String)? {
    if theme == .mono { return nil }
    // A title's colour in the light is dark enough for white letters. A border in the dark is seen on a
    // white page too, which one in the light is not on a dark one.
    let (letters, lines) = (
      Palette(theme: .light), Palette(theme: theme == .light ? .light : .dark)
    )
    switch element.kind {
    case .component(let type) where type.category == .people:
      return ("people", "fill:#EDF2F7,stroke:\(letters.secondary.light.hex),color:#1B2735")
    case .component(let type):
      let fill = letters.frame(type.category).title
      let border = lines.frame(type.category).border
      let name = fill.name.split(separator: "-").dropFirst().joined(separator: "-")
      return (name, "fill:\(fill.light.hex),stroke:\(border.light.hex),color:#FFFFFF")
    case .group(let type):
      return ("frame-\(type.style.rawValue)", frame(lines.frame(type.style).border, type.style))
    case .serviceGroup(let type):
      let border = lines.frame(type.category).border
      return (border.name, frame(border, nil))
    }
  }

  /// No fill: what is behind, the host's page, decides how letters and lines can be read.
  private func frame(_ border: Paint, _ style: FrameStyle?) -> String {
    let dash =
      switch style {
      case .region: ",stroke-dasharray:1 3"
      case .zone, .autoScalingGroup, .plain: ",stroke-dasharray:5 4"
      default: ""
      }
    return "fill:none,stroke:\(border.light.hex)\(dash)"
  }

  /// A flow's line with its heads.
  func link(_ flow: Flow) -> String {
    let (start, line, end) =
      switch flow.kind {
      case .sync, .control: ("<", "--", ">")
      case .async, .replication, .monitoring: ("<", "-.-", ">")
      case .data: ("<", "==", ">")
      case .blocked: ("x", "--", "x")
      }
    switch flow.arrow {
    case .forward: return line + end
    case .both: return start + line + end
    // Plain lines are one sign longer, but for the dotted one.
    case .none:
      return flow.kind == .blocked ? line + end : line == "-.-" ? line : line + line.prefix(1)
    }
  }

  /// What tells a kind from those with the same line.
  func linkStyle(_ kind: FlowKind) -> String? {
    switch kind {
    case .sync, .async, .data: return nil
    case .replication: return "stroke-dasharray:8 3 2 3"
    case .monitoring, .control: return theme == .mono ? "stroke-width:1px" : "stroke:#7D8998"
    case .blocked: return theme == .mono ? nil : "stroke:#DD344C"
    }
  }

  /// A step's number as a sign of its own; there are such signs up to 20.
  func disc(_ step: Int) -> String {
    guard (1...20).contains(step), let sign = Unicode.Scalar(0x245F + UInt32(step)) else {
      return "(\(step))"
    }
    return String(Character(sign))
  }
}
