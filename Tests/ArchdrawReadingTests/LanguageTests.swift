import ArchdrawCatalogue
import ArchdrawReading
import Testing

@Suite struct LanguageTests {
  private let text = """
    title: { en: Shop, ko: 가게 }
    subtitle: { ja: 副題, zh: 副标题 }
    language: en
    components:
      web: ec2
      vpc: vpc
      az: { type: az, label: { ko: 영역 } }
    """

  @Test("The language that is asked for wins over the file's, and names the types")
  func commandWins() throws {
    let design = try #require(readDesign(text, language: .korean).design)
    #expect(design.language == .korean && design.title == "가게")
    #expect(design.elements.map(\.label) == ["EC2", "VPC", "영역"])
  }

  @Test("A text that lacks the language falls back to English, then to the first")
  func fallbacks() throws {
    let design = try #require(readDesign(text, language: .chinese).design)
    #expect(design.title == "Shop" && design.subtitle == "副标题")
    #expect(try #require(readDesign(text).design).subtitle == "副題")
  }

  @Test("A file that names no language is English")
  func plain() throws {
    #expect(try #require(readDesign("components: { a: az }").design).language == .english)
  }

  @Test(
    "Where a file names no language, the script of its texts does",
    arguments: [
      ("title: 주문 처리\ncomponents: { u: user }", Language.korean),
      ("components: { u: user, db: { type: rds, label: 주문 } }", .korean),
      ("components: { u: user, d: rds }\nflows: [u -> d: 조회]", .korean),
      ("title: サーバー\ncomponents: { u: user }", .japanese),
      ("title: Shop\ncomponents: { u: { type: user, note: 사용자 } }", .english),
      ("# 주문\ncomponents: { u: user }", .english),
      ("title: { en: Shop, ko: 가게 }\ncomponents: { u: user }", .english),
      ("title: 가게\nlanguage: en\ncomponents: { u: user }", .english),
    ])
  func written(_ text: String, _ language: Language) throws {
    #expect(try #require(readDesign(text).design).language == language)
  }
}
