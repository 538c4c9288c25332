import ArchdrawCatalogue

/// The parts of a deck that are the same in all, but for colours and fonts.
enum Parts {
  /// The size of a slide's title in its pixels.
  static let titleSize = 32.0
  /// 16:9, 13.33 by 7.5 inches.
  static let slideSize = (width: 12_192_000, height: 6_858_000)

  static func slide(_ shapes: [Markup]) -> Markup {
    Namespace.root(
      "p:sld",
      [
        Markup("p:cSld", [:], [tree(shapes)]),
        Markup("p:clrMapOvr", [:], [Markup("a:masterClrMapping")]),
      ])
  }

  /// The slide's page of notes.
  static func notes(_ paragraphs: [String], language: Language) -> Markup {
    let shapes = [
      Placeholder.slideImage(id: 2),
      Placeholder.text(
        "body", id: 3, name: "Notes", index: 1, paragraphs, language: language),
    ]
    return Namespace.root(
      "p:notes",
      [
        Markup("p:cSld", [:], [tree(shapes)]),
        Markup("p:clrMapOvr", [:], [Markup("a:masterClrMapping")]),
      ])
  }

  /// `p:spTree`.
  static func tree(_ shapes: [Markup]) -> Markup {
    let zero = [
      Markup("a:off", ["x": 0, "y": 0]), Markup("a:ext", ["cx": 0, "cy": 0]),
      Markup("a:chOff", ["x": 0, "y": 0]), Markup("a:chExt", ["cx": 0, "cy": 0]),
    ]
    return Markup(
      "p:spTree", [:],
      [
        Markup(
          "p:nvGrpSpPr", [:],
          [
            Markup("p:cNvPr", ["id": 1, "name": ""]), Markup("p:cNvGrpSpPr"), Markup("p:nvPr"),
          ]),
        Markup("p:grpSpPr", [:], [Markup("a:xfrm", [:], zero)]),
      ] + shapes)
  }

  static func background(_ name: String) -> Markup {
    Markup(
      "p:bg", [:],
      [
        Markup(
          "p:bgPr", [:],
          [
            Markup("a:solidFill", [:], [Markup("a:schemeClr", ["val": name])]),
            Markup("a:effectLst"),
          ])
      ])
  }

  /// Which of the theme's colours are page and text: in the dark, the other way round.
  static func colorMap(isDark: Bool) -> Markup {
    Markup(
      "p:clrMap",
      [
        "bg1": isDark ? "dk1" : "lt1", "tx1": isDark ? "lt1" : "dk1",
        "bg2": isDark ? "dk2" : "lt2", "tx2": isDark ? "lt2" : "dk2", "accent1": "accent1",
        "accent2": "accent2", "accent3": "accent3", "accent4": "accent4", "accent5": "accent5",
        "accent6": "accent6", "hlink": "hlink", "folHlink": "folHlink",
      ])
  }
}
