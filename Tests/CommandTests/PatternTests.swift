import TestSupport
import Testing

@Suite struct PatternTests {
  private static let names = [
    "web-basic", "file-upload", "async-worker", "rag", "monolith", "data-platform", "monitoring",
    "ml-pipeline", "service-map",
  ]

  private let archdraw: Command

  init() throws { archdraw = try Command() }

  @Test(arguments: names, ["en", "ko"])
  func drawsWithoutAWarning(_ name: String, _ language: String) throws {
    let run = try archdraw(name, "--language", language)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("lang=\"\(language)\""))
  }

  @Test(arguments: names) func givesTheSameBytesTwice(_ name: String) throws {
    #expect(try archdraw(name) == archdraw(name))
  }

  @Test(arguments: [
    ("file-upload", "compute=ec2"), ("async-worker", "compute=ec2"), ("rag", "compute=ec2"),
    ("web-basic", "zones=1"), ("web-basic", "zones=3"),
  ])
  func takesItsParameter(_ name: String, _ setting: String) throws {
    let run = try archdraw(name, "--set", setting)
    #expect(run.status == 0)
    #expect(run.output != (try archdraw(name).output))
  }

  @Test(arguments: names, ["json", "dot", "png"])
  func isWrittenInEveryFormat(_ name: String, _ format: String) throws {
    #expect(try archdraw(name, "-o", "drawing.\(format)") == Run(status: 0, output: "", errors: ""))
  }
}
