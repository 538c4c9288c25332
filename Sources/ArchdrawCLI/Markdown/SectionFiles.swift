import Archdraw

/// Where a section and its picture go.
struct SectionFiles {
  var output: Output
  /// `nil` when no picture is drawn.
  var picture: String?
  /// The picture as seen from the section.
  var link: String
  var format: PictureFormat

  /// - Parameters:
  ///   - output: what the command line says of the section
  ///   - picture: what it says of the picture
  init(_ input: Input, output: String?, picture: String?, format: PictureFormat?) throws {
    self.output = Output(output)
    self.format = try format ?? picture.map(Self.format) ?? .svg
    switch self.output {
    case .standardOutput:
      self.picture = picture
      link = picture ?? "\(input.stem).\(self.format.rawValue)"
    case .file(let path):
      let target = picture ?? "\(withoutEnding(path)).\(self.format.rawValue)"
      self.picture = target
      link = relativePath(of: target, fromFolder: folderOfFile(path))
    }
    try refuseToOverwrite(input)
  }

  private static func format(of picture: String) throws -> PictureFormat {
    if let format = Format(path: picture).flatMap({ PictureFormat(rawValue: $0.rawValue) }) {
      return format
    }
    throw Failure(
      .usage, "the ending of '\(picture)' stands for no picture",
      hint: "end it in .svg or .png, or give -f FORMAT")
  }

  private func refuseToOverwrite(_ input: Input) throws {
    var written = picture.map { [$0] } ?? []
    if case .file(let path) = output {
      if path == picture || picture.map({ isSameFile(path, $0) }) == true {
        throw Failure(
          .usage, "'\(path)' would be the section and its picture",
          hint: "end it in .md, or give --picture FILE")
      }
      written.append(path)
    }
    guard case .file(let source) = input else { return }
    for path in written where isSameFile(path, source) {
      throw Failure(
        .usage, "'\(path)' is the design, and would be written over", hint: "give another file")
    }
  }
}

extension Input {
  /// What a file about it may be called, without an ending.
  fileprivate var stem: String {
    switch self {
    case .standardInput: "design"
    case .pattern(let name): name
    case .file(let path): withoutEnding(nameOfFile(path))
    }
  }
}
