import Testing

@testable import ArchdrawLayout

@Suite struct NetSetsTests {
  @Test func tellWhoUsesAPlaceHoweverManyDo() {
    var sets = NetSets(placeCount: 2)
    let nets = Array(0..<100)
    #expect(nets.filter { sets.add($0, at: 1) } == nets)
    #expect(nets.filter { sets.add($0, at: 1) } == [])
    #expect(nets.allSatisfy { sets.contains($0, at: 1) && !sets.contains($0, at: 0) })
    #expect(!sets.contains(100, at: 1))
    #expect(sets.others(than: 7, at: 1) == 99)
    #expect(nets.filter { sets.remove($0, at: 1) } == [])
    for net in nets.reversed() {
      let isLast = sets.remove(net, at: 1)
      #expect(isLast)
      #expect(!sets.contains(net, at: 1))
      #expect(sets.others(than: net, at: 1) == net)
    }
    let isKnown = sets.remove(0, at: 1)
    let isFirst = sets.add(0, at: 1)
    #expect(!isKnown && isFirst)
  }
}
