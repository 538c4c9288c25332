// archdraw-embed MODE NAME OUTPUT FILE...
//
// Writes Swift that holds what is in files, by their names without the ending: a function `NAME(_ id:
// String)`, which gives `nil` for any other, and a list `NAMEIDs`.
//
// In the modes `glyphs` and `badges` an SVG file is reduced to the elements inside its inner group, after a
// check that it keeps to the subset that archdraw draws: a glyph that does not stops the build. In the
// mode `templates` a pattern becomes a `Template`, with a finished design for each choice that it leaves
// open; one that is not well formed stops the build too. `texts` are taken as they are.
import Foundation
import PatternSources

struct EmbedError: Error, CustomStringConvertible {
  var description: String
}

/// The shapes of a glyph file, without the tile and the outer groups.
func shapes(of source: String) throws -> String {
  guard
    let open = source.range(of: "<g fill=\"none\" stroke=\""),
    let start = source[open.upperBound...].firstIndex(of: ">"),
    let end = source.range(of: "</g>", range: start..<source.endIndex)
  else { throw EmbedError(description: "no inner group with fill=\"none\"") }
  let body = String(source[source.index(after: start)..<end.lowerBound])
    .replacingOccurrences(of: "\n", with: "")
  let elements = body.split(separator: "<").map { $0.trimmingCharacters(in: .whitespaces) }
  for element in elements where !element.isEmpty {
    guard
      ["path ", "circle ", "rect ", "ellipse "].contains(where: element.hasPrefix),
      element.hasSuffix("/>")
    else { throw EmbedError(description: "<\(element.prefix(20))… is not a plain shape") }
  }
  return body
}

/// A pattern as an expression.
func template(_ name: String, _ source: PatternSource) -> String {
  let parameters = source.parameters.map { parameter in
    let values = parameter.values.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      Parameter(
        name: "\(parameter.name)", values: [\(values)],
        note: LocalizedText(\(literal(parameter.note.english)), \(literal(parameter.note.korean)))),
      """
  }
  return """
    Template(
      name: "\(name)",
      parameters: [\n\(parameters.joined(separator: "\n"))\n],
      designs: [\n\(source.designs.map(literal).joined(separator: ",\n"))\n])
    """
}

func literal(_ text: String) -> String {
  var hashes = "#"
  while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

/// A file's name without the ending, and the expression that stands for it.
func entry(_ path: String, mode: String) throws -> (id: String, expression: String) {
  let url = URL(fileURLWithPath: path)
  let id = url.deletingPathExtension().lastPathComponent
  let text = try String(contentsOf: url, encoding: .utf8)
  do {
    switch mode {
    case "templates": return (id, template(id, try PatternSource(text)))
    case "texts": return (id, literal(text))
    default: return (id, literal(try shapes(of: text)))
    }
  } catch {
    throw EmbedError(description: "\(url.lastPathComponent): \(error)")
  }
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  guard arguments.count >= 3 else {
    throw EmbedError(description: "usage: MODE NAME OUTPUT FILE...")
  }
  let (mode, name, output) = (arguments[0], arguments[1], arguments[2])
  let entries = try arguments.dropFirst(3).map { try entry($0, mode: mode) }
  let type = mode == "templates" ? "Template" : "String"
  var source = "// Made by archdraw-embed; do not edit.\n"
  if mode == "templates" { source += "import ArchdrawCatalogue\n\n" }
  source += "package func \(name)(_ id: String) -> \(type)? {\n  switch id {\n"
  for (id, expression) in entries { source += "  case \"\(id)\": return \(expression)\n" }
  source += "  default: return nil\n  }\n}\n\n"
  source += "package let \(name)IDs: [String] = [\n"
  source += entries.map { "  \"\($0.id)\",\n" }.joined() + "]\n"
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("archdraw-embed: \(error)\n".utf8))
  exit(1)
}
