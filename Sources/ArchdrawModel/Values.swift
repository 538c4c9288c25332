import ArchdrawCatalogue

extension Aspect {
  /// The shape that `text` gives as `W:H`, both above zero and neither more than twenty times the
  /// other; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Aspect.number(parts[0]),
      let height = Aspect.number(parts[1])
    else { return nil }
    self.init(width: width, height: height)
    guard (0.05...20).contains(ratio) else { return nil }
  }

  private static func number(_ text: Substring) -> Double? {
    let digits = text.drop { $0 == " " }
    guard digits.first?.isNumber == true, digits.allSatisfy({ "0123456789. ".contains($0) }),
      let number = Double(digits.prefix { $0 != " " }), number > 0
    else { return nil }
    return number
  }
}

extension LegendMode: CaseIterable {
  package static var allCases: [LegendMode] { [.auto, .always, .never] }
}

extension Language {
  /// The language of a tag such as `ko`, `ko-KR` or `en_US`.
  package init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: primary.lowercased())
  }
}
