/// What ways cost that are known already.
extension TrackUsage {
  /// How many nets run straight across at a vertex.
  @inline(__always)
  func crossings(at vertex: Int, _ heading: Int) -> Int32 {
    Int32(through[2 * vertex + (heading + 1) & 1])
  }

  /// How often a way crosses other nets or runs along one.
  func conflicts(_ path: GridPath, _ terms: FlowTerms) -> Int {
    var count = 0
    var heading = path.start.heading
    for (index, edge) in path.edges.enumerated() {
      let next = grid.heading(from: path.vertices[index], to: path.vertices[index + 1])
      if next == heading { count += Int(crossings(at: path.vertices[index], next)) }
      heading = next
      if isShared(edge, terms) { count += 1 }
    }
    if let last = path.vertices.last, heading == Heading.opposite(path.target.heading) {
      count += Int(crossings(at: last, heading))
    }
    return count
  }

  /// What a clean way would cost now, its own use of the tracks not counted.
  func cost(of path: GridPath, _ terms: FlowTerms) -> Int32 {
    var total = price(of: path.start, terms)
    total += price(of: path.target, terms)
    var heading = path.start.heading
    var wasShared = false
    for (index, edge) in path.edges.enumerated() {
      let vertex = path.vertices[index]
      let next = path.vertices[index + 1]
      let turned = grid.heading(from: vertex, to: next)
      guard let length = price(of: edge, from: vertex, to: next, terms) else { continue }
      total += length
      if turned == heading {
        total += crossings(at: vertex, heading) * RouteCosts.crossing
      } else {
        total += RouteCosts.bend
      }
      let isShared = isShared(edge, terms)
      if isShared, !wasShared || turned != heading { total += RouteCosts.joining }
      wasShared = isShared
      heading = turned
    }
    if heading != Heading.opposite(path.target.heading) { return total + RouteCosts.bend }
    guard let last = path.vertices.last else { return total }
    return total + crossings(at: last, heading) * RouteCosts.crossing
  }

  /// What running along an edge costs; `nil` where the flow may not go.
  private func price(
    of edge: Int, from vertex: Int, to neighbour: Int, _ terms: FlowTerms
  ) -> Int32? {
    let group = Int(grid.groups[neighbour])
    let isForeign =
      terms.standing[group] == FlowTerms.Standing.foreign
      || grid.overlays[neighbour] & terms.foreignOverlays != 0
    if isForeign { return nil }
    return RouteCosts.price(
      of: grid.length(of: edge), standing: terms.standing[group],
      isShared: isShared(edge, terms), isOwn: isOwn(edge, terms),
      crossesBorder: Int(grid.groups[vertex]) != group,
      hugsBorder: grid.blocks[edge] & RoutingGrid.hugsBorder != 0)
  }
}
