import ArchdrawGeometry
import ArchdrawSlides

/// The layouts of our own master, in their order.
enum OwnLayout: Int, CaseIterable {
  case title = 1
  case titleOnly, content, blank

  var type: String {
    switch self {
    case .title: "title"
    case .titleOnly: "titleOnly"
    case .content: "obj"
    case .blank: "blank"
    }
  }

  var name: String {
    switch self {
    case .title: "Title Slide"
    case .titleOnly: "Title Only"
    case .content: "Title and Content"
    case .blank: "Blank"
    }
  }
}

extension Parts {
  private static let sheet = SlideSheet.standard
  private static let titleBox = Rect(40, 24, 1200, 48)
  private static let bodyBox = Rect(40, 96, 1200, 580)
  private static let numberBox = Rect(1140, 688, 100, 24)

  /// The master of slides; its layouts are the relationships from the first on.
  static func slideMaster(isDark: Bool) -> Markup {
    let shapes = [
      place("title", id: 2, name: "Title", box: titleBox, anchor: "b", prompt: "Title"),
      place("body", id: 3, name: "Text", index: 1, box: bodyBox, anchor: "t", prompt: "Text"),
      number(id: 4),
    ]
    let layouts = OwnLayout.allCases.map { layout in
      Markup(
        "p:sldLayoutId",
        ["id": "\(2_147_483_648 + layout.rawValue)", "r:id": Relationship.id(layout.rawValue - 1)])
    }
    return Namespace.root(
      "p:sldMaster",
      [
        Markup("p:cSld", [:], [background("bg1"), tree(shapes)]), colorMap(isDark: isDark),
        Markup("p:sldLayoutIdLst", [:], layouts),
        Markup(
          "p:txStyles", [:],
          [
            Markup(
              "p:titleStyle", [:], [level(1, size: 2400, isBold: true, color: "tx1", font: "+mj")]),
            Markup(
              "p:bodyStyle", [:],
              (1...5).map {
                level($0, size: max(1400, 2000 - $0 * 200 + 200), color: "tx1", bullet: "•")
              }),
            Markup("p:otherStyle", [:], [level(1, size: 1400, color: "tx1")]),
          ]),
      ])
  }

  static func slideLayout(_ layout: OwnLayout) -> Markup {
    var shapes: [Markup] = []
    switch layout {
    case .title:
      let style = level(1, size: 4000, isBold: true, color: "tx1", font: "+mj")
      let secondary = level(1, size: 2000, color: "tx2")
      shapes = [
        place(
          "ctrTitle", id: 2, name: "Title", box: Rect(96, 200, 1088, 140), anchor: "b",
          prompt: "Title", style: style),
        place(
          "subTitle", id: 3, name: "Subtitle", index: 1, box: Rect(96, 372, 1088, 220),
          anchor: "t", prompt: "Subtitle", style: secondary),
        bar,
      ]
    case .titleOnly: shapes = [inherited("title", id: 2, name: "Title"), number(id: 3)]
    case .content:
      shapes = [
        inherited("title", id: 2, name: "Title"), inherited(nil, id: 3, name: "Text", index: 1),
        number(id: 4),
      ]
    case .blank: shapes = [number(id: 2)]
    }
    return Namespace.root(
      "p:sldLayout",
      [
        Markup("p:cSld", ["name": layout.name], [tree(shapes)]),
        Markup("p:clrMapOvr", [:], [Markup("a:masterClrMapping")]),
      ]
    ).with("type", layout.type).with("preserve", true)
  }

  static func notesMaster() -> Markup {
    let image = Markup(
      "p:sp", [:],
      [
        Placeholder.properties("sldImg", id: 2, name: "Slide", index: 2),
        Markup(
          "p:spPr", [:],
          [
            Markup(
              "a:xfrm", [:],
              EmuRect(x: 685_800, y: 1_143_000, width: 5_486_400, height: 3_086_100).markup),
            Geometry.preset("rect"), Markup("a:noFill"),
          ]),
      ])
    let box = EmuRect(x: 685_800, y: 4_400_550, width: 5_486_400, height: 3_600_450)
    let body = place(
      "body", id: 3, name: "Notes", index: 1, box: box, anchor: "t", prompt: "Notes", style: nil)
    return Namespace.root(
      "p:notesMaster",
      [
        Markup("p:cSld", [:], [background("bg1"), tree([image, body])]), colorMap(isDark: false),
        Markup("p:notesStyle", [:], [level(1, size: 1200, color: "tx1")]),
      ])
  }

