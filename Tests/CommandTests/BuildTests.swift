import Foundation
import TestSupport
import Testing

private let good = "components: { web: ec2, files: s3 }\nflows: [web -> files]\n"
private let faulty = "components: { web: ec3 }\n"
private let warned = "components: { web: { type: ec2, label: } }\n"

@Suite struct BuildTests {
  private let archdraw: Command

  init() throws { archdraw = try Command() }

  private func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let folder = archdraw.folder.appending(path: name).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try archdraw.write(text, to: name)
    }
  }

  /// All files below a folder, by their paths in it.
  private func files(in folder: String) -> [String] {
    let path = archdraw.folder.appending(path: folder).path
    let found = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return found.filter { !archdraw.data("\(folder)/\($0)").isEmpty }.sorted()
  }

  @Test func drawsAFolderInItsOwnShape() throws {
    try write(["d/b.yaml": good, "d/more/deep/a.yml": good])
    let run = try archdraw("build", "d", "-o", "out", "-f", "svg,json")
    #expect(
      run
        == Run(
          status: 0, output: "drawn d/b.yaml\ndrawn d/more/deep/a.yml\n2 drawn, 0 unchanged\n",
          errors: ""))
    #expect(
      files(in: "out")
        == [".archdraw-build", "b.json", "b.svg", "more/deep/a.json", "more/deep/a.svg"])
  }

  @Test func drawsWhatRenderDraws() throws {
    try write(["a.yaml": good])
    _ = try archdraw("build", "a.yaml", "-o", "out", "-f", "svg,png,dot", "--theme", "dark")
    for format in ["svg", "png", "dot"] {
      _ = try archdraw("a.yaml", "-o", "a.\(format)", "--theme", "dark")
      #expect(archdraw.data("out/a.\(format)") == archdraw.data("a.\(format)"))
    }
  }

  @Test func leavesAloneWhatIsHiddenOrNoDesign() throws {
    try write([
      "d/a.yaml": good, "d/.hidden.yaml": good, "d/.git/a.yaml": good, "d/package.json": "{}",
      "d/docker-compose.yml": "services: { web: { image: nginx } }\n", "d/notes.txt": good,
    ])
    let run = try archdraw("build", "d", "-o", "out")
    #expect(run.output == "drawn d/a.yaml\n1 drawn, 0 unchanged, 1 YAML file is no design\n")
    #expect(files(in: "out") == [".archdraw-build", "a.svg"])
  }

  @Test func drawsAFileThatIsNamedWhateverItLooksLike() throws {
    try write(["a.txt": good, "b.json": "{\"components\": {\"web\": \"ec2\"}}"])
    #expect(try archdraw("build", "a.txt", "b.json", "-o", "out").status == 0)
    #expect(files(in: "out") == [".archdraw-build", "a.txt.svg", "b.svg"])
  }

  @Test func drawsOnlyWhatHasChanged() throws {
    try write(["d/a.yaml": good, "d/b.yaml": good, "d/c.yaml": good, "d/e.yaml": good])
    let build = { try archdraw("build", "d", "-o", "out").output }
    _ = try build()
    #expect(try build() == "0 drawn, 4 unchanged\n")
    let picture = archdraw.data("out/b.svg")
    try write(["d/a.yaml": good + "# changed\n", "out/b.svg": "edited"])
    archdraw.remove("out/c.svg")
    #expect(
      try build() == "drawn d/a.yaml\ndrawn d/b.yaml\ndrawn d/c.yaml\n3 drawn, 1 unchanged\n")
    #expect(archdraw.data("out/b.svg") == picture)
    #expect(try build() == "0 drawn, 4 unchanged\n")
  }

  @Test func drawsAgainWithOtherOptions() throws {
    try write(["a.yaml": good])
    let isDrawn = { (options: [String]) in
      try archdraw.run(["build", "a.yaml", "-o", "out"] + options).output.hasPrefix("drawn")
    }
    #expect(try isDrawn([]))
    #expect(try isDrawn(["--theme", "dark"]))
    #expect(try !isDrawn(["--theme", "dark"]))
    #expect(try isDrawn(["--theme", "dark", "--background", "#fff"]))
    #expect(try !isDrawn(["--background", "white", "--theme", "dark"]))
    // A format more leaves the others as they are.
    #expect(try isDrawn(["--background", "white", "--theme", "dark", "-f", "dot"]))
    #expect(try !isDrawn(["--background", "white", "--theme", "dark", "-f", "dot,svg"]))
  }

  @Test func drawsAgainWhenAnIconHasChanged() throws {
    let icon = { (width: Int) in
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='\(width)' height='4'/></svg>"
    }
    try write([
      "d/a.yaml": "components: { web: { type: ec2, icon: a.svg } }\n", "d/b.yaml": good,
      "d/a.svg": icon(4), "set/ec2.svg": icon(5),
    ])
    _ = try archdraw("build", "d", "-o", "out")
    #expect(try archdraw("build", "d", "-o", "out").output == "0 drawn, 2 unchanged\n")
    try write(["d/a.svg": icon(6)])
    #expect(
      try archdraw("build", "d", "-o", "out").output == "drawn d/a.yaml\n1 drawn, 1 unchanged\n")
    let withSet = { try archdraw("build", "d", "-o", "out", "--icons", "set").output.suffix(21) }
    #expect(try withSet() == "2 drawn, 0 unchanged\n")
    #expect(try withSet() == "0 drawn, 2 unchanged\n")
    try write(["set/ec2.svg": icon(7)])
    #expect(try withSet() == "2 drawn, 0 unchanged\n")
  }

  @Test func drawsAgainWhenTheSetThatADesignNamesHasChanged() throws {
    let icon = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0H8'/></svg>"
    try write(["d/a.yaml": "icons: set\n" + good, "d/set/ec2.svg": icon])
    let build = { try archdraw("build", "d", "-o", "out").output.suffix(21) }
    #expect(try build() == "1 drawn, 0 unchanged\n")
    #expect(try build() == "0 drawn, 1 unchanged\n")
    try write(["d/set/s3.svg": icon])
    #expect(try build() == "1 drawn, 0 unchanged\n")
  }

  @Test func reportsTheErrorsOfAllAtTheEnd() throws {
    try write(["d/a.yaml": faulty, "d/b.yaml": good, "d/c.yaml": faulty])
    let run = try archdraw("build", "d", "nowhere.yaml", "-o", "out")
    #expect(run.status == 1)
    #expect(
      run.output == """
        failed d/a.yaml
        drawn d/b.yaml
        failed d/c.yaml
        failed nowhere.yaml
        1 drawn, 0 unchanged, 3 failed

        """)
    let single = try archdraw("d/a.yaml").errors.replacing("1 error\n", with: "")
    #expect(
      run.errors == single + single.replacing("a.yaml", with: "c.yaml")
        + "archdraw: error: cannot read 'nowhere.yaml': No such file or directory\n2 errors\n")
    #expect(files(in: "out") == [".archdraw-build", "b.svg"])
    // What failed is tried again.
    #expect(try archdraw("build", "d", "-o", "out").output.hasSuffix("1 unchanged, 2 failed\n"))
  }

  @Test func leavesAGoodPictureWhenItsDesignIsWrong() throws {
    try write(["a.yaml": faulty, "out/a.svg": "good"])
    #expect(try archdraw("build", "a.yaml", "-o", "out").status == 1)
    #expect(archdraw.read("out/a.svg") == "good")
  }

  @Test func writesMessagesAsRenderDoes() throws {
    try write(["a.yaml": faulty])
    for options in [["--message-format", "json"], ["--color", "always"]] {
      #expect(
        try archdraw.run(["build", "a.yaml", "-o", "out"] + options).errors
          == archdraw.run(["a.yaml"] + options).errors)
    }
  }

  @Test func repeatsTheWarningsOfWhatIsUnchanged() throws {
    try write(["a.yaml": warned])
    let first = try archdraw("build", "a.yaml", "-o", "out")
    let second = try archdraw("build", "a.yaml", "-o", "out")
    #expect(first.errors.hasSuffix("\n1 warning\n"))
    #expect(second == Run(status: 0, output: "0 drawn, 1 unchanged\n", errors: first.errors))
  }

  @Test func drawsTheSameWithAnyNumberOfJobs() throws {
    let names = (1...9).map { "d/\($0).yaml" }
    try write(Dictionary(uniqueKeysWithValues: names.map { ($0, good) }))
    let runs = try ["1", "4"].map { try archdraw("build", "d", "-o", "out\($0)", "--jobs", $0) }
    #expect(runs[0] == runs[1])
    #expect(archdraw.data("out1/9.svg") == archdraw.data("out4/9.svg"))
    #expect(try archdraw("build", "d", "-o", "out", "--jobs", "0").status == 2)
  }

  @Test(arguments: ["", "archdraw build 1\u{0}9\u{0}a\u{0}", "archdraw build 2\u{0}", "\u{0}\u{0}"])
  func drawsAllWhenItsMemoryIsDamaged(_ memory: String) throws {
    try write(["a.yaml": good, "out/.archdraw-build": memory])
    #expect(try archdraw("build", "a.yaml", "-o", "out").output.hasSuffix("1 drawn, 0 unchanged\n"))
    #expect(try archdraw("build", "a.yaml", "-o", "out").output == "0 drawn, 1 unchanged\n")
  }
}
