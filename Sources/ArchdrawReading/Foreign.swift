import ArchdrawCatalogue
import ArchdrawDiagnostics

// What people bring from other tools: not understood, but answered with what to write here.

/// Values of other tools, in lower case, and what a design calls them.
let foreignChoices = [
  "lr": "right", "rl": "left", "tb": "down", "td": "down", "bt": "up", "horizontal": "right",
  "vertical": "down", "top": "up", "bottom": "down",
  "english": "en", "korean": "ko", "\u{D55C}\u{AD6D}\u{C5B4}": "ko", "kr": "ko", "japanese": "ja",
  "jp": "ja", "chinese": "zh", "cn": "zh",
  "none": "false", "hide": "false", "hidden": "false", "show": "true",
  "dashed": "async", "dotted": "monitoring", "solid": "sync", "asynchronous": "async",
  "synchronous": "sync", "bold": "data", "thick": "data",
  "black": "dark", "white": "light", "default": "auto",
]

extension SourceNode {
  /// How the first entry of a list is written in a map of components.
  var mendAsComponents: String? {
    switch value {
    case .list(let nodes):
      guard let first = nodes.first else { return nil }
      if let word = first.scalar?.text, !word.isEmpty, word.count < 40 {
        return Catalogue.type(named: word) == nil
          ? "write an id and a type without the '- ', such as '\(word): ec2'"
          : "write an id before each type, without the '- ', such as 'web: \(word)'"
      }
      guard case .map(let entries) = first.value, let entry = entries.first else { return nil }
      guard ["id", "name"].contains(entry.name.lowercased()), let id = entry.value.scalar?.text
      else {
        return "leave the '- ' out: '\(entry.name): \(entry.value.scalar?.text ?? "\u{2026}")'"
      }
      return "write '\(id):' in place of '- \(entry.name): \(id)'"
    case .scalar(let scalar):
      let word = scalar.text.prefix { !$0.isWhitespace }
      let parts = word.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return "put a blank after the ':', as in '\(parts[0]): \(parts[1])'"
    case .map: return nil
    }
  }

  /// The flow that stands first in what should be a list of them.
  var firstFlow: String? {
    switch value {
    case .scalar(let scalar):
      // Lines without a dash are one text: the first cannot be told from it.
      FlowText(scalar.text).arrows.count == 1 ? scalar.text : nil
    case .map(let entries):
      entries.first.flatMap { hasArrow($0.name) ? $0.name : nil }
    case .list: nil
    }
  }
}

extension Diagnostic {
  /// That a text which is no design is in some other language, when it begins like one.
  static func otherLanguage(_ text: String) -> Diagnostic? {
    var number = 0
    for line in text.prefix(2000).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      number += 1
      let line = line.drop { $0 == " " || $0 == "\t" }
      guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("%%") else { continue }
      guard let (name, length) = otherLanguage(ofLine: line) else { return nil }
      let span = SourceSpan(line: number, column: 1, length: length)
      if name == "Markdown" {
        return error(
          .otherLanguage, "a Markdown fence stands in the file", at: span,
          hint: "leave out the lines with '```'")
      }
      return error(
        .otherLanguage, "this looks like \(name), and a design is YAML", at: span,
        hint: "'archdraw show web-basic' prints a design to start from")
    }
    return nil
  }

  private static func otherLanguage(ofLine line: Substring) -> (name: String, length: Int)? {
    let starts = [
      ("graph ", "Mermaid"), ("flowchart", "Mermaid"), ("sequenceDiagram", "Mermaid"),
      ("stateDiagram", "Mermaid"), ("architecture-beta", "Mermaid"), ("C4Context", "Mermaid"),
      ("digraph", "Graphviz's DOT"), ("strict digraph", "Graphviz's DOT"),
      ("@startuml", "PlantUML"),
      ("from diagrams", "Python"), ("import ", "Python"), ("```", "Markdown"), ("<?xml", "XML"),
      ("<svg", "XML"), ("<mxfile", "draw.io"), ("<!DOCTYPE", "HTML"), ("<html", "HTML"),
      ("resource \"", "Terraform"), ("provider \"", "Terraform"), ("terraform {", "Terraform"),
    ]
    if let (start, name) = starts.first(where: { line.hasPrefix($0.0) }) {
      return (name, start.count)
    }
    let isTable = line.filter { $0 == "," }.count > 1 && !line.contains { ":{[\"'".contains($0) }
    return isTable ? ("CSV", line.prefix { $0 != "," }.count) : nil
  }
}
