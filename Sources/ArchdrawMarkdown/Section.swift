import ArchdrawCatalogue
import ArchdrawDrawing
import ArchdrawModel
import ArchdrawSlides

/// Writes a design as a section of a document, in CommonMark with GitHub's tables: heading, what it is
/// about, its picture, tables of its components and flows, its steps; in the design's language.
///
/// - Parameters:
///   - picture: the path of its picture, as seen from the document
///   - level: of the section's heading, 1 to 5
package func renderMarkdown(_ design: Design, picture: String, level: Int) -> String {
  let writer = SectionWriter(design: design, level: level)
  let parts = [writer.heading] + writer.introduction + [pictureLink(design, to: picture)]
  return (parts + writer.components + writer.flows + writer.steps).joined(separator: "\n\n") + "\n"
}

/// A picture of a design in a document, with the words that every format has for those who do not see it.
///
/// - Parameter path: of the picture, as seen from the document
package func pictureLink(_ design: Design, to path: String) -> String {
  "![\(escaped(textAlternative(design)))](\(destination(ofFile: path)))"
}

private struct SectionWriter {
  var design: Design
  var level: Int

  private var words: Words { Words(design.language) }

  private func heading(_ text: String, level: Int) -> String {
    "\(String(repeating: "#", count: level)) \(escaped(text))"
  }

  var heading: String { heading(design.title ?? words.untitled, level: level) }

  var introduction: [String] {
    [design.subtitle, design.description].compactMap { $0.map(escapedParagraphs) }
      .filter { !$0.isEmpty }
  }

  var components: [String] {
    let entries = componentList(design)
    if entries.isEmpty { return [] }
    let rows = entries.map { entry in
      [linked(escaped(entry.title), design[entry.element].link)]
        + [entry.type, entry.role].map(escaped)
    }
    return [
      heading(words.components, level: level + 1),
      table(componentColumns(design.language), rows),
    ]
  }

  private func linked(_ text: String, _ link: String?) -> String {
    link.map { "[\(text)](\(destination(of: $0)))" } ?? text
  }

  /// What flows alike between ends of the same names, as in every zone, is told once.
  var flows: [String] {
    var told: Set<[String]> = []
    let rows = design.flows.map { flow in
      [
        escaped(name(flow.from)), arrow(flow) + escaped(name(flow.to)), escaped(flow.label ?? ""),
        flow.kind.name[design.language],
      ]
    }.filter { told.insert($0).inserted }
    if rows.isEmpty { return [] }
    return [heading(words.flows, level: level + 1), table(flowColumns, rows)]
  }

  /// What stands before the far end where data does not flow there alone.
  private func arrow(_ flow: Flow) -> String {
    switch flow.arrow {
    case .forward: ""
    case .both: "↔ "
    case .none: "– "
    }
  }

  private var flowColumns: [String] {
    [
      LocalizedText("From", "보내는 쪽"), LocalizedText("To", "받는 쪽"), LocalizedText("Label", "설명"),
      LocalizedText("Kind", "종류"),
    ].map { $0[design.language] }
  }

  /// An end's label; its own name where nothing is drawn beside it.
  private func name(_ id: ElementID) -> String {
    design[id].label.isEmpty ? design[id].name : design[id].label
  }

  var steps: [String] {
    let steps = design.steps
    guard let first = steps.first?.number else { return [] }
    // Lists are numbered by counting on, whatever number is written.
    let isCounted = steps.enumerated().allSatisfy { $1.number == first + $0 }
    let items = steps.map { step in
      (isCounted ? "\(step.number). " : "- **\(step.number)** ") + escaped(step.text)
    }
    return [
      heading(LocalizedText("Steps", "단계")[design.language], level: level + 1),
      items.joined(separator: "\n"),
    ]
  }

  private func table(_ columns: [String], _ rows: [[String]]) -> String {
    let rule = columns.map { _ in "---" }
    return ([columns, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }
}
