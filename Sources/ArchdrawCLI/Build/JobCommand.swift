import Archdraw
import ArgumentParser

/// One job of `build`, in a process of its own: draws a design in several formats and reports on
/// standard output, in a form for `build` alone.
struct JobCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build-job", shouldDisplay: false)

  @Argument var source: String
  /// Where the drawings go, without their endings.
  @Argument var stem: String
  @Option var formats: FormatList
  @OptionGroup var drawing: DrawingOptions
  @OptionGroup var slideOptions: SlideOptions
  @OptionGroup var icons: IconOptions

  func run() throws {
    var report = JobReport()
    do {
      try draw(&report)
    } catch {
      // Any other error is a mistake in this program, and ends it as such.
      guard let failure = (error as? Failure) ?? (error as? ArchdrawError).map({ Failure($0) })
      else {
        throw error
      }
      report.status = failure.status
      report.messages = failure.findings.map(Message.init)
    }
    var fields = FieldWriter()
    report.write(to: &fields)
    try writeToStandardOutput(fields.bytes)
  }

  private func draw(_ report: inout JobReport) throws {
    let bytes = try readDesignFile(source)
    report.source = Fingerprint(bytes)
    let diagram = try Diagram(Source(name: source, utf8: bytes), language: drawing.language)
    let folder = folderOfFile(source)
    var icons: [String: Fingerprint] = [:]
    var sets: [String: Fingerprint] = [:]
    var options = drawing.options
    options.slides = try slideOptions.kinds
    options.template = try slideOptions.openTemplate()
    // `build` uses the cores by its jobs.
    options.threads = 1
    let drawings = try diagram.draw(
      formats.formats, options, iconSet: try self.icons.open(),
      readIcon: { path in
        let bytes = try IconFolder(folder).read(path)
        icons[path] = Fingerprint(bytes)
        return bytes
      },
      openIcons: { path in
        sets[path] = Fingerprint(contentsOf: "\(folder)/\(path)")
        return try IconFolder(folder).set(path)
      })
    report.icons = icons.map { JobReport.Icon(path: $0.key, content: $0.value) }
    report.sets = sets.map { JobReport.Icon(path: $0.key, content: $0.value) }
    report.icons.sort { $0.path < $1.path }
    for (format, drawing) in zip(formats.formats, drawings) {
      try Output.file("\(stem).\(format.rawValue)").write(drawing.bytes)
      report.pictures.append(JobReport.Picture(format: format, content: Fingerprint(drawing.bytes)))
      // The formats have most of their warnings in common.
      for finding in drawing.warnings {
        let message = Message(finding)
        if !report.messages.contains(message) { report.messages.append(message) }
      }
    }
  }
}

/// Formats with commas between them, each once.
struct FormatList: ExpressibleByArgument {
  var formats: [Format]

  init(_ formats: [Format]) { self.formats = formats }

  init?(argument: String) {
    formats = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = Format(rawValue: String(name)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
  }

  var argument: String { formats.map(\.rawValue).joined(separator: ",") }
  var defaultValueDescription: String { argument }
}
