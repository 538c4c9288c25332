/// What a line pays for, in tenths of a pixel.
enum RouteCosts {
  static let bend: Int32 = 600
  static let crossing: Int32 = 1300
  static let border: Int32 = 250
  static let facingAway: Int32 = 300
  static let belowLabel: Int32 = 60
  static let offAxis: Int32 = 40
  /// Leaving a fan's trunk aside, for a side across the way the fan opens.
  static let offFan: Int32 = 1200
  /// A side where another net already ends.
  static let sharedSide: Int32 = 60
  /// The same again for each net beyond what a side has room for.
  static let crowdedSide: Int32 = 400
  /// A side where as many labelled lines to the same end stand already as it has room for.
  static let crowdedLabels: Int32 = 1500
  /// Coming onto a line that another net uses.
  static let joining: Int32 = 500
  /// A bend so near an end that a head hardly fits.
  static func shortEnd(_ stub: Int32) -> Int32 { max(0, 160 - stub) * 8 + (stub < 140 ? 400 : 0) }
  /// A foreign group's inside, a title or a box costs this many times its length when nothing else is
  /// left.
  static let trespass: Int32 = 10

  /// What `length` costs where a flow may go, by how it stands to the group there, who else runs there,
  /// whether it comes there across a border and whether it runs close along one.
  @inline(__always)
  static func price(
    of length: Int32, standing: UInt8, isShared: Bool, isOwn: Bool, crossesBorder: Bool,
    hugsBorder: Bool
  ) -> Int32 {
    var price = isOwn ? length * 8 / 10 : length
    if isShared { price += length * 4 / 10 }
    if standing == FlowTerms.Standing.outside { price += length * 35 / 100 }
    if hugsBorder { price += length * 15 / 100 }
    if crossesBorder { price += border }
    return price
  }
}
