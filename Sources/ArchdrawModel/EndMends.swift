import ArchdrawCatalogue
import ArchdrawDiagnostics

/// What the writer of an end that leads nowhere most likely meant, in the words of a mend.
struct EndMends {
  private let elements: [Element]
  private let index: ElementIndex
  private let names: [String]
  private let known: Set<String>

  init(_ elements: [Element], index: ElementIndex) {
    self.elements = elements
    self.index = index
    names = index.names
    known = Set(names)
  }

  /// An end that names what `repeat` draws once for each name, such as `az.web` for `az-*.web`.
  func ofCopies(_ path: EndPath) -> String? {
    var repeated: (id: String, copies: [String])?
    let mendedNames = path.names.map { name -> String in
      guard !name.hasStar, !known.contains(name.text) else { return name.text }
      let copies = copies(of: name.text)
      guard let first = copies.first else { return name.text }
      if repeated == nil { repeated = (name.text, copies) }
      return copies.count == 1 ? first : name.text + "-*"
    }
    let mended = mendedNames.joined(separator: ".")
    guard let repeated, !index.find(EndPath(mended)).isEmpty else { return nil }
    return "\(quoted(repeated.id)) is drawn as \(listed(repeated.copies)): write '\(mended)'"
  }

  /// An end with a slip in a name of it, or whose last name stands elsewhere.
  func ofSlips(_ path: EndPath) -> String? {
    if let mended = spelled(path) { return "did you mean '\(mended)'?" }
    guard path.names.count > 1, let last = path.names.last, !last.hasStar else {
      return path.hasStar ? nil : ofMissing(path.names[0].text)
    }
    let found = index.find(EndPath(last.text)).map { elements[$0].path }
    if (1...3).contains(found.count) { return "did you mean \(alternatives(found))?" }
    return path.names.allSatisfy { known.contains($0.text) }
      ? "the names exist, but not one in the other" : nil
  }

  /// An end that was never declared: a component to add, or one of the few there are.
  private func ofMissing(_ name: String) -> String? {
    switch Catalogue.type(named: name) {
    case .service(let type): return "add '\(name): \(type.id)' to 'components'"
    case .group(let type): return "add a group '\(name)' of type '\(type.id)' to 'components'"
    case nil: return (1...8).contains(names.count) ? "write \(alternatives(names))" : nil
    }
  }

  /// The path with the nearest known name in the place of each unknown one, if that leads anywhere.
  private func spelled(_ path: EndPath) -> String? {
    guard !path.hasStar else { return nil }
    let mended = path.names.map { name in
      known.contains(name.text) ? name.text : nearestName(to: name.text, among: names) ?? name.text
    }.joined(separator: ".")
    return index.find(EndPath(mended)).isEmpty ? nil : mended
  }

  /// The names that the copies of a declaration have, each once, in the file's order.
  private func copies(of id: String) -> [String] {
    var found: Set<String> = []
    return elements.filter { $0.copiedID == id && found.insert($0.name).inserted }.map(\.name)
  }

  private func listed(_ names: [String]) -> String {
    let shown = names.prefix(names.count > 3 ? 2 : 3).map { quoted($0) }
    let last = names.count > shown.count ? "\(names.count - shown.count) more" : nil
    let all = shown + (last.map { [$0] } ?? [])
    return all.count == 1
      ? all[0] : all.dropLast().joined(separator: ", ") + " and " + all[all.count - 1]
  }
}

extension FlowDeclaration {
  /// The mend of an end that is no end but says something of the flow: YAML reads `a -> b, step: 1` as the
  /// ends `b` and `step`, and a label.
  func mend(ofAttribute end: Located<String>) -> String? {
    guard ["label", "kind", "step", "note"].contains(end.value), let value = label?.value,
      let last = stops.last, last.count > 1, last.last == end
    else { return nil }
    var line = ""
    for (position, stop) in stops.enumerated() {
      let ends = position + 1 < stops.count ? stop[...] : stop.dropLast()
      line += ends.map(\.value).joined(separator: ", ")
      if position < arrows.count { line += " \(arrows[position].rawValue) " }
    }
    guard line.count + value.count < 80 else { return nil }
    let needsQuotes = value.contains { ",:#{}[]\"'".contains($0) }
    let shown = needsQuotes && !value.contains("\"") ? "\"\(value)\"" : value
    return "write '- \(line): { \(end.value): \(shown) }'"
  }
}
