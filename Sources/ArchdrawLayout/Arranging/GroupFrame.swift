import ArchdrawGeometry
import ArchdrawModel

/// Puts a frame around what a group holds: title, padding, and what stands astride the border.
struct GroupFrame {
  let context: LayoutContext
  let options: GroupOptions
  let group: Int

  private var axis: Axis { options.axis }

  /// Moves the group's children into the frame and sets its size and anchor.
  func enclose(_ content: Size, _ result: inout Arrangement) {
    let border = context.borderChildren[group]
    let padding = padding(border, result)
    var size = Size(
      content.width + padding.left + padding.right, content.height + padding.top + padding.bottom)
    let least = leastSize(result)
    let extraX = max(0, ((least.width - size.width) / 2).rounded(.up))
    let extraY = max(0, ((least.height - size.height) / 2).rounded(.up))
    size = Size(size.width + 2 * extraX, size.height + 2 * extraY)
    let shift = Point(padding.left + extraX, padding.top + extraY)
    for child in context.tree.nodes[group].children where !border.contains(child) {
      result.origin[child] = result.origin[child] + shift
    }
    let overhang = placeOnBorder(border, frame: size, &result).union(memberMargin)
    for child in context.tree.nodes[group].children {
      result.origin[child] = result.origin[child] + Point(overhang.left, overhang.top)
    }
    result.overhang[group] = overhang
    result.size[group] = Size(
      (size.width + overhang.left + overhang.right).rounded(.up),
      (size.height + overhang.top + overhang.bottom).rounded(.up))
    result.anchor[group] = Point(
      (overhang.left + size.width / 2).rounded(), (overhang.top + size.height / 2).rounded())
  }

  /// Room for the frames of `members` that are drawn around this one.
  private var memberMargin: Extents {
    let depths = context.tree.nodes[group].stamps.compactMap { id in
      id.map { context.sizes.memberDepth[$0.index] }
    }
    return Metrics.memberExtents(frames: depths.max() ?? 0)
  }

  private func padding(_ border: [Int], _ result: Arrangement) -> Extents {
    guard let id = context.tree.nodes[group].representative else { return .zero }
    let header = isCentered(id) ? Metrics.centeredHeader : Metrics.header
    var padding = Extents(
      left: Metrics.padding, right: Metrics.padding,
      top: hasTitle ? header : Metrics.padding, bottom: Metrics.padding)
    addRoomBesideLanes(to: &padding)
    for child in border {
      let isFar = standsFar(child)
      let anchor = result.anchor[child]
      let inner = isFar ? anchor[axis] : result.size[child][axis] - anchor[axis]
      let room = (inner + Metrics.frameGap * context.spread).rounded(.up)
      switch (axis, isFar) {
      case (.horizontal, false): padding.left = max(padding.left, room)
      case (.horizontal, true): padding.right = max(padding.right, room)
      case (.vertical, false): padding.top = max(padding.top, room)
      case (.vertical, true): padding.bottom = max(padding.bottom, room)
      }
    }
    return padding
  }

  /// Whether a component on the border stands on the right or at the bottom: flows come in by the side that
  /// they run from, and go out by the one they run to.
  private func standsFar(_ child: Int) -> Bool {
    let edges = context.lifted.edges[group]
    let arriving = edges.count { $0.to == child && $0.from == nil }
    let leaving = edges.count { $0.from == child && $0.to == nil }
    return (leaving > arriving) != options.isReversed
  }

  /// Lines that run beside lanes, on the far side, need more room than one or two do.
  private func addRoomBesideLanes(to padding: inout Extents) {
    let room = Metrics.netGap * Double(min(6, max(0, context.netsBesideLanes[group] - 1)))
    switch (axis, options.isReversed) {
    case (.horizontal, false): padding.right += room
    case (.horizontal, true): padding.left += room
    case (.vertical, false): padding.bottom += room
    case (.vertical, true): padding.top += room
    }
  }

  private var hasTitle: Bool {
    context.tree.nodes[group].stamps.contains { id in
      id.map { context.sizes.titles[$0.index] != nil || context.design[$0].step != nil } ?? false
    }
  }

  private func isCentered(_ id: ElementID) -> Bool { context.design[id].kind.isCentered }

