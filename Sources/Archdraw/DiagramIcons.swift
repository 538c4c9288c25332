import ArchdrawCatalogue
import ArchdrawDiagnostics
import ArchdrawDrawing
import ArchdrawIcons
import ArchdrawModel
import ArchdrawScene

/// Where a design's pictures come from.
struct IconSources {
  /// The one that was chosen beside the design; it wins over the design's own.
  var set: IconSet?
  var readIcon: (_ path: String) throws -> [UInt8]
  var openSet: (_ path: String) throws -> IconSet
}

/// The pictures of a design that are not archdraw's own, as they are collected.
struct IconCollection {
  private(set) var icons = Icons()
  private(set) var diagnostics: [Diagnostic] = []

  /// Throws when a set is not to be read; what is wrong with the design is in `diagnostics`.
  init(of design: Design, from sources: IconSources) throws {
    addOwn(of: design, sources.readIcon)
    if let set = sources.set {
      try add(set, chosenFor: design)
    } else {
      try addSet(of: design, sources.openSet)
    }
  }

  /// Adds the pictures that elements bring with `icon`. All that are wrong are reported.
  private mutating func addOwn(of design: Design, _ readIcon: (String) throws -> [UInt8]) {
    var known: [String: Int] = [:]
    for element in design.elements {
      guard let path = element.icon else { continue }
      if case .group(let type) = element.kind, type.style.isCentered {
        diagnostics.append(
          .warning(
            .unusedIcon, "\(quoted(element.path)) has no corner for an icon",
            at: element.iconSpan,
            hint: "its title stands in the middle of the frame"))
        continue
      }
      do {
        if known[path] == nil {
          known[path] = icons.add(
            try ArchdrawIcons.icon(from: try readIcon(path), prefix: icons.nextPrefix))
        }
        icons[element.id] = known[path]
      } catch {
        diagnostics.append(Self.diagnostic(error, path: path, at: element.iconSpan))
      }
    }
  }

  /// Adds the pictures of a set that was chosen beside the design.
  private mutating func add(_ set: IconSet, chosenFor design: Design) throws(ArchdrawError) {
    do {
      try add(set, for: design)
    } catch {
      throw ArchdrawError(error, "the set")
    }
  }

  /// Adds the pictures of a set for all elements that have none yet. For those that cannot be drawn,
  /// archdraw's own stay, and there is a warning.
  private mutating func add(_ set: IconSet, for design: Design) throws(IconPackProblem) {
    let wanted = design.elements.compactMap { element in
      icons[element.id] == nil
        ? set.pack.file(for: element.kind).map { (element: element, file: $0) } : nil
    }
    let files = try set.pack.read(wanted.map(\.file))
    var known: [String: Int?] = [:]
    for (element, file) in wanted {
      if let index = known[file] {
        icons[element.id] = index
        continue
      }
      switch picture(files[file], prefix: icons.nextPrefix) {
      case .success(let content): known[file] = icons.add(content)
      case .failure(let problem):
        known[file] = .some(nil)
        diagnostics.append(
          .warning(
            problem.id, "the icon \(quoted(file)) \(problem.message)", at: element.span,
            hint: "archdraw's own is drawn in its place"))
      }
      icons[element.id] = known[file] ?? nil
    }
  }

  /// Adds the pictures of the set that the design names.
  private mutating func addSet(of design: Design, _ open: (String) throws -> IconSet) throws {
    guard let path = design.icons else { return }
    do {
      try add(try open(path.value), for: design)
    } catch let error as ArchdrawError {
      throw error
    } catch {
      let error =
        (error as? IconError) ?? (error as? IconPackProblem).map { IconError($0) }
        ?? IconError("cannot be read")
      diagnostics.append(
        .error(
          error.diagnosticID, "the icon set \(quoted(path.value)) \(error.description)",
          at: path.span,
          hint: error.hint))
    }
  }

  private static func diagnostic(
    _ error: any Error, path: String, at span: SourceSpan?
  ) -> Diagnostic {
    let error = (error as? IconError) ?? (error as? IconProblem).map { IconError($0) }
    return .error(
      error?.diagnosticID ?? .unreadableIcon,
      "the icon \(quoted(path)) \(error?.description ?? "cannot be read")", at: span,
      hint: error?.hint)
  }
}

/// A picture of a set, if it is there and can be drawn.
func picture(_ bytes: [UInt8]?, prefix: String) -> Result<Image.Content, IconProblem> {
  Result { () throws(IconProblem) in
    guard let bytes else { throw IconProblem.unreadablePicture }
    return try icon(from: bytes, prefix: prefix)
  }
}

extension IconPack {
  /// The picture for what an element is drawn as.
  fileprivate func file(for kind: Element.Kind) -> String? {
    switch kind {
    case .component(let type), .serviceGroup(let type): file(for: type)
    case .group(let type): file(for: type)
    }
  }
}
