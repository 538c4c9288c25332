import ArchdrawGeometry
import ArchdrawModel

/// The figures that come of the flows alone.
struct FlowFigures {
  private(set) var crossings: [Measurement.Crossing] = []
  private(set) var overlapLength = 0.0
  let bendsPerFlow: Double
  let axisParallelShare: Double
  let detourFactor: Double
  let endsOnOwnLabel: Int
  let meanEndGap: Double

  init(_ sheet: Sheet) {
    let flows = sheet.design.flows
    let coarse = sheet.lines.map { $0.simplified(Tolerance.slack) }
    bendsPerFlow = ratio(coarse.sum(\.quarterTurns), Double(coarse.count))
    axisParallelShare = ratio(coarse.sum(\.axisParallelLength), coarse.sum(\.length))
    let open = sheet.lines.indices.filter { flows[$0].from != flows[$0].to }.map { sheet.lines[$0] }
    detourFactor = ratio(
      open.sum(\.length), open.sum { $0.points[0].distance(to: $0.points[$0.points.count - 1]) })
    let ends = flows.indices.flatMap(sheet.ends)
    endsOnOwnLabel = ends.count { $0.isOnLabel }
    meanEndGap = ratio(ends.sum(\.gap), Double(ends.count))
    meet(sheet.lines.map { $0.simplified(Tolerance.wobble) }, flows)
  }

  private mutating func meet(_ lines: [Line], _ flows: [Flow]) {
    for (a, b) in Array(lines.indices).pairs() {
      let meeting = Meeting(lines[a], lines[b])
      crossings += meeting.crossings.map { Measurement.Crossing(flows: [a, b], point: $0) }
      let ends: Set = [flows[a].from, flows[a].to]
      if ends.isDisjoint(with: [flows[b].from, flows[b].to]) {
        overlapLength += meeting.sharedLength
      }
    }
  }
}

extension Array {
  func sum(_ value: (Element) -> Double) -> Double { reduce(0) { $0 + value($1) } }
}
