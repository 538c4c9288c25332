// archdraw-embed MODE NAME OUTPUT FILE...
//
// Writes a Swift function `NAME(_ id: String) -> String?` and a list `NAMEIDs` that hold the files'
// texts by their names without the ending. In the modes `glyphs` and `badges` an SVG file is reduced
// to the elements inside its inner group, after a check that it keeps to the subset that archdraw
// draws: a glyph that does not stops the build.
import Foundation

struct EmbedError: Error, CustomStringConvertible {
  var description: String
}

/// The shapes of a glyph file, without the tile and the outer groups.
func shapes(of source: String, file: String) throws -> String {
  guard
    let open = source.range(of: "<g fill=\"none\" stroke=\""),
    let start = source[open.upperBound...].firstIndex(of: ">"),
    let end = source.range(of: "</g>", range: start..<source.endIndex)
  else { throw EmbedError(description: "\(file): no inner group with fill=\"none\"") }
  let body = String(source[source.index(after: start)..<end.lowerBound])
    .replacingOccurrences(of: "\n", with: "")
  let elements = body.split(separator: "<").map { $0.trimmingCharacters(in: .whitespaces) }
  for element in elements where !element.isEmpty {
    guard
      ["path ", "circle ", "rect ", "ellipse "].contains(where: element.hasPrefix),
      element.hasSuffix("/>")
    else { throw EmbedError(description: "\(file): <\(element.prefix(20))… is not a plain shape") }
  }
  return body
}

func literal(_ text: String) -> String {
  var hashes = "#"
  while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  guard arguments.count >= 3 else {
    throw EmbedError(description: "usage: MODE NAME OUTPUT FILE...")
  }
  let (mode, name, output) = (arguments[0], arguments[1], arguments[2])
  var source = "// Made by archdraw-embed; do not edit.\n"
  var ids: [String] = []
  source += "package func \(name)(_ id: String) -> String? {\n  switch id {\n"
  for path in arguments.dropFirst(3) {
    let url = URL(fileURLWithPath: path)
    let text = try String(contentsOf: url, encoding: .utf8)
    let body = mode == "texts" ? text : try shapes(of: text, file: url.lastPathComponent)
    let id = url.deletingPathExtension().lastPathComponent
    ids.append(id)
    source += "  case \"\(id)\": return \(literal(body))\n"
  }
  source += "  default: return nil\n  }\n}\n\n"
  source += "package let \(name)IDs: [String] = [\n"
  source += ids.map { "  \"\($0)\",\n" }.joined() + "]\n"
  try source.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("archdraw-embed: \(error)\n".utf8))
  exit(1)
}
