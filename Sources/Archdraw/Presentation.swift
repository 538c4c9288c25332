import ArchdrawArchive
import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawGeometry
import ArchdrawModel
import ArchdrawPPTX
import ArchdrawRsvg
import ArchdrawSVG
import ArchdrawScene

/// What a presentation shows of a design.
public enum SlideKind: String, Sendable, CaseIterable {
  /// The picture with its heading, its components and why it is built so.
  case overview
  /// One slide for each step, with what it touches lit and the rest dimmed.
  case steps
  /// A table of the components.
  case components

  /// The kind that was most likely meant; `nil` when none is near.
  public static func nearest(to name: String) -> SlideKind? {
    nearestName(to: name, among: allCases.map(\.rawValue)).flatMap(SlideKind.init)
  }
}

/// A presentation of the user's, on whose master slides are drawn.
public struct SlideTemplate: Sendable, Equatable {
  let template: DeckTemplate
  private let path: String

  /// - Parameter path: a `.pptx` or `.potx`.
  /// - Throws: `ArchdrawError.design` when it cannot be used, `ArchdrawError.machine` when libarchive is
  ///   missing.
  public init(path: String) throws {
    self.path = path
    do {
      template = try DeckTemplate(path: path)
    } catch {
      switch error {
      case .missingLibrary: throw ArchdrawError.missingZipLibrary
      case .bad(let reason):
        throw ArchdrawError.design([
          Finding(
            .template, "the template \(quoted(path)) \(reason)",
            hint: "give a presentation (.pptx) or a template (.potx)", source: "archdraw")
        ])
      }
    }
  }

  public static func == (a: SlideTemplate, b: SlideTemplate) -> Bool { a.path == b.path }
}

/// Several designs in one presentation: a title slide, then a section for each.
public struct Presentation {
  private let title: String?
  private let options: Options
  private let iconSet: IconSet?
  private var chapters: [Deck.Chapter] = []
  private var language: ArchdrawCatalogue.Language?
  private var theme: ArchdrawModel.Theme?
  private var warnings: [Finding] = []

  /// - Parameter title: the first slide's; "Architectures" in the first design's language unless told.
  public init(title: String?, _ options: Options = Options(), iconSet: IconSet? = nil) {
    self.title = title
    self.options = options
    self.iconSet = iconSet
  }

  /// Lays a design out and adds its slides. Parameter and errors are those of `Diagram.draw`.
  public mutating func add(
    _ diagram: Diagram,
    readIcon: @escaping (_ path: String) throws -> [UInt8] = { _ in
      throw IconError("cannot be read here")
    },
    openIcons: @escaping (_ path: String) throws -> IconSet = { _ in
      throw IconError("cannot be read here")
    }
  ) throws {
    var production = diagram.production(
      options, IconSources(set: iconSet, readIcon: readIcon, openSet: openIcons))
    chapters.append(try production.chapter())
    warnings += production.findings
    if language == nil { language = diagram.language }
    if theme == nil { theme = production.theme(for: .pptx) }
  }

  /// The whole presentation.
  public func drawing() throws -> Drawing {
    let language = language ?? .english
    let title = title ?? LocalizedText("Architectures", "아키텍처")[language]
    let bytes = try renderPresentation(
      chapters, title: title, theme: theme ?? .light, language, options.template)
    return Drawing(bytes: bytes, warnings: warnings)
  }
}

func renderPresentation(
  _ chapters: [Deck.Chapter], title: String?, theme: ArchdrawModel.Theme,
  _ language: ArchdrawCatalogue.Language, _ template: SlideTemplate?
) throws -> [UInt8] {
  let deck = Deck(title: title, chapters: chapters, theme: theme, language: language)
  do throws(ZipProblem) {
    return try renderPPTX(deck, on: template?.template)
  } catch {
    switch error {
    case .missingLibrary: throw ArchdrawError.missingZipLibrary
    case .failed(let reason):
      throw ArchdrawError.machine(message: "the file could not be packed: \(reason)", hint: nil)
    }
  }
}

extension ArchdrawError {
  fileprivate static var missingZipLibrary: ArchdrawError {
    .machine(
      message: "PowerPoint needs the library libarchive",
      hint: "install libarchive13 (apt) or libarchive (brew)")
  }
}

extension Image.Content {
  /// Pixels of a picture for each of its own on a slide, where it is 48 wide.
  private static let scale = 5.0

  /// The picture as files of its own. Programs that do not know SVG show the PNG.
  var forSlides: Deck.Picture {
    get throws {
      guard case .svg = self else {
        guard case .png(let bytes) = self else { return Deck.Picture(png: [], svg: nil) }
        return Deck.Picture(png: bytes, svg: nil)
      }
      let size = Size(48, 48)
      let image = Image(frame: Rect(0, 0, size.width, size.height), content: self)
      let scene = Scene(
        size: size, title: "", description: "", language: "en", fontFamilies: [], background: nil,
        followsScreen: false, nodes: [.image(image)])
      let svg = renderSVG(scene)
      do throws(RsvgError) {
        return Deck.Picture(png: try renderPNG(svg: svg, size: size, scale: Self.scale), svg: svg)
      } catch {
        throw ArchdrawError(error)
      }
    }
  }
}
