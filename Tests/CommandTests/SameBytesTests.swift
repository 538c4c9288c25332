import Foundation
import Measuring
import TestSupport
import Testing

/// The same design gives the same bytes, wherever and however it is drawn.
@Suite struct SameBytesTests {
  private static let environments: [[String: String]] = [
    ["LC_ALL": "C"], ["LC_ALL": "tr_TR.UTF-8"], ["LANG": "de_DE.UTF-8"], ["LC_ALL": "ko_KR.eucKR"],
    ["TZ": "Asia/Seoul", "HOME": "/nowhere"],
    // Without it, every process hashes by a seed of its own.
    ["SWIFT_DETERMINISTIC_HASHING": "1"], [:], [:], [:],
  ]

  @Test(arguments: ["svg", "png", "json", "dot"])
  func inAnyLocaleAndByAnyHashSeed(_ format: String) throws {
    let archdraw = try Command()
    var drawings: Set<Data> = []
    for environment in Self.environments {
      let run = try archdraw(
        "web-basic", "--language", "ko", "-o", "a.\(format)", environment: environment)
      #expect(run == Run(status: 0, output: "", errors: ""))
      drawings.insert(archdraw.data("a.\(format)"))
    }
    #expect(drawings.count == 1)
  }

  @Test func inAnyFolderAndThroughAnyFile() throws {
    let archdraw = try Command()
    let text = try archdraw("show", "rag").output
    try archdraw.write(text, to: "x.yaml")
    let path = archdraw.folder.appending(path: "x.yaml").path
    let drawings = [
      try archdraw("x.yaml").output, try archdraw(path).output,
      try archdraw("-", input: text).output, try Command()(path).output,
    ]
    #expect(Set(drawings).count == 1)
  }

  @Test("Odd designs too", arguments: [19, 145, 169, 222, 239] as [UInt64])
  func oddDesigns(seed: UInt64) throws {
    let archdraw = try Command()
    let design = DesignGenerator.design(seed: seed).yaml()
    // Every process hashes by a seed of its own.
    let drawings = try (0..<2).map { _ in try archdraw("-", input: design) }
    #expect(drawings[0].status == 0)
    #expect(drawings[0] == drawings[1])
  }

  @Test func messagesToo() throws {
    let archdraw = try Command()
    let types = (0..<40).map { "  c\($0): ec\($0)z\n" }.joined()
    try archdraw.write("components:\n\(types)flows: [a -> b, { x: 1 }]\nzz: 1\n", to: "x.yaml")
    let messages = try Self.environments.map { try archdraw("x.yaml", environment: $0).errors }
    #expect(Set(messages).count == 1)
  }
}
