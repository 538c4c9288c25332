import CYAML

/// Reads the one document of a text by libyaml's events.
///
/// - Parameters:
///   - depth: how deep maps and lists may lie in each other; what lies deeper is left unread
///   - nodes: how many nodes the document may have, each alias counted as what it stands for
/// - Returns: its root; `nil` when the text has no document.
/// - Throws: `YAMLError` at the first thing that is wrong, an alias without its anchor and a second document
///   among them.
package func parseYAML(
  _ text: String, depth: Int = 100, nodes: Int = 1_000_000
) throws(YAMLError) -> YAMLNode? {
  var text = text
  let result = text.withUTF8 { bytes in
    Result { () throws(YAMLError) in
      var parser = try YAMLParser(bytes, depth: depth, nodes: nodes)
      return try parser.document()
    }
  }
  return try result.get()
}

/// libyaml's parser over bytes that outlive it.
private struct YAMLParser: ~Copyable {
  /// What an anchor names, and how many nodes that is.
  private typealias Anchored = (node: YAMLNode, size: Int)

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()
  private var anchors: [String: Anchored] = [:]
  private let depth: Int
  private let mostNodes: Int
  /// Nodes so far, aliases written out.
  private var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int, nodes: Int) throws(YAMLError) {
    parser = .allocate(capacity: 1)
    self.depth = depth
    mostNodes = nodes
    guard yaml_parser_initialize(parser) != 0 else { fatalError("out of memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    var last = event
    yaml_event_delete(&last)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func document() throws(YAMLError) -> YAMLNode? {
    try advance()  // The stream's start.
    try advance()
    guard event.type == YAML_DOCUMENT_START_EVENT else { return nil }
    let start = YAMLMark(event.start_mark)
    try advance()
    let root = try node(depth: 0)
    try advance()  // The document's end.
    try advance()
    guard event.type == YAML_STREAM_END_EVENT else {
      throw .syntax(
        .init(
          problem: "but found another document", mark: YAMLMark(event.start_mark), start: start))
    }
    return root
  }

  private mutating func advance() throws(YAMLError) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) != 0 else { throw YAMLError(parser.pointee) }
  }

  /// The node that begins with the event at hand; leaves its last event at hand.
  private mutating func node(depth: Int) throws(YAMLError) -> YAMLNode {
    let mark = YAMLMark(event.start_mark)
    if depth > self.depth, event.opens {
      try skipNode()
      return YAMLNode(value: .unread, mark: mark)
    }
    let before = count
    count += 1
    guard count <= mostNodes else { throw .tooManyNodes }
    let anchor: String?
    let value: YAMLNode.Value
    switch event.type {
    case YAML_ALIAS_EVENT: return try anchored(String(event.data.alias.anchor), mark)
    case YAML_SCALAR_EVENT:
      anchor = event.data.scalar.anchor.map(String.init)
      value = .scalar(YAMLNode.Scalar(event))
    case YAML_SEQUENCE_START_EVENT:
      anchor = event.data.sequence_start.anchor.map(String.init)
      value = .sequence(try sequence(depth: depth + 1))
    default:
      anchor = event.data.mapping_start.anchor.map(String.init)
      value = .mapping(try mapping(depth: depth + 1))
    }
    let node = YAMLNode(value: value, mark: mark)
    // Only now: what names itself within itself names nothing.
    if let anchor { anchors[anchor] = (node, count - before) }
    return node
  }

  private mutating func anchored(_ name: String, _ mark: YAMLMark) throws(YAMLError) -> YAMLNode {
    guard let (node, size) = anchors[name] else {
      throw .syntax(.init(problem: "found undefined alias", mark: mark))
    }
    count += size - 1
    guard count <= mostNodes else { throw .tooManyNodes }
    return node
  }

  /// Passes over the node that begins with the event at hand; leaves its last event at hand.
  private mutating func skipNode() throws(YAMLError) {
    let mark = YAMLMark(event.start_mark)
    var open = 0
    while true {
      if event.opens { open += 1 }
      if event.type == YAML_SEQUENCE_END_EVENT || event.type == YAML_MAPPING_END_EVENT { open -= 1 }
      if open == 0 { return }
      // Nobody wrote this by hand, and libyaml takes long over the indents of blocks so deep.
      guard open < 500 else { throw .tooDeep(at: mark) }
      try advance()
    }
  }

  private mutating func sequence(depth: Int) throws(YAMLError) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    try advance()
    while event.type != YAML_SEQUENCE_END_EVENT {
      nodes.append(try node(depth: depth))
      try advance()
    }
    return nodes
  }

  private mutating func mapping(depth: Int) throws(YAMLError) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      let key = try node(depth: depth)
      try advance()
      entries.append(.init(key: key, value: try node(depth: depth)))
      try advance()
    }
    return entries
  }
}

extension yaml_event_t {
  /// Whether a map or a list begins.
  fileprivate var opens: Bool {
    type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}

extension YAMLNode.Scalar {
  fileprivate init(_ event: yaml_event_t) {
    let scalar = event.data.scalar
    text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}

extension String {
  fileprivate init(_ name: UnsafeMutablePointer<yaml_char_t>) { self.init(cString: name) }
}

extension YAMLError {
  fileprivate init(_ parser: yaml_parser_t) {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    switch parser.error {
    case YAML_READER_ERROR: self = .unreadable(problem: problem, offset: parser.problem_offset)
    case YAML_MEMORY_ERROR: fatalError("out of memory")
    default:
      self = .syntax(
        .init(
          problem: problem, mark: YAMLMark(parser.problem_mark),
          start: parser.context == nil ? nil : YAMLMark(parser.context_mark)))
    }
  }
}
