/// Which nets use each of many places, and how many of their flows. Most places are used by none, so that a
/// set is a short list.
struct NetSets {
  private struct Entry {
    var net: Int32
    var uses: Int32
    var next: Int32
  }

  /// By place: the first entry of its list, or 0.
  private let heads: Buffer<Int32>
  /// The first is never used, so that 0 is the end of a list.
  private var entries = [Entry(net: -1, uses: 0, next: 0)]
  private var free: Int32 = 0
  /// By place: how many nets use it.
  private let counts: Buffer<UInt16>
  /// The nets at places that more than `mostWalked` use, as place and net in one number: there, walking the list
  /// takes too long.
  private var crowds: Set<UInt64> = []
  private static let mostWalked: UInt16 = 32

  init(placeCount: Int) {
    heads = Buffer(zeroes: placeCount)
    counts = Buffer(zeroes: placeCount)
  }

  private static func key(_ net: Int, _ place: Int) -> UInt64 { UInt64(place) << 32 | UInt64(net) }

  /// Notes one more use; whether it is the net's first there.
  mutating func add(_ net: Int, at place: Int) -> Bool {
    let isCrowd = counts[place] > Self.mostWalked
    var index = isCrowd && !crowds.contains(Self.key(net, place)) ? 0 : heads[place]
    while index > 0 {
      if entries[Int(index)].net == net {
        entries[Int(index)].uses += 1
        return false
      }
      index = entries[Int(index)].next
    }
    let entry = Entry(net: Int32(net), uses: 1, next: heads[place])
    if free > 0 {
      heads[place] = free
      free = entries[Int(free)].next
      entries[Int(heads[place])] = entry
    } else {
      heads[place] = Int32(entries.count)
      entries.append(entry)
    }
    counts[place] += 1
    if isCrowd {
      crowds.insert(Self.key(net, place))
    } else if counts[place] > Self.mostWalked {
      for other in nets(at: place) { crowds.insert(Self.key(other, place)) }
    }
    return true
  }

  private func nets(at place: Int) -> [Int] {
    var nets: [Int] = []
    var index = heads[place]
    while index > 0 {
      nets.append(Int(entries[Int(index)].net))
      index = entries[Int(index)].next
    }
    return nets
  }

  /// Takes one use back; whether it was the net's last there.
  mutating func remove(_ net: Int, at place: Int) -> Bool {
    var before: Int32 = 0
    var index = heads[place]
    while index > 0 {
      if entries[Int(index)].net == net {
        entries[Int(index)].uses -= 1
        if entries[Int(index)].uses > 0 { return false }
        let next = entries[Int(index)].next
        if before > 0 { entries[Int(before)].next = next } else { heads[place] = next }
        entries[Int(index)].next = free
        free = index
        if counts[place] > Self.mostWalked { crowds.remove(Self.key(net, place)) }
        counts[place] -= 1
        if counts[place] == Self.mostWalked {
          for other in nets(at: place) { crowds.remove(Self.key(other, place)) }
        }
        return true
      }
      before = index
      index = entries[Int(index)].next
    }
    return false
  }

  func contains(_ net: Int, at place: Int) -> Bool {
    if counts[place] > Self.mostWalked { return crowds.contains(Self.key(net, place)) }
    var index = heads[place]
    while index > 0 {
      let entry = entries[Int(index)]
      if entry.net == net { return true }
      index = entry.next
    }
    return false
  }

  /// Whether a net that is neither `net` nor a companion uses a place.
  ///
  /// - Parameter isCompanion: by net; empty when none is.
  func hasOthers(than net: Int, _ isCompanion: [Bool], at place: Int) -> Bool {
    var index = heads[place]
    while index > 0 {
      let entry = entries[Int(index)]
      if entry.net != net, isCompanion.isEmpty || !isCompanion[Int(entry.net)] { return true }
      index = entry.next
    }
    return false
  }

  /// How many nets but `net` use a place.
  func others(than net: Int, at place: Int) -> Int {
    var count = 0
    var index = heads[place]
    while index > 0 {
      if entries[Int(index)].net != net { count += 1 }
      index = entries[Int(index)].next
    }
    return count
  }
}
