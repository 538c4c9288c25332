import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawMarkdown
import ArchdrawModel
import ArchdrawReading

/// A design that was read and found good; it can be drawn as often as wanted.
///
///     let source = Source(name: "design.yaml", text: text)
///     let drawing = try Diagram(source).draw(.svg)
///
/// It may be drawn from any task: layouts wait for each other, as Graphviz, which ranks the components,
/// keeps global state. Graphviz also loses some memory in every layout, up to 9 kB, which is nothing to a
/// command and a gigabyte after a hundred thousand drawings. A process that lives long draws in a child
/// that it replaces every few thousand drawings, which also keeps a design from strangers from taking it
/// down.
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
    self.source = source.sourceText
    let (design, diagnostics) = readDesign(source.text, language: language?.ofCatalogue)
    let findings = diagnostics.findings(in: self.source)
    guard let design else { throw ArchdrawError.design(findings) }
    self.design = design
    warnings = findings
  }

  /// Lays the design out and draws it.
  ///
  /// - Parameters:
  ///   - iconSet: pictures to draw with in place of archdraw's own, and of the set that the design names
  ///   - readIcon: gives the bytes of an `icon` by its path, which is relative to the design; it throws
  ///     `IconError`. `IconFolder` does it for a design in a file. Without it icons are missing.
  ///   - openIcons: gives the set of icons that the design names with `icons`, by its path likewise.
  /// - Throws: `ArchdrawError.design` when an icon is at fault or the design cannot be laid out,
  ///   `ArchdrawError.machine` when a library that the format needs is missing.
  public func draw(
    _ format: Format, _ options: Options = Options(), iconSet: IconSet? = nil,
    readIcon: @escaping (_ path: String) throws -> [UInt8] = { _ in
      throw IconError("cannot be read here")
    },
    openIcons: @escaping (_ path: String) throws -> IconSet = { _ in
      throw IconError("cannot be read here")
    }
  ) throws -> Drawing {
    try draw([format], options, iconSet: iconSet, readIcon: readIcon, openIcons: openIcons)[0]
  }

  /// Draws the design in several formats, laid out once.
  ///
  /// - Returns: a drawing for each format, in their order.
  public func draw(
    _ formats: [Format], _ options: Options = Options(), iconSet: IconSet? = nil,
    readIcon: @escaping (_ path: String) throws -> [UInt8],
    openIcons: @escaping (_ path: String) throws -> IconSet
  ) throws -> [Drawing] {
    var production = production(
      options, IconSources(set: iconSet, readIcon: readIcon, openSet: openIcons))
    return try formats.map { format in
      let bytes = try production.bytes(format)
      return Drawing(bytes: bytes, warnings: production.findings)
    }
  }

  /// Reads the pictures that the design brings, as drawing it would.
  ///
  /// - Parameters:
  ///   - readIcon: gives the bytes of an `icon`, as for `draw`
  ///   - openIcons: gives the set of icons that the design names, as for `draw`
  /// - Returns: what could be better with them, by place.
  /// - Throws: `ArchdrawError.design` when one is at fault, `ArchdrawError.machine` when the library that
  ///   unpacks a set is missing.
  public func checkIcons(
    readIcon: @escaping (_ path: String) throws -> [UInt8],
    openIcons: @escaping (_ path: String) throws -> IconSet
  ) throws -> [Finding] {
    var production = production(
      Options(), IconSources(set: nil, readIcon: readIcon, openSet: openIcons))
    return try production.pictureFindings()
  }

  /// The design as a section of a Markdown document: its heading, a link to its picture with a text
  /// alternative, tables of its components and flows, its steps.
  ///
  /// - Parameters:
  ///   - picture: the path of the picture, as seen from the document
  ///   - level: of the section's heading, 1 to 5
  public func markdown(picture: String, level: Int = 2) -> String {
    renderMarkdown(design, picture: picture, level: level)
  }

  /// A link to a picture of the design, with its text alternative.
  func link(to picture: String) -> String { pictureLink(design, to: picture) }

  /// The way from this design to what a format needs of it.
  func production(_ options: Options, _ icons: IconSources) -> Production {
    Production(of: design, source, options, findings: warnings, icons: icons)
  }

  var language: ArchdrawCatalogue.Language { design.language }
}

/// A finished drawing.
public struct Drawing: Sendable, Equatable {
  /// A whole file of the format.
  public var bytes: [UInt8]
  /// The design's warnings, and what could not be drawn as it should be.
  public var warnings: [Finding]
}
