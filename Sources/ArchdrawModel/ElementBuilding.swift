import ArchdrawCatalogue
import ArchdrawDiagnostics

/// Lays the tree of declarations out as the list of elements, and checks each.
struct ElementBuilding {
  private(set) var elements: [Element] = []
  /// Of each element, the first index past all that it holds: what it holds is `index + 1..<end`.
  private(set) var ends: [Int] = []
  /// The groups that are drawn around components that stand elsewhere, to be looked up once all are
  /// known.
  private(set) var memberLists: [(group: ElementID, paths: Located<[Located<String>]>)] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let language: Language
  private var isFull = false
  /// Declarations looked at, those that come to nothing too: repetitions multiply them.
  private var visits = 0
  private var textSize = 0

  init(_ components: [ComponentDeclaration], language: Language) {
    self.language = language
    append(components, in: nil, depth: 1, filling: nil)
  }

  /// Appends siblings with all they hold, and returns those that belong to the tree.
  @discardableResult
  private mutating func append(
    _ declarations: [ComponentDeclaration], in parent: ElementID?, depth: Int,
    filling name: String?
  ) -> [ElementID] {
    var children: [ElementID] = []
    var taken: [String: SourceSpan?] = [:]
    for declaration in declarations {
      visits += max(1, declaration.repetition?.value.count ?? 1)
      guard hasRoom(for: declaration, depth: depth) else { return children }
      for copy in declaration.copies(in: name, reporting: { diagnostics.report($0) }) {
        // Made one by one: a repetition in a repetition is more than fits the memory.
        let element = declaration.copy(copy)
        textSize += element.textSize
        guard hasRoom(for: element, depth: depth) else { return children }
        if let first = taken[element.id.value] {
          diagnostics.report(.duplicateID(element.id, first: first))
          continue
        }
        taken[element.id.value] = .some(element.id.span)
        let id = append(element, in: parent, depth: depth, filling: copy.name)
        if copy.isOwn { elements[id.index].copiedID = declaration.id.value }
        if element.members == nil { children.append(id) }
      }
    }
    return children
  }

  private mutating func hasRoom(for declaration: ComponentDeclaration, depth: Int) -> Bool {
    if isFull { return false }
    if elements.count == Limits.elements || visits > 4 * Limits.elements {
      isFull = true
      diagnostics.append(.tooManyElements(at: declaration.id.span))
    } else if depth > Limits.depth {
      isFull = true
      diagnostics.append(.tooDeep(declaration.id))
    } else if textSize > Limits.allText {
      isFull = true
      diagnostics.append(.tooMuchText(at: declaration.id.span))
    }
    return !isFull
  }

  private mutating func append(
    _ declaration: ComponentDeclaration, in parent: ElementID?, depth: Int, filling name: String?
  ) -> ElementID {
    let id = ElementID(elements.count)
    let kind = kind(of: declaration)
    for problem in declaration.problems(as: kind, isTopLevel: parent == nil) {
      diagnostics.report(problem)
    }
    elements.append(
      element(declaration, id: id, kind: kind ?? .group(.plain), parent: parent))
    ends.append(id.index + 1)
    if let members = declaration.members { memberLists.append((id, members)) }
    if let components = declaration.components?.value {
      elements[id.index].children = append(
        components, in: id, depth: depth + 1, filling: name)
      ends[id.index] = elements.count
    }
    return id
  }

  private func element(
    _ declaration: ComponentDeclaration, id: ElementID, kind: Element.Kind, parent: ElementID?
  ) -> Element {
    let name = declaration.id.value
    let isMemberGroup = declaration.members != nil
    return Element(
      id: id, name: name, path: parent.map { "\(elements[$0.index].path).\(name)" } ?? name,
      parent: isMemberGroup ? nil : parent, kind: kind,
      label: declaration.label?.value ?? kind.name[language], note: declaration.note?.value,
      link: declaration.link?.value, icon: declaration.icon?.value,
      iconSpan: declaration.icon?.span, tier: declaration.tier?.value,
      count: declaration.count?.value ?? 1, isOnBorder: declaration.place != nil,
      step: declaration.step?.value, members: isMemberGroup ? [] : nil,
      direction: declaration.direction?.value, span: declaration.id.span)
  }

  /// What the element is drawn as; `nil`, with an error reported, when nothing says so.
  private mutating func kind(of declaration: ComponentDeclaration) -> Element.Kind? {
    let isFrame = declaration.components != nil || declaration.members != nil
    guard let type = declaration.type else {
      if isFrame { return .group(.plain) }
      diagnostics.report(.missingType(of: declaration.id))
      return nil
    }
    switch Catalogue.type(named: type.value) {
    case .group(let group): return .group(group)
    case .service(let service): return isFrame ? .serviceGroup(service) : .component(service)
    case nil:
      diagnostics.report(.unknownType(type))
      return nil
    }
  }

  mutating func setMembers(_ members: [ElementID], of group: ElementID) {
    elements[group.index].members = members
  }
}

extension Element.Kind {
  var name: LocalizedText {
    switch self {
    case .component(let type), .serviceGroup(let type): type.name
    case .group(let type): type.name
    }
  }
}

extension GroupType {
  /// What a group without a type is.
  static let plain =
    Catalogue.group(named: "group")
    ?? GroupType(
      "group", name: LocalizedText("Group", "그룹"), role: LocalizedText("", ""), style: .plain)
}
