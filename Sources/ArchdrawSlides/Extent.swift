import ArchdrawGeometry
import ArchdrawLayout

extension Placement {
  /// What the drawing itself covers, without heading and legend.
  var drawingExtent: Rect? {
    var rects: [Rect] = []
    for group in groups {
      rects += [group.frame.inset(by: -1), group.title?.frame].compactMap { $0 }
      if let disc = group.disc { rects.append(Self.disc(disc)) }
    }
    for component in components {
      rects += [component.frame, component.label?.frame].compactMap { $0 }
      if let disc = component.disc { rects.append(Self.disc(disc)) }
    }
    for flow in flows {
      rects += flow.points.map { Rect($0.x - 1, $0.y - 1, 2, 2) }
      if let label = flow.label { rects.append(label.frame) }
      if let disc = flow.disc { rects.append(Self.disc(disc)) }
    }
    return Self.union(rects)
  }

  /// What the legend covers; `nil` when there is none.
  var legendExtent: Rect? {
    var rects: [Rect] = []
    for step in legend.steps {
      rects += [Self.disc(step.disc), step.text?.frame].compactMap { $0 }
    }
    for kind in legend.kinds {
      rects += [
        Rect(minX: kind.start.x, minY: kind.start.y - 5, maxX: kind.end.x, maxY: kind.end.y + 5)
      ]
      rects.append(kind.text.frame)
    }
    return Self.union(rects)
  }

  private static func disc(_ center: Point) -> Rect { Rect(center.x - 9, center.y - 9, 18, 18) }

  private static func union(_ rects: [Rect]) -> Rect? {
    rects.first.map { first in rects.dropFirst().reduce(first) { $0.union($1) } }
  }
}
