import ArchdrawGeometry

/// Pulls apart what the search laid on one line, and centres lines in the room they have.
struct Nudging {
  let scene: RoutingScene
  let nets: Nets
  /// Whether a flow's line may be moved.
  let isMovable: [Bool]
  private(set) var lines: [[Point]]
  private let boxIndex: SpatialIndex

  init(scene: RoutingScene, nets: Nets, lines: [[Point]], isMovable: [Bool]) {
    self.scene = scene
    self.nets = nets
    self.lines = lines
    self.isMovable = isMovable
    boxIndex = SpatialIndex(scene.boxes.map(\.rect))
  }

  mutating func run() {
    for axis in [Axis.horizontal, .vertical, .horizontal, .vertical] { spread(along: axis) }
  }

  /// Moves the pieces that stand across `axis` along it.
  private mutating func spread(along axis: Axis) {
    var tracks = TrackFinder(
      scene: scene, nets: nets, lines: lines, isMovable: isMovable, axis: axis, boxIndex: boxIndex
    )
    .tracks()
    if tracks.isEmpty { return }
    TrackOrder(lines: lines, axis: axis).sort(&tracks)
    let before = lines
    let positions = TrackSeparation.positions(tracks, TrackSeparation.pairs(tracks))
    for (track, position) in zip(tracks, positions) {
      for piece in track.pieces {
        lines[piece.flow][piece.index][axis] = position
        lines[piece.flow][piece.index + 1][axis] = position
      }
    }
    for flow in lines.indices where isMovable[flow] {
      let line = PolyLine.simplified(lines[flow])
      // In a crowd the two ends of a line may be pushed onto each other; it then stays where it was.
      lines[flow] = line.count > 1 ? line : before[flow]
    }
  }
}

/// One straight piece of a flow's line: from corner `index` to the next.
struct LinePiece: Equatable {
  var flow: Int
  var index: Int
}

/// Pieces of one net on one line, moved as one.
struct Track {
  var pieces: [LinePiece]
  var net: Int
  /// For straight labelled lines, the two things they join.
  var joins: Set<RoutingProblem.End>?
  /// Where it stands along the axis of movement.
  var position: Double
  /// From where to where it runs on the other axis.
  var low: Double
  var high: Double
  var desired: Double
  var weight: Double
  /// Walls it may never pass, and how near it would rather not come.
  var lower: Double
  var upper: Double
  var softLower: Double
  var softUpper: Double
}
