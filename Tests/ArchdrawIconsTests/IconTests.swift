import ArchdrawScene
import DrawingSamples
import Testing

@testable import ArchdrawIcons

@Suite struct IconTests {
  /// What an icon becomes, or why it is refused.
  private func outcome(of bytes: [UInt8]) -> String {
    do {
      switch try icon(from: bytes, prefix: "icon-1-") {
      case .png(let bytes): return "a PNG of \(bytes.count) bytes"
      case .svg(let image):
        let box = image.viewBox
        return "\(box.x) \(box.y) \(box.width) \(box.height) \(image.body)"
      }
    } catch {
      return "[\(error.id.rawValue)] \(error.message)" + (error.hint.map { " = \($0)" } ?? "")
    }
  }

  @Test func everyFixtureIsDrawnSafelyOrRefused() throws {
    var text = ""
    for name in try fixtureNames(in: "icons") {
      text += "\(name): \(outcome(of: try bytes(of: fixture("icons/\(name)"))))\n"
    }
    #expect(try goldenDifference(text, "icons.txt") == nil)
  }

  @Test func nothingOfWhatCouldHarmIsLeft() throws {
    for name in try fixtureNames(in: "icons") {
      guard
        case .svg(let image)? = try? icon(
          from: bytes(of: fixture("icons/\(name)")), prefix: "icon-1-")
      else { continue }
      for word in [
        "script", "://", "data:", "class=", "style", " on", "xmlns", "&", "@", "javascript",
      ] {
        #expect(!image.body.contains(word), "\(name) holds \(word)")
      }
      let ids = image.body.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix("icon-1-") }, "\(name)")
    }
  }

  @Test func endsEarlyAnywhereWithoutHarm() throws {
    for name in ["ids.svg", "classes.svg", "dot.png"] {
      let whole = try bytes(of: fixture("icons/\(name)"))
      for count in 0..<whole.count - 1 {
        #expect(throws: IconProblem.self) {
          try icon(from: Array(whole.prefix(count)), prefix: "")
        }
      }
    }
  }

  @Test func standsAnyChangedByte() throws {
    for name in ["ids.svg", "classes.svg", "dot.png"] {
      let whole = try bytes(of: fixture("icons/\(name)"))
      for index in whole.indices {
        for byte in [0, 0x22, 0x26, 0x28, 0x3C, 0x7B, 0xFF] as [UInt8] {
          var changed = whole
          changed[index] = byte
          guard case .svg(let image)? = try? icon(from: changed, prefix: "p") else { continue }
          // What is written must be as good as what was read.
          #expect(throws: Never.self) {
            try svgRoot(of: Array("<svg>\(image.body)</svg>".utf8))
          }
        }
      }
    }
  }

  @Test func refusesLargeFiles() {
    let svg = Array("<svg>".utf8) + Array(repeating: 0x20, count: 1 << 20)
    #expect(throws: IconProblem.bad("is larger than 1 MB")) { try icon(from: svg, prefix: "") }
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 0, count: 2 << 20)
    #expect(throws: IconProblem.bad("is larger than 2 MB")) { try icon(from: png, prefix: "") }
  }

  @Test func readsAnIconOfAMegabyteWithinASecond() throws {
    let path = String(repeating: "l1.25-3.5.5 2", count: 70_000)
    let start = ContinuousClock.now
    _ = try icon(
      from: Array("<svg viewBox='0 0 9 9'><path d='M0 0\(path)'/></svg>".utf8), prefix: "")
    // Unoptimised code takes its time; what is guarded against takes minutes.
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func manyRulesOnManyElementsTakeBoundedTime() {
    let rules = (0..<499).map { ".a.b.c\($0 % 9){fill:red}" }.joined()
    let elements = String(repeating: "<path class='a b c1' d='M0 0'/>", count: 4990)
    let start = ContinuousClock.now
    _ = try? icon(
      from: Array("<svg viewBox='0 0 9 9'><style>\(rules)</style>\(elements)</svg>".utf8),
      prefix: "")
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