  /// A short stroke of the first accent under the title of a deck.
  private static var bar: Markup {
    var canvas = Canvas()
    return canvas.shape(
      "Bar", box: EmuRect(Rect(96, 352, 72, 6)), geometry: Geometry.preset("rect"),
      fill: Markup("a:solidFill", [:], [Markup("a:schemeClr", ["val": "accent1"])]), id: 9)
  }

  private static func number(id: Int) -> Markup {
    Markup(
      "p:sp", [:],
      [
        Placeholder.properties("sldNum", id: id, name: "Slide number", index: 12),
        Markup(
          "p:spPr", [:],
          [Markup("a:xfrm", [:], EmuRect(numberBox).markup), Geometry.preset("rect")]),
        Markup(
          "p:txBody", [:],
          [
            insets(anchor: "ctr"),
            Markup("a:lstStyle", [:], [level(1, size: 1200, color: "tx2", alignment: "r")]),
            Placeholder.numberField,
          ]),
      ])
  }

  private static func inherited(_ type: String?, id: Int, name: String, index: Int? = nil) -> Markup
  {
    Placeholder.text(type, id: id, name: name, index: index, [name], language: .english)
  }

  private static func place(
    _ type: String, id: Int, name: String, index: Int? = nil, box: Rect, anchor: String,
    prompt: String, style: Markup? = nil
  ) -> Markup {
    place(
      type, id: id, name: name, index: index, box: EmuRect(box), anchor: anchor, prompt: prompt,
      style: style)
  }

  private static func place(
    _ type: String, id: Int, name: String, index: Int?, box: EmuRect, anchor: String,
    prompt: String, style: Markup?
  ) -> Markup {
    let text = Markup(
      "a:r", [:], [Markup("a:rPr", ["lang": "en-US"]), Markup("a:t", text: prompt)])
    return Markup(
      "p:sp", [:],
      [
        Placeholder.properties(type, id: id, name: name, index: index),
        Markup("p:spPr", [:], [Markup("a:xfrm", [:], box.markup), Geometry.preset("rect")]),
        Markup(
          "p:txBody", [:],
          [
            insets(anchor: anchor), Markup("a:lstStyle", [:], style.map { [$0] } ?? []),
            Markup("a:p", [:], [text]),
          ]),
      ])
  }

  private static func insets(anchor: String) -> Markup {
    Markup(
      "a:bodyPr", ["lIns": 0, "tIns": 0, "rIns": 0, "bIns": 0, "anchor": anchor],
      [Markup("a:normAutofit")])
  }

  /// The look of a paragraph of a level.
  static func level(
    _ number: Int, size: Int, isBold: Bool = false, color: String, font: String = "+mn",
    alignment: String = "l", bullet: String? = nil
  ) -> Markup {
    let indent = bullet == nil ? nil : 228_600
    return Markup(
      "a:lvl\(number)pPr",
      [
        "marL": indent.map { $0 * (2 * number - 1) }, "indent": indent.map { -$0 },
        "algn": alignment,
      ],
      [
        bullet.map { Markup("a:buChar", ["char": $0]) } ?? Markup("a:buNone"),
        Markup(
          "a:defRPr", ["sz": size, "b": isBold],
          [
            Markup("a:solidFill", [:], [Markup("a:schemeClr", ["val": color])]),
            Markup("a:latin", ["typeface": "\(font)-lt"]),
            Markup("a:ea", ["typeface": "\(font)-ea"]), Markup("a:cs", ["typeface": "\(font)-cs"]),
          ]),
      ])
  }
}
