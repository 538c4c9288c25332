#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// A library that is not there is named, with what to install.
  @Suite struct MissingLibraryTests {
    private let archdraw: Command
    private let environment: [String: String]

    init() throws {
      archdraw = try Command()
      try archdraw.write("components:\n  web: ec2\n  db: rds\nflows: [web -> db]\n", to: "x.yaml")
      let libraries = archdraw.folder.appending(path: "libraries")
      try FileManager.default.createDirectory(at: libraries, withIntermediateDirectories: true)
      environment = ["LD_LIBRARY_PATH": libraries.path, "GVBINDIR": libraries.path]
    }

    @Test(arguments: [("librsvg-2.so.2", "librsvg"), ("libcairo.so.2", "cairo")])
    func ofPNG(_ file: String, _ name: String) throws {
      // What the loader finds first is no library.
      try archdraw.write("no library", to: "libraries/\(file)")
      try archdraw.write("old", to: "a.png")
      #expect(
        try archdraw("x.yaml", "-o", "a.png", environment: environment)
          == Run(
            status: 3, output: "",
            errors: """
              archdraw: error: PNG and PDF need the library \(name), which is not there or is older than 2.46
                    = install librsvg2-2 (apt) or librsvg (brew), or write SVG

              """))
      #expect(archdraw.read("a.png") == "old")
      #expect(try archdraw("x.yaml", "-o", "a.svg", environment: environment).status == 0)
    }

    @Test func ofIconsInAZipFile() throws {
      for name in ["libarchive.so.13", "libarchive.so"] {
        try archdraw.write("no library", to: "libraries/\(name)")
      }
      try archdraw.write("PK\u{3}\u{4}", to: "icons.zip")
      #expect(
        try archdraw("x.yaml", "--icons", "icons.zip", environment: environment)
          == Run(
            status: 3, output: "",
            errors: """
              archdraw: error: reading icons from a zip file needs the library libarchive
                    = install libarchive13 (apt) or libarchive (brew), or unpack 'icons.zip' and give the folder

              """))
    }

    @Test func ofTheLayout() throws {
      // Graphviz's library stands alone, without the plugins beside it.
      let loaded = try #require(
        ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]
          .map { "\($0)/libgvc.so.6" }.first(where: FileManager.default.fileExists))
      try FileManager.default.copyItem(
        atPath: URL(filePath: loaded).resolvingSymlinksInPath().path,
        toPath: archdraw.folder.appending(path: "libraries/libgvc.so.6").path)
      let run = try archdraw("x.yaml", "-o", "a.svg", environment: environment)
      #expect(run.status == 3)
      #expect(
        run.errors.hasSuffix(
          """
          archdraw: error: Graphviz could not lay the design out
                = if its layout engine 'dot' is missing, install libgvc6 (apt) or graphviz (brew)

          """), "\(run.errors)")
      #expect(try archdraw.files == ["libraries", "x.yaml"])
    }
  }
#endif
