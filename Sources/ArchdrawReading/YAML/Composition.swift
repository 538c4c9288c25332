import ArchdrawDiagnostics
import ArchdrawModel
import Yams

/// The text as a tree of our own nodes, and what YAML itself has against it.
struct Composition {
  private(set) var root: SourceNode?
  private(set) var diagnostics: [Diagnostic] = []
  private var positions: Positions
  /// How many nodes may still be made; aliases can make many of few.
  private var budget = 500_000
  private var isTooDeep = false
  private var hasAliases = false
  /// What was converted and placed already: a text may be named by many aliases, and looking back to
  /// it each time could take as long as reading it.
  private var scalars: [MarkKey: SourceNode] = [:]
  private var spans: [MarkKey: SourceSpan] = [:]
  /// Keys that were renamed because they occur twice, by their marks.
  private var renamed: [MarkKey: String] = [:]

  /// A mark of libyaml's, as a key; every node that was parsed has one.
  private struct MarkKey: Hashable {
    var line = 1
    var column = 1

    init(_ mark: Mark?) {
      if let mark { (line, column) = (mark.line, mark.column) }
    }
  }

  /// A design is written by hand; what is larger is some other file.
  private static let sizeLimit = 2 << 20
  private static let depthLimit = 2 * Limits.depth + 8

  init(_ text: String) {
    let isTooLarge = text.utf8.count > Self.sizeLimit
    positions = Positions(isTooLarge ? "" : text)
    guard !isTooLarge else {
      diagnostics.append(.tooLarge(megabytes: Self.sizeLimit >> 20))
      return
    }
    let aliases = aliasExpansion(of: text)
    hasAliases = aliases > 0
    if aliases > aliasLimit {
      diagnostics.append(.tooManyAliases)
    } else if let node = compose(text) {
      root = convert(node, depth: 0)
    }
  }

  /// Yams's tree. Yams stops at the first key that occurs twice; that key is renamed and the text
  /// read again, so that the rest of the file is checked too.
  private mutating func compose(_ text: String) -> Node? {
    var text = text
    // A large text is not read so often: a file of nothing but twins must end too.
    let attempts = min(32, 1 + (Self.sizeLimit * 2) / max(1, text.utf8.count))
    for attempt in 1...attempts {
      do throws(YamlError) {
        return try Self.parse(text)
      } catch .duplicatedKeysInMapping(let keys, let context) {
        guard attempt < attempts, let key = keys.first,
          let mended = rename(key, at: context.mark, in: text, attempt)
        else {
          diagnostics.append(.duplicateKeys(keys.prefix(1), at: place(MarkKey(context.mark))))
          return nil
        }
        text = mended
      } catch {
        diagnostics.append(.syntax(error, &positions))
        return nil
      }
    }
    return nil
  }

  private static func parse(_ text: String) throws(YamlError) -> Node? {
    // Yams hands libyaml a pointer into the string, which a string that fits a register has not.
    let lasting = text.utf8.count < 16 ? text + String(repeating: "\n", count: 16) : text
    do {
      // Without rules: every scalar is its text, and `16:9` is no number.
      return try Parser(yaml: lasting, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw error
    } catch {
      throw .representer(problem: "\(error)")
    }
  }

  /// The text with the first letter of the key at `mark` replaced by one of private use.
  private mutating func rename(
    _ key: String, at mark: Mark, in text: String, _ attempt: Int
  ) -> String? {
    guard renamed[MarkKey(mark)] == nil, let stand = Unicode.Scalar(0xF0000 + attempt) else {
      return nil
    }
    let rest = positions.place(line: mark.line, column: mark.column).rest
    let offset = rest.first == "\"" || rest.first == "'" ? 1 : 0
    let start = rest.unicodeScalars.dropFirst(offset).startIndex
    guard rest.unicodeScalars.count > offset, rest[start...].first == key.first else { return nil }
    // The text differs from the one the positions know, but only by letters for letters: libyaml's
    // lines and columns hold for both.
    var lines = text.unicodeScalars
    guard let index = Self.index(of: mark, plus: offset, in: lines) else { return nil }
    lines.replaceSubrange(index...index, with: [stand])
    renamed[MarkKey(mark)] = key
    return String(lines)
  }

  private static func index(
    of mark: Mark, plus offset: Int, in scalars: String.UnicodeScalarView
  ) -> String.Index? {
    var line = 1
    var index = scalars.startIndex
    while line < mark.line, index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      switch scalar {
      case "\r" where index < scalars.endIndex && scalars[index] == "\n": continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": line += 1
      default: continue
      }
    }
    return scalars.index(index, offsetBy: mark.column - 1 + offset, limitedBy: scalars.endIndex)
  }

  private mutating func place(_ mark: MarkKey) -> SourceSpan {
    if let span = spans[mark] { return span }
    let span = positions.place(line: mark.line, column: mark.column).span
    if hasAliases { spans[mark] = span }
    return span
  }
}

// MARK: - To our own nodes

extension Composition {
  private mutating func convert(_ node: Node, depth: Int) -> SourceNode {
    let mark = MarkKey(node.mark)
    budget -= 1
    guard budget > 0 else {
      if budget == 0 { diagnostics.append(.tooManyAliases) }
      return .empty(at: place(mark))
    }
    guard depth <= Self.depthLimit else {
      if !isTooDeep { diagnostics.append(.tooDeep(at: place(mark))) }
      isTooDeep = true
      return .empty(at: place(mark))
    }
    switch node {
    case .scalar(let scalar): return convert(scalar, mark)
    case .sequence(let sequence):
      // First, as looking back costs more than looking on.
      let span = place(mark)
      return SourceNode(value: .list(sequence.map { convert($0, depth: depth + 1) }), span: span)
    case .mapping(let mapping): return convert(mapping, mark, depth)
    case .alias: return .empty(at: place(mark))
    }
  }

  private mutating func convert(_ scalar: Node.Scalar, _ mark: MarkKey) -> SourceNode {
    let text = renamed[mark] ?? scalar.string
    if let known = scalars[mark], known.scalar?.text == text { return known }
    let node = placed(scalar, text, mark)
    if hasAliases { scalars[mark] = node }
    return node
  }

  private mutating func placed(_ scalar: Node.Scalar, _ text: String, _ mark: MarkKey) -> SourceNode
  {
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
    let isPlain = scalar.style == .plain || scalar.style == .any
    return SourceNode(
      value: .scalar(.init(text: text, isPlain: isPlain, isVerbatim: isVerbatim)), span: span)
  }

  private mutating func convert(_ mapping: Node.Mapping, _ mark: MarkKey, _ depth: Int)
    -> SourceNode
  {
    let span = place(mark)
    var own: [SourceNode.Entry] = []
    var merged: [SourceNode.Entry] = []
    var places: [String: SourceSpan] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        let span = place(MarkKey(key.mark))
        diagnostics.report(.keyIsNoWord(at: span))
        continue
      }
      let keyNode = convert(scalar, MarkKey(key.mark))
      let name = keyNode.scalar?.text ?? ""
      let node = convert(value, depth: depth + 1)
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

extension SourceNode {
  fileprivate static func empty(at span: SourceSpan) -> SourceNode {
    SourceNode(value: .map([]), span: span)
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
