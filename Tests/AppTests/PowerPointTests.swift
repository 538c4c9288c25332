import Foundation
import TestSupport
import Testing

/// Decks in programs that read them: python-pptx and LibreOffice Impress.
@Suite(.whenAppsAreThere) struct PowerPointTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  /// `Scripts/install-packages.sh test-apps` puts python-pptx there.
  private static let python = folder.appending(path: "../../.venv-apps/bin/python")
    .standardized.path
  private static let check = folder.appending(path: "check_deck.py").path

  @Test(arguments: GraphvizTests.patterns, ["en", "ko"])
  func everyBoxAndFlowIsWhereTheGeometrySays(_ pattern: String, _ language: String) throws {
    let archdraw = try Command()
    #expect(try archdraw(pattern, "--language", language, "-o", "deck.pptx").errors == "")
    let json = try archdraw(pattern, "--language", language, "-f", "json").output
    try archdraw.write(json, to: "geometry.json")
    let path = { (name: String) in archdraw.folder.appending(path: name).path }
    let wrong = try app(
      Self.python, Self.check, path("deck.pptx"), path("geometry.json"), input: "")
    #expect(wrong.trimmingCharacters(in: .whitespacesAndNewlines) == "")
  }

  @Test func everySlideIsDrawnByImpress() throws {
    let archdraw = try Command()
    let run = try archdraw(
      "deck", "web-basic", "rag", "--language", "ko", "--title", "과정", "-o", "course.pptx")
    #expect(run.status == 0)
    let folder = archdraw.folder.path
    _ = try app(
      "soffice", "-env:UserInstallation=file://\(folder)/office", "--headless", "--convert-to",
      "pdf", "--outdir", folder, "\(folder)/course.pptx", input: "")
    let text = try app("pdftotext", "-layout", "\(folder)/course.pdf", "-", input: "")
    // Pages end in form feeds: a title slide, 1 + 4 + 1 slides and 1 + 6 + 1.
    #expect(text.split(separator: "\u{0C}").count == 15)
    for words in ["과정", "웹 서비스 기본 구성", "CloudFront", "역할"] { #expect(text.contains(words)) }
  }
}
