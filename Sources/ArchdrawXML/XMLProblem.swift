/// Why a file is no XML that is read here.
package enum XMLProblem: Error, Equatable {
  case notXML
  /// It is not well-formed; the reason.
  case broken(String)
  /// The end of a sentence that the file's name begins (`is UTF-16`), and the mend, where there is one.
  case refused(String, hint: String? = nil)
}

/// How much of a file is read.
package struct XMLLimits: Sendable {
  package var elements: Int
  /// How deep elements may stand in each other.
  package var depth: Int
  /// Attributes of one element.
  package var attributes: Int

  package init(elements: Int, depth: Int, attributes: Int) {
    self.elements = elements
    self.depth = depth
    self.attributes = attributes
  }
}
