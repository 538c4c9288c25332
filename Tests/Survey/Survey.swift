import ArchdrawLayout
import ArchdrawModel
import Foundation
import Measuring

/// Draws designs, prints a line for each and adds up.
struct Survey {
  let listsDefects: Bool
  let checksRules: Bool
  private var drawn = 0
  private var flows = 0
  private var defects = 0
  private var defective = 0
  private var warned = 0
  private var broken = 0
  private var crossings = 0
  private var bends = 0.0
  private var textSize = 0.0
  private var aspect = 0.0
  private var seconds = 0.0

  init(listsDefects: Bool, checksRules: Bool) {
    self.listsDefects = listsDefects
    self.checksRules = checksRules
  }

  /// `12..34`, or one number.
  static func seeds(_ argument: String) -> ClosedRange<UInt64>? {
    let ends = argument.split(separator: ".").compactMap { UInt64($0) }
    guard let first = ends.first, let last = ends.last, first <= last,
      argument == "\(first)" || argument == "\(first)..\(last)"
    else { return nil }
    return first...last
  }

  mutating func draw(_ design: Design, name: String) {
    let start = ContinuousClock.now
    let placement: Placement
    do {
      placement = try layOut(design)
    } catch {
      print("\(name): \(error)")
      return
    }
    let time = (ContinuousClock.now - start) / .seconds(1)
    let measured = measure(design, placement)
    add(design, placement, measured, time)
    let line: [(Double, Int)] = [
      (Double(design.elements.count), 0), (Double(design.flows.count), 0),
      (Double(measured.defects.count), 0), (Double(placement.warnings.count), 0),
      (Double(measured.crossings.count), 0), (measured.bendsPerFlow, 2),
      (measured.minTextAt1600x900, 1), (measured.aspectDistance, 2),
      (Double(measured.labelsOnGroupBorder), 0), (time, 3),
    ]
    print(
      name.padding(toLength: 28, withPad: " ", startingAt: 0),
      line.map { String(format: "%7.\($1)f", $0) }.joined(separator: " "))
    if listsDefects {
      for defect in measured.defects { print("    \(defect)") }
      for warning in placement.warnings { print("    warning: \(warning.message)") }
    }
    if checksRules { checkRules(design, placement) }
    // A line is shown as soon as it is there, also in a pipe.
    fflush(nil)
  }

  private mutating func add(
    _ design: Design, _ placement: Placement, _ measured: Measuring.Measurement, _ time: Double
  ) {
    drawn += 1
    flows += design.flows.count
    defects += measured.defects.count
    if !measured.defects.isEmpty { defective += 1 }
    if !placement.warnings.isEmpty { warned += 1 }
    crossings += measured.crossings.count
    bends += measured.bendsPerFlow * Double(design.flows.count)
    textSize += measured.minTextAt1600x900
    aspect += measured.aspectDistance
    seconds += time
  }

  private mutating func checkRules(_ design: Design, _ placement: Placement) {
    for rule in Invariant.allCases {
      let places = rule.broken(design, placement)
      if places.isEmpty { continue }
      broken += 1
      print("    breaks \(rule.rawValue): \(places.prefix(3).joined(separator: "; "))")
    }
  }

  func printSums() {
    guard drawn > 0 else { return }
    print(
      """
      \(drawn) designs, \(flows) flows: \(defects) defects in \(defective) designs, \(warned) with warnings, \
      \(broken) rules broken; \(crossings) crossings, \(String(format: "%.3f", bends / Double(max(1, flows)))) \
      bends a flow, text \(String(format: "%.2f", textSize / Double(drawn))) px, \
      off 16:9 by \(String(format: "%.3f", aspect / Double(drawn))), \(String(format: "%.2f", seconds)) s
      """)
  }
}
