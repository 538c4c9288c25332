import ArchdrawDiagnostics
import ArchdrawModel
import ArchdrawYAML

/// The text as a tree of our own nodes, and what YAML itself has against it.
struct Composition {
  private(set) var root: SourceNode?
  private(set) var diagnostics: [Diagnostic] = []
  private var positions: Positions
  private var isTooDeep = false
  private var hasAliases = false
  /// What was converted and placed already: a text may be named by many aliases, and looking back to
  /// it each time could take as long as reading it.
  private var scalars: [YAMLMark: SourceNode] = [:]
  private var spans: [YAMLMark: SourceSpan] = [:]
  /// A design is written by hand; what is larger is some other file.
  private static let sizeLimit = 2 << 20
  private static let depthLimit = 2 * Limits.depth + 8
  /// Aliases can make many nodes of few.
  private static let nodeLimit = 500_000

  init(_ text: String) {
    let isTooLarge = text.utf8.count > Self.sizeLimit
    positions = Positions(isTooLarge ? "" : text)
    guard !isTooLarge else {
      diagnostics.append(.tooLarge(megabytes: Self.sizeLimit >> 20))
      return
    }
    hasAliases = text.utf8.contains(UInt8(ascii: "&")) && text.utf8.contains(UInt8(ascii: "*"))
    do throws(YAMLError) {
      root = try parseYAML(text, depth: Self.depthLimit, nodes: Self.nodeLimit).map { convert($0) }
    } catch {
      diagnostics.append(.yaml(error, text, &positions))
    }
  }

  private mutating func place(_ mark: YAMLMark) -> SourceSpan {
    if let span = spans[mark] { return span }
    let span = positions.place(line: mark.line, column: mark.column).span
    if hasAliases { spans[mark] = span }
    return span
  }
}

// MARK: - To our own nodes

extension Composition {
  private mutating func convert(_ node: YAMLNode) -> SourceNode {
    switch node.value {
    case .scalar(let scalar): return convert(scalar, node.mark)
    case .sequence(let sequence):
      // First, as looking back costs more than looking on.
      let span = place(node.mark)
      return SourceNode(value: .list(sequence.map { convert($0) }), span: span)
    case .mapping(let mapping): return convert(mapping, node.mark)
    case .unread:
      if !isTooDeep { diagnostics.append(.tooDeep(at: place(node.mark))) }
      isTooDeep = true
      return SourceNode(value: .map([]), span: place(node.mark))
    }
  }

  private mutating func convert(_ scalar: YAMLNode.Scalar, _ mark: YAMLMark) -> SourceNode {
    // In `? a`, the value that is not there has the mark of the next key.
    if let known = scalars[mark], known.scalar?.text == scalar.text { return known }
    let node = placed(scalar, mark)
    if hasAliases { scalars[mark] = node }
    return node
  }

  private mutating func placed(_ scalar: YAMLNode.Scalar, _ mark: YAMLMark) -> SourceNode {
    let text = scalar.text
    var (span, rest) = positions.place(line: mark.line, column: mark.column)
    // An anchor or a tag comes first.
    while scalar.style != .literal, let first = rest.utf8.first,
      first == UInt8(ascii: "&") || first == UInt8(ascii: "!"), text.utf8.first != first
    {
      let skipped = rest.prefix { $0 != " " }.count
      let blanks = rest.dropFirst(skipped).prefix { $0 == " " }.count
      rest = rest.dropFirst(skipped + blanks)
      span.column += skipped + blanks
    }
    if scalar.style == .singleQuoted || scalar.style == .doubleQuoted {
      rest = rest.dropFirst()
      span.column += 1
    }
    let isVerbatim = !text.isEmpty && text.utf8.count <= Limits.text && rest.hasPrefix(text)
    span.length = isVerbatim ? text.characterCount : max(1, rest.wordCount)
    let isPlain = scalar.style == .plain
    return SourceNode(
      value: .scalar(.init(text: text, isPlain: isPlain, isVerbatim: isVerbatim)), span: span)
  }

  private mutating func convert(_ mapping: [YAMLNode.Entry], _ mark: YAMLMark) -> SourceNode {
    let span = place(mark)
    var own: [SourceNode.Entry] = []
    var merged: [SourceNode.Entry] = []
    var places: [String: SourceSpan] = [:]
    for entry in mapping {
      guard let scalar = entry.key.scalar else {
        let span = place(entry.key.mark)
        diagnostics.report(.keyIsNoWord(at: span))
        continue
      }
      let name = scalar.text
      let keyNode = convert(scalar, entry.key.mark)
      let node = convert(entry.value)
      if let first = places[name] {
        diagnostics.report(.duplicateKey(name, at: keyNode.span, first: first))
        continue
      }
      places[name] = keyNode.span
      if name == "<<", keyNode.scalar?.isPlain == true {
        merge(node, into: &merged)
      } else {
        own.append(.init(key: keyNode, name: name, value: node))
      }
    }
    merged.removeAll { places[$0.name] != nil }
    return SourceNode(value: .map(merged + own), span: span)
  }

  /// What `<<` brings in: a map, or maps of which the first that has a key gives it.
  private mutating func merge(_ node: SourceNode, into merged: inout [SourceNode.Entry]) {
    switch node.value {
    case .map(let entries):
      let known = Set(merged.map(\.name))
      merged += entries.filter { !known.contains($0.name) }
    case .list(let nodes):
      for node in nodes {
        if case .map = node.value {
          merge(node, into: &merged)
        } else {
          diagnostics.report(.mergesNoMap(at: node.span))
        }
      }
    case .scalar: diagnostics.report(.mergesNoMap(at: node.span))
    }
  }
}

extension String {
  /// Characters, which are looked for only where bytes may be something else.
  fileprivate var characterCount: Int {
    utf8.contains { $0 >= 0x80 || $0 == UInt8(ascii: "\r") } ? count : utf8.count
  }
}

extension Substring {
  /// Characters up to the next blank or sign that ends a value.
  fileprivate var wordCount: Int { prefix(80).prefix { !" \t,]}\"'".contains($0) }.count }
}
