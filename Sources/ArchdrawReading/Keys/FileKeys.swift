import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawModel

/// The keys at the top of a file.
let fileKeys: [Key<DesignDeclaration>] = [
  .text("title", \.title, "The heading").elsewhere("name", "heading", "diagram"),
  .text("subtitle", \.subtitle, "The line below the heading").elsewhere("caption"),
  .text("description", \.description, "What it is about: for slides and alternative text")
    .elsewhere("desc", "summary", "note", "notes"),
  .choice("direction", \.direction, "Which way flows run; auto picks what fits the aspect best")
    .elsewhere("layout", "rankdir", "orientation"),
  .word("aspect", \.aspect, shape: .shape, "The target shape as W:H; 16:9 unless told").elsewhere(
    "ratio", "shape", "size"),
  .choice("theme", \.theme, "The colours; auto follows the reader's screen")
    .elsewhere("style", "color", "colors", "mode"),
  .word(
    "icons", \.icons,
    "A set of icons to draw with: a folder, zip file or wheel, beside or below the file"),
  Key("language", "The language of the drawing's own words", .language) { node, design, reader in
    if let language = reader.languageValue(node) { design.language = language }
  },
  .choice("legend", \.legend, "auto draws one when kinds of flow differ or steps occur"),
  Key("allow", "Warnings that are not wanted, by their ids", .warnings) { node, design, reader in
    design.allowed = reader.allowed(node)
  },
  Key("components", "Components and groups by their ids", .components) { node, design, reader in
    design.components = reader.components(node)
  }
  .elsewhere(
    "nodes", "services", "resources", "elements", "boxes", "items", "vertices", "servers", "groups"),
  Key("flows", "Data moving between components, one entry each", .flows) { node, design, reader in
    design.flows = reader.flows(node)
  }
  .elsewhere("edges", "connections", "links", "relations", "relationships", "arrows", "lines"),
]
