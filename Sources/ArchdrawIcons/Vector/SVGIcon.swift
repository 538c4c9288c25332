import ArchdrawGeometry
import ArchdrawScene
import ArchdrawXML

/// Reads an SVG file as a drawing that can stand inside another: nothing in it runs, is fetched, or
/// clashes with what is around it.
///
/// - Parameter prefix: what its ids begin with afterwards.
/// - Throws: `IconProblem` when the file is broken, draws with what an icon may not use, or would cost
///   a renderer more than an icon should.
func vectorImage(fromSVG bytes: [UInt8], prefix: String) throws(IconProblem) -> VectorImage {
  let root = try svgRoot(of: bytes)
  let viewBox = try viewBox(of: root)
  var sanitizer = try Sanitizer(root)
  // What the root says of colours holds for all that is in it.
  var whole = SafeElement(name: "g")
  try sanitizer.addProperties(of: root, to: &whole)
  whole.children = try sanitizer.safeChildren(of: root)
  var references = try References([whole], prefix: prefix)
  let size = try references.expandedSize(of: [whole])
  let extent = max(sanitizer.largestNumber, viewBox.width, viewBox.height)
  // About four bytes a number.
  guard extent / sanitizer.shortestDashes * Double(size) / 4 <= IconLimits.dashes else {
    throw .bad("has lines of too many dashes")
  }
  var body = ""
  if whole.attributes.isEmpty {
    for child in whole.children { write(child, references, to: &body) }
  } else {
    write(whole, references, to: &body)
  }
  guard !body.isEmpty else { throw .bad("draws nothing") }
  return shown(body, in: viewBox)
}

/// Numbers are written with two decimals, which is too coarse for a very small viewBox.
private func shown(_ body: String, in viewBox: Rect) -> VectorImage {
  let side = min(viewBox.width, viewBox.height)
  guard side < 4 else { return VectorImage(viewBox: viewBox, body: body) }
  let scale = (100 / side).rounded(.up)
  return VectorImage(
    viewBox: Rect(
      viewBox.x * scale, viewBox.y * scale, viewBox.width * scale, viewBox.height * scale),
    body: "<g transform=\"scale(\(format(scale)))\">\(body)</g>")
}

/// The part of the plane that is shown.
private func viewBox(of root: XMLElement) throws(IconProblem) -> Rect {
  if let text = root["viewBox"] {
    let numbers = text.split { $0.isWhitespace || $0 == "," }.compactMap { Double($0) }
    if numbers.count == 4, numbers.allSatisfy({ abs($0) <= IconLimits.number }),
      min(numbers[2], numbers[3]) >= IconLimits.smallestSide
    {
      return Rect(numbers[0], numbers[1], numbers[2], numbers[3])
    }
    throw .bad("has a viewBox that makes no sense")
  }
  guard let width = pixels(root["width"]), let height = pixels(root["height"]) else {
    throw .bad("gives neither a viewBox nor a size")
  }
  return Rect(0, 0, width, height)
}

/// A length in pixels, as a drawing's coordinates are where it has no viewBox.
private func pixels(_ length: String?) -> Double? {
  guard let length else { return nil }
  let units: [(name: String, pixels: Double)] = [
    ("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4),
  ]
  let unit = units.first { length.hasSuffix($0.name) } ?? ("", 1)
  guard let number = Double(trimmed(length.dropLast(unit.name.count))) else { return nil }
  let value = number * unit.pixels
  return value >= IconLimits.smallestSide && value <= IconLimits.number ? value : nil
}

private func write(_ element: SafeElement, _ references: References, to text: inout String) {
  let id = element.id.flatMap(references.name)
  let isContainer = element.name == "g" || element.name == "defs"
  if isContainer, element.children.isEmpty, id == nil { return }
  text += "<" + element.name
  if let id { text += " id=\"\(id)\"" }
  for (name, value) in element.attributes {
    text += " \(name)=\""
    switch value {
    case .text(let plain): text += plain
    case .local(let id, let fallback):
      text += "url(#\(references.name(of: id) ?? ""))" + (fallback.isEmpty ? "" : " " + fallback)
    case .link(let id): text += "#" + (references.name(of: id) ?? "")
    }
    text += "\""
  }
  if element.children.isEmpty {
    text += "/>"
    return
  }
  text += ">"
  for child in element.children { write(child, references, to: &text) }
  text += "</\(element.name)>"
}
