import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawSlides

/// Which shape each flow is glued to at either end, and where: decided before the shapes are drawn, since
/// they have to have the sites.
struct GluePlan {
  /// A shape that flows can be glued to.
  enum Target: Hashable {
    case element(ElementID)
    /// A component's label: flows that leave below it.
    case label(ElementID)
  }

  struct Ends {
    var from: (target: Target, site: Int)
    var to: (target: Target, site: Int)
  }

  /// In the order in which they were met.
  private(set) var targets: [Target] = []
  private(set) var sites: [Target: Sites] = [:]
  /// One for each flow.
  private(set) var ends: [Ends] = []
  /// The ids of the shapes, once they are drawn.
  var shapes: [Target: Int] = [:]

  /// From the ink of a label to a flow that leaves below it.
  static let labelGap = 4.0

  init(design: Design, placement: Placement, picture: SlidePicture) {
    var labels: [ElementID: Rect] = [:]
    for group in placement.groups {
      add(.element(group.element), group.frame, picture)
    }
    for component in placement.components {
      add(.element(component.element), component.frame, picture)
      guard let label = component.label?.frame else { continue }
      labels[component.element] = label
      add(
        .label(component.element),
        Rect(
          label.x - 2, label.y - Self.labelGap, label.width + 4, label.height + 2 * Self.labelGap),
        picture)
    }
    func target(_ element: ElementID, _ point: Point) -> Target {
      guard let label = labels[element], abs(point.y - label.maxY - Self.labelGap) < 1.5 else {
        return .element(element)
      }
      return .label(element)
    }
    for (flow, placed) in zip(design.flows, placement.flows) {
      guard let first = placed.points.first, let last = placed.points.last else { continue }
      let (from, to) = (target(flow.from, first), target(flow.to, last))
      ends.append(
        Ends(
          from: (from, site(of: from, at: picture.place(first))),
          to: (to, site(of: to, at: picture.place(last)))))
    }
  }

  private mutating func add(_ target: Target, _ frame: Rect, _ picture: SlidePicture) {
    targets.append(target)
    sites[target] = Sites(box: EmuRect(picture.place(frame)))
  }

  private mutating func site(of target: Target, at point: Point) -> Int {
    // A label is a text box, which has the four middles alone.
    if case .label = target { return 2 }
    return sites[target]?.index(at: EmuPoint(point)) ?? 0
  }

  func glue(_ end: (target: Target, site: Int)) -> Glue {
    Glue(shape: shapes[end.target] ?? 0, site: end.site)
  }
}
