import ArchdrawGeometry
import Testing

@Suite struct RoundedPolylineTests {
  @Test func bendsAreRoundedByTheRadius() {
    let line = RoundedPolyline([Point(0, 0), Point(100, 0), Point(100, 100)], radius: 8)
    #expect(line.bends.map(\.start) == [Point(92, 0)])
    #expect(line.bends.map(\.end) == [Point(100, 8)])
  }

  @Test func aBendTakesAtMostHalfOfAPiece() {
    let points = [Point(0, 0), Point(50, 0), Point(50, 10), Point(100, 10)]
    let line = RoundedPolyline(points, radius: 8)
    #expect(line.bends.map(\.end) == [Point(50, 5), Point(55, 10)])
  }

  @Test func theEndsKeepRoomForAHead() {
    let points = [Point(0, 0), Point(50, 0), Point(50, 12)]
    let line = RoundedPolyline(points, radius: 8, straightEnd: 9)
    #expect(line.bends.map(\.end) == [Point(50, 3)])
    #expect(line.trimmedEnd(by: 8).end == Point(50, 4))
  }

  @Test func trimmingNeverCutsIntoABend() {
    let line = RoundedPolyline([Point(0, 0), Point(50, 0), Point(50, 4)], straightEnd: 9)
    #expect(line.trimmedEnd(by: 8).end == Point(50, 0))
  }

  @Test func pointsOnAStraightLineAndRepeatsAreNoBends() {
    let points = [Point(0, 0), Point(0, 0), Point(50, 0), Point(100, 0)]
    #expect(RoundedPolyline(points).bends.isEmpty)
    #expect(RoundedPolyline(points).flattened() == [Point(0, 0), Point(100, 0)])
  }

  @Test func flatteningStaysWithinHalfAPixelOfTheCurve() {
    let line = RoundedPolyline([Point(0, 0), Point(100, 0), Point(100, 100)], radius: 8)
    let points = line.flattened()
    // The curve's own middle: half-way between the corner and the chord's middle.
    let middle = Point(98, 2)
    let nearest = zip(points, points.dropFirst()).map { distance(middle, $0, $1) }.min()
    #expect(nearest ?? 9 <= 0.5)
    #expect(points.first == Point(0, 0) && points.last == Point(100, 100))
    #expect(points.count == 6)
  }

  @Test func reversingTwiceChangesNothing() {
    let line = RoundedPolyline([Point(0, 0), Point(40, 0), Point(40, 30), Point(90, 30)])
    #expect(line.reversed.start == line.end)
    #expect(line.reversed.reversed == line)
  }

  private func distance(_ p: Point, _ a: Point, _ b: Point) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let t = max(0, min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy)))
    return p.distance(to: Point(a.x + t * dx, a.y + t * dy))
  }
}
