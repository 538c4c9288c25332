import Foundation
import TestSupport
import Testing

/// The PDF of patterns, read back by poppler's programs.
@Suite(.whenAppsAreThere) struct PDFTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  private func pdf(_ arguments: String...) throws -> String {
    try #require(try archdraw.run(arguments + ["-o", "a.pdf"]).status == 0)
    return archdraw.folder.appending(path: "a.pdf").path
  }

  @Test(arguments: ["en", "ko"]) func canBeSearched(_ language: String) throws {
    let path = try pdf("web-basic", "--language", language)
    let json = try archdraw("web-basic", "--language", language, "-f", "json").output
    let geometry = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let words = try app("pdftotext", "-raw", path, "-", input: "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let components = try #require(geometry?["components"] as? [[String: Any]])
    let labels = components.compactMap { ($0["label"] as? [String: Any])?["text"] as? String }
    #expect(labels.count > 8)
    for label in labels { #expect(words.contains(label), "\(label)") }
  }

  @Test func keepsLinks() throws {
    try archdraw.write(
      "components: { a: { type: ec2, link: 'https://example.com/runbook' } }\n", to: "a.yaml")
    let links = try app("pdfinfo", "-url", try pdf("a.yaml"), input: "")
    #expect(links.contains("https://example.com/runbook"))
  }

  @Test func hasTheSlidesThatAreAskedFor() throws {
    let path = try pdf("web-basic", "--slides", "steps,components")
    #expect(try app("pdfinfo", path, input: "").contains(#/Pages: +5\n/#))
    let first = try app("pdftotext", "-l", "1", path, "-", input: "")
    #expect(first.contains("Users look up the name in Route 53"))
    let last = try app("pdftotext", "-f", "5", path, "-", input: "")
    #expect(last.contains("Amazon CloudFront") && last.contains("Answers from a cache"))
  }

  @Test func isOneVectorPageOfThePicturesShape() throws {
    let path = try pdf("web-basic")
    let information = try app("pdfinfo", path, input: "")
    #expect(information.contains(#/Pages: +1\n/#))
    #expect(information.contains(#/Title: +Web service/#))
    #expect(!information.contains("CreationDate"))
    #expect(try app("pdfimages", "-list", path, input: "").split(separator: "\n").count == 2)
  }
}
