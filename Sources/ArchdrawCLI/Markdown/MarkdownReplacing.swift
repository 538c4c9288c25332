import Archdraw
import ArgumentParser

/// Draws the designs that stand in Markdown files, and links to the pictures there.
struct MarkdownReplacing {
  var format: Format
  var drawing: DrawingOptions
  var iconSet: IconSet?

  /// - Parameter check: whether to tell what would be written rather than to write it
  func callAsFunction(_ paths: [String], check: Bool, _ messages: inout Messages) throws {
    var files: [WrittenFile] = []
    var faults: [Status] = []
    for path in paths {
      do {
        files += try self.files(of: path, &messages)
      } catch let error as ExitCode {
        faults.append(Status(rawValue: error.rawValue) ?? .machine)
      } catch {
        guard let failure = Failure(reported: error) else { throw error }
        messages.report(failure.findings)
        faults.append(failure.status)
      }
    }
    if let fault = faults.first { throw ExitCode(fault.rawValue) }
    try refuseClashes(files)
    // Pictures before what links to them, which is the last of each document's.
    let stale = files.filter { !$0.isCurrent }
    if check { return try tell(stale, &messages) }
    for file in stale { try Output.file(file.path).write(file.bytes) }
  }

  /// What a document's pictures and the document itself should be; all that is wrong is reported.
  private func files(of path: String, _ messages: inout Messages) throws -> [WrittenFile] {
    let bytes = try readDesignFile(path)
    let document = try MarkdownFile(
      source: path, utf8: bytes, name: withoutEnding(nameOfFile(path)))
    var files: [WrittenFile] = []
    var pictures: [(diagram: Diagram, path: String)] = []
    var isFaulty = false
    for block in document.blocks {
      messages.report(block.errors)
      isFaulty = isFaulty || !block.errors.isEmpty
      guard let source = block.source else { continue }
      do {
        let (diagram, drawing) = try draw(source, in: folderOfFile(path))
        messages.report(drawing.warnings)
        let name = "\(block.name).\(format.rawValue)"
        pictures.append((diagram, name))
        files.append(
          WrittenFile(path: sibling(name, of: path), bytes: drawing.bytes, document: path))
      } catch ArchdrawError.design(let findings) {
        messages.report(findings)
        isFaulty = true
      }
    }
    messages.report(document.warnings)
    if isFaulty { throw ExitCode(Status.source.rawValue) }
    return files + [
      WrittenFile(path: path, bytes: document.bytes(linking: pictures), document: path)
    ]
  }

  private func draw(_ source: Source, in folder: String) throws -> (Diagram, Drawing) {
    let diagram = try Diagram(source, language: drawing.language)
    let icons = IconFolder(folder)
    let drawing = try diagram.draw(
      format, drawing.options, iconSet: iconSet, readIcon: icons.read, openIcons: icons.set)
    return (diagram, drawing)
  }

  private func refuseClashes(_ files: [WrittenFile]) throws {
    var first: [String: WrittenFile] = [:]
    for file in files {
      guard let other = first.updateValue(file, forKey: resolved(file.path)) else { continue }
      if file.document == other.document || isSameFile(file.document, other.document) { continue }
      throw Failure(
        .usage, "'\(other.document)' and '\(file.document)' would both draw '\(file.path)'",
        hint: "name the pictures otherwise: 'archdraw name=checkout'")
    }
  }

  private func tell(_ stale: [WrittenFile], _ messages: inout Messages) throws {
    if stale.isEmpty { return }
    let findings = stale.map { file in
      Finding(
        .stalePicture, "not what 'archdraw markdown --replace \(file.document)' makes of it",
        source: file.path)
    }
    messages.report(findings)
    throw ExitCode(Status.source.rawValue)
  }
}

/// A file as it should be.
private struct WrittenFile {
  var path: String
  var bytes: [UInt8]
  /// The Markdown file that it belongs to.
  var document: String

  var isCurrent: Bool { (try? readFile(path)) == bytes }
}

/// A path in the folder of another one.
private func sibling(_ name: String, of path: String) -> String {
  let folder = folderOfFile(path)
  if folder == "." { return name }
  return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
}

extension Failure {
  /// What a run may be told of and go on; `nil` for a mistake in this program.
  fileprivate init?(reported error: any Error) {
    if let failure = error as? Failure {
      self = failure
    } else if let error = error as? ArchdrawError {
      self.init(error)
    } else {
      return nil
    }
  }
}
