import ArchdrawGeometry
import ArchdrawModel
import DrawingSamples
import Foundation
import Testing

@testable import ArchdrawDOT

@Suite struct DOTTests {
  @Test func webServiceIsWrittenAsRecorded() throws {
    #expect(try goldenDifference(renderDOT(Sample.webService().design), "web-service.dot") == nil)
  }

  @Test(.enabled(if: tool("dot") != nil)) func dotLaysOutEverySampleWithoutAWarning() throws {
    for sample in [Sample.webService(), .webService(.korean), .zoo(), hostile] {
      let result = try run("dot", ["-Tplain"], renderDOT(sample.design))
      #expect(result.status == 0)
      #expect(result.errors == "")
    }
  }

  @Test(.enabled(if: tool("gc") != nil)) func nodesEdgesAndClustersAreCounted() throws {
    let sample = Sample.webService()
    let result = try run("gc", ["-n", "-e", "-C"], renderDOT(sample.design))
    let counts = result.output.split(separator: " ").compactMap { Int($0) }
    let groups = sample.placement.groups.count
    #expect(counts == [sample.placement.components.count, sample.design.flows.count, groups])
  }

  @Test func aFlowToAGroupStopsAtItsFrame() {
    let edge = "\"cloud.iam\" -> \"cloud.vpc.a.public.nat\" [label=\"instance role\""
    let line = renderDOT(Sample.webService().design).split(separator: "\n").first {
      $0.contains(edge)
    }
    #expect(line?.contains("lhead=\"cluster_cloud.vpc\"") == true)
  }

  @Test func aFlowFromAGroupInwardIsNoLoop() {
    var sample = Sample(Size(100, 100))
    let group = sample.group("vpc", "vpc", "VPC", Rect(0, 0, 100, 100))
    let a = sample.component("vpc.a", "ec2", "", 0, 0)
    sample.component("vpc.b", "ec2", "", 0, 0)
    sample.flow(group, a, [(0, 0), (10, 0)])
    sample.flow(a, group, [(0, 0), (10, 0)])
    let dot = renderDOT(sample.design)
    #expect(dot.contains(#""vpc.a" -> "vpc.b""#))
    #expect(!dot.contains("lhead") && !dot.contains("ltail"))
  }

  @Test(arguments: [
    (Direction.auto, "LR"), (.right, "LR"), (.left, "RL"), (.down, "TB"), (.up, "BT"),
  ])
  func directionIsTheRanks(direction: Direction, expected: String) {
    var design = Sample.webService().design
    design.direction = direction
    #expect(renderDOT(design).contains("rankdir=\"\(expected)\""))
  }

  private var hostile: Sample {
    var sample = Sample(Size(100, 100))
    sample.heading("\"quoted\" \\N & <b> \\")
    let group = sample.group("g", "group", "}{]\"", Rect(0, 0, 100, 100))
    let a = sample.component("a", "ec2", "back\\slash\\", 0, 0)
    sample.flow(a, group, [(0, 0), (10, 0)], label: ("&amp; \\L", 0, 0, .start))
    return sample
  }
}

private func tool(_ name: String) -> String? {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return folders.map { "\($0)/\(name)" }.first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

private func run(
  _ name: String, _ arguments: [String], _ input: String
) throws -> (status: Int32, output: String, errors: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: try #require(tool(name)))
  process.arguments = arguments
  let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
  process.standardInput = stdin
  process.standardOutput = stdout
  process.standardError = stderr
  try process.run()
  stdin.fileHandleForWriting.write(Data(input.utf8))
  try stdin.fileHandleForWriting.close()
  let output = stdout.fileHandleForReading.readDataToEndOfFile()
  let errors = stderr.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (
    process.terminationStatus, String(decoding: output, as: UTF8.self),
    String(decoding: errors, as: UTF8.self)
  )
}
