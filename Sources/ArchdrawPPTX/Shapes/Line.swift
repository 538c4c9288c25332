import ArchdrawScene

/// `a:ln`: how an outline or a connector is drawn.
struct Line: Equatable {
  enum Dash: String {
    case solid, dash
    case dots = "sysDot"
    case dashDot = "lgDashDot"
  }

  var fill: Markup
  /// In EMU.
  var width: Int
  var dash = Dash.solid
  var isRound = false
  var hasStartHead = false
  var hasEndHead = false

  /// No line at all.
  static let none = Markup("a:ln", [:], [Markup("a:noFill")])

  var markup: Markup {
    var children = [fill]
    if dash != .solid { children.append(Markup("a:prstDash", ["val": dash.rawValue])) }
    children.append(isRound ? Markup("a:round") : Markup("a:miter", ["lim": 800_000]))
    if hasStartHead { children.append(head("a:headEnd")) }
    if hasEndHead { children.append(head("a:tailEnd")) }
    return Markup("a:ln", ["w": max(width, 1), "cap": isRound ? "rnd" : nil], children)
  }

  private func head(_ name: String) -> Markup {
    // Three times the line, and that of a line of 2 pt at least: about 8 pixels.
    Markup(name, ["type": "triangle", "w": "med", "len": "med"])
  }
}

extension Line.Dash {
  /// The preset that is nearest to dashes in pixels.
  init(_ dashes: [Double]) {
    self =
      switch dashes.count {
      case 0: .solid
      case 2: dashes[0] < 1 ? .dots : .dash
      default: .dashDot
      }
  }
}
