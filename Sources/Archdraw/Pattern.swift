import ArchdrawDiagnostics
import ArchdrawTemplates

/// A design that comes with archdraw.
public struct Pattern: Sendable {
  /// Something that can be chosen in a pattern.
  public struct Parameter: Sendable, Equatable {
    public var name: String
    /// The first is what the pattern has unless told.
    public var values: [String]
  }

  private let template: Template

  public var name: String { template.name }
  public var parameters: [Parameter] {
    template.parameters.map { Parameter(name: $0.name, values: $0.values) }
  }

  /// Every pattern, simple ones first.
  public static var all: [Pattern] { Template.all.map(Pattern.init) }

  /// The pattern of this name, if there is one.
  public static func named(_ name: String) -> Pattern? { Template.named(name).map(Pattern.init) }

  /// The name that was most likely meant; `nil` when none is near.
  public static func nearest(to name: String) -> String? {
    nearestName(to: name, among: Template.all.map(\.name))
  }

  /// The pattern's text with its parameters chosen and its language written into it.
  ///
  /// - Throws: `ArchdrawError.setting` for a parameter or a value that it does not have.
  public func source(
    settings: [(name: String, value: String)] = [], language: Language? = nil
  ) throws -> Source {
    let settings = Dictionary(settings, uniquingKeysWith: { _, last in last })
    do {
      let text = try template.render(settings: settings, language: language?.ofCatalogue)
      return Source(name: "\(name).yaml", text: text)
    } catch {
      throw ArchdrawError.setting(
        message: error.problems.map(\.message).joined(separator: "; "),
        hint: error.problems.first?.hint)
    }
  }
}

extension SettingsError.Problem {
  fileprivate var message: String {
    switch self {
    case .unknownParameter(let name, _): "the pattern has no parameter '\(name)'"
    case .unknownValue(let value, let parameter, _): "'\(parameter)' cannot be '\(value)'"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .unknownParameter(_, let allowed) where allowed.isEmpty: "it has none at all"
    case .unknownParameter(let name, let allowed): choice(name, allowed)
    case .unknownValue(let value, _, let allowed): choice(value, allowed)
    }
  }

  private func choice(_ name: String, _ allowed: [String]) -> String {
    if let nearest = nearestName(to: name, among: allowed) { return "did you mean '\(nearest)'?" }
    return "it takes " + alternatives(allowed)
  }
}
