import Testing

@testable import ArchdrawText

/// Widths at 12 px as Chromium 131 and Pango 1.50 draw them with the fonts installed; the tables must
/// come within half a pixel for 20 letters.
@Suite struct TextWidthTests {
  @Test(arguments: [
    ("Application Load Balancer", 146.39),
    ("Kinesis Data Firehose → S3 (offline)", 198.01),
    ("AVATAR Tow WAVE Yo. We, Ty; \"quoted\" 'T'", 232.84),
    ("TLS/TCP/TTL & 100% ~ $5 = #7 @x {a} [b] <c>", 250.00),
    ("Ελληνικά Αθήνα μέγεθος", 139.26),
    ("Tiếng Việt cơ sở dữ liệu", 130.48),
    ("웹 서버 가용 영역 데이터베이스", 156.01),
    ("사용자가 CloudFront로 접속한다", 168.30),
    ("オンライン・ショップ「注文」", 168.01),
    ("数据库服务器，可用区 A", 130.80),
    ("ﾊﾝｶｸ ｶﾅ", 39.12),
    ("ｆｕｌｌｗｉｄｔｈ Ａ１", 135.12),
    ("€ £ ¥ ₩ 1,000", 71.79),
  ])
  func matchesWhatIsDrawn(_ text: String, _ drawn: Double) {
    let width = textWidth(text, size: 12, weight: .regular)
    #expect(abs(width - drawn) < 0.5, "\(text) is \(width)")
  }

  @Test(arguments: [("Application Load Balancer", 156.50), ("RAG Topic Table", 93.44)])
  func matchesWhatIsDrawnInBold(_ text: String, _ drawn: Double) {
    #expect(abs(textWidth(text, size: 12, weight: .bold) - drawn) < 0.1)
  }

  @Test func countsKerning() {
    let pair = textWidth("AV", size: 1000, weight: .regular)
    let alone =
      textWidth("A", size: 1000, weight: .regular) + textWidth("V", size: 1000, weight: .regular)
    #expect(pair == alone - 40)
  }

  @Test func kernsAlikeOnBothPaths() {
    // A mark of no width sends the text down the way of all scripts.
    for text in ["AVATAR", "To. We, \"T\" 7/A"] {
      #expect(
        textWidth(text + "\u{200B}", size: 12, weight: .bold)
          == textWidth(text, size: 12, weight: .bold))
    }
  }

  @Test(arguments: ["🚀", "👨‍👩‍👧‍👦", "🇰🇷", "👍🏽", "1️⃣", "❤️", "☁️"])
  func setsAnEmojiOfSeveralScalarsAsOne(_ emoji: String) {
    #expect(textWidth(emoji, size: 1000, weight: .regular) == 1245)
  }

  @Test func setsMarksOnTheirLetter() {
    let plain = textWidth("a", size: 12, weight: .regular)
    #expect(textWidth("a\u{0301}", size: 12, weight: .regular) == plain)
    #expect(textWidth("a\u{0332}\u{0304}", size: 12, weight: .regular) == plain)
  }

  @Test func joinsTheJamoOfASyllable() {
    #expect(
      textWidth("\u{1100}\u{1161}\u{11A8}", size: 12, weight: .regular)
        == textWidth("각", size: 12, weight: .regular))
  }

  @Test func countsInvisibleCharactersAsNothing() {
    #expect(textWidth("\u{200D}\u{FEFF}\u{200B}\u{AD}", size: 12, weight: .regular) == 0)
  }

  @Test(arguments: ["สวัสดี", "العربية", "हिन्दी", "தமிழ்", "𓀀"])
  func estimatesOtherScriptsOnTheSafeSide(_ text: String) {
    let width = textWidth(text, size: 12, weight: .regular)
    #expect(width >= 12 * Double(text.count))
  }

  @Test func growsWithTheSize() {
    #expect(
      textWidth("Web", size: 24, weight: .regular) == 2
        * textWidth("Web", size: 12, weight: .regular))
    #expect(textWidth("", size: 12, weight: .regular) == 0)
  }
}
