import ArchdrawGeometry
import ArchdrawModel

/// The terms that cheap and full cost share.
struct CostModel {
  let context: LayoutContext
  /// The target shape, width to height.
  let ratio: Double

  /// How much size, shape, blank space of frames and frames unlike their twins cost.
  func extent(_ frames: Frames) -> Double {
    let unlike = context.alike.count { a, b in
      abs(frames.frame[a].width - frames.frame[b].width) > 1
        || abs(frames.frame[a].height - frames.frame[b].height) > 1
    }
    return scale(context.sheet.canvas(for: frames.size)) + 15 * frames.blank + 2 * Double(unlike)
      + straying(frames) + 60 * Double(caught(frames)) + Double(askew(frames))
      + hidden(frames) + 1.5 * Double(outOfOrder(frames))
  }

  /// Neighbours of one type that stand in a row or a column against the file's order: 'web 3' before 'web 2'.
  private func outOfOrder(_ frames: Frames) -> Int {
    context.inOrder.count { a, b in
      let (first, second) = (frames.frame[a], frames.frame[b])
      if abs(first.midY - second.midY) < first.height / 2 { return second.midX < first.midX }
      if abs(first.midX - second.midX) < first.width / 2 { return second.midY < first.midY }
      return false
    }
  }

  /// Flows between two components that all but stand in line: the eye sees the difference.
  private func askew(_ frames: Frames) -> Int {
    context.joinedLeaves.count { a, b in
      let (from, to) = (frames.middle(ofComponent: a), frames.middle(ofComponent: b))
      let (x, y) = (abs(from.x - to.x), abs(from.y - to.y))
      return (x > 0.5 && x < 24 && y > Metrics.tile) || (y > 0.5 && y < 24 && x > Metrics.tile)
    }
  }

  /// What it costs that ends of a fan stand behind other ends of it, seen from where it parts, rather than side
  /// by side: 12 for each such pair, half of that for the first.
  private func hidden(_ frames: Frames) -> Double {
    context.fans.reduce(0) { sum, fan in
      let hub = frames.frame[fan.hub].center
      let pairs = fan.ends.reduce(0) { count, end in
        let center = frames.frame[end].center
        return count
          + fan.ends.count {
            $0 != end && frames.frame[$0].inset(by: 8).isCrossed(by: hub, center)
          }
      }
      return sum + max(0, 12 * Double(pairs) - 6)
    }
  }

  /// Components that frames of `members` catch without naming them.
  private func caught(_ frames: Frames) -> Int {
    context.overlays.reduce(0) { sum, overlay in
      let frame = frames.frame[overlay.frame]
      return sum + overlay.strangers.count { frames.frame[$0].intersects(frame) }
    }
  }

  /// What flows cost that do not advance in the direction that the file asks for: 4 each, and 250 more for
  /// each by which they are no minority.
  private func straying(_ frames: Frames) -> Double {
    var asked = 0
    var straying = 0
    for (flow, direction) in zip(context.design.flows, context.flowDirections)
    where direction != .auto && flow.from != flow.to {
      asked += 1
      let from = frames.frame[flow.from.index].center[direction.axis]
      let to = frames.frame[flow.to.index].center[direction.axis]
      if (direction.isReversed ? from - to : to - from) < Metrics.tile { straying += 1 }
    }
    return 4 * Double(straying) + 250 * Double(max(0, straying - max(0, asked - 1) / 2))
  }

  /// How much a canvas's size and shape cost: with n components, K = 14 + 5√n and L = max(W, H·T),
  /// `2K·max(0, ln(L/√(36000·T·n))) + 6K·max(0, ln(11/p)) + .5K·|ln(W/H/T)|`, where p is the size that labels
  /// have when the picture is fitted into a slide 1600 px wide.
  private func scale(_ size: Size) -> Double {
    let n = Double(max(1, context.design.elements.count { !$0.isGroup }))
    let k = 14 + 5 * n.squareRoot()
    let extent = max(size.width, size.height * ratio)
    let ideal = (36000 * ratio * n).squareRoot() + 2 * Metrics.margin
    let labels = Metrics.labelSize * 1600 / extent
    return 2 * k * max(0, logRatio(extent / ideal)) + 6 * k * max(0, logRatio(11 / labels))
      + 0.5 * k * abs(logRatio(size.width / size.height / ratio))
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
    return 100 * defects + 12 * Double(cost.crossings) + 3 * Double(cost.bends)
      + 0.011 * cost.length + 0.03 * cost.overlap + 8 * Double(cost.labelsOnBorders)
      + 4 * Double(cost.detachedLabels) + 15 * Double(cost.ambiguousLabels) + extent(frames)
  }
}
