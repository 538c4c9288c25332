import Foundation
import TestSupport
import Testing

@Suite struct IconSetTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "set"), withIntermediateDirectories: true)
    let svg = "<svg viewBox='0 0 9 9'><path d='M1 2h3v4z'/></svg>"
    for name in ["Arch_Amazon-EC2_48", "Public-subnet_32", "unknown"] {
      try archdraw.write(svg, to: "set/\(name).svg")
    }
    try archdraw.write("<svg viewBox='0 0 9 9'><text/></svg>", to: "set/s3.svg")
  }

  private func draw(_ yaml: String) throws -> Run {
    try archdraw("-", "--icons", "set", input: yaml)
  }

  @Test func replacesTilesAndBadgesOnce() throws {
    let run = try draw(
      "components: { net: { type: public-subnet, components: { a: ec2, b: ec2, c: sqs } } }\n")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.components(separatedBy: #"<path d="M1 2h3v4z"/>"#).count == 3)
    #expect(run.output.components(separatedBy: ##"<use href="#icon-"##).count == 4)
    #expect(run.output.contains(##"<use href="#tile-sqs""##))
  }

  @Test func leavesTheIconOfAComponent() throws {
    try archdraw.write("<svg viewBox='0 0 9 9'><path d='M5 5h5'/></svg>", to: "own.svg")
    let run = try draw("components: { a: { type: ec2, icon: own.svg } }\n")
    #expect(run.output.contains("M5 5h5") && !run.output.contains("M1 2h3v4z"))
  }

  @Test func drawsWithTheSetThatTheDesignNames() throws {
    let run = try archdraw("-", input: "icons: ./set\ncomponents: { a: ec2 }\n")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains(#"<path d="M1 2h3v4z"/>"#))
  }

  @Test func letsTheCommandsSetWin() throws {
    let run = try draw("icons: nowhere\ncomponents: { a: ec2 }\n")
    #expect(run.status == 0)
    #expect(run.output.contains(#"<path d="M1 2h3v4z"/>"#))
  }

  @Test func followsNoLinkOutOfTheSetOfADesign() throws {
    try archdraw.write("<svg viewBox='0 0 9 9'><path d='M7 7h7'/></svg>", to: "secret.svg")
    try FileManager.default.createSymbolicLink(
      atPath: archdraw.folder.appending(path: "set/sqs.svg").path,
      withDestinationPath: "../secret.svg")
    let mine = try archdraw("-", "--icons", "set", input: "components: { a: sqs }\n")
    #expect(mine.output.contains("M7 7h7"))
    let strangers = try archdraw("-", input: "icons: set\ncomponents: { a: sqs }\n")
    #expect(strangers.status == 0 && !strangers.output.contains("M7 7h7"))
    #expect(strangers.errors.contains("warning: the icon 'sqs.svg' cannot be read\n"))
  }

  @Test(arguments: [
    ("../set", "lies outside the file's folder"), ("/etc", "lies outside the file's folder"),
    ("nowhere", "cannot be read: No such file or directory"),
    ("set/s3.svg", "is neither a folder nor a zip file"),
    ("away", "is a link out of the file's folder"),
  ])
  func saysWhatIsWrongWithTheSetThatTheDesignNames(_ path: String, _ message: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: archdraw.folder.appending(path: "away").path, withDestinationPath: "/tmp")
    let run = try archdraw("-", input: "icons: \(path)\ncomponents: { a: ec2 }\n")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(
      run.errors.hasPrefix("<stdin>:1:8: error: the icon set '\(path)' \(message)\n"),
      "\(run.errors)")
  }

  @Test func warnsOfAPictureThatCannotBeDrawn() throws {
    let run = try draw("components: { a: s3, b: s3 }\n")
    #expect(run.status == 0)
    #expect(
      run.errors == """
        <stdin>:1:15: warning: the icon 's3.svg' holds text
            1 | components: { a: s3, b: s3 }
              |               ^
              = archdraw's own is drawn in its place
        1 warning

        """)
  }

  @Test func listsWhatMatchedAndWhatDidNot() throws {
    let run = try archdraw("list", "icons", "--icons", "set")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: " ", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(lines.contains(["ec2", "Arch_Amazon-EC2_48.svg"]))
    #expect(lines.contains(["public-subnet", "Public-subnet_32.svg"]))
    #expect(lines.contains(["s3", "s3.svg, which holds text"]))
    #expect(lines.contains(["lambda", "-"]))
  }

  @Test func listsAsJSON() throws {
    let run = try archdraw("list", "icons", "--icons", "set", "--json")
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]])
    let entry = list["icons"]?.first { $0["name"] as? String == "s3" }
    #expect(
      entry as? [String: String] == ["name": "s3", "file": "s3.svg", "problem": "holds text"])
  }

  @Test(arguments: [
    (["list", "icons"], "'list icons' needs a set of icons"),
    (["web-basic", "--icons", "nowhere"], "there are no icons at 'nowhere'"),
    (["web-basic", "--icons", "set/s3.svg"], "'set/s3.svg' holds no icons"),
  ])
  func refusesWhatIsNoSet(_ arguments: [String], _ message: String) throws {
    let run = try archdraw.run(arguments, input: "", environment: [:])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("archdraw: error: \(message)\n"), "\(run.errors)")
  }
}
