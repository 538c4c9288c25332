import ArchdrawCatalogue

/// A text in a shape: one paragraph, its lines broken where they are given.
struct TextBody: Equatable {
  enum Alignment: String {
    case start = "l"
    case middle = "ctr"
    case end = "r"
  }
  enum Place: String {
    case top = "t"
    case middle = "ctr"
    case bottom = "b"
  }

  /// What stands between a shape's edge and its text, in EMU.
  struct Insets: Equatable {
    var left = 0
    var top = 0
    var right = 0
    var bottom = 0
  }

  var lines: [String]
  /// In hundredths of a point.
  var size: Int
  var isBold = false
  var fill: Markup
  var alignment = Alignment.start
  var place = Place.middle
  var insets = Insets()
  /// Whether it is broken anew when the shape is made narrower.
  var wraps = false
  /// The relationship of a link.
  var link: String?
  var language: Language

  /// `p:txBody`; `more` are paragraphs of a style of their own.
  func markup(_ more: [TextBody] = []) -> Markup {
    let body = Markup(
      "a:bodyPr",
      [
        "wrap": wraps ? "square" : "none", "lIns": insets.left, "tIns": insets.top,
        "rIns": insets.right, "bIns": insets.bottom, "anchor": place.rawValue,
      ], [Markup("a:noAutofit")])
    return Markup(
      "p:txBody", [:], [body, Markup("a:lstStyle"), paragraph] + more.map(\.paragraph))
  }

  /// The text of a cell, whose place and air are the cell's own.
  var cellMarkup: Markup {
    Markup("a:txBody", [:], [Markup("a:bodyPr"), Markup("a:lstStyle"), paragraph])
  }

  private var paragraph: Markup {
    var content: [Markup] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { content.append(Markup("a:br", [:], [properties("a:rPr", of: line)])) }
      content.append(
        Markup("a:r", [:], [properties("a:rPr", of: line), Markup("a:t", text: line)]))
    }
    if content.isEmpty { content = [properties("a:endParaRPr", of: "")] }
    // A fixed pitch puts lines where they were placed, whatever the font.
    let pitch = Markup("a:spcPts", ["val": size * 5 / 4])
    return Markup(
      "a:p", [:],
      [
        Markup(
          "a:pPr", ["algn": alignment.rawValue],
          [
            Markup("a:lnSpc", [:], [pitch]),
            Markup("a:spcBef", [:], [Markup("a:spcPts", ["val": 0])]),
            Markup("a:buNone"),
          ])
      ] + content)
  }

  private func properties(_ name: String, of text: String) -> Markup {
    let (tag, alternative) = languageTags(of: text, in: language)
    var children = [
      fill, Markup("a:latin", ["typeface": "+mn-lt"]), Markup("a:ea", ["typeface": "+mn-ea"]),
    ]
    if let link { children.append(Markup("a:hlinkClick", ["r:id": link])) }
    return Markup(
      name,
      [
        "lang": tag, "altLang": alternative, "sz": size, "b": isBold ? true : nil, "dirty": false,
      ], children)
  }
}

/// BCP 47 tags of a text, for spelling and for the choice of fonts: Hangul is Korean in any deck.
func languageTags(of text: String, in language: Language) -> (String, alternative: String?) {
  if text.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) {
    return ("ko-KR", "en-US")
  }
  return switch language {
  case .english, .korean: ("en-US", language == .korean ? "ko-KR" : nil)
  case .japanese: ("ja-JP", "en-US")
  case .chinese: ("zh-CN", "en-US")
  }
}
