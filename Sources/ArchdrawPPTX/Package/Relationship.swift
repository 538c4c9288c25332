/// What a part refers to: another part, or an address.
struct Relationship: Equatable {
  enum Kind: String {
    case officeDocument, slideMaster, slideLayout, slide, notesMaster, notesSlide, theme, presProps
    case viewProps, tableStyles, image, hyperlink
    case extendedProperties = "extended-properties"
    case coreProperties = "core-properties"

    /// The full name of the kind.
    var type: String {
      switch self {
      case .coreProperties:
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
      default: "\(Namespace.relationships)/\(rawValue)"
      }
    }
  }

  var kind: Kind
  var target: String

  init(_ kind: Kind, _ target: String) {
    self.kind = kind
    self.target = target
  }

  /// The id of the relationship at a place in its list.
  static func id(_ index: Int) -> String { "rId\(index + 1)" }

  func markup(id: String) -> Markup {
    Markup(
      "Relationship",
      [
        "xmlns": Namespace.packageRelationships, "Id": id, "Type": kind.type, "Target": target,
        "TargetMode": kind == .hyperlink ? "External" : nil,
      ])
  }
}

/// The names of XML's vocabularies.
enum Namespace {
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let presentation = "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let sections = "http://schemas.microsoft.com/office/powerpoint/2010/main"
  static let sectionsURI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
  static let svgBlip = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
  static let svgBlipURI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

  /// The declarations of a part's root.
  static func root(_ name: String, _ children: [Markup]) -> Markup {
    Markup(
      name, ["xmlns:a": drawing, "xmlns:r": relationships, "xmlns:p": presentation], children)
  }
}
