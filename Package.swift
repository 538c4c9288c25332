// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "archdraw",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Archdraw", targets: ["Archdraw"]),
    .executable(name: "archdraw", targets: ["ArchdrawCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
  ],
  targets: [
    // What every phase shares.
    .target(name: "ArchdrawGeometry"),
    .target(name: "ArchdrawDiagnostics"),
    .target(name: "ArchdrawText"),
    .target(
      name: "ArchdrawCatalogue",
      dependencies: ["ArchdrawDiagnostics"],
      exclude: ["Glyphs"],
      plugins: ["EmbedFiles"]
    ),

    // Text to picture, in the order the data goes.
    .target(name: "ArchdrawModel", dependencies: ["ArchdrawDiagnostics", "ArchdrawCatalogue"]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "ArchdrawYAML", dependencies: ["CYAML"]),
    .target(
      name: "ArchdrawReading",
      dependencies: [
        "ArchdrawModel", "ArchdrawDiagnostics", "ArchdrawCatalogue", "ArchdrawYAML",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]
    ),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
    ),
    .target(
      name: "ArchdrawLayout",
      dependencies: [
        "ArchdrawModel", "ArchdrawGeometry", "ArchdrawText", "ArchdrawDiagnostics",
        "ArchdrawCatalogue", "CGraphviz",
      ]
    ),
    .target(name: "ArchdrawScene", dependencies: ["ArchdrawGeometry"]),
    .target(
      name: "ArchdrawDrawing",
      dependencies: [
        "ArchdrawModel", "ArchdrawLayout", "ArchdrawScene", "ArchdrawCatalogue",
        "ArchdrawGeometry", "ArchdrawText", "ArchdrawSlides",
      ]
    ),

    .target(
      name: "ArchdrawSlides",
      dependencies: [
        "ArchdrawModel", "ArchdrawLayout", "ArchdrawCatalogue", "ArchdrawGeometry", "ArchdrawText",
      ]
    ),

    // Pictures of the user's own, from files and from packed sets.
    .target(name: "CArchive"),
    .target(name: "ArchdrawArchive", dependencies: ["CArchive"]),
    .target(name: "ArchdrawXML"),
    .target(
      name: "ArchdrawIcons",
      dependencies: [
        "ArchdrawScene", "ArchdrawGeometry", "ArchdrawCatalogue", "ArchdrawDiagnostics",
        "ArchdrawArchive", "ArchdrawXML",
      ]
    ),

    // Letters as shapes, for places that lack fonts.
    .target(name: "CPango"),
    .target(
      name: "ArchdrawOutlines", dependencies: ["ArchdrawScene", "ArchdrawGeometry", "CPango"]),

    // One format each.
    .target(name: "ArchdrawSVG", dependencies: ["ArchdrawScene", "ArchdrawGeometry"]),
    .target(
      name: "ArchdrawHTML",
      dependencies: [
        "ArchdrawScene", "ArchdrawModel", "ArchdrawCatalogue", "ArchdrawSVG", "ArchdrawJSON",
      ],
      exclude: ["Page"],
      plugins: ["EmbedFiles"]
    ),
    .target(name: "CRsvg"),
    .target(name: "ArchdrawRsvg", dependencies: ["CRsvg", "ArchdrawGeometry"]),
    .target(
      name: "ArchdrawJSON",
      dependencies: ["ArchdrawModel", "ArchdrawLayout", "ArchdrawGeometry"]
    ),
    .target(
      name: "ArchdrawPPTX",
      dependencies: [
        "ArchdrawSlides", "ArchdrawModel", "ArchdrawLayout", "ArchdrawDrawing", "ArchdrawScene",
        "ArchdrawCatalogue", "ArchdrawGeometry", "ArchdrawArchive", "ArchdrawXML",
      ]
    ),
    .target(
      name: "ArchdrawDOT",
      dependencies: ["ArchdrawModel", "ArchdrawDrawing", "ArchdrawScene", "ArchdrawCatalogue"]
    ),
    .target(
      name: "ArchdrawMermaid",
      dependencies: ["ArchdrawModel", "ArchdrawDrawing", "ArchdrawScene", "ArchdrawCatalogue"]
    ),
    .target(
      name: "ArchdrawMarkdown",
      dependencies: [
        "ArchdrawModel", "ArchdrawDrawing", "ArchdrawSlides", "ArchdrawCatalogue",
        "ArchdrawDiagnostics",
      ]
    ),
    .target(
      name: "ArchdrawDrawIO",
      dependencies: [
        "ArchdrawModel", "ArchdrawLayout", "ArchdrawDrawing", "ArchdrawScene", "ArchdrawSVG",
        "ArchdrawCatalogue", "ArchdrawGeometry",
      ]
    ),

    // The built-in patterns, the library and the command.
    .target(
      name: "ArchdrawTemplates", dependencies: ["ArchdrawCatalogue", "ArchdrawDiagnostics"],
      plugins: ["EmbedFiles"]
    ),
    .target(
      name: "Archdraw",
      dependencies: [
        "ArchdrawReading", "ArchdrawModel", "ArchdrawLayout", "ArchdrawDrawing", "ArchdrawScene",
        "ArchdrawSVG", "ArchdrawRsvg", "ArchdrawHTML", "ArchdrawJSON", "ArchdrawDOT",
        "ArchdrawDrawIO", "ArchdrawMermaid", "ArchdrawMarkdown", "ArchdrawPPTX", "ArchdrawSlides",
        "ArchdrawArchive",
        "ArchdrawTemplates", "ArchdrawCatalogue", "ArchdrawDiagnostics", "ArchdrawGeometry",
        "ArchdrawIcons", "ArchdrawOutlines",
      ]
    ),
    .executableTarget(
      name: "ArchdrawCLI",
      dependencies: [
        "Archdraw",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .testTarget(name: "ArchdrawCatalogueTests", dependencies: ["ArchdrawCatalogue"]),
    .testTarget(
      name: "ArchdrawTemplatesTests",
      dependencies: [
        "ArchdrawTemplates", "ArchdrawReading", "ArchdrawModel", "ArchdrawCatalogue",
        "ArchdrawDiagnostics", "ArchdrawYAML", "PatternSources",
      ]
    ),

    // Files that must travel inside the binary become Swift source.
    .target(
      name: "PatternSources",
      dependencies: [
        "ArchdrawYAML", .product(name: "Mustache", package: "swift-mustache"),
      ],
      path: "Plugins/PatternSources"
    ),
    .executableTarget(
      name: "archdraw-embed", dependencies: ["PatternSources"], path: "Plugins/archdraw-embed"
    ),
    .plugin(
      name: "EmbedFiles", capability: .buildTool(), dependencies: ["archdraw-embed"]
    ),

    // Drawing and the formats, tested on placements made by hand.
    .target(
      name: "DrawingSamples",
      dependencies: [
        "ArchdrawModel", "ArchdrawLayout", "ArchdrawCatalogue", "ArchdrawGeometry", "ArchdrawText",
      ],
      path: "Tests/DrawingSamples"
    ),
    .testTarget(
      name: "ArchdrawDrawingTests",
      dependencies: ["ArchdrawDrawing", "ArchdrawScene", "ArchdrawSlides", "DrawingSamples"],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ArchdrawSVGTests",
      dependencies: [
        "ArchdrawSVG", "ArchdrawDrawing", "ArchdrawScene", "ArchdrawLayout", "DrawingSamples",
        "Measuring",
      ],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ArchdrawSlidesTests",
      dependencies: [
        "ArchdrawSlides", "ArchdrawLayout", "ArchdrawModel", "ArchdrawGeometry", "DrawingSamples",
      ]
    ),
    .testTarget(
      name: "ArchdrawPPTXTests",
      dependencies: [
        "ArchdrawPPTX", "ArchdrawSlides", "ArchdrawDrawing", "ArchdrawModel", "ArchdrawArchive",
        "ArchdrawXML", "ArchdrawGeometry", "DrawingSamples",
      ],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ArchdrawOutlinesTests",
      dependencies: ["ArchdrawOutlines", "ArchdrawScene", "ArchdrawText"]
    ),
    .testTarget(name: "ArchdrawRsvgTests", dependencies: ["ArchdrawRsvg", "ArchdrawGeometry"]),
    .testTarget(
      name: "ArchdrawHTMLTests",
      dependencies: ["ArchdrawHTML", "ArchdrawDrawing", "ArchdrawSVG", "DrawingSamples"]
    ),
    .testTarget(
      name: "ArchdrawJSONTests", dependencies: ["ArchdrawJSON", "DrawingSamples"],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ArchdrawDOTTests", dependencies: ["ArchdrawDOT", "DrawingSamples"],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ArchdrawMermaidTests", dependencies: ["ArchdrawMermaid", "DrawingSamples"],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ArchdrawMarkdownTests",
      dependencies: [
        "ArchdrawMarkdown", "ArchdrawDrawing", "ArchdrawDiagnostics", "DrawingSamples",
      ],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "ArchdrawDrawIOTests",
      dependencies: [
        "ArchdrawDrawIO", "ArchdrawDrawing", "ArchdrawCatalogue", "DrawingSamples",
      ],
      exclude: ["Goldens", "aws4-shapes.txt"]
    ),
    .testTarget(name: "ArchdrawGeometryTests", dependencies: ["ArchdrawGeometry"]),

    .testTarget(
      name: "ArchdrawRoutingTests",
      dependencies: ["ArchdrawLayout", "ArchdrawModel", "ArchdrawGeometry"]
    ),
    // What a good drawing is, in numbers, and odd designs to try it on.
    .target(
      name: "Measuring",
      dependencies: ["ArchdrawModel", "ArchdrawLayout", "ArchdrawCatalogue", "ArchdrawGeometry"],
      path: "Tests/Measuring"
    ),
    .executableTarget(
      name: "survey",
      dependencies: ["Measuring", "ArchdrawLayout", "ArchdrawModel", "ArchdrawReading"],
      path: "Tests/Survey"
    ),
    .testTarget(
      name: "MeasuringTests",
      dependencies: [
        "Measuring", "ArchdrawModel", "ArchdrawLayout", "ArchdrawGeometry", "ArchdrawText",
        "ArchdrawReading",
      ]
    ),
    .testTarget(
      name: "ArchdrawLayoutTests",
      dependencies: [
        "ArchdrawLayout", "ArchdrawModel", "ArchdrawCatalogue", "ArchdrawGeometry", "ArchdrawText",
        "ArchdrawReading", "Measuring", "DrawingSamples",
      ],
      exclude: ["Goldens"]
    ),
    .testTarget(name: "ArchdrawYAMLTests", dependencies: ["ArchdrawYAML"]),
    .testTarget(name: "ArchdrawTextTests", dependencies: ["ArchdrawText"]),
    .testTarget(name: "ArchdrawDiagnosticsTests", dependencies: ["ArchdrawDiagnostics"]),
    .testTarget(
      name: "ArchdrawReadingTests",
      dependencies: [
        "ArchdrawReading", "ArchdrawModel", "ArchdrawCatalogue", "ArchdrawDiagnostics",
      ],
      exclude: ["Goldens"]
    ),
    .target(name: "TestSupport", dependencies: ["ArchdrawArchive"], path: "Tests/TestSupport"),
    .testTarget(
      name: "ArchdrawIconsTests",
      dependencies: ["ArchdrawIcons", "ArchdrawScene", "ArchdrawCatalogue", "DrawingSamples"],
      exclude: ["Goldens"]
    ),
    // A thousand drawings in one process; `make endurance` runs it.
    .executableTarget(name: "endurance", dependencies: ["Archdraw"], path: "Tests/Endurance"),
    .testTarget(name: "ArchdrawTests", dependencies: ["Archdraw", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["ArchdrawCLI", "TestSupport", "Measuring"]),
    .testTarget(
      name: "AppTests", dependencies: ["ArchdrawText", "ArchdrawCLI", "TestSupport"],
      exclude: ["check_deck.py"]
    ),
  ]
)
