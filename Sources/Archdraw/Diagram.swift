import ArchdrawDOT
import ArchdrawDiagnostics
import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawJSON
import ArchdrawLayout
import ArchdrawModel
import ArchdrawPNG
import ArchdrawReading
import ArchdrawSVG

/// A design that was read and found good; it can be drawn as often as wanted.
///
///     let source = Source(name: "design.yaml", text: text)
///     let drawing = try Diagram(source).draw(.svg)
public struct Diagram: Sendable {
  /// What could be better in the design, by place.
  public let warnings: [Finding]

  private let source: SourceText
  private let design: Design

  /// The heading, in the drawing's language.
  public var title: String? { design.title }
  /// What stands under the heading.
  public var subtitle: String? { design.subtitle }

  /// Reads a design.
  ///
  /// - Parameter language: what the types are called in; the design's own choice unless told.
  /// - Throws: `ArchdrawError.design` with everything that is wrong.
  public init(_ source: Source, language: Language? = nil) throws {
    self.source = SourceText(name: source.name, text: source.text)
    let (design, diagnostics) = readDesign(source.text, language: language?.ofCatalogue)
    let findings = diagnostics.findings(in: self.source)
    guard let design else { throw ArchdrawError.design(findings) }
    self.design = design
    warnings = findings
  }

  /// Lays the design out and draws it.
  ///
  /// - Parameters:
  ///   - iconSet: pictures to draw with in place of archdraw's own
  ///   - readIcon: gives the bytes of an `icon` by its path, which is relative to the design; it throws
  ///     `IconError`. `IconFolder` does it for a design in a file. Without it icons are missing.
  /// - Throws: `ArchdrawError.design` when an icon is at fault or the design cannot be laid out,
  ///   `ArchdrawError.machine` when a library that the format needs is missing.
  public func draw(
    _ format: Format, _ options: Options = Options(), iconSet: IconSet? = nil,
    readIcon: (_ path: String) throws -> [UInt8] = { _ in throw IconError("cannot be read here") }
  ) throws -> Drawing {
    var design = design
    if let direction = options.direction { design.direction = direction.ofModel }
    if let aspect = options.aspect { design.aspect = aspect.ofModel }
    if format == .dot { return Drawing(renderDOT(design), warnings) }

    let (placement, trace) = try placement(of: design, traced: options.showsLayout)
    let warnings = warnings + placement.warnings.findings(in: source)
    if format == .json { return Drawing(renderJSON(design, placement), warnings) }

    var pictures = IconCollection()
    pictures.addOwn(of: design, readIcon)
    if let iconSet { try pictures.add(iconSet, for: design) }
    let findings = pictures.diagnostics.findings(in: source)
    if findings.contains(where: { $0.severity == .error }) { throw ArchdrawError.design(findings) }
    let allWarnings = warnings + findings
    let background = options.background?.ofDrawing ?? .page
    var theme = options.theme?.ofModel ?? design.theme ?? .auto
    if theme == .auto, case .color(let color) = background { theme = color.theme }
    // A PNG cannot follow the reader's screen.
    if format == .png, theme == .auto { theme = .light }
    var scene = ArchdrawDrawing.draw(
      design, placement, theme: theme, background: background, icons: pictures.icons)
    if let trace { scene.overlay(trace) }
    let svg = renderSVG(scene)
    if format == .svg { return Drawing(svg, allWarnings) }
    let png = try picture(of: svg, placement.canvas, scale: options.scale)
    return Drawing(bytes: png, warnings: allWarnings)
  }

  private func placement(
    of design: Design, traced: Bool
  ) throws -> (Placement, LayoutTrace?) {
    do {
      return traced ? try layOutTraced(design) : (try layOut(design), nil)
    } catch {
      throw ArchdrawError.machine(message: error.message, hint: error.hint)
    }
  }

  private func picture(of svg: String, _ size: Size, scale: Double?) throws -> [UInt8] {
    do {
      return try renderPNG(svg: svg, size: size, scale: scale ?? 2)
    } catch PNGError.tooLarge(let width, let height) {
      throw ArchdrawError.setting(
        message: "a PNG of \(width) x \(height) pixels is too large",
        hint: "choose a smaller scale, or SVG")
    } catch let error as PNGError {
      throw ArchdrawError.machine(message: error.description, hint: nil)
    }
  }
}

/// A finished drawing.
public struct Drawing: Sendable, Equatable {
  /// A whole file of the format.
  public var bytes: [UInt8]
  /// The design's warnings, and what could not be drawn as it should be.
  public var warnings: [Finding]

  init(bytes: [UInt8], warnings: [Finding]) {
    self.bytes = bytes
    self.warnings = warnings
  }

  init(_ text: String, _ warnings: [Finding]) {
    self.init(bytes: Array(text.utf8), warnings: warnings)
  }
}
