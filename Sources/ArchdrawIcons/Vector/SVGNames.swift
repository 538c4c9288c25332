import ArchdrawXML

private let svgNamespace = "http://www.w3.org/2000/svg"

/// The `svg` element that an SVG file is. A file that declares no namespace is taken for what it is meant
/// to be.
func svgRoot(of bytes: [UInt8]) throws(IconProblem) -> XMLElement {
  do throws(XMLProblem) {
    let root = try XMLReader.root(of: bytes, limits: IconLimits.xml, unprefixed: svgNamespace)
    guard root.isSVG, root.name == "svg" else { throw XMLProblem.notXML }
    return root
  } catch {
    throw IconProblem(error)
  }
}

extension IconProblem {
  fileprivate init(_ problem: XMLProblem) {
    self =
      switch problem {
      case .notXML: .bad("is neither a PNG nor an SVG file")
      case .broken(let reason): .bad("is a broken SVG: \(reason)")
      case .refused(let message, let hint): .bad(message, hint: hint)
      }
  }
}

extension XMLElement {
  var isSVG: Bool { namespace == svgNamespace }

  /// What a link points to.
  var href: String? { self["href"] ?? self["href", in: "http://www.w3.org/1999/xlink"] }
}
