import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import Foundation

/// What a ruler finds on a finished drawing.
package struct Measurement: Sendable {
  /// A point where two flows truly change sides.
  package struct Crossing: Sendable, Equatable {
    /// The flows by their place in the file, from 0.
    package var flows: [Int]
    package var point: Point
  }

  package var defects: [Defect]
  package var crossings: [Crossing]
  /// The length over which two flows that share no end lie on each other, in pixels.
  package var overlapLength: Double
  /// Quarter turns a flow, as a mean.
  package var bendsPerFlow: Double
  /// The share of all length that is horizontal or vertical.
  package var axisParallelShare: Double
  /// All length over all distance between the ends as drawn; self flows left out.
  package var detourFactor: Double
  /// Labels further than 16 px from their own flow.
  package var detachedFlowLabels: Int
  /// Ends that touch their component's label rather than the component.
  package var endsOnOwnLabel: Int
  /// The mean distance of ends from what they should touch, in pixels.
  package var meanEndGap: Double
  /// Labels of components that stick out of the component's group.
  package var labelsOutsideGroup: Int
  /// Pairs of a text and a group whose border runs through it.
  package var labelsOnGroupBorder: Int
  /// The natural logarithm of how much wider than 16:9 the drawing is, without its sign.
  package var aspectDistance: Double
  /// The share of the canvas that components and texts cover.
  package var usedAreaShare: Double
  /// The smallest text's size when the drawing is fitted into 1600x900, in pixels.
  package var minTextAt1600x900: Double
  /// Different centre x and y values for each component: lower is better aligned.
  package var distinctXPerComponent: Double
  package var distinctYPerComponent: Double

  package func count(_ kind: Defect.Kind) -> Int { defects.count { $0.kind == kind } }
}

/// Measures a drawing.
package func measure(_ design: Design, _ placement: Placement) -> Measurement {
  let sheet = Sheet(design, placement)
  let flows = FlowFigures(sheet)
  let centers = placement.components.map(\.frame.center)
  let canvas = placement.canvas
  let scale = min(1600 / canvas.width, 900 / canvas.height)
  let inked = placement.components.map(\.frame) + sheet.texts.map(\.frame)
  return Measurement(
    defects: sheet.frameDefects() + sheet.flowDefects() + sheet.textDefects(),
    crossings: flows.crossings, overlapLength: flows.overlapLength,
    bendsPerFlow: flows.bendsPerFlow, axisParallelShare: flows.axisParallelShare,
    detourFactor: flows.detourFactor, detachedFlowLabels: sheet.detachedFlowLabels(),
    endsOnOwnLabel: flows.endsOnOwnLabel, meanEndGap: flows.meanEndGap,
    labelsOutsideGroup: sheet.labelsOutsideGroup(),
    labelsOnGroupBorder: sheet.labelsOnGroupBorder(),
    aspectDistance: abs(log(canvas.width / canvas.height / (16.0 / 9))),
    usedAreaShare: unionArea(inked) / (canvas.width * canvas.height),
    minTextAt1600x900: (sheet.texts.map(\.size).min() ?? 0) * scale,
    distinctXPerComponent: ratio(Double(distinct(centers.map(\.x))), Double(centers.count)),
    distinctYPerComponent: ratio(Double(distinct(centers.map(\.y))), Double(centers.count)))
}

/// 0 when there is nothing to divide by.
func ratio(_ a: Double, _ b: Double) -> Double { b == 0 ? 0 : a / b }

/// How many values differ by more than the slack: one joins the class whose first is within it.
private func distinct(_ values: [Double]) -> Int {
  var (count, first) = (0, -Double.infinity)
  for value in values.sorted() where value - first > Tolerance.slack {
    (count, first) = (count + 1, value)
  }
  return count
}
