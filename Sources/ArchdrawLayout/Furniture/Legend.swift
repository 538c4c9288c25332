import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawText

/// The legend under the drawing: numbered steps on the left, kinds of flow on the right.
struct Legend: Sendable {
  private struct Entry: Sendable {
    var number: Int
    var text: String
    var wrapped: WrappedText
  }

  private let steps: [Entry]
  private let kinds: [FlowKind]
  private let language: Language

  private static let mostStepPitch = 204.0
  private static let stepTextWidth = 168.0
  private static let stepTextInset = 26.0
  private static let stepGap = 28.0
  private static let sample = 40.0
  private static let sampleGap = 10.0
  private static let kindRowPitch = 18.0
  private static let kindGap = 32.0
  private static let columnGap = 40.0
  /// Between the drawing and the legend.
  static let gap = 24.0

  init(design: Design) {
    language = design.language
    var kinds = FlowKind.allCases.filter { kind in design.flows.contains { $0.kind == kind } }
    let steps = design.steps
    let isWanted =
      switch design.legend {
      case .always: true
      case .never: false
      case .auto: kinds.count > 1 || !steps.isEmpty
      }
    if !isWanted || (design.legend == .auto && kinds.count < 2) { kinds = [] }
    self.kinds = kinds
    self.steps = (isWanted ? steps : []).map { step in
      Entry(
        number: step.number, text: step.text,
        wrapped: wrapText(
          step.text, maxWidth: Self.stepTextWidth, maxLines: 2, size: Metrics.labelSize,
          weight: .regular))
    }
  }

  var isEmpty: Bool { steps.isEmpty && kinds.isEmpty }

  /// From one column of steps to the next: as the longest text needs.
  private var stepPitch: Double {
    let widest = steps.map(\.wrapped.width).max() ?? 0
    return min(Self.mostStepPitch, (Self.stepTextInset + widest + Self.stepGap).rounded(.up))
  }

  /// From one row of steps to the next; rows of single lines stand closer.
  private var rowPitch: Double { steps.contains { $0.wrapped.lines.count > 1 } ? 40 : 26 }

  /// How the rows fall in a canvas of some width.
  private struct Arrangement {
    var stepColumns: Int
    var kindRows: Int
    var kindX: Double
    /// From the legend's upper edge.
    var kindTop: Double
    var height: Double
  }

  private func arrangement(width: Double) -> Arrangement {
    let room = width - 2 * Metrics.margin
    let kindRows = kindRows(room: room)
    let kindsWidth = kindsWidth(rows: kindRows)
    let sideBySide =
      !steps.isEmpty && !kinds.isEmpty && room - kindsWidth - Self.columnGap >= 2 * stepPitch
    let stepRoom = sideBySide ? room - kindsWidth - Self.columnGap : room
    let columns = max(1, min(steps.count, Int((stepRoom + Self.stepGap) / stepPitch)))
    let stepRows = steps.isEmpty ? 0 : (steps.count + columns - 1) / columns
    var height = stepRows > 0 ? Double(stepRows - 1) * rowPitch + 2 * halfRow : 0
    let kindTop = sideBySide || steps.isEmpty ? 0 : height + 14
    if !kinds.isEmpty { height = max(height, kindTop + Double(kindRows) * Self.kindRowPitch) }
    return Arrangement(
      stepColumns: columns, kindRows: kindRows,
      kindX: sideBySide ? width - Metrics.margin - kindsWidth : Metrics.margin,
      kindTop: kindTop, height: height)
  }

  /// How high the legend is in a canvas `width` wide.
  func height(width: Double) -> Double { arrangement(width: width).height }

  /// Places the legend in a canvas `width` wide, its upper edge at `top`.
  func place(width: Double, top: Double) -> PlacedLegend {
    let arrangement = arrangement(width: width)
    return PlacedLegend(
      steps: placeSteps(top: top, columns: arrangement.stepColumns),
      kinds: placeKinds(
        rows: arrangement.kindRows, x: arrangement.kindX, top: top + arrangement.kindTop))
  }

  /// Half the height of one row of steps.
  private var halfRow: Double { steps.contains { $0.wrapped.lines.count > 1 } ? 15 : 9 }

  private func placeSteps(top: Double, columns: Int) -> [PlacedLegend.Step] {
    let rows = steps.isEmpty ? 0 : (steps.count + columns - 1) / columns
    let columns = rows == 0 ? 1 : (steps.count + rows - 1) / rows
    return steps.enumerated().map { index, step in
      let x = Metrics.margin + Double(index % columns) * stepPitch
      let middle = top + halfRow + Double(index / columns) * rowPitch
      let wrapped = step.wrapped
      let baseline = middle + (wrapped.lines.count > 1 ? -3 : 4)
      let text =
        wrapped.lines.isEmpty
        ? nil
        : PlacedText(
          step.text, wrapped, x: x + Self.stepTextInset, baseline: baseline, anchor: .start,
          size: Metrics.labelSize)
      return PlacedLegend.Step(
        number: step.number, disc: Point(x + Metrics.disc / 2, middle), text: text)
    }
  }

  // MARK: Kinds, in columns

  /// Two, or as many as it takes to keep the columns within `room`.
  private func kindRows(room: Double) -> Int {
    let least = min(2, kinds.count)
    return (least..<max(least, kinds.count)).first { kindsWidth(rows: $0) <= room } ?? kinds.count
  }

  private func words(_ kind: FlowKind) -> WrappedText {
    wrapText(
      kind.name[language], maxWidth: Metrics.labelWidth, maxLines: 1,
      size: Metrics.labelSize, weight: .regular)
  }

  private func kindColumns(rows: Int) -> [[FlowKind]] {
    stride(from: 0, to: kinds.count, by: max(1, rows)).map {
      Array(kinds[$0..<min($0 + rows, kinds.count)])
    }
  }

  private func columnWidth(_ column: [FlowKind]) -> Double {
    (Self.sample + Self.sampleGap + (column.map { words($0).width }.max() ?? 0)).rounded(.up)
  }

  private func kindsWidth(rows: Int) -> Double {
    kindColumns(rows: rows).reduce(-Self.kindGap) { $0 + columnWidth($1) + Self.kindGap }
  }

  private func placeKinds(rows: Int, x: Double, top: Double) -> [PlacedLegend.Kind] {
    var x = x
    var placed: [PlacedLegend.Kind] = []
    for column in kindColumns(rows: rows) {
      for (row, kind) in column.enumerated() {
        let y = top + 6 + Double(row) * Self.kindRowPitch
        let text = PlacedText(
          kind.name[language], words(kind), x: x + Self.sample + Self.sampleGap,
          baseline: y + 4, anchor: .start, size: Metrics.labelSize)
        placed.append(
          PlacedLegend.Kind(
            kind: kind, start: Point(x, y), end: Point(x + Self.sample, y), text: text))
      }
      x += columnWidth(column) + Self.kindGap
    }
    return placed
  }
}
