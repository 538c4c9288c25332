import Archdraw
import ArgumentParser

/// The options of formats that have slides.
struct SlideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which slides a presentation has: overview, steps, components, parted by commas; all unless told.",
      valueName: "kinds"))
  var slides: String?

  @Option(
    help: ArgumentHelp(
      "A PowerPoint file whose master the slides are drawn on, after its own.", valueName: "file"),
    completion: .file())
  var template: String?

  /// The kinds asked for; `nil` when none are.
  var kinds: Set<SlideKind>? {
    get throws {
      guard let slides else { return nil }
      let names = slides.split(separator: ",", omittingEmptySubsequences: false)
      return Set(try names.map { try Self.kind(String($0.drop { $0 == " " })) })
    }
  }

  private static func kind(_ name: String) throws -> SlideKind {
    if let kind = SlideKind(rawValue: name) { return kind }
    let all = SlideKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(
      .usage, "there are no slides called '\(name)'",
      hint: SlideKind.nearest(to: name).map { "did you mean '\($0.rawValue)'?" }
        ?? "there are \(all)")
  }

  func openTemplate() throws -> SlideTemplate? { try template.map { try SlideTemplate(path: $0) } }

  /// Refuses what has no meaning for a format.
  func check(for format: Format) throws {
    _ = try kinds
    guard !format.hasSlides else { return }
    for (name, value) in [("slides", slides), ("template", template)] where value != nil {
      throw Failure(
        .usage, "--\(name) has no meaning for \(format.rawValue)",
        hint: "end the output in .pptx, or give -f pptx")
    }
  }
}
