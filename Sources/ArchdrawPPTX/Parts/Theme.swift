import ArchdrawCatalogue

extension Parts {
  /// The theme of slides, or of notes, which are printed and therefore never dark.
  static func theme(_ name: String, _ colors: ThemeColors, language: Language) -> Markup {
    let elements = [
      scheme(name, colors), fonts(name, language),
      Markup("a:fmtScheme", ["name": name], formats),
    ]
    return Markup(
      "a:theme", ["xmlns:a": Namespace.drawing, "name": name],
      [
        Markup("a:themeElements", [:], elements), Markup("a:objectDefaults"),
        Markup("a:extraClrSchemeLst"),
      ])
  }

  private static func scheme(_ name: String, _ colors: ThemeColors) -> Markup {
    let dark = ["bg1", "tx1", "bg2", "tx2"]
    let light = ["tx1", "bg1", "tx2", "bg2"]
    var pairs = Array(zip(["dk1", "lt1", "dk2", "lt2"], colors.isDark ? dark : light))
    pairs += (1...6).map { ("accent\($0)", "accent\($0)") }
    pairs += [("hlink", "accent4"), ("folHlink", "tx2")]
    return Markup(
      "a:clrScheme", ["name": name],
      pairs.map { name, color in
        Markup("a:\(name)", [:], [Markup("a:srgbClr", ["val": hex(colors[color])])])
      })
  }

  /// Fonts that every office program has or has a like of.
  private static func fonts(_ name: String, _ language: Language) -> Markup {
    let eastern =
      switch language {
      case .english, .korean: "Malgun Gothic"
      case .japanese: "Yu Gothic"
      case .chinese: "Microsoft YaHei"
      }
    let faces = [
      Markup("a:latin", ["typeface": "Arial"]), Markup("a:ea", ["typeface": eastern]),
      Markup("a:cs", ["typeface": ""]),
      Markup("a:font", ["script": "Jpan", "typeface": "Yu Gothic"]),
      Markup("a:font", ["script": "Hang", "typeface": "Malgun Gothic"]),
      Markup("a:font", ["script": "Hans", "typeface": "Microsoft YaHei"]),
      Markup("a:font", ["script": "Hant", "typeface": "Microsoft JhengHei"]),
    ]
    return Markup(
      "a:fontScheme", ["name": name],
      [Markup("a:majorFont", [:], faces), Markup("a:minorFont", [:], faces)])
  }

  /// Three plain ones of each kind, which is what a theme must have.
  private static var formats: [Markup] {
    let fill = Markup("a:solidFill", [:], [Markup("a:schemeClr", ["val": "phClr"])])
    let lines = [9525, 19050, 28575].map { width in
      Markup(
        "a:ln", ["w": width, "cap": "flat", "cmpd": "sng", "algn": "ctr"],
        [fill, Markup("a:prstDash", ["val": "solid"])])
    }
    let effect = Markup("a:effectStyle", [:], [Markup("a:effectLst")])
    return [
      Markup("a:fillStyleLst", [:], [fill, fill, fill]), Markup("a:lnStyleLst", [:], lines),
      Markup("a:effectStyleLst", [:], [effect, effect, effect]),
      Markup("a:bgFillStyleLst", [:], [fill, fill, fill]),
    ]
  }
}
