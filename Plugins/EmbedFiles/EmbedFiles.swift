import Foundation
import PackagePlugin

/// Turns the glyphs, the patterns and the parts of the HTML page into Swift source, so that the installed
/// program needs no file beside it.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    switch target.name {
    case "ArchdrawCatalogue":
      let glyphs = root.appending(path: "Sources/ArchdrawCatalogue/Glyphs")
      return [
        try embed("glyphs", in: glyphs, endings: ["svg"], into: "glyphSources", context),
        try embed(
          "badges", in: glyphs.appending(path: "badges"), endings: ["svg"], into: "badgeSources",
          context),
      ]
    case "ArchdrawHTML":
      let page = root.appending(path: "Sources/ArchdrawHTML/Page")
      return [
        try embed("texts", in: page, endings: ["css", "js"], into: "pageSources", context)
      ]
    case "ArchdrawTemplates":
      let templates = root.appending(path: "templates")
      return [
        try embed("templates", in: templates, endings: ["yaml"], into: "embeddedTemplate", context)
      ]
    default:
      return []
    }
  }

  private func embed(
    _ mode: String, in folder: URL, endings: Set<String>, into name: String,
    _ context: PluginContext
  ) throws -> Command {
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { endings.contains($0.pathExtension) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "\(name).swift")
    return .buildCommand(
      displayName: "Embedding \(mode)",
      executable: try context.tool(named: "archdraw-embed").url,
      arguments: [mode, name, output.path] + files.map(\.path),
      inputFiles: files, outputFiles: [output])
  }
}
