// swift-tools-version: 6.0
import PackageDescription

// Built by Scripts/fuzz.sh, which gives the flags that libFuzzer needs.
let package = Package(
  name: "archdraw-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "archdraw", path: "../..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "ArchdrawFuzz",
      dependencies: ["CFuzzer", .product(name: "Archdraw", package: "archdraw")]
    ),
  ]
)
