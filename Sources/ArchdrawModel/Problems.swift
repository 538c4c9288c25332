import ArchdrawCatalogue
import ArchdrawDiagnostics

// The wording of everything the model refuses.

extension Diagnostic {
  static let noComponents = error(
    .noComponents, "the design has no components",
    hint: "list them below 'components:', such as 'web: ec2'")

  static func tooManyElements(at span: SourceSpan?) -> Diagnostic {
    error(.tooManyComponents, "more than \(Limits.elements) components and groups", at: span)
  }

  static func tooDeep(_ id: Located<String>) -> Diagnostic {
    error(.tooDeep, "groups lie more than \(Limits.depth) deep", at: id.span)
  }

  static func tooManyFlows(at span: SourceSpan?) -> Diagnostic {
    error(.tooManyFlows, "more than \(Limits.flows) flows", at: span)
  }

  static func tooManyParallelFlows(
    between one: String, _ other: String, at span: SourceSpan?
  ) -> Diagnostic {
    error(
      .tooManyFlows,
      "more than \(Limits.parallelFlows) flows between '\(one)' and '\(other)'", at: span)
  }

  static func outOfRange(_ number: Located<Int>, key: String) -> Diagnostic {
    error(
      .outOfRange, "'\(key)' must be from 1 to \(Limits.number), and is \(number.value)",
      at: number.span)
  }

  static func tooMuchText(at span: SourceSpan?) -> Diagnostic {
    error(
      .tooMuchText, "the texts are longer than \(Limits.allText) bytes together", at: span)
  }

  /// A text beyond the limit; `what` names it.
  package static func tooLong(_ what: String, at span: SourceSpan?) -> Diagnostic {
    error(.tooLong, "\(what) is longer than \(Limits.text) bytes", at: span)
  }

  static func tooManyComparisons(at span: SourceSpan?) -> Diagnostic {
    error(
      .tooManyMatches, "the '*' of the flows and members are compared with too many names",
      at: span, hint: "name the ends, or give them one '*' in common")
  }

  static func invalidAspect(_ text: Located<String>) -> Diagnostic {
    let sides = text.value.split { !$0.isNumber && $0 != "." }
    let mended = sides.count == 2 ? sides.joined(separator: ":") : ""
    return error(
      .invalidAspect, "\(quoted(text.value)) is no shape for a picture", at: text.span,
      hint: "write width and height as in '\(Aspect(mended) == nil ? "16:9" : mended)'")
  }
}

// MARK: - Ids and types

extension Diagnostic {
  static func invalidID(_ id: Located<String>) -> Diagnostic? {
    guard id.value.utf8.count <= Limits.id else {
      return error(
        .invalidID, "the id \(quoted(id.value)) is longer than \(Limits.id) bytes", at: id.span)
    }
    guard !Name.isValid(id.value) else { return nil }
    if id.value.isEmpty { return error(.invalidID, "an id is empty", at: id.span) }
    let rule = "ids are letters, digits, '-' and '_'"
    guard let character = Name.firstInvalid(in: id.value) else {
      return error(
        .invalidID, "the id \(quoted(id.value)) has no letter and no digit", at: id.span,
        hint: rule)
    }
    let mended = String(id.value.map { Name.firstInvalid(in: String($0)) == nil ? $0 : "-" })
    let hint = Name.isValid(mended) ? "write \(quoted(mended)): \(rule)" : rule
    return error(
      .invalidID, "the id \(quoted(id.value)) holds \(described(character))", at: id.span,
      hint: hint)
  }

  static func duplicateID(_ id: Located<String>, first: SourceSpan?) -> Diagnostic {
    error(
      .duplicateID, "the id \(quoted(id.value)) is taken", at: id.span,
      notes: [Note("taken here", at: first)])
  }

