import ArchdrawGeometry
import ArchdrawRsvg
import Testing

@Suite(.enabled(if: PNGTests.isAvailable)) struct PDFTests {
  private let page = PDFPage(svg: PNGTests.square, size: Size(10, 20))

  private func text(_ pages: [PDFPage], title: String = "Two words") throws -> String {
    String(decoding: try renderPDF(pages, title: title), as: UTF8.self)
  }

  @Test func hasAPageOfEachPicturesSizeInPoints() throws {
    let text = try text([page, PDFPage(svg: PNGTests.square, size: Size(200, 100))])
    #expect(text.contains("/Count 2"))
    #expect(text.contains("/MediaBox [ 0 0 7.5 15 ]"))
    #expect(text.contains("/MediaBox [ 0 0 150 75 ]"))
  }

  @Test func keepsAHugePictureWithinWhatReadersShow() throws {
    let text = try text([PDFPage(svg: PNGTests.square, size: Size(1000, 28800))])
    #expect(text.contains("/MediaBox [ 0 0 500 14400 ]"))
  }

  @Test func saysItsTitleAndNoDates() throws {
    let text = try text([page])
    #expect(text.contains("/Title (Two words)"))
    #expect(!text.contains("Date"))
  }

  @Test func sameInputGivesSameBytes() throws {
    #expect(
      try renderPDF([page], title: "A") == renderPDF([page], title: "A"))
  }

  @Test func whatIsNoSVGIsAnError() {
    #expect(throws: RsvgError.self) {
      try renderPDF([PDFPage(svg: "<svg", size: Size(1, 1))], title: "")
    }
  }
}