  /// Room for the title, and a frame that looks like one when it is empty.
  private func leastSize(_ result: Arrangement) -> Size {
    var least = Size.zero
    for id in context.tree.nodes[group].stamps.compactMap({ $0 }) {
      let inset = context.design[id].titleInset + context.design[id].discRoom
      let title = context.sizes.titles[id.index]?.width ?? 0
      least.width = max(least.width, (inset + title).rounded(.up) + Metrics.padding)
      if context.tree.nodes[group].children.isEmpty {
        least = Size(
          max(least.width, Metrics.emptyFrame + 2 * Metrics.padding),
          Metrics.header + Metrics.emptyFrame)
      }
    }
    let onTop = axis == .vertical ? context.borderChildren[group].filter { !standsFar($0) } : []
    if !onTop.isEmpty {
      let gaps = Metrics.siblingGap * Double(onTop.count - 1) + 2 * Metrics.padding
      let room = onTop.reduce(gaps) { $0 + result.size[$1].width }
      // Beside a title in the middle half of the frame's width is free.
      let isAmid = context.tree.nodes[group].representative.map(isCentered) ?? false
      least.width = max(least.width, isAmid ? titleEnd(0) * 2 + 2 * room : titleEnd(0) + room)
    }
    return least
  }

  /// Stands components astride the sides that flows come in or go out by, each opposite what it is joined
  /// to, and tells how far they reach out.
  private func placeOnBorder(
    _ border: [Int], frame: Size, _ result: inout Arrangement
  ) -> Extents {
    var overhang = Extents.zero
    for isFar in [false, true] {
      let wanted = border.filter { standsFar($0) == isFar }
        .map { (child: $0, place: wantedPlace($0, frame, result)) }
        .sorted { ($0.place, $0.child) < ($1.place, $1.child) }
      var free = firstFreePlace(isFar: isFar, frame)
      for (child, place) in wanted {
        let anchor = result.anchor[child]
        let start = max(free, (place - anchor[axis.other]).rounded())
        result.origin[child] = Point(
          axis, along: (isFar ? frame[axis] : 0) - anchor[axis], across: start)
        free = start + result.size[child][axis.other] + Metrics.siblingGap
        let size = result.size[child]
        let origin = result.origin[child]
        overhang = overhang.union(
          Extents(
            left: -origin.x, right: origin.x + size.width - frame.width, top: -origin.y,
            bottom: origin.y + size.height - frame.height))
      }
    }
    return overhang
  }

  /// Where the first component may stand astride a side: past the title, where that side has it.
  private func firstFreePlace(isFar: Bool, _ frame: Size) -> Double {
    if axis == .horizontal { return Metrics.header }
    return isFar ? Metrics.padding : max(Metrics.padding, titleEnd(frame.width) + Metrics.padding)
  }

  /// Where the title ends, from the left, in a frame of some width.
  private func titleEnd(_ width: Double) -> Double {
    let ends = context.tree.nodes[group].stamps.compactMap { $0 }.map { id in
      let title = context.sizes.titles[id.index]?.width ?? 0
      return isCentered(id)
        ? (width + title) / 2 : context.design[id].titleInset + context.design[id].discRoom + title
    }
    return ends.max()?.rounded(.up) ?? 0
  }

  /// The median of the inner ends that a component on the border is joined to, else the middle.
  private func wantedPlace(_ child: Int, _ frame: Size, _ result: Arrangement) -> Double {
    var places: [Double] = []
    for edge in context.lifted.edges[group] where !edge.crossesLanes {
      guard let from = edge.from, let to = edge.to, from == child || to == child else { continue }
      let path = context.path(of: edge.flow, from: to == child)
      guard let depth = path.firstIndex(where: { $0.node == (to == child ? from : to) })
      else { continue }
      let port = result.port(path, below: depth - 1, in: context.tree)
      places.append(port[axis.other])
    }
    guard !places.isEmpty else { return frame[axis.other] / 2 }
    places.sort()
    return places[places.count / 2]
  }
}

extension Element.Kind {
  /// Whether the frame's title stands in the middle, without a badge.
  var isCentered: Bool {
    if case .group(let type) = self { type.style.isCentered } else { false }
  }

}

extension Element {
  /// Whether the frame has a badge in its corner; an icon of its own stands there, too.
  var hasBadge: Bool {
    switch kind {
    case .group(let type): (type.badge != nil || icon != nil) && !type.style.isCentered
    case .serviceGroup: true
    case .component: false
    }
  }

  /// From the frame's left edge to its title.
  var titleInset: Double {
    if kind.isCentered { return Metrics.padding }
    return hasBadge ? Metrics.titleInset : Metrics.plainTitleInset
  }
}
