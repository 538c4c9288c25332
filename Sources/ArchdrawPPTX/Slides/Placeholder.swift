import ArchdrawCatalogue
import ArchdrawSlides

/// What a layout has a place for.
struct LayoutPlaces {
  var sheet: SlideSheet
  var hasTitle: Bool
  var hasNumber: Bool
}

/// Shapes that take their place and their look from the layout.
enum Placeholder {
  /// - Parameters:
  ///   - paragraphs: one or more texts
  ///   - size: in hundredths of a point, where the layout's own is not right
  static func text(
    _ type: String?, id: Int, name: String, index: Int? = nil, _ paragraphs: [String],
    size: Int? = nil, language: Language
  ) -> Markup {
    let content = paragraphs.map { text in
      let (tag, alternative) = languageTags(of: text, in: language)
      let properties = Markup(
        "a:rPr", ["lang": tag, "altLang": alternative, "sz": size, "dirty": false])
      return Markup("a:p", [:], [Markup("a:r", [:], [properties, Markup("a:t", text: text)])])
    }
    return shape(type, id: id, name: name, index: index, content)
  }

  /// The slide's number, which the reader's program fills in.
  static func slideNumber(id: Int) -> Markup {
    shape("sldNum", id: id, name: "Slide number", index: 12, [numberField])
  }

  static let numberField = Markup(
    "a:p", [:],
    [
      Markup(
        "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"],
        [Markup("a:rPr", ["lang": "en-US"]), Markup("a:t", text: "‹#›")])
    ])

  /// The slide's picture on its page of notes.
  static func slideImage(id: Int) -> Markup {
    Markup(
      "p:sp", [:],
      [
        properties("sldImg", id: id, name: "Slide", index: nil), Markup("p:spPr"),
      ])
  }

  private static func shape(
    _ type: String?, id: Int, name: String, index: Int?, _ paragraphs: [Markup]
  ) -> Markup {
    Markup(
      "p:sp", [:],
      [
        properties(type, id: id, name: name, index: index), Markup("p:spPr"),
        Markup("p:txBody", [:], [Markup("a:bodyPr"), Markup("a:lstStyle")] + paragraphs),
      ])
  }

  static func properties(_ type: String?, id: Int, name: String, index: Int?) -> Markup {
    let isPicture = type == "sldImg"
    return Markup(
      "p:nvSpPr", [:],
      [
        Markup("p:cNvPr", ["id": id, "name": name]),
        Markup(
          "p:cNvSpPr", [:],
          [
            Markup(
              "a:spLocks",
              [
                "noGrp": true, "noRot": isPicture ? true : nil,
                "noChangeAspect": isPicture ? true : nil,
              ])
          ]),
        Markup("p:nvPr", [:], [Markup("p:ph", ["type": type, "idx": index])]),
      ])
  }
}
