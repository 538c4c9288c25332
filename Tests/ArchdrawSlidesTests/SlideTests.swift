import ArchdrawGeometry
import ArchdrawLayout
import ArchdrawModel
import ArchdrawSlides
import DrawingSamples
import Testing

@Suite struct SlideTests {
  private let sample = Sample.webService()

  private func deck(_ sample: Sample, _ kinds: Set<SlideKind> = Set(SlideKind.allCases)) -> [Slide]
  {
    slides(of: sample.design, sample.placement, kinds: kinds)
  }

  /// A sample with many components of types that differ.
  private func many(_ count: Int, note: String = "Does its part of the work") -> Sample {
    var sample = Sample(Size(1280, 720))
    sample.heading("Many parts")
    let types = ["ec2", "s3", "rds", "sqs", "waf", "cloudfront", "athena", "bedrock"]
    for i in 0..<count {
      let (column, row) = (i % 12, i / 12)
      sample.component(
        "part-\(i)", types[i % types.count], "Part \(i)", 40 + Double(column) * 100,
        100 + Double(row) * 90, note: note)
    }
    return sample
  }

  @Test func kindsComeInTheirOrder() {
    let kinds = deck(sample).map(\.kind)
    #expect(kinds.first == .overview)
    #expect(kinds.last == .components)
    #expect(kinds.filter { $0 == .steps }.count == sample.design.steps.count)
    #expect(deck(sample, [.components]).allSatisfy { $0.table != nil })
  }

  @Test func theDrawingStandsOnTheSheetWithoutItsHeading() throws {
    let picture = try #require(deck(sample, [.overview])[0].picture)
    #expect(SlideSheet.standard.content.contains(picture.frame.inset(by: 0.01)))
    let title = try #require(sample.placement.title)
    #expect(!picture.part.intersects(title.frame))
    for component in sample.placement.components {
      #expect(picture.frame.contains(picture.place(component.frame)))
    }
  }

  @Test func aStepLightsItsFlowsTheirEndsAndTheFramesAround() throws {
    let design = sample.design
    let step = try #require(design.steps.first)
    let lit = try #require(deck(sample, [.steps])[0].picture?.lit)
    let index = try #require(design.flows.firstIndex { $0.step == step.number })
    let flow = design.flows[index]
    #expect(lit.flows.contains(index))
    #expect(lit.elements.isSuperset(of: [flow.from, flow.to]))
    if let parent = design[flow.to].parent { #expect(lit.elements.contains(parent)) }
    #expect(lit.flows.count < design.flows.count)
  }

  @Test func theDrawingStandsStillFromStepToStep() {
    let frames = deck(sample, [.steps]).compactMap { $0.picture?.frame }
    #expect(frames.count > 1)
    #expect(Set(frames).count == 1)
  }

  @Test func noTextIsSmallerThanTwelvePoints() {
    for slide in deck(many(60)) + deck(many(60), [.overview]) + deck(sample) {
      var texts = [slide.title, slide.subtitle, slide.why, slide.step?.text].compactMap { $0 }
      for case .entry(let entry) in slide.list {
        texts += [entry.name, entry.role].compactMap { $0 }
      }
      #expect(texts.allSatisfy { $0.size >= 16 && !$0.isTruncated })
    }
  }

  @Test(arguments: [1, 9, 30, 61, 200]) func everyComponentIsListedOnceWithinTheSheet(_ count: Int)
  {
    let sample = many(count)
    var listed: [ElementID] = []
    for slide in deck(sample, [.overview]) {
      for case .entry(let entry) in slide.list {
        listed.append(entry.element)
        #expect(SlideSheet.standard.content.inset(by: -1).contains(entry.icon))
        if let role = entry.role { #expect(role.frame.maxY <= 720 - 24) }
      }
    }
    #expect(listed.count == count)
    #expect(Set(listed).count == count)
  }

  @Test func longTablesGoOnAndKeepFamiliesTogether() {
    let tables = deck(many(60), [.components]).compactMap(\.table)
    #expect(tables.count > 1)
    #expect(tables.allSatisfy { $0.frame.maxY <= SlideSheet.standard.content.maxY + 1 })
    for table in tables {
      // A family's heading is never the last row.
      if case .heading? = table.rows.last?.content { Issue.record("a heading alone at the foot") }
    }
  }

  @Test func whatIsDrawnInEveryZoneIsListedOnce() {
    var sample = Sample(Size(800, 400))
    for zone in ["a", "b", "c"] {
      sample.component("web-\(zone)", "ec2", "Web server", 40, 40, count: 2)
    }
    let entries = componentList(sample.design)
    #expect(entries.map(\.title) == ["Web server ×6"])
  }
}
