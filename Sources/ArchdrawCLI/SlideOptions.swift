import Archdraw
import ArgumentParser

/// The options of formats that have slides.
struct SlideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which slides there are: overview, steps, components, parted by commas. A presentation has all unless "
        + "told, a PDF is the picture.",
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

  func openTemplate() throws -> SlideTemplate? {
    guard let template else { return nil }
    // What libarchive says of these names no reason.
    switch FileKind(of: template) {
    case .none: throw Failure(.source, "cannot read '\(template)': No such file or directory")
    case .folder: throw Failure(.source, "cannot read '\(template)': Is a directory")
    case .other: throw Failure(.source, "cannot read '\(template)': it is no file")
    case .regular: return try SlideTemplate(path: template)
    }
  }

  /// The arguments that say the same.
  var arguments: [String] {
    [("--slides", slides), ("--template", template)].flatMap { name, value in
      value.map { [name, $0] } ?? []
    }
  }

  /// Refuses what has no meaning for any of some formats.
  func check(for formats: Format...) throws { try check(for: formats) }

  func check(for formats: [Format]) throws {
    _ = try kinds
    let names = formats.map(\.rawValue).joined(separator: ",")
    if slides != nil, !formats.contains(where: \.hasSlides) {
      throw Failure(
        .usage, "--slides has no meaning for \(names)",
        hint: "end the output in .pptx or .pdf, or give -f pptx")
    }
    if template != nil, !formats.contains(where: \.takesTemplate) {
      throw Failure(
        .usage, "--template has no meaning for \(names)",
        hint: "end the output in .pptx, or give -f pptx")
    }
  }
}
