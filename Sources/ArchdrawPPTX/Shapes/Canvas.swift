/// The shapes of one slide, as they are added: ids in order, links and pictures with their relationships.
struct Canvas {
  private(set) var shapes: [Markup] = []
  private(set) var relationships: [Relationship] = []
  /// The tree itself has the first id.
  private var lastID = 1

  mutating func newID() -> Int {
    lastID += 1
    return lastID
  }

  mutating func add(_ shape: Markup) { shapes.append(shape) }

  /// The id of a relationship of the slide; the same for the same target.
  mutating func relate(_ kind: Relationship.Kind, to target: String) -> String {
    let known = relationships.firstIndex { $0.kind == kind && $0.target == target }
    if known == nil { relationships.append(Relationship(kind, target)) }
    return Relationship.id(known ?? relationships.count - 1)
  }

  /// `p:sp`. Shapes without a text have no text body.
  mutating func shape(
    _ name: String, description: String? = nil, box: EmuRect, geometry: Markup,
    fill: Markup = Markup("a:noFill"), line: Markup = Line.none, text: TextBody? = nil,
    more: [TextBody] = [], link: String? = nil, id: Int? = nil
  ) -> Markup {
    let isTextBox = text != nil && fill == Markup("a:noFill") && line == Line.none
    return Markup(
      "p:sp", [:],
      [
        Markup(
          "p:nvSpPr", [:],
          [
            properties(id ?? newID(), name, description, link: link),
            Markup("p:cNvSpPr", ["txBox": isTextBox ? true : nil]), Markup("p:nvPr"),
          ]),
        Markup("p:spPr", [:], [Markup("a:xfrm", [:], box.markup), geometry, fill, line]),
      ] + (text.map { [$0.markup(more)] } ?? []))
  }

  /// `p:grpSp`, its children in the slide's own coordinates.
  mutating func group(
    _ name: String, description: String?, box: EmuRect, _ children: [Markup], id: Int? = nil
  ) -> Markup {
    let inner = [
      Markup("a:chOff", ["x": box.x, "y": box.y]),
      Markup("a:chExt", ["cx": box.width, "cy": box.height]),
    ]
    return Markup(
      "p:grpSp", [:],
      [
        Markup(
          "p:nvGrpSpPr", [:],
          [
            properties(id ?? newID(), name, description), Markup("p:cNvGrpSpPr"), Markup("p:nvPr"),
          ]),
        Markup("p:grpSpPr", [:], [Markup("a:xfrm", [:], box.markup + inner)]),
      ] + children)
  }

  /// `p:cxnSp`, glued to a site of a shape at either end.
  mutating func connector(
    _ name: String, description: String, _ elbow: Elbow, line: Markup, from: Glue, to: Glue
  ) -> Markup {
    Markup(
      "p:cxnSp", [:],
      [
        Markup(
          "p:nvCxnSpPr", [:],
          [
            properties(newID(), name, description),
            Markup(
              "p:cNvCxnSpPr", [:],
              [
                Markup("a:stCxn", ["id": from.shape, "idx": from.site]),
                Markup("a:endCxn", ["id": to.shape, "idx": to.site]),
              ]), Markup("p:nvPr"),
          ]),
        Markup("p:spPr", [:], elbow.markup + [line]),
      ])
  }

  /// A table in its frame.
  mutating func table(
    _ name: String, description: String, box: EmuRect, _ table: Markup
  ) -> Markup {
    Markup(
      "p:graphicFrame", [:],
      [
        Markup(
          "p:nvGraphicFramePr", [:],
          [
            properties(newID(), name, description),
            Markup("p:cNvGraphicFramePr", [:], [Markup("a:graphicFrameLocks", ["noGrp": true])]),
            Markup("p:nvPr"),
          ]),
        Markup("p:xfrm", [:], box.markup),
        Markup(
          "a:graphic", [:],
          [
            Markup(
              "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/table"],
              [table])
          ]),
      ])
  }

  /// `p:pic`.
  mutating func picture(_ name: String, _ media: MediaParts, box: EmuRect, opacity: Double)
    -> Markup
  {
    var blip: [Markup] = []
    if opacity < 1 { blip.append(Markup("a:alphaModFix", ["amt": Int(opacity * 100_000)])) }
    if let svg = media.svg {
      let image = Markup(
        "asvg:svgBlip",
        ["xmlns:asvg": Namespace.svgBlip, "r:embed": relate(.image, to: "../media/\(svg)")])
      blip.append(
        Markup("a:extLst", [:], [Markup("a:ext", ["uri": Namespace.svgBlipURI], [image])]))
    }
    let embedded = relate(.image, to: "../media/\(media.png)")
    return Markup(
      "p:pic", [:],
      [
        Markup(
          "p:nvPicPr", [:],
          [
            properties(newID(), name, nil),
            Markup("p:cNvPicPr", [:], [Markup("a:picLocks", ["noChangeAspect": true])]),
            Markup("p:nvPr"),
          ]),
        Markup(
          "p:blipFill", [:],
          [
            Markup("a:blip", ["r:embed": embedded], blip),
            Markup("a:stretch", [:], [Markup("a:fillRect")]),
          ]),
        Markup("p:spPr", [:], [Markup("a:xfrm", [:], box.markup), Geometry.preset("rect")]),
      ])
  }

  func properties(_ id: Int, _ name: String, _ description: String?, link: String? = nil) -> Markup
  {
    let links = link.map { [Markup("a:hlinkClick", ["r:id": $0])] } ?? []
    return Markup("p:cNvPr", ["id": id, "name": name, "descr": description], links)
  }
}

/// Where a connector ends: a shape, by its id, and which of its sites.
struct Glue: Equatable {
  var shape: Int
  var site: Int
}

/// The files of a picture in `ppt/media`.
struct MediaParts: Equatable {
  var png: String
  var svg: String?
}