  static func missingType(of id: Located<String>) -> Diagnostic {
    let type = Catalogue.type(named: id.value) == nil ? "ec2" : id.value
    return error(
      .missingType, "\(quoted(id.value)) has no type", at: id.span,
      hint: "give it one, such as '\(id.value): \(type)', or 'components' to make it a group")
  }

  static func unknownType(_ type: Located<String>) -> Diagnostic {
    let comment = type.value.firstRange(of: " //")
    return error(
      .unknownType, "unknown type \(quoted(type.value))", at: type.span,
      hint: comment.map { _ in "a comment starts with '#', not with '//'" }
        ?? Catalogue.standIn(for: type.value).map {
          "it has no icon here: write 'type: \($0.type)' and 'label: \($0.label)'"
        } ?? Catalogue.nearestType(to: type.value).map { "did you mean '\($0)'?" }
        ?? "'archdraw list' names the types")
  }

  static func emptyRepetition(of id: Located<String>, at span: SourceSpan?) -> Diagnostic {
    error(.emptyList, "'repeat' of \(quoted(id.value)) names nothing", at: span)
  }

  static func invalidRepetitionName(_ name: Located<String>) -> Diagnostic {
    error(
      .invalidID, "\(quoted(name.value)) cannot be part of an id", at: name.span,
      hint: "ids are letters, digits, '-' and '_'")
  }

  static func duplicateRepetitionName(_ name: Located<String>, first: SourceSpan?) -> Diagnostic {
    error(
      .duplicateID, "'repeat' names \(quoted(name.value)) twice", at: name.span,
      notes: [Note("first here", at: first)])
  }

  private static func described(_ character: Character) -> String {
    switch character {
    case " ": "a blank"
    case ".": "a dot, which parts the levels of a path"
    case "*": "a '*', which stands for any letters in an end"
    default: quoted(String(character))
    }
  }
}

// MARK: - What stands where it has no meaning

extension Diagnostic {
  static func membersAndComponents(
    of id: Located<String>, members: SourceSpan?, _ components: SourceSpan?
  ) -> Diagnostic {
    error(
      .membersAndComponents,
      "\(quoted(id.value)) has both 'members' and 'components'", at: members,
      notes: [Note("its components", at: components)],
      hint: "a frame around 'members' holds nothing else: name all of them there")
  }

  static func noMembers(of id: Located<String>, at span: SourceSpan?) -> Diagnostic {
    error(.emptyList, "'members' of \(quoted(id.value)) names nothing", at: span)
  }

  static func memberIsGroup(_ path: Located<String>) -> Diagnostic {
    error(
      .memberIsGroup, "\(quoted(path.value)) is no component, and 'members' are components",
      at: path.span, hint: "name the components in the group: '\(path.value).*'")
  }

  static func countOfGroup(_ id: Located<String>, at span: SourceSpan?) -> Diagnostic {
    error(
      .misplacedKey, "\(quoted(id.value)) is a group, and 'count' is for components", at: span,
      hint: "'repeat: [a, b]' draws a group once for each name")
  }

  static func placeOfGroup(_ id: Located<String>, at span: SourceSpan?) -> Diagnostic {
    error(
      .misplacedKey, "\(quoted(id.value)) is a group, and 'place' is for components", at: span)
  }

  static func placeAtTopLevel(_ id: Located<String>, at span: SourceSpan?) -> Diagnostic {
    error(
      .misplacedKey, "\(quoted(id.value)) lies in no group on whose frame it could stand",
      at: span)
  }

  static func directionOfComponent(_ id: Located<String>, at span: SourceSpan?) -> Diagnostic {
    error(
      .misplacedKey, "\(quoted(id.value)) is a component, and 'direction' is for groups",
      at: span)
  }
}

// MARK: - Links and icons

extension Diagnostic {
  static func invalidLink(_ link: Located<String>) -> Diagnostic {
    error(
      .invalidLink, "\(quoted(link.value)) is no link", at: link.span,
      hint: "links are 'http:', 'https:', 'mailto:' or relative")
  }

