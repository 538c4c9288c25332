import ArchdrawArchive
import ArchdrawDrawing
import ArchdrawModel
import ArchdrawSlides
import DrawingSamples
import Foundation

@testable import ArchdrawPPTX

/// A deck of samples made by hand.
func deck(
  _ samples: [Sample], title: String? = nil, theme: Theme = .light,
  kinds: Set<SlideKind> = Set(SlideKind.allCases), on sheet: SlideSheet = .standard
) -> Deck {
  let chapters = samples.map { sample in
    Deck.Chapter(
      design: sample.design, placement: sample.placement,
      slides: slides(of: sample.design, sample.placement, kinds: kinds, on: sheet), icons: Icons(),
      pictures: [])
  }
  return Deck(
    title: title, chapters: chapters, theme: theme, language: samples[0].design.language)
}

/// What a zip holds, in its order.
func files(in bytes: [UInt8]) throws -> [ZipEntry] {
  try withFile(bytes) { path in
    var files: [ZipEntry] = []
    try ZipFile(path: path).visit(limit: 1 << 24) { name, read in
      files.append(ZipEntry(name, read() ?? []))
      return true
    }
    return files
  }
}

/// Runs `body` with a file that goes away afterwards.
func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pptx")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  return try body(file.path)
}
