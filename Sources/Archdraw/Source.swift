import ArchdrawDiagnostics
import ArchdrawReading

/// The text of a design and what to call it in messages.
public struct Source: Sendable, Equatable {
  /// A file's path, or any other name.
  public var name: String { sourceText.name }
  /// YAML or JSON.
  public var text: String { sourceText.text }

  let sourceText: SourceText

  public init(name: String, text: String) {
    self.init(SourceText(name: name, text: text))
  }

  init(_ sourceText: SourceText) { self.sourceText = sourceText }

  /// Whether a YAML file is a design rather than some other tool's, by the keys it begins with. One that
  /// is misspelt or broken further on counts.
  public static func looksLikeDesign(_ bytes: [UInt8]) -> Bool {
    ArchdrawReading.looksLikeDesign(bytes)
  }

  /// A text as it stands in a file, a byte order mark before it or not.
  ///
  /// - Throws: `ArchdrawError.design` when it is not UTF-8.
  public init(name: String, utf8 bytes: [UInt8]) throws {
    do {
      self.init(try SourceText(name: name, utf8: bytes))
    } catch {
      throw ArchdrawError.design(
        error.diagnostics.findings(
          in: SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))))
    }
  }
}