  static func forbiddenScheme(_ scheme: String, in link: Located<String>) -> Diagnostic {
    error(
      .invalidLink, "a link may not be \(quoted(scheme + ":"))", at: link.span,
      hint: "links are 'http:', 'https:', 'mailto:' or relative")
  }

  static func invalidIcon(_ icon: Located<String>) -> Diagnostic {
    error(
      .invalidIcon, "\(quoted(icon.value)) is no icon", at: icon.span,
      hint: "an icon is the path of an SVG or PNG file")
  }

  static func invalidIcons(_ icons: Located<String>) -> Diagnostic {
    error(
      .invalidIcon, "\(quoted(icons.value)) is no set of icons", at: icons.span,
      hint: "a set is the path of a folder, a zip file or a Python wheel")
  }

  static func iconOutside(_ what: String, _ icon: Located<String>) -> Diagnostic {
    error(
      .invalidIcon, "the \(what) \(quoted(icon.value)) lies outside the file's folder",
      at: icon.span, hint: "put it beside or below the file")
  }
}

// MARK: - Ends

extension Diagnostic {
  static func malformedEnd(
    _ end: Located<String>, meant: (path: String, what: String)?
  ) -> Diagnostic {
    if end.value.isEmpty { return error(.invalidEnd, "an end is empty", at: end.span) }
    let hint =
      ["->", "<-"].contains(where: end.value.contains)
      ? "put blanks around the arrow"
      : meant.map { hintOf(meant: $0) } ?? end.value.withoutBlanks.map { "write '\($0)'" }
        ?? "an end is an id or a path such as 'vpc.web'"
    return error(.invalidEnd, "\(quoted(end.value)) is no end", at: end.span, hint: hint)
  }

  private static func hintOf(meant: (path: String, what: String)) -> String {
    "that is the \(meant.what) of '\(meant.path)': write '\(meant.path)'"
  }

  static func unknownEnd(
    _ end: Located<String>, hint: String? = nil, meant: (path: String, what: String)? = nil
  ) -> Diagnostic {
    let verb = EndPath(end.value).hasStar ? "nothing matches" : "nothing is called"
    return error(
      .unknownEnd, "\(verb) \(quoted(end.value))", at: end.span,
      hint: hint ?? meant.map { hintOf(meant: $0) })
  }

  static func ambiguousEnd(_ end: Located<String>, candidates: [Element]) -> Diagnostic {
    // Repeated elements share their place, and one note.
    var notes: [Note] = []
    var spans: [SourceSpan?] = []
    for candidate in candidates where !spans.contains(candidate.span) && spans.count < 8 {
      let paths = candidates.filter { $0.span == candidate.span }.map(\.path)
      let more = paths.count > 3 ? " and \(paths.count - 2) more" : ""
      let shown = more.isEmpty ? paths : Array(paths.prefix(2))
      notes.append(
        Note(
          "this is " + shown.map { "'\($0)'" }.joined(separator: ", ") + more, at: candidate.span))
      spans.append(candidate.span)
    }
    return error(
      .ambiguousEnd, "\(quoted(end.value)) could be any of \(candidates.count)", at: end.span,
      notes: notes, hint: candidates.first.map { "name its group too, such as '\($0.path)'" })
  }

  static func nothingPairs(_ from: Located<String>, _ to: Located<String>) -> Diagnostic {
    error(
      .nothingPairs, "\(quoted(from.value)) and \(quoted(to.value)) have no pair", at: from.span,
      hint: "what '*' stands for must be the same in both ends")
  }
}

extension String {
  /// A path of names that have blanks in them, as their ids must be written; `nil` for any other text.
  fileprivate var withoutBlanks: String? {
    let mended = String(map { $0 == " " ? "-" : $0 })
    return mended != self && EndPath(mended).isWellFormed ? mended : nil
  }
}
