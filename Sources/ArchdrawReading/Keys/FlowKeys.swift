import ArchdrawModel

/// A flow while it is read: in the short form (`a -> b`) or the long one (`from`, `to`).
struct FlowDraft {
  var flow: FlowDeclaration
  var from: [Located<String>]?
  var to: [Located<String>]?
  var arrow: FlowDeclaration.Arrow?
}

/// What any flow may say, in its value, on the following lines or in the long form.
let flowAttributes: [Key<FlowDraft>] = [
  .text("label", \.flow.label, "The text at the line").elsewhere(
    "name", "title", "text", "protocol"),
  .choice("kind", \.flow.kind, "What kind of flow; sync unless told").elsewhere(
    "type", "style", "line"),
  .integer("step", \.flow.step, "A numbered disc, listed in the legend")
    .elsewhere("order", "number", "seq"),
  .text("note", \.flow.note, "The tooltip and the step's text")
    .elsewhere("description", "desc", "tooltip", "comment"),
]

/// What the long form says besides.
let flowEnds: [Key<FlowDraft>] = [
  Key("from", "The end or ends it comes from", .ends) { node, draft, reader in
    draft.from = reader.ends(node, of: "from")
  }
  .elsewhere("source", "src", "start", "tail"),
  Key("to", "The end or ends it leads to", .ends) { node, draft, reader in
    draft.to = reader.ends(node, of: "to")
  }
  .elsewhere("target", "destination", "dest", "dst", "end", "head"),
  .choice("arrow", \.arrow, "The arrow of the long form; -> unless told"),
]
