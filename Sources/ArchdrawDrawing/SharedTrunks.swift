import ArchdrawGeometry

extension RoundedPolyline {
  /// The part of it that none of `others` runs along from its start or to its end.
  func parted(from others: [RoundedPolyline]) -> RoundedPolyline {
    let own = others.map { leaving($0) }.min { $0.isShorter(than: $1) } ?? self
    let turned = others.map { own.reversed.leaving($0.reversed) }.min { $0.isShorter(than: $1) }
    return turned?.reversed ?? own
  }

  /// What is left of it from where another line with the same start goes another way.
  private func leaving(_ other: RoundedPolyline) -> RoundedPolyline {
    guard start == other.start, startDirection == other.startDirection else { return self }
    let shared = zip(bends, other.bends).prefix { $0 == $1 }.count
    let (mine, theirs) = (rest(after: shared), other.rest(after: shared))
    guard mine.startDirection == theirs.startDirection else { return mine }
    let fork = mine.firstPiece < theirs.firstPiece ? mine.firstStop : theirs.firstStop
    var rest = mine
    rest.start = fork
    return rest
  }

  private func rest(after count: Int) -> RoundedPolyline {
    guard count > 0 else { return self }
    var rest = self
    rest.start = bends[count - 1].end
    rest.bends.removeFirst(count)
    return rest
  }

  private var firstStop: Point { bends.first?.start ?? end }
  private var firstPiece: Double { start.distance(to: firstStop) }

  /// Whether less of the same line is left.
  private func isShorter(than other: RoundedPolyline) -> Bool {
    (bends.count, firstPiece) < (other.bends.count, other.firstPiece)
  }
}
