import ArchdrawGeometry
import ArchdrawModel

/// The terms that cheap and full cost share.
struct CostModel {
  let context: LayoutContext
  /// The target shape, width to height.
  let ratio: Double

  /// How much a picture's size and shape cost: with n components and flows, K = 14 + 5√n,
  /// `2K·max(0, ln(max(W, H·T)/√(36000·T·n))) + .8K·|ln(W/H/T)|`.
  func scale(_ size: Size) -> Double {
    let n = Double(max(1, context.design.elements.count { !$0.isGroup }))
    let k = 14 + 5 * n.squareRoot()
    let width = max(1, size.width)
    let height = max(1, size.height)
    let ideal = (36000 * ratio * n).squareRoot()
    return 2 * k * max(0, logRatio(max(width, height * ratio) / ideal))
      + 0.5 * k * abs(logRatio(width / height / ratio))
  }

  /// What a routed drawing of these frames costs at least: no flow can be shorter than the distance of its
  /// ends. Saves routing what cannot win.
  func leastCost(_ frames: Frames) -> Double {
    let length = context.design.flows.reduce(0.0) { sum, flow in
      let a = frames.frame[flow.from.index]
      let b = frames.frame[flow.to.index]
      return sum + max(0, a.minX - b.maxX, b.minX - a.maxX) + max(0, a.minY - b.maxY, b.minY - a.maxY)
    }
    return 0.011 * length + scale(frames.size)
  }

  /// The cost of a routed drawing.
  func full(_ routing: Routing, size: Size) -> Double {
    let cost = routing.cost
    let defects = Double(cost.violations + cost.labelDefects)
    return 100 * defects + 5 * Double(cost.crossings) + 4 * Double(cost.bends)
      + 0.011 * cost.length + 0.03 * cost.overlap + 8 * Double(cost.labelsOnBorders)
      + 4 * Double(cost.detachedLabels) + scale(size)
  }
}
