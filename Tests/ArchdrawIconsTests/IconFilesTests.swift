import Foundation
import Testing

@testable import ArchdrawIcons

@Suite struct IconFilesTests {
  private let folder: Folder
  private let files: IconFiles

  init() throws {
    folder = try Folder()
    try folder.write("outside.svg")
    try folder.write("design/beside.svg")
    try folder.write("design/icons/below.svg")
    files = IconFiles(folder: folder.path + "/design")
  }

  private func problem(_ path: String) -> IconProblem? {
    do {
      _ = try files.read(path)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["beside.svg", "./beside.svg", "icons/below.svg", "icons//below.svg"])
  func readsBesideAndBelow(_ path: String) throws {
    #expect(try files.read(path) == Array("<svg/>".utf8))
  }

  @Test func readsBesideTheProcessWithoutAFolder() {
    #expect(throws: IconProblem.self) { try IconFiles(folder: "").read("nowhere.svg") }
  }

  @Test(arguments: [
    "", "/etc/hostname", "../outside.svg", "icons/../../outside.svg", "icons/../beside.svg",
    "~/x.svg", "file:///etc/hostname", "https://example.com/a.svg", "..\\outside.svg",
  ])
  func refusesPathsThatLeadElsewhere(_ path: String) {
    #expect(problem(path)?.id == .invalidIcon)
    #expect(problem(path)?.message == "lies outside the file's folder")
  }

  @Test func followsLinksInsideTheFolder() throws {
    try folder.link("design/link.svg", to: "icons/below.svg")
    #expect(try files.read("link.svg") == Array("<svg/>".utf8))
  }

  @Test func refusesALinkOut() throws {
    try folder.link("design/link.svg", to: "../outside.svg")
    #expect(problem("link.svg")?.message == "is a link out of the file's folder")
  }

  @Test func refusesALinkedFolderOutside() throws {
    try folder.write("elsewhere/a.svg")
    try folder.link("design/away", to: "../elsewhere")
    #expect(problem("away/a.svg")?.message == "is a link out of the file's folder")
  }

  @Test func refusesAFolderThatOnlyBeginsAlike() throws {
    try folder.write("design-2/a.svg")
    try folder.link("design/away.svg", to: "../design-2/a.svg")
    #expect(problem("away.svg")?.message == "is a link out of the file's folder")
  }

  @Test func refusesALinkToADevice() throws {
    try folder.link("design/zero.svg", to: "/dev/zero")
    #expect(problem("zero.svg")?.id == .invalidIcon)
  }

  @Test func refusesLinksInCircles() throws {
    try folder.link("design/a.svg", to: "b.svg")
    try folder.link("design/b.svg", to: "a.svg")
    #expect(problem("a.svg")?.id == .unreadableIcon)
  }

  @Test func doesNotWaitForAPipe() throws {
    #expect(mkfifo(folder.path + "/design/pipe.svg", 0o600) == 0)
    #expect(problem("pipe.svg")?.message == "is no file")
  }

  @Test func refusesAFolder() { #expect(problem("icons")?.message == "is no file") }

  @Test func saysWhatTheSystemSays() {
    #expect(problem("nowhere.svg")?.message == "cannot be read: No such file or directory")
    #expect(problem("beside.svg/a.svg")?.message == "cannot be read: Not a directory")
  }

  @Test func refusesALargeFileWithoutReadingIt() throws {
    try folder.write("design/large.png", Array(repeating: 0, count: (2 << 20) + 1))
    #expect(problem("large.png")?.message == "is larger than 2 MB")
  }

  @Test func refusesAFileThatIsOnlySaidToBeLarge() throws {
    let path = folder.path + "/design/sparse.png"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    #expect(truncate(path, 1 << 40) == 0)
    #expect(problem("sparse.png")?.message == "is larger than 2 MB")
  }
}
