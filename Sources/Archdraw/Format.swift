/// What a drawing can be written as.
public enum Format: String, Sendable, CaseIterable {
  case svg
  case png
  /// One page, of the picture's size, or the slides that are chosen; text can be searched.
  case pdf
  /// A page around the picture that can be moved, searched and stepped through, with no network.
  case html
  /// The geometry, for other programs to read.
  case json
  /// The design for Graphviz's own tools; not laid out.
  case dot
  /// Slides, everything on them native and editable.
  case pptx
  /// A page of shapes and connectors for draw.io (diagrams.net).
  case drawio
  /// A Mermaid flowchart, which code hosts draw inside Markdown; not laid out.
  case mmd

  /// Whether it is no text, and therefore nothing to send to a terminal.
  public var isBinary: Bool {
    switch self {
    case .png, .pdf, .pptx: true
    case .svg, .html, .json, .dot, .drawio, .mmd: false
    }
  }

  /// Whether its colours can follow the reader's screen.
  var followsScreen: Bool { self == .svg || self == .html }

  /// Whether it can have slides, which can be chosen.
  public var hasSlides: Bool { self == .pptx || self == .pdf }

  /// Whether its slides can stand on a template.
  public var takesTemplate: Bool { self == .pptx }

  /// The format that a file's ending stands for, in capitals or not; `nil` when it stands for none.
  public init?(path: String) {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return nil
    }
    let ending = name[name.index(after: dot)...].lowercased()
    self.init(rawValue: ending == "gv" ? "dot" : ending)
  }
}
