import Foundation
import TestSupport
import Testing

/// The DOT of every pattern, in Graphviz's own programs.
@Suite(.whenAppsAreThere) struct GraphvizTests {
  static let patterns = [
    "web-basic", "file-upload", "async-worker", "rag", "monolith", "data-platform", "monitoring",
    "ml-pipeline", "service-map",
  ]

  @Test(arguments: patterns) func holdsEveryComponentAndFlow(_ pattern: String) throws {
    let archdraw = try Command()
    let dot = try archdraw(pattern, "-f", "dot").output
    let json = try archdraw(pattern, "-f", "json").output
    let geometry = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let count = { (key: String) in (geometry?[key] as? [Any])?.count ?? -1 }

    // Frames that hold nothing have a node too, which is not drawn.
    let components = try app("gvpr", "N [style != \"invis\"] { print(name) }", input: dot)
    let flows = try app("gvpr", "E { print(tail.name) }", input: dot)
    #expect(components.split(separator: "\n").count == count("components"))
    #expect(flows.split(separator: "\n").count == count("flows"))
  }

  @Test(arguments: patterns) func isLaidOutByDot(_ pattern: String) throws {
    let dot = try Command()(pattern, "-f", "dot").output
    #expect(try app("dot", "-Tplain", input: dot).hasSuffix("stop\n"))
  }
}
