import ArchdrawArchive
import ArchdrawDrawing
import ArchdrawGeometry
import ArchdrawScene
import ArchdrawSlides
import ArchdrawXML

/// Why a file is no template.
package enum TemplateProblem: Error, Equatable {
  /// libarchive is not installed.
  case missingLibrary
  /// The end of a sentence that the file's name begins.
  case bad(String)
}

/// A presentation of the user's, whose master slides are drawn on.
package struct DeckTemplate: Sendable {
  /// The room for what is drawn.
  package var sheet: SlideSheet
  /// Whether what is written on its slides is light.
  package var isDark: Bool

  /// The files of the package, in their order.
  var files: [ZipEntry]
  var presentationPath: String
  var presentation: XMLElement
  var layout: TemplateLayout
  var titleLayout: String?
  var notesMaster: String?

  private static let largestFile = 64 << 20
  private static let largest = 256 << 20
  private static let mostFiles = 20_000

  /// Reads a `.pptx` or `.potx`.
  package init(path: String) throws(TemplateProblem) {
    let files = try Self.read(path)
    let package = TemplatePackage(files: files)
    let presentationPath = try package.presentationPath()
    let presentation = try package.root(of: presentationPath)
    guard presentation.name == "presentation", presentation.namespace == Namespace.presentation
    else {
      throw .bad("holds no presentation")
    }
    guard let size = presentation.child("sldSz"), let width = size["cx"].flatMap({ Int($0) }),
      let height = size["cy"].flatMap({ Int($0) }), (914_400...51_206_400).contains(width),
      (914_400...51_206_400).contains(height)
    else { throw .bad("does not say how large its slides are") }
    guard let master = try package.firstMaster(of: presentation, at: presentationPath) else {
      throw .bad("has no slide master")
    }
    let slide = Size(Double(width) / 9525, Double(height) / 9525)
    let layouts = try package.layouts(of: master)
    guard let layout = TemplateLayout.best(of: layouts) else {
      throw .bad("has no slide layout to draw on")
    }
    self.files = files
    self.presentationPath = presentationPath
    self.presentation = presentation
    self.layout = layout
    sheet = try package.sheet(of: layout, on: master, size: slide)
    isDark = try package.isDark(master)
    titleLayout = layouts.first { $0.type == "title" }?.path
    notesMaster = package.targets(of: presentationPath, .notesMaster).first
  }

  private static func read(_ path: String) throws(TemplateProblem) -> [ZipEntry] {
    var files: [ZipEntry] = []
    var size = 0
    var isWhole = true
    do {
      try ZipFile(path: path).visit(limit: largestFile) { name, read in
        guard let bytes = read(), bytes.count <= largestFile, files.count < mostFiles else {
          isWhole = false
          return false
        }
        size += bytes.count
        isWhole = size <= largest
        // Folders have no meaning in a package.
        if !name.hasSuffix("/") { files.append(ZipEntry(name, bytes)) }
        return isWhole
      }
    } catch {
      switch error {
      case .missingLibrary: throw .missingLibrary
      case .failed(let reason): throw .bad("is no PowerPoint file: \(reason)")
      }
    }
    guard isWhole else { throw .bad("is broken, or larger than \(largest >> 20) MB") }
    return files
  }
}

/// A layout of a template that can be drawn on.
struct TemplateLayout: Sendable {
  var path: String
  var type: String?
  /// The types of its placeholders; one without a type is a body.
  var placeholders: [String]
  var root: XMLElement

  var hasTitle: Bool { placeholders.contains("title") }
  var hasNumber: Bool { placeholders.contains("sldNum") }

  /// One with only a title, else one with nothing.
  static func best(of layouts: [TemplateLayout]) -> TemplateLayout? {
    let quiet: Set = ["dt", "ftr", "sldNum"]
    return layouts.first { $0.type == "titleOnly" && $0.hasTitle }
      ?? layouts.first {
        $0.hasTitle && $0.placeholders.allSatisfy { $0 == "title" || quiet.contains($0) }
      }
      ?? layouts.first { $0.type == "blank" }
      ?? layouts.first { $0.placeholders.allSatisfy(quiet.contains) } ?? layouts.first
  }
}
