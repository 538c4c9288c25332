import ArchdrawCatalogue
import ArchdrawDiagnostics

// The wording of what draws and was surely not meant.

extension Diagnostic {
  static func unreachedComponent(_ path: String, at span: SourceSpan?) -> Diagnostic {
    warning(
      .unreachedComponent, "no flow reaches \(quoted(path)), and what stands beside it is reached",
      at: span,
      hint: "add a flow to it, or, if it stands alone, write 'allow: unreached-component' "
        + "at the top of the file")
  }

  static func deprecatedType(_ type: Located<String>) -> Diagnostic? {
    guard case .service(let service) = Catalogue.type(named: type.value),
      service.isFormer(name: type.value)
    else { return nil }
    return warning(
      .deprecatedType, "\(quoted(type.value)) is a former name of \(service.fullName)",
      at: type.span, hint: "write '\(service.id)'")
  }

  static func emptyText(of key: String, at span: SourceSpan?) -> Diagnostic {
    warning(
      .emptyLabel, "the \(key) is empty", at: span,
      hint: key == "label"
        ? "leave 'label' out, or, if nothing is to be seen, write 'allow: empty-label' "
          + "at the top of the file"
        : "leave '\(key)' out")
  }

  static func literalLineBreak(
    _ range: Range<String.Index>, in text: Located<String>
  ) -> Diagnostic {
    var span = text.span
    // Where the source has the text letter by letter, the place in it is known.
    if let whole = span, whole.length == text.value.count {
      span?.column += text.value.distance(from: text.value.startIndex, to: range.lowerBound)
      span?.length = text.value[range].count
    }
    let mended = text.value.replacing(#/\s*(<[bB][rR]\s*\/?>|\\n)\s*/#, with: "\\n")
    return warning(
      .literalLineBreak, "\(quoted(text.value[range])) does not begin a new line here", at: span,
      hint: mended.count > 60 || mended.contains("\"")
        ? "write '\\n', and the text in double quotes" : "write \"\(mended)\", in double quotes")
  }

  static func missingSteps(_ missing: Range<Int>, before step: Located<Int>) -> Diagnostic {
    let last = missing.upperBound - 1
    let what =
      missing.count == 1
      ? "step \(last) is missing" : "the steps \(missing.lowerBound) to \(last) are missing"
    return warning(
      .missingStep, "\(what) between \(missing.lowerBound - 1) and \(step.value)", at: step.span)
  }

  static func repeatedFlow(
    _ name: String, at span: SourceSpan?, first: SourceSpan?
  ) -> Diagnostic {
    let isElsewhere = first != span
    return warning(
      .repeatedFlow, "the flow \(quoted(name)) is drawn twice, and both are alike", at: span,
      notes: isElsewhere ? [Note("first here", at: first)] : [],
      hint: "leave one out, or give each a label")
  }
}
