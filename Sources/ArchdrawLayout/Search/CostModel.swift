import ArchdrawGeometry
import ArchdrawModel

/// The terms that cheap and full cost share.
struct CostModel {
  let context: LayoutContext
  /// The target shape, width to height.
  let ratio: Double
  /// Sibling frames of one type that hold the same types, in pairs: they should be equally large.
  private let alike: [(Int, Int)]

  init(context: LayoutContext, ratio: Double) {
    self.context = context
    self.ratio = ratio
    alike = Self.alike(context.design)
  }

  private static func alike(_ design: Design) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for siblings in [design.roots] + design.elements.map(\.children) {
      var last: [[String]: Int] = [:]
      for id in siblings where design[id].isGroup && !design[id].children.isEmpty {
        let build = [design[id].typeID] + design[id].children.map { design[$0].typeID }.sorted()
        if let other = last[build] { pairs.append((other, id.index)) }
        last[build] = id.index
      }
    }
    return pairs
  }

  /// How much size, shape, blank space of frames and frames unlike their twins cost.
  func extent(_ frames: Frames) -> Double {
    let unlike = alike.count { a, b in
      abs(frames.frame[a].width - frames.frame[b].width) > 1
        || abs(frames.frame[a].height - frames.frame[b].height) > 1
    }
    return scale(frames.size) + 15 * frames.blank + 2 * Double(unlike)
  }

  /// How much a picture's size and shape cost: with n components and flows, K = 14 + 5√n,
  /// `2K·max(0, ln(max(W, H·T)/√(36000·T·n))) + .8K·|ln(W/H/T)|`.
  private func scale(_ size: Size) -> Double {
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
      return sum + max(0, a.minX - b.maxX, b.minX - a.maxX)
        + max(0, a.minY - b.maxY, b.minY - a.maxY)
    }
    return 0.011 * length + extent(frames)
  }

  /// The cost of a routed drawing.
  func full(_ routing: Routing, _ frames: Frames) -> Double {
    let cost = routing.cost
    let defects = Double(cost.violations + cost.labelDefects)
    return 100 * defects + 8 * Double(cost.crossings) + 3 * Double(cost.bends)
      + 0.011 * cost.length + 0.03 * cost.overlap + 8 * Double(cost.labelsOnBorders)
      + 4 * Double(cost.detachedLabels) + extent(frames)
  }
}
