import ArchdrawDiagnostics
import ArchdrawMarkdown

/// A Markdown text in which designs stand as fenced blocks:
///
///     ```archdraw name=checkout
///     components: { web: ec2, db: rds }
///     flows: [web -> db]
///     ```
public struct MarkdownFile: Sendable {
  /// A block that holds a design.
  public struct Block: Sendable {
    /// What its picture is called, without an ending.
    public var name: String
    /// The design; findings in it have their places in the Markdown text. `nil` when the block is not
    /// closed.
    public var source: Source?
    /// What is wrong with the block itself, such as its name.
    public var errors: [Finding]
  }

  public let blocks: [Block]
  /// Links of pictures whose blocks have gone.
  public let warnings: [Finding]

  private let document: MarkdownDocument
  private let hasByteOrderMark: Bool

  /// - Parameters:
  ///   - source: what it is called in messages
  ///   - name: what pictures are called whose blocks do not say, with a number behind it
  /// - Throws: `ArchdrawError.design` when it is not UTF-8.
  public init(source: String, utf8 bytes: [UInt8], name: String) throws {
    let text = try Source(name: source, utf8: bytes).sourceText
    let document = MarkdownDocument(text, name: name)
    blocks = document.blocks.map {
      Block(
        name: $0.name, source: $0.source.map(Source.init), errors: $0.diagnostics.findings(in: text)
      )
    }
    warnings = document.diagnostics.findings(in: text)
    self.document = document
    hasByteOrderMark = bytes.starts(with: Self.byteOrderMark)
  }

  /// The text with a link to its picture beneath each block, in the place of the one that is there; all
  /// else stays as it is.
  ///
  /// - Parameter pictures: for each block its design, and its picture's path as seen from the text
  public func bytes(linking pictures: [(diagram: Diagram, path: String)]) -> [UInt8] {
    let text = document.text(linking: pictures.map { $0.diagram.link(to: $0.path) })
    return (hasByteOrderMark ? Self.byteOrderMark : []) + Array(text.utf8)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
