import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawGeometry
import DrawingSamples
import Foundation
import Testing

@testable import ArchdrawDrawIO

/// Which of draw.io's AWS shapes stand for our types.
@Suite struct AWSShapesTests {
  /// The names of draw.io's library `aws4`, as its side bar and its stencils list them.
  private static let names: Set<String> = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "aws4-shapes.txt")
    return Set(
      (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init)
        ?? [])
  }()

  @Test func everyNameIsOneOfDrawIOs() {
    let all = [AWSShapes.services, AWSShapes.resources, AWSShapes.groups].flatMap(\.values)
    #expect(Set(all).subtracting(Self.names) == [])
  }

  @Test func everyTypeIsOneOfTheCatalogue() {
    let services = Set(Catalogue.services.map(\.id))
    let mapped = Set(AWSShapes.services.keys).union(AWSShapes.resources.keys)
    #expect(mapped.subtracting(services) == [])
    #expect(Set(AWSShapes.services.keys).isDisjoint(with: AWSShapes.resources.keys))
    #expect(
      Set(AWSShapes.groups.keys).subtracting(services.union(Catalogue.groups.map(\.id))) == [])
  }

  @Test(arguments: Catalogue.services.map(\.id))
  func everyTypeIsDrawnByDrawIOOrByUs(_ type: String) throws {
    var sample = Sample(Size(200, 200))
    sample.component("it", type, "It", 40, 40)
    let text = renderDrawIO(Drawer(sample.design, sample.placement, theme: .light))
    let cell = try Page(text).cell("it")
    let shape = cell.style["resIcon"] ?? cell.style["shape"] ?? ""
    if shape == "image" {
      #expect(cell.style["image"]?.hasPrefix("data:image/svg+xml,PHN2Zy") == true)
    } else {
      let name = try #require(shape.split(separator: ".").last.map(String.init))
      #expect(shape == "mxgraph.aws4.\(name)" && Self.names.contains(name))
    }
  }

  /// What a reader who knows AWS looks for first.
  @Test func mostOfAWSIsInTheMap() {
    let aws = Catalogue.services.filter {
      $0.fullName.hasPrefix("Amazon ") || $0.fullName.hasPrefix("AWS ")
    }
    let mapped = aws.filter {
      AWSShapes.services[$0.id] != nil || AWSShapes.resources[$0.id] != nil
    }
    #expect(Double(mapped.count) > 0.9 * Double(aws.count))
  }
}
