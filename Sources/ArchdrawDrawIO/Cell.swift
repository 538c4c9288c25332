import ArchdrawGeometry
import ArchdrawSVG

/// One thing of a draw.io page: a shape, a text or a connector.
struct Cell {
  /// Where a cell stands, in its parent's coordinates.
  enum Place {
    case box(Rect)
    /// On a connector: how far along it, from -1 at its start to 1 at its end; from there to the corner of
    /// a box of this size.
    case onConnector(Double, offset: Point, size: Size)
    /// A connector through these points, first to last.
    case route([Point])
  }

  /// The layer that everything is on.
  static let layer = "1"

  var id: String
  var parent = Cell.layer
  /// HTML.
  var label = ""
  var style: Style
  var place: Place
  /// The cells that a connector is glued to.
  var source: String?
  var target: String?
  /// Whether connectors may end on it; what only belongs to another thing is no end.
  var isEnd = false
  var tooltip: String?
  var link: String?

  /// The element of draw.io's file format. A cell with a tooltip or a link stands in an object that has
  /// them.
  var xml: String {
    var own = [("style", style.text)]
    switch place {
    case .route: own.append(("edge", "1"))
    case .box, .onConnector:
      own.append(("vertex", "1"))
      if !isEnd { own.append(("connectable", "0")) }
    }
    own.append(("parent", parent))
    own += [("source", source), ("target", target)].compactMap { name, id in id.map { (name, $0) } }
    guard tooltip != nil || link != nil else {
      return element("mxCell", [("id", id), ("value", label)] + own, geometry)
    }
    let extra = [("tooltip", tooltip), ("link", link)].compactMap { name, text in
      text.map { (name, $0) }
    }
    return element(
      "UserObject", [("label", label)] + extra + [("id", id)], element("mxCell", own, geometry))
  }

  private var geometry: String {
    switch place {
    case .box(let box):
      return element(
        "mxGeometry",
        [("x", format(box.x)), ("y", format(box.y))] + attributes(box.size) + Self.asGeometry)
    case .onConnector(let position, let offset, let size):
      let values = [("x", format(position)), ("relative", "1")]
      return element(
        "mxGeometry", values + attributes(size) + Self.asGeometry, point(offset, as: "offset"))
    case .route(let points):
      var content = ""
      if let first = points.first { content += point(first, as: "sourcePoint") }
      if let last = points.last { content += point(last, as: "targetPoint") }
      let bends = points.dropFirst().dropLast().map { point($0) }
      if !bends.isEmpty { content += element("Array", [("as", "points")], bends.joined()) }
      return element("mxGeometry", [("relative", "1")] + Self.asGeometry, content)
    }
  }

  private static let asGeometry = [("as", "geometry")]

  private func attributes(_ size: Size) -> [(String, String)] {
    size == .zero ? [] : [("width", format(size.width)), ("height", format(size.height))]
  }

  private func point(_ point: Point, as role: String? = nil) -> String {
    element(
      "mxPoint",
      [("x", format(point.x)), ("y", format(point.y))] + (role.map { [("as", $0)] } ?? []))
  }
}

/// An XML element.
func element(_ name: String, _ attributes: [(String, String)], _ content: String = "") -> String {
  let head = attributes.map { name, text in
    // XML reads a plain newline in an attribute as a blank.
    " \(name)=\"\(escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#xa;"))\""
  }
  return "<\(name)\(head.joined())" + (content.isEmpty ? "/>" : ">\(content)</\(name)>")
}

/// A text as a label of draw.io, which is HTML.
func html(_ lines: [String]) -> String { lines.map(escaped).joined(separator: "<br>") }
