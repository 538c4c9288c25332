import Foundation
import TestSupport
import Testing

/// A white pixel.
private let png = Data(
  base64Encoded:
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==")!

@Suite struct IconTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try png.write(to: archdraw.folder.appending(path: "dot.png"))
    try archdraw.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>",
      to: "dot.svg")
  }

  private func draw(icon: String) throws -> Run {
    try archdraw("-", input: "components:\n  web: { type: ec2, icon: \(icon) }\n")
  }

  @Test func embedsAPNG() throws {
    let run = try draw(icon: "dot.png")
    #expect(run.status == 0)
    #expect(run.output.contains("href=\"data:image/png;base64,iVBOR"))
  }

  @Test func inlinesAnSVG() throws {
    let run = try draw(icon: "dot.svg")
    #expect(run.status == 0)
    #expect(run.output.contains("<symbol id=\"icon-1\""))
  }

  @Test func isFoundBesideTheDesign() throws {
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "sub/icons"), withIntermediateDirectories: true)
    try png.write(to: archdraw.folder.appending(path: "sub/icons/dot.png"))
    try archdraw.write(
      "components:\n  web: { type: ec2, icon: icons/dot.png }\n", to: "sub/design.yaml")
    #expect(try archdraw("sub/design.yaml").status == 0)
  }

  @Test(arguments: [
    ("nowhere.png", "cannot be read: No such file or directory"),
    ("text.png", "is neither a PNG nor an SVG file"),
    ("link.png", "is a link out of the file's folder"),
    ("bomb.svg", "has a document type, which can hide entities"),
    ("short.png", "is a broken PNG: its end is missing"),
  ])
  func reportsABadIcon(_ name: String, _ message: String) throws {
    try archdraw.write("text", to: "text.png")
    try archdraw.write("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", to: "bomb.svg")
    try png.prefix(10).write(to: archdraw.folder.appending(path: "short.png"))
    try FileManager.default.createSymbolicLink(
      atPath: archdraw.folder.appending(path: "link.png").path,
      withDestinationPath: "/etc/hostname")
    let run = try draw(icon: name)
    #expect(run.status == 1)
    #expect(run.errors.contains("error: the icon '\(name)' \(message)\n"), "\(run.errors)")
  }
}
