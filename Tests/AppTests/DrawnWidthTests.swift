import ArchdrawText
import Testing

/// The width tables against what librsvg sets with the fonts installed.
@Suite(.whenAppsAreThere) struct DrawnWidthTests {
  static let labels = [
    "Application Load Balancer", "Amazon Simple Storage Service (S3)", "RAG Topic Table",
    "AVATAR Tow WAVE Yo. We, Ty; \"quoted\" 'T'", "TLS/TCP/TTL & 100% ~ $5 = #7 @x {a} [b]",
    "Größe café naïve Ångström ŁÓDŹ Türkçe", "Ελληνικά Αθήνα μέγεθος", "Привет, мир!",
    "Tiếng Việt cơ sở dữ liệu", "웹 서버 가용 영역 데이터베이스", "사용자가 CloudFront로 접속한다",
    "データベースサーバー、東京リージョン。", "数据库服务器，可用区 A", "ﾊﾝｶｸ ｶﾅ", "🚀 launch 🎉",
    "👨‍👩‍👧‍👦 family", "🇰🇷🇯🇵 flags", "👍🏽 ok 1️⃣ ❤️ ☁️", "é à combining", "각 jamo",
    "→ ← ↑ ↓ ↔ × ÷ ± ≤ ≥ ≠ ∞", "“curly” ‘q’ – — … • ™ © ®", "① ② ③ ● ○ ■ □ ▲", "€ £ ¥ ₩ 1,000",
  ]

  @Test(arguments: labels, [FontWeight.regular, .bold])
  func isNeverNarrowerThanDrawn(_ label: String, _ weight: FontWeight) throws {
    let drawn = try rightEdge("H" + label + "H", weight) - rightEdge("HH", weight)
    let width = textWidth(label, size: 12, weight: weight)
    #expect(width > drawn - 0.3, "\(label): \(width), drawn \(drawn)")
    #expect(width < drawn * 1.05 + 0.3, "\(label): \(width), drawn \(drawn)")
  }

  /// The x of the rightmost point of a text set at 0.
  private func rightEdge(_ text: String, _ weight: FontWeight) throws -> Double {
    let escaped = text.replacing("&", with: "&amp;")
    // No emoji font in the stack: with one, Pango sets every digit in it.
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="800" height="30" xml:space="preserve">
      <text y="20" font-family="'Noto Sans','Noto Sans CJK KR',sans-serif" font-size="12" \
      font-weight="\(weight.rawValue)">\(escaped)</text></svg>
      """
    let outlines = try app("rsvg-convert", "-f", "svg", input: svg)
    let xs = outlines.matches(of: #/[ML] (?<x>-?[0-9.]+) /#).compactMap { Double($0.x) }
    return try #require(xs.max())
  }
}
