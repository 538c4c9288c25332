import ArchdrawGeometry
import ArchdrawOutlines
import ArchdrawScene
import ArchdrawText
import Testing

private let black = Paint("ink", light: Color(0), dark: Color(0))

private func scene(_ line: String, _ anchor: Text.Anchor = .start, families: [String]) -> Scene {
  let text = Text(
    lines: [Text.Line(line, baseline: Point(100, 50))], anchor: anchor, size: 12, paint: black)
  return Scene(
    size: Size(200, 100), title: "", description: "", language: "ko", fontFamilies: families,
    background: nil, followsScreen: false, nodes: [.group(Group(nodes: [.text(text)]))])
}

private let families = ["Noto Sans", "Noto Sans CJK KR", "sans-serif"]

/// The first line of the scene, as it was outlined.
private func outline(_ line: String, _ anchor: Text.Anchor = .start) throws -> Text.Outline {
  let outlined = try outlined(scene(line, anchor, families: families))
  guard case .group(let group)? = outlined.nodes.first, case .text(let text)? = group.nodes.first
  else { throw OutlineError.failed(line) }
  #expect(text.lines[0].text == line)
  return try #require(text.lines[0].outline)
}

/// Pango and the fonts are optional.
private let isAvailable: Bool = {
  do throws(OutlineError) {
    _ = try outlined(scene("a 가", families: families))
    return true
  } catch {
    return false
  }
}()

@Suite(.enabled(if: isAvailable)) struct OutlineTests {
  private func xs(_ outline: Text.Outline) -> [Double] {
    outline.commands.flatMap { command -> [Double] in
      switch command {
      case .move(let p), .line(let p): [p.x]
      case .curve(let a, let b, let p): [a.x, b.x, p.x]
      case .close: []
      }
    }
  }

  @Test(arguments: ["Application Load Balancer", "웹 서버", "AVATAR Tow", "RDS 주 DB", "データ 数据"])
  func isAsLongAsMeasured(_ line: String) throws {
    let outline = try outline(line)
    let width = textWidth(line, size: 12, weight: .regular)
    #expect(outline.width <= width + 0.3 && outline.width > width * 0.95 - 0.3)
    let xs = xs(outline)
    #expect(try #require(xs.min()) > 98 && #require(xs.max()) < 102 + outline.width)
  }

  @Test func standsWhereItsAnchorSays() throws {
    let (start, middle, end) = (
      try outline("Orders"), try outline("Orders", .middle), try outline("Orders", .end)
    )
    let first = try #require(xs(start).min())
    #expect(abs(try #require(xs(middle).min()) - (first - start.width / 2)) < 0.02)
    #expect(abs(try #require(xs(end).min()) - (first - start.width)) < 0.02)
  }

  @Test func anEmojiIsAPicture() throws {
    let outline = try outline("🚀 a")
    #expect(outline.pictures.count == 1 && !outline.commands.isEmpty)
    let frame = try #require(outline.pictures.first?.frame)
    #expect(frame.minX >= 99 && frame.width > 10 && frame.minY < 45 && frame.maxY > 48)
  }

  @Test func emojiBecomePicturesAmongText() throws {
    let scene = withEmojiAsPictures(scene("a 🚀 b", families: families))
    guard case .group(let group)? = scene.nodes.first, group.nodes.count == 2,
      case .text(let text) = group.nodes[0], case .image(let image) = group.nodes[1]
    else {
      Issue.record("\(scene.nodes)")
      return
    }
    #expect(text.lines.map(\.text) == ["a ", " b"] && text.anchor == .start)
    #expect(text.lines[0].baseline.x < image.frame.minX)
    #expect(text.lines[1].baseline.x > image.frame.midX)
  }

  @Test func aSceneWithoutEmojiIsLeftAlone() {
    let scene = scene("가 123 #", families: families)
    #expect(withEmojiAsPictures(scene) == scene)
  }

  @Test func aLineOfNothingHasNoShape() throws {
    #expect(try outline("") == Text.Outline(width: 0))
  }

  @Test func aMissingFontIsNamedWithItsMend() {
    let error = #expect(throws: OutlineError.self) {
      try outlined(scene("a", families: ["No Such Sans", "sans-serif"]))
    }
    #expect(error == .missingFont("No Such Sans"))
    #expect(error?.hint?.contains("fonts-noto-core") == true)
  }

  @Test func lettersThatNoFontHasAreNamed() {
    let error = #expect(throws: OutlineError.self) { try outline("\u{10FFFD}") }
    #expect(error == .missingLetters("\u{10FFFD}"))
  }
}
