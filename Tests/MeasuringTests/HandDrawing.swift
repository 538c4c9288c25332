import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawText
import Measuring

/// A drawing made by hand, frame by frame.
struct HandDrawing {
  private(set) var builder = DesignBuilder()
  private(set) var placement = Placement(canvas: Size(800, 450))

  var measurement: Measurement { measure(builder.design, placement) }

  /// The defects as lines of text.
  var defects: [String] { measurement.defects.map(\.description) }

  @discardableResult
  mutating func leaf(
    _ name: String, _ x: Double, _ y: Double, in parent: ElementID? = nil, onBorder: Bool = false,
    label: Rect? = nil
  ) -> ElementID {
    let id = builder.leaf(name, in: parent, onBorder: onBorder)
    let frame = Rect(x, y, 48, 48)
    placement.components.append(
      PlacedComponent(element: id, frame: frame, tile: frame, label: label.map(Self.text)))
    return id
  }

  @discardableResult
  mutating func group(
    _ name: String, _ frame: Rect, in parent: ElementID? = nil, members: [ElementID]? = nil,
    title: Rect? = nil
  ) -> ElementID {
    let id = builder.group(name, in: parent, members: members)
    placement.groups.append(
      PlacedGroup(element: id, frame: frame, title: title.map(Self.text)))
    return id
  }

  mutating func flow(
    _ from: ElementID, _ to: ElementID, _ points: [(Double, Double)], label: Rect? = nil
  ) {
    builder.flow(from, to, arrow: .none)
    placement.flows.append(
      PlacedFlow(points: points.map { Point($0.0, $0.1) }, label: label.map(Self.text)))
  }

  /// One line of text whose ink is `frame`.
  private static func text(_ frame: Rect) -> PlacedText {
    PlacedText(
      "text", WrappedText(lines: ["text"], widths: [frame.width]), x: frame.x,
      baseline: frame.y + 0.8 * frame.height, anchor: .start, size: frame.height)
  }
}
