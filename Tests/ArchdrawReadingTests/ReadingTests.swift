import ArchdrawReading
import Testing

@Suite struct ReadingTests {
  @Test("A good file becomes the design it describes", arguments: ["examples", "reading"])
  func designs(folder: String) throws {
    for name in try fixtures(in: folder) {
      let text = try fixture(folder, name)
      let (design, diagnostics) = readDesign(text)
      #expect(diagnostics.isEmpty, "\(name): \(printed(diagnostics, of: text))")
      try expectGolden(try #require(design).dumped, "\(folder)/\(name).txt")
    }
  }

  @Test("Designs from many trades are read without a finding")
  func manyDesigns() throws {
    for name in try fixtures(in: "designs") {
      let text = try fixture("designs", name)
      let (design, diagnostics) = readDesign(text)
      #expect(design != nil && diagnostics.isEmpty, "\(name): \(printed(diagnostics, of: text))")
    }
  }

  @Test("What draws and was surely not meant is said, unless the file allows it")
  func warnings() throws {
    for name in try fixtures(in: "warnings") {
      let text = try fixture("warnings", name)
      let (design, diagnostics) = readDesign(text)
      #expect(design != nil, "\(name) must draw")
      #expect(diagnostics.allSatisfy { $0.severity == .warning })
      try expectGolden(printed(diagnostics, of: text), "warnings/\(name).txt")
    }
  }

  @Test("What is wrong with a file is said in full, at its place")
  func errors() throws {
    for name in try fixtures(in: "errors") {
      let text = try fixture("errors", name)
      let (design, diagnostics) = readDesign(text)
      #expect(design == nil, "\(name) must not draw")
      try expectGolden(printed(diagnostics, of: text), "errors/\(name).txt")
    }
  }
}
