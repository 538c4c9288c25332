import ArchdrawCatalogue
import ArchdrawGeometry
import ArchdrawModel
import DrawingSamples
import Testing

@testable import ArchdrawMermaid

@Suite struct MermaidTests {
  @Test func webServiceIsWrittenAsRecorded() throws {
    let text = renderMermaid(Sample.webService().design, theme: nil)
    #expect(try goldenDifference(text, "web-service.mmd") == nil)
  }

  @Test(arguments: [
    ("plain; text, (so) 한글 🚀 1.5 GB", "plain; text, (so) 한글 🚀 1.5 GB"),
    (#"say "hi" & <b>"#, "say #34;hi#34; #38; #60;b#62;"),
    ("#35; `code` [a](b) *x* _y_", "#35;35; #96;code#96; #91;a#93;(b) #42;x#42; #95;y#95;"),
    ("1. first", "1#46; first"), ("- dash", "#45; dash"), ("a-b: c", "a-b: c"),
    ("https://a.b", "https#58;//a.b"), ("%%{init", "#37;#37;#123;init"),
    ("two\nlines\u{7}", "two<br/>lines"), ("end", "end"),
  ])
  func whatMermaidWouldReadIsEscaped(_ text: String, _ expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func namesAreNoWordsOfMermaid() {
    var sample = Sample(Size(1, 1))
    for path in ["end", "class_a", "a.b", "a_b", "웹", "007"] {
      sample.component(path, "ec2", "", 0, 0)
    }
    let names = MermaidNames(sample.design)
    #expect(
      sample.design.elements.map { names[$0.id] }
        == ["n_end", "n_class_a", "a_b", "a_b_", "n5", "n_007"])
  }

  @Test func kindsAndArrowsAreToldByTheirLines() {
    let lines = renderMermaid(Sample.zoo().design, theme: nil).split(separator: "\n")
    func links(_ start: String) -> [String] {
      lines.filter { $0.hasPrefix("  \(start) ") }.compactMap {
        $0.split(separator: " ").dropFirst().first.map { String($0.prefix { $0 != "|" }) }
      }
    }
    #expect(links("left") == ["-->", "<-.->", "===", "-.->", "-.->", "-->", "--x"])
    #expect(lines.contains { $0.hasPrefix("  linkStyle 3 stroke-dasharray:") })
    #expect(lines.contains("  linkStyle 4,5 stroke:#7D8998"))
  }

  /// Mermaid draws no line from a frame to what it holds.
  @Test func aFlowInwardsEndsOnAPointInTheGroup() {
    var sample = Sample(Size(1, 1))
    let group = sample.group("g", "vpc", "VPC", Rect(0, 0, 1, 1))
    let inner = sample.component("g.a", "ec2", "A", 0, 0)
    sample.flow(group, inner, [])
    let text = renderMermaid(sample.design, theme: nil)
    #expect(text.contains("\n    g_door((\" \"))\n  end\n"))
    #expect(text.contains("\n  g_door --> g_a\n"))
  }

  @Test func aFrameAroundMembersIsToldByThem() {
    var sample = Sample(Size(1, 1))
    let (a, b) = (
      sample.component("a", "ec2", "A", 0, 0), sample.component("b", "ec2", "B", 0, 0)
    )
    let group = sample.group("asg", "auto-scaling-group", "Fleet", Rect(0, 0, 1, 1))
    sample.design.elements[group.index].members = [a, b]
    let users = sample.component("u", "users", "Users", 0, 0)
    sample.flow(users, group, [])
    let text = renderMermaid(sample.design, theme: nil)
    #expect(text.contains("  a(\"A<br/>(Fleet)\")\n"))
    #expect(text.contains("  u --> a\n  u --> b\n") && !text.contains("asg"))
  }

  @Test func aGroupThatHoldsNothingIsANode() {
    var sample = Sample(Size(1, 1))
    sample.group("bare", "public-subnet", "Bare", Rect(0, 0, 1, 1))
    #expect(renderMermaid(sample.design, theme: nil).contains("  bare[\"Bare\"]\n"))
  }

  @Test func aThemeIsAskedForOnlyWhenItIsGiven() {
    let design = Sample.webService().design
    #expect(!renderMermaid(design, theme: nil).contains("config:"))
    #expect(!renderMermaid(design, theme: .auto).contains("config:"))
    #expect(renderMermaid(design, theme: .dark).contains("\nconfig:\n  theme: dark\n---\n"))
    #expect(!renderMermaid(design, theme: .mono).contains("#"))
  }
}
