import Archdraw
import Testing

private let text = """
  title: Two
  components:
    web: ec2
    db: rds
  flows:
    - web -> db: SQL
  """

@Suite struct DiagramTests {
  private let source = Source(name: "two.yaml", text: text)

  @Test func drawsInEveryFormat() throws {
    let diagram = try Diagram(source)
    let beginnings = try Format.allCases.map { format in
      String(decoding: try diagram.draw(format).bytes.prefix(4), as: UTF8.self)
    }
    #expect(
      beginnings == [
        "<svg", "\u{FFFD}PNG", "%PDF", "<!DO", "{\"ca", "digr", "PK\u{03}\u{04}", "<mxf", "---\n",
      ])
  }

  @Test func tellsTheHeading() throws {
    #expect(try Diagram(source).title == "Two")
    #expect(try Diagram(source).subtitle == nil)
  }

  @Test func throwsEverythingThatIsWrong() throws {
    let wrong = Source(name: "x.yaml", text: "components:\n  a: ec3\n  b: rds9\n")
    let error = #expect(throws: ArchdrawError.self) { try Diagram(wrong) }
    guard case .design(let findings) = error else {
      Issue.record("not the design's fault")
      return
    }
    #expect(findings.map(\.line) == [2, 3])
    #expect(findings.map(\.column) == [6, 6])
    #expect(findings.allSatisfy { $0.severity == .error && $0.id == "unknown-type" })
  }

  @Test func turnsTheWayItIsTold() throws {
    let diagram = try Diagram(source)
    let right = try diagram.draw(.dot, Options(direction: .right))
    let down = try diagram.draw(.dot, Options(direction: .down))
    #expect(String(decoding: right.bytes, as: UTF8.self).contains("rankdir=\"LR\""))
    #expect(String(decoding: down.bytes, as: UTF8.self).contains("rankdir=\"TB\""))
  }

  @Test func namesTypesInTheLanguage() throws {
    let korean = Source(name: "k.yaml", text: "components:\n  a: nat-gateway\n")
    let drawing = try Diagram(korean, language: .korean).draw(.json)
    #expect(String(decoding: drawing.bytes, as: UTF8.self).contains("NAT 게이트웨이"))
  }

  @Test func drawsFromManyTasksAtOnce() async throws {
    let diagram = try Diagram(source)
    let alone = try diagram.draw(.svg)
    try await withThrowingTaskGroup(of: Drawing.self) { group in
      for _ in 0..<16 { group.addTask { try diagram.draw(.svg) } }
      for try await drawing in group { #expect(drawing == alone) }
    }
  }

  @Test func hasNoIconsUnlessItCanReadThem() throws {
    let source = Source(
      name: "i.yaml", text: "components:\n  a: { type: ec2, icon: a.png }\n")
    let diagram = try Diagram(source)
    #expect(throws: ArchdrawError.self) { try diagram.draw(.svg) }
    let drawing = try diagram.draw(
      .svg,
      readIcon: { path in
        Array("<svg viewBox='0 0 1 1'><path id='\(path)' d='M0 0h1v1z'/></svg>".utf8)
      })
    #expect(String(decoding: drawing.bytes, as: UTF8.self).contains(#"<path d="M0 0h1v1z"/>"#))
  }

  @Test func standsOnTheBackgroundAskedFor() throws {
    let diagram = try Diagram(source)
    func svg(_ background: String) throws -> String {
      let options = Options(background: try #require(Background(background)))
      return String(decoding: try diagram.draw(.svg, options).bytes, as: UTF8.self)
    }
    #expect(try !svg("none").contains("<rect"))
    #expect(try svg("none").contains("prefers-color-scheme"))
    // One colour is for one screen; text is in what can be read on it.
    #expect(try !svg("#FFD").contains("prefers-color-scheme"))
    #expect(try svg("#FFD").contains("fill=\"#FFD\"/>"))
    #expect(try svg("#FFD").contains("fill=\"#1B2735\">"))
    #expect(try svg("#102030").contains("fill=\"#EDF2F7\">"))
  }

  @Test(arguments: ["", "#", "red", "#12", "#12345", "#GGGGGG", "123456", "#１２３"])
  func aBackgroundIsAWordOrAHexColour(_ text: String) { #expect(Background(text) == nil) }

  @Test func refusesAPNGBeyondAllMeasure() throws {
    let diagram = try Diagram(source)
    #expect(throws: ArchdrawError.self) { try diagram.draw(.png, Options(scale: 10_000)) }
  }
}

@Suite struct FormatTests {
  @Test(arguments: [
    ("a.svg", Format.svg), ("x/b.PNG", .png), ("a.b.json", .json), ("a.dot", .dot), ("a.gv", .dot),
  ])
  func isKnownByTheEnding(_ path: String, _ format: Format) {
    #expect(Format(path: path) == format)
  }

  @Test(arguments: ["", "svg", "a.", "a.svgz", "a.svg/b", "a.png.bak"])
  func isNoneForAnyOtherEnding(_ path: String) {
    #expect(Format(path: path) == nil)
  }
}

@Suite struct PatternTests {
  @Test func drawsEveryPattern() throws {
    for pattern in Pattern.all {
      let diagram = try Diagram(pattern.source())
      #expect(diagram.warnings == [])
      #expect(diagram.title?.isEmpty == false)
    }
  }

  @Test func findsPatternsByName() {
    #expect(Pattern.named("rag")?.parameters.map(\.name) == ["compute"])
    #expect(Pattern.named("Rag") == nil)
    #expect(Pattern.nearest(to: "montioring") == "monitoring")
    #expect(Pattern.nearest(to: "cathedral") == nil)
  }

  @Test func saysWhichSettingsThereAre() throws {
    let pattern = try #require(Pattern.named("web-basic"))
    #expect(
      throws: ArchdrawError.setting(
        message: "the pattern has no parameter 'zone'", hint: "did you mean 'zones'?")
    ) {
      try pattern.source(settings: [("zone", "1")])
    }
    let monolith = try #require(Pattern.named("monolith"))
    #expect(
      throws: ArchdrawError.setting(
        message: "the pattern has no parameter 'x'", hint: "it has none at all")
    ) {
      try monolith.source(settings: [("x", "1")])
    }
  }
}

@Suite struct InventoryTests {
  @Test func namesTypesInTheLanguage() {
    let english = Inventory.components().first { $0.name == "nat-gateway" }
    let korean = Inventory.components(in: .korean).first { $0.name == "nat-gateway" }
    #expect(english?.label == "NAT gateway")
    #expect(korean?.label == "NAT 게이트웨이")
    #expect(Inventory.groups().contains { $0.name == "private-subnet" && $0.category == nil })
  }
}
