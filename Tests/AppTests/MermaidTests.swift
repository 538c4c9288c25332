import Foundation
import TestSupport
import Testing

/// The flowchart of every pattern and example, in Mermaid itself.
@Suite(.whenAppsAreThere) struct MermaidTests {
  /// What Mermaid made of a text, or its complaint.
  private struct Chart: Decodable, Equatable {
    var error: String?
    var nodes = 0
    var clusters = 0
    var links = 0
    var labels: [String] = []
  }

  private let archdraw: Command

  init() throws { archdraw = try Command() }

  @Test(arguments: ["en", "ko"]) func drawsEveryPattern(_ language: String) throws {
    let patterns = GraphvizTests.patterns
    let texts = try patterns.map { try archdraw($0, "-f", "mmd", "--language", language).output }
    for (pattern, chart) in zip(patterns, try charts(texts)) {
      let json = try archdraw(pattern, "-f", "json", "--language", language).output
      let geometry = try DrawnGeometry(json: json)
      #expect(chart.error == nil, "\(pattern)")
      #expect(chart.nodes + chart.clusters == geometry.boxes.count, "\(pattern)")
      #expect(chart.links == geometry.flows.count, "\(pattern)")
    }
  }

  @Test func drawsEveryExample() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../Fixtures").standardized
    let files = try ["examples", "designs", "reading"].flatMap { name in
      try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)
    }.filter { $0.pathExtension == "yaml" }
    let texts = try files.map { try archdraw($0.path, "-f", "mmd").output }
    for (file, chart) in zip(files, try charts(texts)) {
      #expect(chart.error == nil && chart.nodes > 0, "\(file.lastPathComponent)")
    }
  }

  /// Labels that Mermaid, its Markdown or HTML would take for something else come out as they went in.
  @Test func keepsEveryLetter() throws {
    let labels = [
      "say \"hi\"", "a `code` b", "**bold** _it_ snake_case", "# heading", "#35; &amp; <", "a;b; c",
      "end", "[x](http://y.z)", "{curly} (paren) <b>tag</b>", "<script>alert(1)</script>",
      "1. first", "12) twelfth", "- dash", "+ plus", "> quote", "---", "***", "style a:#fff;",
      "classDef x:#fff; y", "https://example.com/a?b=c#d", "fa:fa-bell ring", "$$x^2$$",
      "%%{init: {\"theme\":\"dark\"}}%%", "%% comment", "a|b|c", "한글 「괄호」", "🚀 👨‍👩‍👧",
      "back\\slash \\n", "~~strike~~", "A & B", "@{ shape: x }", "x", "o", "subgraph", "\"",
      "a -- b --> c",
      "A:::cls", "&nbsp;", "#quot;",
    ]
    let components = try labels.enumerated().map { i, label in
      "  n\(i): { type: service, label: \(try quoted(label)) }"
    }
    let flows = try labels.enumerated().map { i, label in
      "  - { from: n\(i), to: n\((i + 1) % labels.count), label: \(try quoted(label)) }"
    }
    let lines = ["title: \"T & <x> %%{a}\"", "components:"] + components + ["flows:"] + flows
    try archdraw.write(lines.joined(separator: "\n"), to: "letters.yaml")
    let chart = try charts([try archdraw("letters.yaml", "-f", "mmd").output])[0]
    #expect(chart.error == nil)
    for label in labels {
      #expect(chart.labels.filter { $0 == label }.count >= 2, "\(label)")
    }
  }

  private func quoted(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  /// Chromium with the Mermaid that a Python package brings along.
  private func charts(_ texts: [String]) throws -> [Chart] {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let python = root.appending(path: ".venv-apps/bin/python").path
    let script =
      "import importlib.util as u; print(u.find_spec('mmdc').submodule_search_locations[0])"
    let package = try app(python, "-c", script, input: "")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let sources = String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
      .replacing("</", with: "<\\/")
    let page = """
      <meta charset=utf-8><body><div id=d></div><pre id=o></pre>
      <script src="file://\(package)/assets/mermaid.js"></script>
      <script>const texts = \(sources);\(Self.script)</script>
      """
    let file = archdraw.folder.appending(path: "mermaid.html")
    try Data(page.utf8).write(to: file)
    let answer = try browser("--dump-dom", "--virtual-time-budget=600000", file.path)
    let report = try #require(answer.firstMatch(of: #/report (?<data>[A-Za-z0-9+\/=]+);/#)?.data)
    let data = try #require(Data(base64Encoded: String(report)))
    return try JSONDecoder().decode([Chart].self, from: data)
  }

  /// A flow to itself is drawn in three pieces, which are one link. The report is in Base64, as letters in
  /// HTML would not come back as they are.
  private static let script = """
    (async () => {
      mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
      const charts = [];
      for (const text of texts) {
        const chart = { nodes: 0, clusters: 0, links: 0, labels: [] };
        try {
          const drawing = document.getElementById("d");
          drawing.innerHTML = (await mermaid.render("m" + charts.length, text)).svg;
          const all = (query) => [...drawing.querySelectorAll(query)];
          chart.nodes = all("g.node:not([id*=---])").length;
          chart.clusters = all("g.cluster").length;
          chart.links = all("path.flowchart-link").filter(
            (path) => !/cyclic-special-(1|mid)/.test(path.id)).length;
          chart.labels = all(".nodeLabel, .edgeLabel span, .cluster-label").map((e) => e.textContent);
        } catch (error) {
          chart.error = String(error);
        }
        charts.push(chart);
      }
      const bytes = new TextEncoder().encode(JSON.stringify(charts));
      document.getElementById("o").textContent =
        `report ${btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(""))};`;
    })();
    """
}
