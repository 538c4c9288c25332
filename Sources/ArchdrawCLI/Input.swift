import Archdraw

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a SOURCE on the command line stands for.
enum Input {
  case standardInput
  case file(String)
  case pattern(String)

  /// `-`, what exists as a file, and what ends like one is a file; anything else is a pattern's name.
  init(_ argument: String) {
    if argument == "-" {
      self = .standardInput
      return
    }
    let looksLikeFile = [".yaml", ".yml", ".json"].contains { argument.lowercased().hasSuffix($0) }
    switch FileKind(of: argument) {
    case .regular, .other: self = .file(argument)
    case .folder, .none: self = looksLikeFile ? .file(argument) : .pattern(argument)
    }
  }
}

/// A design is written by hand: what is larger than this is some other file.
private let largestSource = 4 << 20

/// Reads a design's text from a file or from standard input, or takes a pattern's.
func readSource(_ input: Input, settings: [Setting], language: Language?) throws -> Source {
  switch input {
  case .pattern(let name):
    return try readPattern(
      name, settings: settings, language: language, whatIsMissing: "file and no pattern")
  case .standardInput:
    try refuse(settings, for: "standard input")
    return try Source(
      name: "<stdin>", utf8: try readDesign(from: 0, description: "standard input"))
  case .file(let path):
    try refuse(settings, for: "'\(path)'")
    return try Source(name: path, utf8: try readDesignFile(path))
  }
}

/// The bytes of a design's file.
func readDesignFile(_ path: String) throws -> [UInt8] {
  if case .folder = FileKind(of: path) {
    throw Failure(.source, "cannot read '\(path)': Is a directory")
  }
  do {
    let file = try openFile(path, O_RDONLY)
    defer { try? closeFile(file) }
    return try readDesign(from: file, description: "'\(path)'")
  } catch let error as SystemError {
    throw Failure(.source, "cannot read '\(path)': \(error.reason)")
  }
}

/// The text of a built-in pattern.
func readPattern(
  _ name: String, settings: [Setting], language: Language?, whatIsMissing: String = "pattern"
) throws -> Source {
  guard let pattern = Pattern.named(name) else {
    let nearest = Pattern.nearest(to: name).map { "did you mean '\($0)'? " } ?? ""
    throw Failure(
      .source, "no \(whatIsMissing) is called '\(name)'",
      hint: nearest + "'archdraw list patterns' names all patterns")
  }
  return try pattern.source(
    settings: settings.map { ($0.name, $0.value) }, language: language)
}

private func refuse(_ settings: [Setting], for source: String) throws {
  guard let first = settings.first else { return }
  throw Failure(
    .usage,
    "--set \(first.name)=\(first.value) has no meaning for \(source): only patterns have parameters"
  )
}

/// - Parameter description: what it is called when it cannot be read
private func readDesign(from file: Int32, description: String) throws -> [UInt8] {
  let bytes: [UInt8]
  do {
    bytes = try readAll(from: file, limit: largestSource)
  } catch let error as SystemError {
    throw Failure(.source, "cannot read \(description): \(error.reason)")
  }
  guard bytes.count <= largestSource else {
    throw Failure(.source, "\(description) is larger than \(largestSource >> 20) MB")
  }
  return bytes
}
