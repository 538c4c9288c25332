import ArchdrawArchive
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawSlides
import DrawingSamples
import Foundation
import Testing

@testable import ArchdrawPPTX

@Suite struct PackageTests {
  @Test(arguments: [Theme.light, .dark, .mono])
  func packageIsAsPowerPointWantsIt(_ theme: Theme) throws {
    let samples = [Sample.webService(), Sample.webService(.korean), Sample.zoo()]
    let bytes = try renderPPTX(deck(samples, title: "A & B", theme: theme))
    #expect(try PackageCheck(files(in: bytes)).breaches == [])
  }

  @Test func sameDeckGivesTheSameBytes() throws {
    let deck = deck([Sample.webService()])
    #expect(try renderPPTX(deck) == renderPPTX(deck))
  }

  @Test func aDeckWithATitleHasASectionForEachDesign() throws {
    let bytes = try renderPPTX(deck([Sample.webService(), Sample.zoo()], title: "Course"))
    let package = TemplatePackage(files: try files(in: bytes))
    let sections = try package.root(of: "ppt/presentation.xml").everything.filter {
      $0.name == "section"
    }
    #expect(sections.count == 3)
    #expect(sections.first?["name"] == "Course")
  }

  @Test func smallSlideIsDrawnAsRecorded() throws {
    var sample = Sample(Size(400, 240))
    sample.heading("Two parts", "Web + database")
    let vpc = sample.group("vpc", "vpc", "VPC", Rect(140, 96, 220, 120))
    let web = sample.component("web", "ec2", "Web server", 40, 132)
    let db = sample.component("vpc.db", "rds", "Orders", 240, 132)
    sample.flow(web, db, [(88, 156), (240, 156)], label: ("SQL", 114, 149, .middle))
    sample.flow(web, vpc, [(64, 200), (64, 208), (140, 208)], .control)
    let bytes = try renderPPTX(deck([sample], kinds: [.overview]))
    let slide = try #require(try files(in: bytes).first { $0.name == "ppt/slides/slide1.xml" })
    let text = withoutGlyphs(String(decoding: slide.bytes, as: UTF8.self))
    #expect(try goldenDifference(text, "small-slide.xml") == nil)
  }

  @Test func theLegendCrossesOutWhatIsBlocked() throws {
    let bytes = try renderPPTX(deck([Sample.zoo()], kinds: [.overview]))
    let slide = try #require(try files(in: bytes).first { $0.name == "ppt/slides/slide1.xml" })
    let text = String(decoding: slide.bytes, as: UTF8.self)
    #expect(text.contains("name=\"legend blocked cross\""))
  }

  /// A glyph that is redrawn is not to fail a test.
  private func withoutGlyphs(_ text: String) -> String {
    var isGlyph = false
    return text.split(separator: "\n").filter { line in
      let word = line.drop { $0 == " " }
      if word == "</a:pathLst>" { isGlyph = false }
      defer { if word == "<a:pathLst>" { isGlyph = true } }
      return !isGlyph
    }.joined(separator: "\n") + "\n"
  }
}

@Suite struct TemplateTests {
  /// A deck of ours as somebody's template, changed so that it is told from ours.
  private func template(
    _ change: (inout [ZipEntry]) -> Void = { _ in }, _ body: (DeckTemplate) throws -> Void
  ) throws {
    var parts = try files(in: try renderPPTX(deck([Sample.zoo()], title: "Own")))
    change(&parts)
    try withFile(try zip(parts)) { try body(try DeckTemplate(path: $0)) }
  }

