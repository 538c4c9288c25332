import ArchdrawDrawing
import ArchdrawHTML
import ArchdrawModel
import ArchdrawSVG
import DrawingSamples
import Foundation
import Testing

@Suite struct HTMLTests {
  private func page(_ sample: Sample, _ theme: Theme = .auto) -> String {
    let scene = draw(sample.design, sample.placement, theme: theme)
    let identifiers = Identifiers(sample.design)
    return renderHTML(
      svg: renderSVG(scene), of: scene, sample.design,
      elementIDs: sample.design.elements.map { identifiers[$0.id] },
      flowIDs: sample.design.flows.indices.map(identifiers.flow))
  }

  /// The text between the tags of the element that `start` begins.
  private func content(of start: String, _ end: String, in page: String) throws -> String {
    let open = try #require(page.range(of: start))
    let close = try #require(page.range(of: end, range: open.upperBound..<page.endIndex))
    return String(page[open.upperBound..<close.lowerBound])
  }

  /// A script that was changed without its hash would not run.
  @Test func theScriptHasTheHashThatIsAllowed() throws {
    let script = try content(of: "<script>", "</script>", in: page(.webService()))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    #if os(Linux)
      process.arguments = ["sha256sum"]
    #else
      process.arguments = ["shasum", "-a", "256"]
    #endif
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(script.utf8))
    try input.fileHandleForWriting.close()
    let digits = Array(output.fileHandleForReading.readDataToEndOfFile().prefix(64))
    process.waitUntilExit()
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    #expect(Data(bytes).base64EncodedString() == scriptHash)
  }

  @Test func mayFetchNothing() throws {
    let page = page(.webService())
    #expect(page.contains("content=\"default-src 'none'; script-src 'sha256-"))
    let own = try content(of: "<style>", "</style>", in: page)
    #expect(!own.contains("url(") && !own.contains("@import"))
    #expect(!page.contains("src="))
  }

  @Test func knowsElementsFlowsAndSteps() throws {
    let data = try content(of: "id=\"ui:data\">", "</script>", in: page(.webService()))
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    let sample = Sample.webService()
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == sample.design.elements.map(\.path))
    #expect((object["flows"] as? [Any])?.count == sample.design.flows.count)
    #expect((object["steps"] as? [Any])?.count == sample.design.steps.count)
    let cdn = items.first { $0["id"] as? String == "cloud.cdn" }
    #expect(cdn?["name"] as? String == "Amazon CloudFront")
    #expect(cdn?["note"] as? String == "Caches images near the reader")
    #expect(cdn?["inside"] as? [Int] == [0])
  }

  @Test func noTextEndsWhatItStandsIn() throws {
    var sample = Sample.webService()
    let hostile = "</script><!-- </style>\"'"
    sample.design.title = hostile
    sample.design.elements[0].label = hostile
    sample.design.flows[0].note = hostile
    let page = page(sample)
    #expect(!page.contains(hostile))
    #expect(page.components(separatedBy: "</script>").count == 3)
    let data = try content(of: "id=\"ui:data\">", "</script>", in: page)
    #expect(!data.contains("<"))
  }

  @Test func aThemeOfItsOwnFollowsNoScreen() {
    #expect(page(.webService()).contains("prefers-color-scheme"))
    let dark = page(.webService(), .dark)
    #expect(!dark.contains("@media (prefers-color-scheme") && !dark.contains("ui:theme\""))
  }
}
