import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Files that nobody writes by mistake, or only nobody sane: each must be drawn or refused, as
/// `Tests/Fixtures/hostile/EXPECTED` says, with nothing left behind and no control sequence in a message.
@Suite struct HostileTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  @Test("A file on disk ends as it must", arguments: try expectations(in: fixtures))
  func file(_ expected: Expectation) throws {
    let file = fixtures.appending(path: "\(expected.name).yaml")
    try FileManager.default.copyItem(
      at: file, to: archdraw.folder.appending(path: "x.yaml"))
    try check(expected)
  }

  @Test("A file too large to keep ends as it must", arguments: Generated.all)
  func generated(_ file: Generated) throws {
    try archdraw.write(file.text, to: "x.yaml")
    try check(file.expected)
  }

  @Test("Every file has its expectation, and every expectation its file")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: fixtures.path)
      .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    #expect(files == (try expectations(in: fixtures)).map(\.name).sorted())
    #expect(files.count + Generated.all.count >= 150)
  }

  private func check(_ expected: Expectation) throws {
    try archdraw.write("the last good drawing", to: "x.svg")
    let start = ContinuousClock.now
    let run = try archdraw("x.yaml", "-o", "x.svg", "--message-format", "json")
    #expect(ContinuousClock.now - start < .seconds(30))
    let ids = run.errors.split(separator: "\n").map { line in
      try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }.map { $0?["id"] as? String ?? "no JSON" }
    let actual = Expectation(
      name: expected.name, status: run.status, ids: Set(ids).sorted())
    #expect(actual == expected)
    #expect(run.output == "")
    #expect(try archdraw.files == ["x.svg", "x.yaml"])
    if run.status == 0 {
      try expectSafe(archdraw.data("x.svg"))
      try expectOnCanvas(archdraw("x.yaml", "-f", "json").output)
    } else {
      #expect(archdraw.read("x.svg") == "the last good drawing")
    }
    guard !run.errors.isEmpty else { return }
    let text = try archdraw("check", "x.yaml").errors
    #expect(!text.unicodeScalars.contains(where: steersTerminals))
    #expect(text.utf8.count < 1_000_000)
  }

  /// Every number is finite, and every frame lies on the canvas.
  private func expectOnCanvas(_ geometry: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(geometry.utf8)) as? [String: Any]
    let canvas = try #require(object?["canvas"] as? [String: Double])
    let (width, height) = try (#require(canvas["width"]), #require(canvas["height"]))
    for list in ["groups", "components", "texts"] {
      for item in try #require(object?[list] as? [[String: Any]]) {
        let frame = try #require(item["frame"] as? [Double])
        #expect(frame.allSatisfy(\.isFinite) && frame[2] >= 0 && frame[3] >= 0)
        #expect(frame[0] > -1 && frame[1] > -1, "\(list): \(frame)")
        #expect(frame[0] + frame[2] < width + 1 && frame[1] + frame[3] < height + 1, "\(frame)")
      }
    }
    for flow in try #require(object?["flows"] as? [[String: Any]]) {
      for point in try #require(flow["points"] as? [[Double]]) {
        #expect((-1...width + 1).contains(point[0]) && (-1...height + 1).contains(point[1]))
      }
    }
  }

  /// Well-formed, and nothing in it runs or reaches out.
  private func expectSafe(_ svg: Data) throws {
    let reader = Reader()
    let parser = XMLParser(data: svg)
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.faults == [])
  }
}

private let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Fixtures/hostile")

private func steersTerminals(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// Collects what a drawing must not hold.
private final class Reader: NSObject, XMLParserDelegate {
  var faults: [String] = []
  private var ids: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if ["script", "foreignObject", "iframe", "object"].contains(name) { faults.append(name) }
    for (key, value) in attributes {
      if key.lowercased().hasPrefix("on") { faults.append("\(key) of \(name)") }
      if key == "id", !ids.insert(value).inserted { faults.append("id \(value) twice") }
      if key.hasSuffix("href"), value.lowercased().hasPrefix("javascript:") {
        faults.append(value)
      }
      if value.contains("nan") && key != "id" && Double(value) != nil { faults.append(key) }
    }
  }
}
