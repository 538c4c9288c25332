import ArchdrawDiagnostics

extension Design {
  /// The design that `declaration` describes, all ids checked and all ends found.
  ///
  /// - Throws: `DiagnosticsError` with everything that is wrong, not the first alone.
  package init(_ declaration: DesignDeclaration) throws(DiagnosticsError) {
    let language = declaration.language ?? .english
    var diagnostics: [Diagnostic] = []
    if declaration.components.isEmpty { diagnostics.append(.noComponents) }
    var building = ElementBuilding(declaration.components, language: language)
    let index = ElementIndex(building.elements, ends: building.ends)
    var flows = FlowBuilding(building.elements, index: index)
    for (group, paths) in building.memberLists {
      building.setMembers(flows.members(paths.value), of: group)
    }
    for flow in declaration.flows { flows.append(flow) }
    diagnostics += building.diagnostics + flows.diagnostics

    var aspect = Aspect.default
    if let text = declaration.aspect {
      if let given = Aspect(text.value) {
        aspect = given
      } else {
        diagnostics.append(.invalidAspect(text))
      }
    }
    if let icons = declaration.icons, let problem = Icon.problem(ofSet: icons) {
      diagnostics.append(problem)
    }
    guard diagnostics.isEmpty else { throw DiagnosticsError(diagnostics) }
    self.init(
      title: declaration.title?.value, subtitle: declaration.subtitle?.value,
      description: declaration.description?.value, direction: declaration.direction ?? .auto,
      aspect: aspect, theme: declaration.theme, icons: declaration.icons, language: language,
      legend: declaration.legend ?? .auto, allowed: Set(declaration.allowed ?? []),
      elements: building.elements, flows: flows.flows)
  }
}
