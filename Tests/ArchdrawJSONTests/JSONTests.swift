import ArchdrawGeometry
import ArchdrawLayout
import DrawingSamples
import Foundation
import Testing

@testable import ArchdrawJSON

@Suite struct JSONTests {
  @Test func webServiceIsWrittenAsRecorded() throws {
    let sample = Sample.webService()
    let json = renderJSON(sample.design, sample.placement)
    #expect(try goldenDifference(json, "web-service.json") == nil)
  }

  @Test func isJSON() throws {
    for sample in [Sample.zoo(), .webService(.korean), Sample(Size(1, 1))] {
      let json = renderJSON(sample.design, sample.placement)
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
      let drawing = try #require(value as? [String: Any])
      #expect((drawing["groups"] as? [Any])?.count == sample.placement.groups.count)
      #expect((drawing["components"] as? [Any])?.count == sample.placement.components.count)
      #expect((drawing["flows"] as? [Any])?.count == sample.placement.flows.count)
    }
  }

  @Test func aGroupOfMembersListsThem() {
    var sample = Sample(Size(200, 200))
    let a = sample.component("x.a", "ec2", "", 0, 0)
    let b = sample.component("x.b", "ec2", "", 100, 0)
    let group = sample.group("asg", "auto-scaling-group", "", Rect(0, 0, 200, 100))
    sample.design.elements[group.index].members = [a, b]
    let json = renderJSON(sample.design, sample.placement)
    #expect(
      json.contains(
        """
        {"id": "asg", "parent": null, "type": "auto-scaling-group", "frame": [0, 0, 200, 100], \
        "label": null, "members": ["x.a", "x.b"]}
        """))
  }

  @Test(arguments: [
    ("a", #""a""#), ("\"\\", #""\"\\""#), ("\n\t\r", #""\n\t\r""#),
    ("\u{1}\u{1F}", #""\u0001\u001f""#),
    ("한🐳", #""한🐳""#),
  ])
  func stringsAreEscaped(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }
}
