import ArchdrawModel

/// The keys of a component and of a group.
let componentKeys: [Key<ComponentDeclaration>] = [
  .word("type", \.type, shape: .type, "A name from the catalogue; a group without one is 'group'")
    .elsewhere("kind", "service", "resource", "class", "shape"),
  .text("label", \.label, "The text under the icon or on the frame; the type's name unless told")
    .elsewhere("name", "title", "text", "caption"),
  .text("note", \.note, "A remark: the tooltip, and the step's text in the legend")
    .elsewhere("description", "desc", "tooltip", "comment", "role", "notes"),
  .word("link", \.link, shape: .link, "Where a click leads: http, https, mailto or relative")
    .elsewhere(
      "url", "href"),
  .word("icon", \.icon, shape: .icon, "The path of an SVG or PNG, beside or below the file")
    .elsewhere(
      "image", "img", "logo", "icon-url"),
  .word("tier", \.tier, "Frames of one tier line up across zones"),
  .integer("count", \.count, "How many of it there are, drawn as a stack")
    .elsewhere("replicas", "instances", "number", "size"),
  .integer("step", \.step, "A numbered disc, listed in the legend").elsewhere("order", "seq"),
  .choice("direction", \.direction, "Which way flows run in this group"),
  .choice("place", \.place, "border: it stands astride its group's frame"),
  Key("repeat", "Names: it is drawn once for each as ID-NAME, {} is the name", .copies) {
    node, component, reader in
    guard let names = reader.copies(node) else { return }
    component.repetition = Located(names, at: node.span)
  },
  .names("members", \.members, "Paths of components elsewhere that the frame is drawn around"),
  Key("components", "What the group holds, by ids", .components) { node, component, reader in
    component.components = Located(reader.components(node), at: node.span)
  }
  .elsewhere("children", "nodes", "services", "items", "contains", "resources", "elements"),
]