  @Test func slidesAreAddedAndTheRestIsLeftAsItWas() throws {
    try template { template in
      let deck = deck([Sample.webService()], on: template.sheet)
      let before = Dictionary(uniqueKeysWithValues: template.files.map { ($0.name, $0.bytes) })
      let after = try files(in: try renderPPTX(deck, on: template))
      #expect(try PackageCheck(after).breaches == [])
      let edited = after.filter { before[$0.name] != nil && before[$0.name] != $0.bytes }
      #expect(
        edited.map(\.name) == [
          "[Content_Types].xml", "ppt/presentation.xml", "ppt/_rels/presentation.xml.rels",
        ])
      let slides = after.filter { $0.name.hasPrefix("ppt/slides/slide") }
      let old = before.keys.filter { $0.hasPrefix("ppt/slides/slide") }
      #expect(slides.count == old.count + deck.chapters[0].slides.count)
      let sections = try TemplatePackage(files: after).root(of: "ppt/presentation.xml").everything
        .filter { $0.name == "section" }
      #expect(sections.last?.child("sldIdLst")?.children.count ?? 0 > deck.chapters[0].slides.count)
    }
  }

  @Test func aTemplateWithoutSlidesAndNotesGetsAMasterOfNotes() throws {
    let change = { (parts: inout [ZipEntry]) in
      parts.removeAll {
        $0.name.hasPrefix("ppt/slides/") || $0.name.hasPrefix("ppt/notes")
          || $0.name == "ppt/theme/theme2.xml"
      }
      for i in parts.indices {
        var lines = String(decoding: parts[i].bytes, as: UTF8.self).split(separator: "\n")
        lines.removeAll {
          $0.contains("/slides/") || $0.contains("notes") || $0.contains("p:sldId ")
            || $0.contains("theme2") || $0.contains("slides/slide")
        }
        var text = lines.joined(separator: "\n")
        text = text.replacing("presentation.main+xml", with: "template.main+xml")
        text = text.replacing("<p:sldIdLst>\n  </p:sldIdLst>", with: "<p:sldIdLst/>")
        text = text.replacing("<p:notesMasterIdLst>\n  </p:notesMasterIdLst>", with: "")
        if let start = text.range(of: "<p:notesMasterIdLst>"),
          let end = text.range(of: "</p:notesMasterIdLst>")
        {
          text.removeSubrange(start.lowerBound..<end.upperBound)
        }
        if let start = text.range(of: "<p:extLst>"), let end = text.range(of: "</p:extLst>") {
          text.removeSubrange(start.lowerBound..<end.upperBound)
        }
        parts[i].bytes = Array(text.utf8)
      }
    }
    try template(change) { template in
      #expect(template.notesMaster == nil)
      let deck = deck([Sample.webService()], title: "T", on: template.sheet)
      let after = try files(in: try renderPPTX(deck, on: template))
      #expect(try PackageCheck(after).breaches == [])
      let types = after.first { $0.name == "[Content_Types].xml" }
      let text = String(decoding: types?.bytes ?? [], as: UTF8.self)
      #expect(text.contains("presentation.main+xml") && !text.contains("template.main+xml"))
    }
  }

  @Test func whatIsDrawnStandsBelowTheTitleOfTheLayout() throws {
    try template { template in
      #expect(template.sheet.size == Size(1280, 720))
      #expect(template.sheet.content.minY >= 72)
      #expect(template.sheet.heading == nil)
      #expect(!template.isDark)
    }
  }

  @Test(arguments: [
    ([UInt8]("hello".utf8), "is no PowerPoint file"), ([], "is no PowerPoint file"),
  ])
  func whatIsNoPresentationIsRefused(_ bytes: [UInt8], _ words: String) throws {
    try withFile(bytes) { path in
      do {
        _ = try DeckTemplate(path: path)
        Issue.record("it was taken")
      } catch TemplateProblem.bad(let reason) {
        #expect(reason.contains(words), "\(reason)")
      }
    }
  }

  @Test func aZipOfOtherThingsIsRefused() throws {
    try withFile(try zip([ZipEntry("a.txt", [65])])) { path in
      #expect(throws: TemplateProblem.bad("is no PowerPoint file: it has no '[Content_Types].xml'"))
      {
        try DeckTemplate(path: path)
      }
    }
  }
}
