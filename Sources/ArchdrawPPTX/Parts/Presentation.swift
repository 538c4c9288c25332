extension Parts {
  /// The first id that a slide may have.
  static let firstSlideID = 256
  /// How many relationships of the presentation come before those of its slides.
  private static let linksBeforeSlides = 6

  static func presentation(_ slides: SlideParts) -> Markup {
    let items = slides.slides.indices.map { index in
      slideItem(firstSlideID + index, link: Relationship.id(linksBeforeSlides + index))
    }
    var children = [
      Markup(
        "p:sldMasterIdLst", [:],
        [Markup("p:sldMasterId", ["id": "2147483648", "r:id": Relationship.id(0)])]),
      Markup(
        "p:notesMasterIdLst", [:], [Markup("p:notesMasterId", ["r:id": Relationship.id(1)])]),
      Markup("p:sldIdLst", [:], items),
      Markup("p:sldSz", ["cx": slideSize.width, "cy": slideSize.height]),
      Markup("p:notesSz", ["cx": 6_858_000, "cy": 9_144_000]),
      Markup("p:defaultTextStyle", [:], [level(1, size: 1400, color: "tx1")]),
    ]
    if slides.deck.title != nil { children.append(sectionList(slides)) }
    return Namespace.root("p:presentation", children).with("saveSubsetFonts", true)
  }

  static func slideItem(_ id: Int, link: String) -> Markup {
    Markup(
      "p:sldId",
      [
        "xmlns:p": Namespace.presentation, "xmlns:r": Namespace.relationships, "id": id,
        "r:id": link,
      ])
  }

  static func sectionItem(_ id: Int) -> Markup {
    Markup("p14:sldId", ["xmlns:p14": Namespace.sections, "id": id])
  }

  private static func sectionList(_ slides: SlideParts) -> Markup {
    let sections = slides.sections.enumerated().map { index, section in
      Markup(
        "p14:section", ["name": section.name, "id": sectionID(index)],
        [
          Markup("p14:sldIdLst", [:], section.slides.map { sectionItem(firstSlideID + $0) })
        ])
    }
    let list = Markup("p14:sectionLst", ["xmlns:p14": Namespace.sections], sections)
    return Markup(
      "p:extLst", [:], [Markup("p:ext", ["uri": Namespace.sectionsURI], [list])])
  }

  /// A name for a section that is always the same.
  private static func sectionID(_ index: Int) -> String {
    let digits = String(index + 1, radix: 16, uppercase: true)
    return "{A2C4D2A0-0000-4000-8000-\(String(repeating: "0", count: 12 - digits.count))\(digits)}"
  }
}
