import ArchdrawCatalogue
import PatternSources
import Testing

@testable import ArchdrawTemplates

extension Template {
  /// What the build makes of a source.
  fileprivate init(name: String, source: String) throws {
    let source = try PatternSource(source)
    self.init(
      name: name,
      parameters: source.parameters.map {
        Parameter(
          name: $0.name, values: $0.values, note: LocalizedText($0.note.english, $0.note.korean))
      }, designs: source.designs)
  }
}

/// How a pattern with parameters becomes a design.
@Suite struct TemplateTests {
  let template: Template

  init() throws { template = try Template(name: "sample", source: Self.source) }

  private static let source = """
    parameters:
      compute:
        values: [lambda, ec2]
        note: { en: What runs the code, ko: 코드를 실행하는 곳 }
      zones:
        values: [2, 1]
        note: { en: How many zones, ko: 영역의 수 }
    ---
    title: A & B
    components:
    {{#compute.lambda}}
      code: lambda
    {{/compute.lambda}}
    {{#compute.ec2}}
      code: ec2
    {{/compute.ec2}}
      size: { type: server, count: {{zones.value}} }
    {{^zones.1}}
      second: server
    {{/zones.1}}

    """

  @Test func `without settings each parameter has its first value`() throws {
    #expect(
      try template.render() == """
        title: A & B
        components:
          code: lambda
          size: { type: server, count: 2 }
          second: server

        """)
  }

  @Test func `a setting changes what its parameter stands for`() throws {
    #expect(
      try template.render(settings: ["compute": "ec2", "zones": "1"]) == """
        title: A & B
        components:
          code: ec2
          size: { type: server, count: 1 }

        """)
  }

  @Test func `the language stands in the line after the title`() throws {
    #expect(
      try template.render(settings: ["zones": "1"], language: .korean) == """
        title: A & B
        language: ko
        components:
          code: lambda
          size: { type: server, count: 1 }

        """)
  }

  @Test func `English is not said`() throws {
    #expect(try template.render(language: .english) == template.render())
  }

  @Test func `a pattern without parameters is its source`() throws {
    let source = "title: Plain\n---\n{{left}}\n"
    let plain = try Template(name: "plain", source: source)
    #expect(plain.parameters == [])
    #expect(try plain.render() == source)
  }

  @Test func `every unknown setting is reported, with the allowed ones`() {
    let expected = SettingsError(
      pattern: "sample",
      problems: [
        .unknownValue("ec3", parameter: "compute", allowed: ["lambda", "ec2"]),
        .unknownParameter("zone", allowed: ["compute", "zones"]),
        .unknownValue("many", parameter: "zones", allowed: ["2", "1"]),
      ])
    #expect(throws: expected) {
      try template.render(settings: ["zone": "2", "zones": "many", "compute": "ec3"])
    }
  }

  @Test func `what was meant is found among the allowed ones`() {
    let problems: [SettingsError.Problem] = [
      .unknownParameter("zone", allowed: ["compute", "zones"]),
      .unknownValue("lamda", parameter: "compute", allowed: ["lambda", "ec2"]),
      .unknownValue("many", parameter: "zones", allowed: ["2", "1"]),
    ]
    #expect(problems.map(\.nearest) == ["zones", "lambda", nil])
  }

  @Test func `a pattern without parameters knows no setting`() {
    let expected = SettingsError(
      pattern: "plain",
      problems: [.unknownParameter("compute", allowed: [])])
    #expect(throws: expected) {
      try Template(name: "plain", source: "title: Plain\n").render(settings: ["compute": "ec2"])
    }
  }

  @Test(arguments: [
    "parameters: 1\n---\ntitle: A\n", "parameters:\n  a: { values: [] }\n---\ntitle: A\n",
    "parameters:\n  a: { values: [b] }\n---\ntitle: A\n",
    "parameters:\n  a: { values: [b], note: { en: C, ko: D } }\n---\n{{#a.b}}\n",
  ])
  func `a source that is not well formed makes no pattern`(source: String) {
    #expect(throws: (any Error).self) { try PatternSource(source) }
  }

  @Test func `an unknown name is no pattern`() {
    #expect(Template.named("web") == nil)
    #expect(Template.named("web-basic")?.name == "web-basic")
  }
}
