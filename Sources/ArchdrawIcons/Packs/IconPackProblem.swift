/// Why a set of icons cannot be used.
package enum IconPackProblem: Error, Equatable {
  /// Nothing stands at the path.
  case missing
  /// It is neither a folder nor a zip file.
  case notAPack
  /// A design may not name it.
  case forbidden(IconProblem)
  /// It cannot be read, for this reason.
  case unreadable(String)
  /// The library that unpacks zip files is not there.
  case missingLibrary
}
