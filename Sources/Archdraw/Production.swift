import ArchdrawDOT
import ArchdrawDiagnostics
import ArchdrawDrawIO
import ArchdrawDrawing
import ArchdrawHTML
import ArchdrawJSON
import ArchdrawLayout
import ArchdrawMermaid
import ArchdrawModel
import ArchdrawOutlines
import ArchdrawPPTX
import ArchdrawRsvg
import ArchdrawSVG
import ArchdrawScene
import ArchdrawSlides

/// A design on its way to the bytes of a format. Each phase is a function that asks for what it needs, so
/// that a format pays for the phases it uses and for no other; what formats share is done once.
struct Production {
  private let design: Design
  private let source: SourceText
  private let options: Options
  private let icons: IconSources
  /// What the first format that needed them has left for the next.
  private var laidOut: (placement: Placement, trace: LayoutTrace?)?
  private var collected: IconCollection?
  /// The design's warnings, and those of the phases so far.
  private(set) var findings: [Finding]

  init(
    of design: Design, _ source: SourceText, _ options: Options, findings: [Finding],
    icons: IconSources
  ) {
    var design = design
    if let direction = options.direction { design.direction = direction.ofModel }
    if let aspect = options.aspect { design.aspect = aspect.ofModel }
    self.design = design
    self.source = source
    self.options = options
    self.findings = findings
    self.icons = icons
  }

  /// A whole file of a format.
  mutating func bytes(_ format: Format) throws -> [UInt8] {
    switch format {
    case .svg: Array(renderSVG(try scene(for: format)).utf8)
    case .png: try png(of: try scene(for: format))
    case .pdf: try pdf(of: try pages())
    case .html: Array(try page().utf8)
    case .json: Array(renderJSON(design, try placement().placement).utf8)
    case .dot: Array(renderDOT(design).utf8)
    case .pptx:
      try renderPresentation(
        [try chapter()], title: nil, theme: theme(for: format), design.language, options.template)
    case .drawio: Array(renderDrawIO(try drawer(for: format).drawer).utf8)
    case .mmd: Array(renderMermaid(design, theme: options.theme?.ofModel ?? design.theme).utf8)
    }
  }

  /// A page that knows the design it shows.
  private mutating func page() throws -> String {
    let (drawer, trace) = try drawer(for: .html)
    let scene = try scene(by: drawer, trace)
    return renderHTML(
      svg: renderSVG(scene), of: scene, design,
      elementIDs: design.elements.map { drawer.identifiers[$0.id] },
      flowIDs: design.flows.indices.map(drawer.identifiers.flow))
  }

  private mutating func scene(for format: Format) throws -> Scene {
    let (drawer, trace) = try drawer(for: format)
    return try scene(by: drawer, trace)
  }

  /// The picture, with the layout over it when that was asked for.
  private func scene(by drawer: Drawer, _ trace: LayoutTrace?) throws -> Scene {
    var scene = drawer.scene
    if let trace { scene.overlay(trace) }
    return try withLetters(scene)
  }

  /// The slides that were asked for, each as a picture; the picture alone when none were.
  private mutating func pages() throws -> [Scene] {
    guard let kinds = options.slides else { return [try scene(for: .pdf)] }
    let (placement, _) = try placement()
    let slides = slides(of: design, placement, kinds: Set(kinds.map(\.ofSlides)))
    if slides.isEmpty {
      throw ArchdrawError.setting(
        message: "the design has nothing for the slides that were asked for", hint: nil)
    }
    let scenes = draw(
      slides, of: design, placement, theme: theme(for: .pdf), background: background,
      icons: try pictures().icons)
    return try scenes.map(withLetters)
  }

  /// A scene with its letters as they were asked for.
  private func withLetters(_ scene: Scene) throws -> Scene {
    guard options.text == .paths else { return scene }
    do {
      return try outlined(scene)
    } catch {
      throw ArchdrawError(error)
    }
  }

  /// The design as the slides that were asked for.
  mutating func chapter() throws -> Deck.Chapter {
    let (placement, _) = try placement()
    let icons = try pictures().icons
    let kinds =
      options.slides.map { Set($0.map(\.ofSlides)) } ?? Set(ArchdrawSlides.SlideKind.allCases)
    let sheet = options.template?.template.sheet ?? .standard
    return Deck.Chapter(
      design: design, placement: placement,
      slides: slides(of: design, placement, kinds: kinds, on: sheet), icons: icons,
      pictures: try icons.pictures.map { try $0.forSlides })
  }

  /// What draws, in the colours of a format.
  private mutating func drawer(for format: Format) throws -> (drawer: Drawer, trace: LayoutTrace?) {
    let (placement, trace) = try placement()
    let drawer = Drawer(
      design, placement, theme: theme(for: format), background: background,
      icons: try pictures().icons)
    return (drawer, trace)
  }

  private mutating func placement() throws -> (placement: Placement, trace: LayoutTrace?) {
    if let laidOut { return laidOut }
    do {
      let asked = LayoutOptions(threads: options.threads)
      let made =
        options.showsLayout
        ? try layOutTraced(design, options: asked) : (try layOut(design, options: asked), nil)
      let found = made.0.warnings.silencing(design.allowed).prefix(Diagnostic.limit)
      findings += Array(found).findings(in: source)
      laidOut = made
      return made
    } catch {
      throw ArchdrawError.machine(message: error.message, hint: error.hint)
    }
  }

  private mutating func pictures() throws -> IconCollection {
    if let collected { return collected }
    let pictures = try IconCollection(of: design, from: icons)
    let found = pictures.diagnostics.silencing(design.allowed).findings(in: source)
    if found.contains(where: { $0.severity == .error }) { throw ArchdrawError.design(found) }
    findings += found
    collected = pictures
    return pictures
  }

  /// What could be better with the design's pictures; throws what is wrong with them.
  mutating func pictureFindings() throws -> [Finding] {
    let before = findings.count
    _ = try pictures()
    return Array(findings[before...])
  }

  private var background: ArchdrawDrawing.Background { options.background?.ofDrawing ?? .page }

  /// The colours of a format's drawing. Where it cannot follow the reader's screen, or stands on a colour,
  /// they are the ones that can be read there.
  func theme(for format: Format) -> ArchdrawModel.Theme {
    let theme = options.theme?.ofModel ?? design.theme ?? .auto
    guard theme == .auto else { return theme }
    if case .color(let color) = background { return color.theme }
    if format.takesTemplate, let template = options.template {
      return template.template.isDark ? .dark : .light
    }
    return format.followsScreen ? .auto : .light
  }

  private func png(of scene: Scene) throws -> [UInt8] {
    do throws(RsvgError) {
      return try renderPNG(
        svg: renderSVG(withEmojiAsPictures(scene)), size: scene.size, scale: options.scale ?? 2)
    } catch {
      throw ArchdrawError(error)
    }
  }

  private func pdf(of scenes: [Scene]) throws -> [UInt8] {
    let pages = scenes.map {
      PDFPage(svg: renderSVG(withEmojiAsPictures($0)), size: $0.size)
    }
    do throws(RsvgError) {
      return try renderPDF(pages, title: design.title ?? scenes[0].title)
    } catch {
      throw ArchdrawError(error)
    }
  }
}
