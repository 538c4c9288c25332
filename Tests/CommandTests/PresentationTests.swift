import Foundation
import TestSupport
import Testing

@Suite struct PresentationTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  private func isZip(_ name: String) -> Bool {
    let data = try? Data(contentsOf: archdraw.folder.appending(path: name))
    return data?.starts(with: Data("PK".utf8)) ?? false
  }

  private func size(_ name: String) -> Int {
    (try? Data(contentsOf: archdraw.folder.appending(path: name)))?.count ?? 0
  }

  @Test func theEndingMakesADeck() throws {
    #expect(try archdraw("web-basic", "-o", "a.pptx") == Run(status: 0, output: "", errors: ""))
    #expect(isZip("a.pptx"))
  }

  @Test func sameDesignGivesTheSameBytes() throws {
    for name in ["a.pptx", "b.pptx"] { _ = try archdraw("rag", "--language", "ko", "-o", name) }
    let (a, b) = try (
      Data(contentsOf: archdraw.folder.appending(path: "a.pptx")),
      Data(contentsOf: archdraw.folder.appending(path: "b.pptx"))
    )
    #expect(a == b)
  }

  @Test func slidesAreChosen() throws {
    _ = try archdraw("web-basic", "--slides", "overview,steps,components", "-o", "all.pptx")
    _ = try archdraw("web-basic", "--slides", "components", "-o", "one.pptx")
    #expect(isZip("one.pptx"))
    #expect(size("one.pptx") < size("all.pptx"))
  }

  @Test func unknownSlidesNameTheNearest() throws {
    let run = try archdraw("web-basic", "--slides", "overview,step", "-o", "a.pptx")
    #expect(run.status == 2)
    #expect(run.errors.contains("there are no slides called 'step'"))
    #expect(run.errors.contains("did you mean 'steps'?"))
  }

  @Test func slidesHaveNoMeaningForOtherFormats() throws {
    let run = try archdraw("web-basic", "--slides", "overview", "-o", "a.svg")
    #expect(run.status == 2)
    #expect(run.errors.contains("--slides has no meaning for svg"))
  }

  @Test func aTemplateThatIsNoneIsTold() throws {
    try archdraw.write("hello", to: "notes.pptx")
    let run = try archdraw("web-basic", "--template", "notes.pptx", "-o", "a.pptx")
    #expect(
      run
        == Run(
          status: 1, output: "",
          errors: """
            archdraw: error: the template 'notes.pptx' is no PowerPoint file: Unrecognized archive \
            format
                  = give a presentation (.pptx) or a template (.potx)

            """))
    #expect(size("a.pptx") == 0)
  }

  @Test(arguments: [
    ("none.pptx", "No such file or directory"), (".", "Is a directory"),
    ("/dev/zero", "it is no file"), ("/dev/null", "it is no file"),
  ])
  func aTemplateThatCannotBeReadIsTold(_ path: String, _ reason: String) throws {
    #expect(
      try archdraw("web-basic", "--template", path, "-o", "a.pptx")
        == Run(
          status: 1, output: "", errors: "archdraw: error: cannot read '\(path)': \(reason)\n"))
  }

  @Test func aDeckHoldsSeveralDesigns() throws {
    try archdraw.write(
      "title: Mine\ncomponents: { a: ec2, b: rds }\nflows: [a -> b]\n", to: "my.yaml")
    let run = try archdraw("deck", "web-basic", "my.yaml", "--title", "Course", "-o", "c.pptx")
    #expect(run == Run(status: 0, output: "", errors: ""))
    #expect(isZip("c.pptx"))
  }

  @Test func everyFaultyDesignOfADeckIsReported() throws {
    try archdraw.write("components: { a: nonsense-a }\n", to: "a.yaml")
    try archdraw.write("components: { b: nonsense-b }\n", to: "b.yaml")
    let run = try archdraw("deck", "a.yaml", "web-basic", "b.yaml", "-o", "c.pptx")
    #expect(run.status == 1)
    #expect(run.errors.contains("nonsense-a") && run.errors.contains("nonsense-b"))
    #expect(size("c.pptx") == 0)
  }

  @Test(arguments: [["--set", "zones=3"], ["--direction", "down"], ["--aspect", "1:1"]])
  func aDeckIsDrawnAsItIsAsked(_ options: [String]) throws {
    _ = try archdraw("deck", "web-basic", "rag", "-o", "plain.pptx")
    let run = try archdraw.run(["deck", "web-basic", "rag", "-o", "asked.pptx"] + options)
    #expect(run == Run(status: 0, output: "", errors: ""))
    #expect(archdraw.data("asked.pptx") != archdraw.data("plain.pptx"))
  }

  @Test(arguments: [
    (["--set", "zone=3"], "no pattern of the deck has a parameter 'zone'"),
    (["--set", "zones=9"], "'zones' cannot be '9'"),
    (["--set", "zones"], "the value 'zones' is invalid for '--set <name=value>'"),
    (["--direction", "sideways"], "the value 'sideways' is invalid for '--direction <direction>'"),
    (["--aspect", "16x9"], "the value '16x9' is invalid for '--aspect <w:h>'"),
  ])
  func aDeckRefusesWhatItCannotBe(_ options: [String], _ message: String) throws {
    let run = try archdraw.run(["deck", "web-basic", "rag", "-o", "c.pptx"] + options)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(size("c.pptx") == 0)
  }

  @Test func aDeckIsAPresentationAndNothingElse() throws {
    let run = try archdraw("deck", "web-basic", "-o", "c.svg")
    #expect(run.status == 2)
    #expect(run.errors.contains("'c.svg' is no name for a presentation"))
  }

  @Test func iconsOfOnesOwnStandOnSlides() throws {
    let icon =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>"
    try archdraw.write(icon, to: "own.svg")
    try archdraw.write("components: { a: { type: ec2, icon: own.svg }, b: rds }\n", to: "my.yaml")
    #expect(try archdraw("my.yaml", "-o", "a.pptx") == Run(status: 0, output: "", errors: ""))
    #expect(isZip("a.pptx"))
  }
}
